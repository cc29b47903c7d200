import { isDeepStrictEqual } from "node:util";
import type { SceneSnapshot } from "@/domain/scene";
import { mergeCode } from "./merge-code";

/** All of a scene that a version holds. */
export type SceneFields = Pick<
  SceneSnapshot,
  "name" | "code" | "durationInFrames" | "position" | "template" | "transition" | "deleted"
>;

export function fieldsOf(scene: SceneFields): SceneFields {
  const { name, code, durationInFrames, position, template, transition, deleted } = scene;
  return { name, code, durationInFrames, position, template, transition, deleted };
}

export function isSame(one: SceneFields, other: SceneFields): boolean {
  return (
    one.name === other.name &&
    one.code === other.code &&
    one.durationInFrames === other.durationInFrames &&
    one.position === other.position &&
    one.template === other.template &&
    isDeepStrictEqual(one.transition, other.transition) &&
    one.deleted === other.deleted
  );
}

export type Merged = { type: "merged"; fields: SceneFields } | { type: "collision"; on: keyof SceneFields };

/** Puts together what two made of `base`, field by field; names the first field on which they cannot both have their way. */
export function mergeScene(base: SceneFields, ours: SceneFields, theirs: SceneFields): Merged {
  const code = mergeCode(base.code, ours.code, theirs.code);
  if (code === null) return { type: "collision", on: "code" };
  const merged = { ...fieldsOf(theirs), code };
  for (const key of ["name", "durationInFrames", "position", "template", "transition", "deleted"] as const) {
    const isOurs = !isDeepStrictEqual(ours[key], base[key]);
    const isTheirs = !isDeepStrictEqual(theirs[key], base[key]);
    if (isOurs && isTheirs && !isDeepStrictEqual(ours[key], theirs[key])) {
      // The template is a word about where a scene came from; it goes with the code and is nothing to quarrel over.
      if (key !== "template") return { type: "collision", on: key };
    }
    if (isOurs) Object.assign(merged, { [key]: ours[key] });
  }
  return { type: "merged", fields: merged };
}

const words: Record<keyof SceneFields, string> = {
  name: "its name",
  code: "its content",
  durationInFrames: "its length",
  position: "its place",
  template: "its template",
  transition: "how it comes in",
  deleted: "whether it is there",
};

/** A field as people call it: «its length». */
export function wordFor(field: keyof SceneFields): string {
  return words[field];
}
