"use client";

import { useControls } from "@/studio/controls";
import { useActions, useControlDraft } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { DurationField } from "./duration-field";
import { FieldRow } from "./fields/field-row";
import { ValueField } from "./fields/value-field";
import { isWideKind } from "./fields/value-shape";
import { groupControls } from "./group-controls";
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
      {controls &&
        groupControls(controls).map((group) => (
          <section key={group.title} aria-label={group.title} className="space-y-2.5">
            {/* A list is named by its own label. */}
            {group.title !== "Items" && <h3 className="font-medium text-faint text-xs">{group.title}</h3>}
            {group.controls.map(({ name, value, ...shape }) => (
              <FieldRow key={name} label={shape.label} htmlFor={id(name)} isWide={isWideKind(shape.kind)}>
                <ValueField
                  id={id(name)}
                  shape={shape}
                  value={value}
                  onChange={(next) => setControl(scene.sceneId, name, next)}
                />
              </FieldRow>
            ))}
          </section>
        ))}
      {controls?.length === 0 && (
        <div className="rounded-lg border border-dashed p-3 text-muted text-sm">
          <p>This scene names nothing to set by hand. Ask for a change in the chat, or</p>
          <Button variant="link" size="inline" className="text-sm" onClick={onShowCode}>
            edit its code
          </Button>
        </div>
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
  const draft = useControlDraft(sceneId);
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
