import type { Clause } from "./clause";
import { type Intent, type Situation, targetOf } from "./situation";

/** «leave the menu alone», «don't touch scene 2»: the scenes that a negated clause names. */
export function keptBy(clause: Clause): string[] {
  return clause.references.flatMap((reference) =>
    reference.type === "scenes" ? reference.scenes.map((scene) => scene.id) : [],
  );
}

/** «don't touch the team»: what follows speaks of something else, unlike behind «don't delete it, just …». */
export function isLeftAlone({ negated, text }: Clause): boolean {
  return (
    negated &&
    /^(?:do not (?:touch|change|bother|worry|edit|modify|alter|mess)|no (?:changes?|edits?|need to touch)|without|leave|keep|hands|ignore|forget)\b/.test(
      text,
    )
  );
}

/** What was asked of all scenes, without those that another clause keeps out of it. */
export function sparing(intent: Intent, kept: ReadonlySet<string>, situation: Situation): Intent[] {
  if (intent.target) return kept.has(intent.target.id) ? [] : [intent];
  if (intent.tool !== "theme") return [intent];
  return situation.scenes
    .filter((scene) => !kept.has(scene.id))
    .map((scene) => ({ ...intent, tool: "edit" as const, target: targetOf(scene) }));
}
