"use client";

import type { EditorView } from "@codemirror/view";
import { Check, CircleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { isPatch } from "@/domain/live-text";
import type { Problem } from "@/domain/problem";
import { useSceneLanguage } from "@/studio/controls";
import type { CodeDraft } from "@/studio/drafts/drafts";
import { useActions, useCodeDraft, useLiveText } from "@/studio/hooks";
import { linesIn } from "@/studio/state/live-texts";
import type { StudioScene } from "@/studio/state/overlays";
import { Button } from "@/ui/button";
import { Kbd } from "@/ui/kbd";
import { CodeEditor } from "./code-editor";
import { goToProblem } from "./go-to-problem";
import { LiveCode } from "./live-code";

/**
 * A scene's source. While somebody else writes it, it is shown as it comes; what a person is typing stays before them.
 */
export function CodeTab({ scene }: { scene: StudioScene }) {
  const writing = useLiveText(scene.sceneId);
  const hasDraft = useCodeDraft(scene.sceneId) !== undefined;
  if (writing === null || hasDraft || isPatch(writing))
    return <EditableCode scene={scene} writing={writing} />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <LiveCode code={writing} />
      <footer className="flex h-11 shrink-0 touch:h-14 items-center border-t px-4 text-xs">
        <BeingWritten text={writing} what="Being written" />
      </footer>
    </div>
  );
}

/** That code is on its way, and how much of it has come. */
function BeingWritten({ text, what }: { text: string; what: string }) {
  const lines = linesIn(text);
  return (
    <span className="flex items-center gap-2 text-muted" data-testid="being-written">
      <span
        aria-hidden
        className="mx-1 size-2 animate-pulse-soft rounded-full bg-accent ring-4 ring-accent/20"
      />
      {what}
      <span className="text-faint tabular-nums">
        {lines} {lines === 1 ? "line" : "lines"}
      </span>
    </span>
  );
}

/** The source to type in: what is typed runs on the stage at once and is saved, through the check, after a pause. */
function EditableCode({ scene, writing }: { scene: StudioScene; writing: string | null }) {
  const { previewCode, saveCode, revertDrafts, keepMine } = useActions();
  const language = useSceneLanguage();
  const draft = useCodeDraft(scene.sceneId);
  const view = useRef<EditorView | null>(null);
  const [found, setFound] = useState<Problem[]>([]);
  const problems = draft && draft.problems.length > 0 && draft.status === "refused" ? draft.problems : found;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <CodeEditor
        viewRef={view}
        code={draft?.code ?? scene.code}
        check={language?.checkScene ?? null}
        onChange={(code) => previewCode(scene.sceneId, code)}
        onSave={() => void saveCode(scene.sceneId)}
        onProblems={setFound}
      />
      {draft?.text && <p className="shrink-0 border-t bg-danger-soft px-4 py-2 text-sm">{draft.text}</p>}
      {problems.length > 0 && (
        <ul aria-label="Problems" className="scroll-thin max-h-36 shrink-0 overflow-y-auto border-t py-1">
          {problems.map((problem, index) => (
            <li key={index}>
              <button
                type="button"
                onClick={() => view.current && goToProblem(view.current, problem)}
                className="flex w-full gap-2 px-4 py-1.5 text-left text-xs hover:bg-hover touch:min-h-11 touch:items-center touch:text-sm"
              >
                <CircleAlert className="mt-0.5 size-3.5 shrink-0 text-danger" />
                <span className="min-w-0 flex-1 break-words">{problem.message}</span>
                {problem.line !== undefined && (
                  <span className="shrink-0 text-faint tabular-nums">line {problem.line}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer className="flex h-11 shrink-0 touch:h-14 items-center gap-2 border-t px-4 text-xs">
        {writing !== null && !draft ? (
          <BeingWritten text={writing} what="A change is being written" />
        ) : (
          <CodeStatus draft={draft} />
        )}
        {draft && (
          <div className="ml-auto flex gap-1.5">
            <Button size="sm" variant="ghost" onClick={() => revertDrafts(scene.sceneId)}>
              Revert
            </Button>
            {draft.status === "conflict" || draft.status === "kept" ? (
              <Button size="sm" onClick={() => void keepMine(scene.sceneId)}>
                Keep mine
              </Button>
            ) : (
              <Button
                size="sm"
                disabled={draft.status === "saving"}
                onClick={() => void saveCode(scene.sceneId)}
              >
                Save <Kbd keys={["Mod", "s"]} className="touch:hidden" />
              </Button>
            )}
          </div>
        )}
      </footer>
    </div>
  );
}

const statusTexts: Record<CodeDraft["status"], string> = {
  waiting: "Not saved yet",
  saving: "Checking and saving",
  refused: "Not saved",
  conflict: "Changed elsewhere meanwhile",
  offline: "Waiting for the server",
  kept: "Not saved",
};

function CodeStatus({ draft }: { draft: CodeDraft | undefined }) {
  if (draft) return <span className="text-muted">{statusTexts[draft.status]}</span>;
  return (
    <span className="flex items-center gap-1.5 text-muted">
      <Check className="size-3.5 text-ok" /> Saved
    </span>
  );
}
