import type { SceneControl } from "@/studio/controls";

import { isChoice } from "./fields/value-shape";

export type ControlGroup = { title: string; controls: SceneControl[] };

type Kind = SceneControl["kind"];
const groups: { title: string; has: (control: SceneControl) => boolean }[] = [
  {
    title: "Text",
    has: (control) => (control.kind === "text" || control.kind === "paragraph") && !isChoice(control),
  },
  { title: "Items", has: ofKind("list", "records") },
  { title: "Colour", has: ofKind("color") },
  { title: "Size and motion", has: ofKind("number") },
  { title: "Options", has: (control) => control.kind === "boolean" || isChoice(control) },
];

function ofKind(...kinds: Kind[]) {
  return (control: SceneControl) => kinds.includes(control.kind);
}

/** The controls under headings, in the order in which people look for them; within a group as the code has them. */
export function groupControls(controls: readonly SceneControl[]): ControlGroup[] {
  return groups
    .map(({ title, has }) => ({ title, controls: controls.filter(has) }))
    .filter((group) => group.controls.length > 0);
}
