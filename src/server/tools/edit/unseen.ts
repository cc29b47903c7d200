import type { Controls } from "@/domain/control";
import { describeControls, readControls, shownControls, writeControls } from "@/scene/controls";

/** What one request set: the controls' values before it, where it changed nothing else. */
export type SetControls = { before: Controls; summary: string };

/** The controls that differ, with their former values; null where more of the code differs than their values. */
export function setBetween(before: string, after: string): Controls | null {
  const old = readControls(before);
  const now = readControls(after);
  const changed = Object.fromEntries(
    Object.entries(old).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name])),
  );
  if (Object.keys(changed).length === 0) return null;
  try {
    return writeControls(after, changed) === before ? changed : null;
  } catch {
    return null;
  }
}

/** The names of controls that change nothing as the scene is: its layout or an empty text leaves them out. */
export function unseenControls(code: string): ReadonlySet<string> {
  const shown = new Set(shownControls(code).map(({ name }) => name));
  return new Set(
    describeControls(code)
      .map(({ name }) => name)
      .filter((name) => !shown.has(name)),
  );
}

/** Why a control changes nothing now, and where it would. */
export function whyUnseen(code: string, name: string): { label: string; reason: string } {
  const controls = describeControls(code);
  const label = (controls.find((control) => control.name === name)?.label ?? name).toLowerCase();
  const text = controls.find((control) => `${control.name}Color` === name || `${control.name}Size` === name);
  if (text?.value === "")
    return { label, reason: `There is no ${text.label.toLowerCase()} in it yet, so its look cannot change.` };
  const layout = controls.find((control) => control.name === "layout");
  const using = (layout?.options ?? []).filter(
    (option) =>
      option !== layout?.value &&
      shownControls(code, { layout: option }).some((control) => control.name === name),
  );
  const others =
    using.length > 0 ? `; the layout ${using.map((one) => `“${one}”`).join(" or ")} has one` : "";
  return layout
    ? { label, reason: `Its layout “${String(layout.value)}” has no ${label} of its own${others}.` }
    : { label, reason: `Nothing in it is drawn with the ${label} now.` };
}
