import { formatSeconds } from "@/domain/duration";
import type { ToolName } from "@/domain/tool-name";
import type { Clause } from "./clause";
import type { Reference } from "./references";
import type { RoutingInput, SceneLine } from "./routing";

/** A scene that a step points at; one that an earlier step of the same message makes has no length yet. */
export type Target = { id: string; name: string; seconds: number | null };

/** One thing that is to be done, before it becomes a step. */
export type Intent = {
  tool: ToolName;
  /** The scene that is there before the step; null for a step on no scene. */
  target: Target | null;
  /** The id of the scene that the step makes. */
  makes: string | null;
  /** What a scene that is made shall be called, as far as it is known. */
  makesName?: string;
  label: string;
  arguments: Record<string, unknown>;
  seconds: number | null;
  confidence: number;
};

export type Reading =
  | { type: "intents"; intents: Intent[] }
  | { type: "question"; text: string; suggestions: string[] }
  | { type: "answer"; text: string; suggestions: string[] }
  /** The clause asks for nothing to be done («do not delete scene 2»). */
  | { type: "nothing" };

/** The project as it is when a clause is read: what earlier clauses spoke of is what «it» means. */
export type Situation = RoutingInput & {
  newId(): string;
  /** What the message spoke of last. */
  antecedent: Target[];
  /** The answer to «which scene?»: stands for whatever the request left open. */
  chosen: Target[] | null;
};

export function targetOf(scene: SceneLine): Target {
  return { id: scene.id, name: scene.name, seconds: scene.seconds };
}

/** The scene in focus: what the message spoke of last, else the selected one, else the one that was touched last. */
export function focusOf(situation: Situation): Target[] {
  if (situation.antecedent.length > 0) return situation.antecedent;
  const { scenes, selectedSceneId, lastTouchedSceneId } = situation;
  const scene =
    scenes.find((line) => line.id === selectedSceneId) ??
    scenes.find((line) => line.id === lastTouchedSceneId) ??
    scenes.at(-1);
  return scene ? [targetOf(scene)] : [];
}

export type Resolved =
  | { type: "targets"; targets: Target[]; explicit: boolean }
  | Extract<Reading, { type: "question" }>;

/** What references point at, in order, each scene once; without references whatever is in focus. */
export function resolve(references: readonly Reference[], situation: Situation): Resolved {
  const targets: Target[] = [];
  for (const reference of references) {
    const open = reference.type === "missing" || reference.type === "ambiguous";
    if (open && situation.chosen) {
      targets.push(...situation.chosen);
      continue;
    }
    if (reference.type === "missing") return missing(reference.phrase, situation);
    if (reference.type === "ambiguous") return ambiguous(reference.scenes, reference.phrase);
    for (const target of pointedAt(reference, situation)) {
      if (!targets.some((other) => other.id === target.id)) targets.push(target);
    }
  }
  const explicit = references.length > 0;
  const found = explicit ? targets : focusOf(situation);
  if (found.length === 0) return nothingThere(situation);
  return { type: "targets", targets: found, explicit };
}

function pointedAt(
  reference: Exclude<Reference, { type: "missing" | "ambiguous" }>,
  situation: Situation,
): Target[] {
  if (reference.type === "focus") return focusOf(situation);
  const all = reference.scenes.map(targetOf);
  if (reference.type !== "all" || !reference.rest) return all;
  const { antecedent, selectedSceneId } = situation;
  const left = antecedent.length > 0 ? antecedent.map((target) => target.id) : [selectedSceneId];
  return all.filter((target) => !left.includes(target.id));
}

export function question(text: string, suggestions: string[] = []): Extract<Reading, { type: "question" }> {
  return { type: "question", text, suggestions };
}

function nothingThere(situation: Situation): Extract<Reading, { type: "question" }> {
  return situation.sceneCount === 0
    ? question("There is no scene yet. What shall the first one show?", [
        "Create a 5 second intro for my brand",
        "Add a scene with our three plans: Starter $9, Team $29, Enterprise",
      ])
    : question("Which scene do you mean?", sceneChoices(situation.scenes));
}

/** Says which scenes there are, where one was asked for that is not. */
export function missing(phrase: string, situation: Situation): Extract<Reading, { type: "question" }> {
  if (situation.sceneCount === 0) return nothingThere(situation);
  const count = situation.sceneCount === 1 ? "one scene" : `${situation.sceneCount} scenes`;
  const names = situation.scenes
    .slice(0, 6)
    .map((scene) => `${scene.ordinal} “${scene.name}”`)
    .join(", ");
  const more = situation.sceneCount > 6 ? ", …" : "";
  return question(
    `I don't find “${phrase.replace(/@\w+/g, "").trim()}”: there ${situation.sceneCount === 1 ? "is" : "are"} ${count}: ${names}${more}. Which one do you mean?`,
    sceneChoices(situation.scenes),
  );
}

function ambiguous(scenes: readonly SceneLine[], phrase: string): Extract<Reading, { type: "question" }> {
  return question(`More than one scene could be “${phrase}”. Which one do you mean?`, sceneChoices(scenes));
}

/** A change is clear, but not where: every scene that could be meant is an answer. */
export function whichScene(situation: Situation): Extract<Reading, { type: "question" }> {
  return question("In which scene?", sceneChoices(situation.scenes));
}

function sceneChoices(scenes: readonly SceneLine[]): string[] {
  return scenes.slice(0, 4).map((scene) => `Scene ${scene.ordinal}, “${scene.name}”`);
}

/** The references that a clause's text holds within a part of it, in order. */
export function referencesIn(part: string, clause: Clause): Reference[] {
  return (part.match(/@s\d+/g) ?? [])
    .map((mark) => clause.references[Number(mark.slice(2))])
    .filter((reference) => reference !== undefined);
}

export function quoted(name: string): string {
  return `“${name}”`;
}

export function inSeconds(seconds: number): string {
  return formatSeconds(seconds);
}

/** A clause as a label: «Make the headline orange». */
export function labelOf(original: string): string {
  const plain = original
    .replace(/\s+/g, " ")
    .replace(/^(?:please|and|then|also|now|just|ok|okay|can you|could you|would you)[ ,]+/i, "")
    .trim();
  const cut = plain.length > 90 ? `${plain.slice(0, 88).trimEnd()}…` : plain;
  return cut.charAt(0).toUpperCase() + cut.slice(1).replace(/[.?!]+$/, "");
}
