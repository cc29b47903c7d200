"use client";

import type { ControlValue } from "@/domain/control";
import type { SceneControl } from "@/studio/controls";
import { FieldRow } from "./fields/field-row";
import { ValueField } from "./fields/value-field";
import { isWideKind } from "./fields/value-shape";
import { groupControls } from "./group-controls";

type ControlGroupsProps = {
  sceneId: string;
  controls: readonly SceneControl[];
  onChange: (name: string, value: ControlValue) => void;
};

/** Controls under headings, each with the field that fits it. */
export function ControlGroups({ sceneId, controls, onChange }: ControlGroupsProps) {
  const id = (name: string) => `${sceneId}-${name}`;
  return groupControls(controls).map((group) => (
    <section key={group.title} aria-label={group.title} className="space-y-2.5">
      {/* A list is named by its own label. */}
      {group.title !== "Items" && <h3 className="font-medium text-faint text-xs">{group.title}</h3>}
      {group.controls.map(({ name, value, ...shape }) => (
        <FieldRow key={name} label={shape.label} htmlFor={id(name)} isWide={isWideKind(shape.kind)}>
          <ValueField id={id(name)} shape={shape} value={value} onChange={(next) => onChange(name, next)} />
        </FieldRow>
      ))}
    </section>
  ));
}
