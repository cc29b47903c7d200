"use client";

import { useControls } from "@/studio/controls";
import { useActions, useCodeDraft, useControlDraft } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { ControlGroups } from "./control-groups";
import { DurationField } from "./duration-field";
import { FieldRow } from "./fields/field-row";
import { FoundControls } from "./found-controls";
import { NameField } from "./name-field";
import { TransitionField } from "./transition-field";

type SceneTabProps = { scene: StudioScene; onShowCode: () => void };

/** What a person can change about a scene without its code. Every change shows in the next frame. */
export function SceneTab({ scene, onShowCode }: SceneTabProps) {
  const { setControl } = useActions();
  const controls = useControls(scene.sceneId);
  const id = (name: string) => `${scene.sceneId}-${name}`;
  return (
    <div className="space-y-5 p-4 pb-8">
      <UnsavedNotice sceneId={scene.sceneId} />
      {controls === null && <Skeleton className="h-40" />}
      {controls && controls.length > 0 && (
        <ControlGroups
          sceneId={scene.sceneId}
          controls={controls}
          onChange={(name, value) => setControl(scene.sceneId, name, value)}
        />
      )}
      {controls?.length === 0 && (
        <FoundControls key={scene.sceneId} sceneId={scene.sceneId} onShowCode={onShowCode} />
      )}
      <section aria-label="Scene" className="space-y-2.5">
        <h3 className="font-medium text-faint text-xs">Scene</h3>
        <FieldRow label="Name" htmlFor={id("scene-name")}>
          <NameField key={scene.sceneId} id={id("scene-name")} scene={scene} />
        </FieldRow>
        <FieldRow label="Duration" htmlFor={id("scene-duration")}>
          <DurationField key={scene.sceneId} id={id("scene-duration")} scene={scene} />
        </FieldRow>
        <TransitionField key={scene.sceneId} id={id("scene-transition")} scene={scene} />
      </section>
    </div>
  );
}

/** Values that could not be saved play on; here is why, and what can be done. */
function UnsavedNotice({ sceneId }: { sceneId: string }) {
  const { revertDrafts, keepMine } = useActions();
  const ofControls = useControlDraft(sceneId);
  const ofCode = useCodeDraft(sceneId);
  const draft = ofControls?.text ? ofControls : ofCode;
  if (!draft?.text) return null;
  return (
    <div role="alert" className="space-y-2 rounded-lg bg-danger-soft p-3 text-sm">
      <p>{draft.text}</p>
      {draft.problems.map((problem, index) => (
        <p key={index} className="text-muted text-xs">
          {problem.message}
        </p>
      ))}
      <div className="flex gap-2">
        {(draft.status === "conflict" || draft.status === "kept") && (
          <Button size="sm" onClick={() => void keepMine(sceneId)}>
            Keep mine
          </Button>
        )}
        <Button size="sm" onClick={() => revertDrafts(sceneId)}>
          {draft.status === "conflict" ? "Take theirs" : "Revert"}
        </Button>
      </div>
    </div>
  );
}
