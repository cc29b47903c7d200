import type { SourceEdit, Target } from "@/scene/edits/edit-schema";
import { editSource } from "@/scene/source-edit";
import { type Applied, bySource, missed } from "./applied";
import { partWordOf } from "./part-words";
import type { Part } from "./request";

/** What a part may be in a scene, the likeliest first. */
export function targetsOf(part: Part | null): Target[] {
  if (part === null) return [{ role: "headline" }];
  const ordinal = part.ordinal === null ? {} : { ordinal: part.ordinal };
  if (part.text !== null && part.phrase === undefined)
    return [
      { text: part.text, ...ordinal },
      { name: part.text.slice(0, 100), ...ordinal },
    ];
  // «the text» of a scene is its main one.
  if (/^(?:text|texts|words?|wording|writing|message|copy)$/i.test(part.phrase ?? part.word ?? ""))
    return [{ role: "headline", ...ordinal }, { kind: "text" }];
  const name = (part.phrase ?? part.word ?? part.said).slice(0, 100);
  const role = part.word ? (partWordOf(part.word)?.role ?? null) : null;
  return [
    { ...(role ? { role } : {}), name, ...ordinal },
    ...(part.ordinal !== null && role ? [{ role, ordinal: part.ordinal }] : []),
    { text: name, ...ordinal },
  ];
}

/** Applies an edit to the first thing in the scene that a part may be; a question where several fit equally well. */
export function byPart(
  code: string,
  part: Part | null,
  edit: (target: Target) => SourceEdit,
  what: string,
): Applied {
  let reason: string | null = null;
  for (const target of targetsOf(part)) {
    const result = editSource(code, edit(target));
    if (result.type === "edited")
      return { type: "applied", code: result.code, summary: result.summary, by: "source-edit" };
    if (result.type === "ambiguous") return bySource(code, edit(target), what);
    reason ??= result.reason;
  }
  return missed(what, reason);
}
