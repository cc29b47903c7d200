"use client";

import { TriangleAlert } from "lucide-react";
import { useActions, useCodeDraft, useHistory, useScene, useSceneFault } from "@/studio/hooks";
import { Button } from "@/ui/button";

type FaultNoticeProps = { sceneId: string; onShowCode: (sceneId: string) => void };

/** A scene that does not play says which it is, why, and what can be done about it. */
export function FaultNotice({ sceneId, onShowCode }: FaultNoticeProps) {
  const { undo, retryScene, revertDrafts } = useActions();
  const isUnsaved = useCodeDraft(sceneId) !== undefined;
  const fault = useSceneFault(sceneId);
  const scene = useScene(sceneId);
  const history = useHistory();
  if (!fault || !scene) return null;
  return (
    <div
      role="alert"
      className="absolute inset-x-3 bottom-3 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg bg-overlay p-3 text-foreground text-sm shadow-pop"
    >
      <TriangleAlert className="size-4 shrink-0 text-danger" />
      <p className="min-w-0 flex-1 basis-52 break-words">
        {fault.kind === "froze" ? fault.message : `“${scene.name}” fails while it draws: ${fault.message}`}
      </p>
      <div className="flex gap-1.5">
        {fault.kind === "froze" && (
          <Button size="sm" variant="ghost" onClick={() => retryScene(sceneId)}>
            Try again
          </Button>
        )}
        <Button size="sm" variant="ghost" onClick={() => onShowCode(sceneId)}>
          Show code
        </Button>
        {isUnsaved && (
          <Button size="sm" variant="primary" onClick={() => revertDrafts(sceneId)}>
            Revert code
          </Button>
        )}
        {!isUnsaved && history.undo !== null && (
          <Button size="sm" variant="primary" onClick={() => void undo()}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}
