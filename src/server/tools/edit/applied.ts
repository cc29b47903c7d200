import { writeControls } from "@/scene/controls";
import type { SourceEdit, Target } from "@/scene/edits/edit-schema";
import type { SceneElement } from "@/scene/outline";
import { outlineScene } from "@/scene/outline";
import { editSource } from "@/scene/source-edit";
import { partWordOf } from "./part-words";
import type { Part } from "./request";

export type Applied =
  | { type: "applied"; code: string; summary: string; by: "control" | "source-edit" }
  /** `reason` is a sentence of what stands against it, where one is known. */
  | {
      type: "missed";
      why: string;
      reason?: string;
      /** The texts of what it may be, where several things fit. */
      choices?: string[];
    };

export function missed(what: string, reason: string | null = null): Applied {
  return { type: "missed", why: what, ...(reason === null ? {} : { reason }) };
}

/** The part for editSource: a role, a text, or the name of a control. */
export function targetFor(part: Part, kind?: Target["kind"]): Target {
  const role = part.word ? (partWordOf(part.word)?.role ?? null) : null;
  return {
    ...(role ? { role } : {}),
    ...(part.text ? { text: part.text } : {}),
    ...(!role &&
    !part.text &&
    part.word &&
    !/^(?:text|texts|font|fonts|letters|type|words?|writing)$/.test(part.word)
      ? { control: part.word }
      : {}),
    ...(role && role !== "background" && !part.text && part.phrase ? { name: part.phrase } : {}),
    ...(part.ordinal !== null ? { ordinal: part.ordinal } : {}),
    ...(kind ? { kind } : {}),
  };
}

export function bySource(code: string, edit: SourceEdit, what: string): Applied {
  const result = editSource(code, edit);
  if (result.type === "edited")
    return { type: "applied", code: result.code, summary: result.summary, by: "source-edit" };
  if (result.type === "ambiguous") return severalFit(what, result.candidates);
  return missed(what, result.reason);
}

function severalFit(what: string, candidates: readonly SceneElement[]): Applied {
  const choices = candidates
    .slice(0, 4)
    .map((one) => (one.kind === "text" ? String(one.value) : (one.text ?? one.label)));
  return { type: "missed", why: `which “${what}”: ${choices.join(", ")}`, choices };
}

export function byControls(
  code: string,
  values: Record<string, string | number | boolean>,
  summary: string,
): Applied {
  return { type: "applied", code: writeControls(code, values), summary, by: "control" };
}

/** The element as the closest target that tells it. */
export function elementTarget(element: SceneElement): Target {
  if (element.text) return { text: element.text };
  return { ...(element.role ? { role: element.role } : {}), kind: element.kind, ordinal: element.ordinal };
}

/** One edit for each of several elements; those that cannot be told apart are passed over. */
export function overAll(
  code: string,
  which: (element: SceneElement) => boolean,
  edit: (element: SceneElement) => SourceEdit,
  what: string,
): Applied {
  let current = code;
  let count = 0;
  const total = outlineScene(code).filter(which).length;
  for (let index = 0; index < total; index += 1) {
    const element = outlineScene(current).filter(which)[index];
    if (!element) continue;
    const result = editSource(current, edit(element));
    if (result.type !== "edited") continue;
    current = result.code;
    count += 1;
  }
  return count > 0
    ? { type: "applied", code: current, summary: `${capital(what)} is changed`, by: "source-edit" }
    : missed(what);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
