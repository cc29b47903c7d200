import { transitionIn } from "@/server/tools/edit/instruction-transition";
import type { Clause } from "../clause";
import {
  labelOf,
  question,
  type Reading,
  referencesIn,
  resolve,
  type Situation,
  type Target,
  targetOf,
} from "../situation";

const newScene =
  /\b(?:an?|another|new) (?:[\p{L}'-]+ ){0,3}(?:scene|slide|title|intro|outro|video|chart|list|quote)\b(?!s)/u;

/** How scenes come in over the ones before: «fade between all scenes», «no transition before scene 2». */
export function readTransition(clause: Clause, situation: Situation): Reading | null {
  const { text, original } = clause;
  if (situation.sceneCount === 0 || clause.payload !== null || !transitionIn(original)) return null;
  if (newScene.test(text) && !/\btransitions?\b(?<!\b(?:about|for|on|of|says|saying)\b.*)/.test(text))
    return null;
  const targets = targetsOf(clause, situation);
  if ("type" in targets) return targets;
  if (targets.length === 0)
    return question(
      "There is only one scene, so nothing comes in over another yet. Shall I add a second one?",
      ["Add a call to action"],
    );
  return {
    type: "intents",
    intents: targets.slice(0, 50).map((target) => ({
      tool: "edit",
      target,
      makes: null,
      label: labelOf(original),
      arguments: { instruction: original },
      seconds: null,
      confidence: 0.95,
    })),
  };
}

/** The scenes that come in: the later one of two, the one behind «after», and all but the first where none is named. */
function targetsOf(clause: Clause, situation: Situation): Target[] | Extract<Reading, { type: "question" }> {
  const all = situation.scenes.filter(({ ordinal }) => ordinal > 1).map(targetOf);
  // «the scene changes» are changes between scenes, not what changes in one.
  const isOfChanges = /@s\d+ changes\b/.test(clause.text);
  const named = clause.references.filter(({ type }) => type !== "all" && !(isOfChanges && type === "focus"));
  if (named.length === 0) {
    const listed = clause.references.flatMap((reference) =>
      reference.type === "all" ? reference.scenes : [],
    );
    return listed.length > 0 ? listed.filter(({ ordinal }) => ordinal > 1).map(targetOf) : all;
  }
  const resolved = resolve(named, situation);
  if (resolved.type === "question") return resolved;
  const ordinalOf = (target: Target) => situation.scenes.find(({ id }) => id === target.id)?.ordinal ?? 0;
  const between = /\bbetween\b|\bfrom @s\d+ (?:to|into)\b/.test(clause.text);
  const ordered = resolved.targets.toSorted((one, other) => ordinalOf(one) - ordinalOf(other));
  if (between && ordered.length > 1) return ordered.slice(1);
  const behind = /\b(?:after|behind|at the end of|out of|from) (@s\d+)/.exec(clause.text)?.[1];
  const first = behind ? resolve(referencesIn(behind, clause), situation) : null;
  if (first?.type === "targets") {
    const ordinals = first.targets.map((target) => ordinalOf(target) + 1);
    return situation.scenes.filter(({ ordinal }) => ordinals.includes(ordinal)).map(targetOf);
  }
  return ordered;
}
