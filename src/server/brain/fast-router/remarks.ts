import type { Clause } from "./clause";
import { beginsCommand } from "./clauses";
import { elementPattern } from "./intents/elements";
import { placeIn } from "./intents/place";
import { type Intent, labelOf, type Reading, type Situation } from "./situation";
import { commandVerbs } from "./vocabulary";

/** «…, no wait, just make it shorter»: what was asked before is taken back. */
export const correction =
  /^(?:no$|actually,? (?:no|wait)\b|no,? wait\b|wait,? no\b|no,? (?:just|instead|rather|don['’]?t)\b|scratch that|on second thoughts?|never ?mind\b(?=.*\p{L}))/iu;

/**
 * Whether a clause only says what the command beside it is about: a remark, or «our café opens on Friday» before «make an
 * announcement».
 */
export function isBackground(
  clause: Clause,
  intents: readonly Intent[],
  following: readonly Clause[],
): boolean {
  if (isRemark(clause)) return following.length > 0 || clause.verb === "";
  const isCommand =
    commandVerbs.has(clause.verb) ||
    beginsCommand(clause.original) ||
    /^(?:an?|another|\d)\b/.test(clause.text);
  return (
    !isCommand &&
    intents.every((intent) => intent.tool === "add") &&
    following.some((next) => commandVerbs.has(next.verb))
  );
}

/** A sentence that asks for nothing and points at no scene, before a request for one: what the new scene is about. */
export function isSetting(clause: Clause, following: readonly Clause[]): boolean {
  return (
    !commandVerbs.has(clause.verb) &&
    clause.references.every((reference) => reference.type === "focus" || reference.type === "all") &&
    following.some((next) =>
      /^(?:add|create|make|generate|build|design|produce|write|insert)$/.test(next.verb),
    )
  );
}

/** A statement rather than a command: «the intro is boring», «here is our logo». */
export function isRemark(clause: Clause): boolean {
  return (
    !commandVerbs.has(clause.verb) &&
    /^(?:[\p{L}\d]+(?: [\p{L}\d]+)? (?:is|are|was|makes|sells|offers|needs?|wants?|likes?|changed|meant|said|fits?|feels?|looks?|does)\b)|^(?:i|we|it|this|that|these|there|they|here|@s\d+|the|my|our|its|text)\b.*\b(?:is|are|was|were|am|looks?|feels?|seems?|not|dislike|hate|like|think|too|lasts?|drags?|sells?|makes?|have|has)\b/u.test(
      clause.text,
    )
  );
}

/** «Brewline is a coffee brand. Make an intro for it.»: the statement belongs to the scene that is asked for. */
export function withBackground(
  intents: Intent[],
  implied: readonly Intent[],
  setting: readonly string[],
): Intent[] {
  const background = [
    ...setting,
    ...implied.filter((intent) => intent.tool === "add").map((intent) => String(intent.arguments.prompt)),
  ];
  if (background.length === 0) return intents;
  return intents.map((intent) =>
    intent.tool === "add"
      ? {
          ...intent,
          arguments: {
            ...intent.arguments,
            prompt: `${background.join(" ")} ${String(intent.arguments.prompt)}`,
          },
        }
      : intent,
  );
}

/** «just do it», «what do you think?» */
export function asksNothing({ text, original }: Clause): boolean {
  return (
    /^(?:do (?:it|@s\d+)|go ahead|go for it|make @s\d+ happen|(?:what )?do you think)$/.test(text) ||
    // «… i want to try another colour on it later»
    /^(?:(?:because|since|as|so) )?(?:i|we)(?: will|['’]ll| (?:only |just |still )?(?:want|need|plan|would like) to)\b.* later\W*$/i.test(
      original,
    )
  );
}

/** A remark beside a request («thanks», «it looks dull») needs no answer of its own. */
export function isAside(clause: Clause): boolean {
  // «scene 2 by a second» lacks only its verb.
  if (clause.verb === "" && clause.seconds.length > 0 && clause.references.length > 0) return false;
  return (
    clause.verb === "" ||
    /^(?:(?:great|good|nice|lovely|awesome|amazing|excellent|fantastic) (?:work|job|stuff|start))\b/i.test(
      clause.original,
    ) ||
    /^(?:do @s\d+$|do it$|(?:the )?wrong\b|evening|morning|many|best|kind regards|regards|yours|sincerely|forget|nobody|would you be|thanks?|thank|it|this|that|i|we|because|since|so|you|they|there|as|but|just|not|hi|hello|hey|great|nice|cool)\b/.test(
      clause.text,
    )
  );
}

/** «the words are hard to read, make them white»: what «them» are stands in the remark, so it goes along. */
export function withRemark(intents: Intent[], clause: Clause, remark: Clause | null): Intent[] {
  const leansOn =
    remark !== null &&
    /\b(?:it|them|those|these|that)\b/i.test(clause.original) &&
    !elementPattern.test(clause.text) &&
    (elementPattern.test(remark.text) || /#[0-9a-f]{3,8}\b/i.test(remark.original));
  if (!leansOn) return intents;
  return intents.map((intent) =>
    intent.tool === "edit" || intent.tool === "theme"
      ? {
          ...intent,
          arguments: { ...intent.arguments, instruction: `${remark.original}, ${clause.original}` },
        }
      : intent,
  );
}

/** «we grew from 100 to 5000 users, show that»: a new scene of what was just said. */
export function shownRemark(clause: Clause, remark: Clause | null, situation: Situation): Reading | null {
  const asked =
    /^(?:show|visuali[sz]e|animate|illustrate|display) (?:@s\d+|that|this|it)(?:,? (?:as|in|with|on) an? .*|,? (?:before|after|at the) .*)?$/.test(
      clause.text,
    );
  const told = remark !== null && /\d/.test(remark.text.replace(/@\w+/g, ""));
  if (!asked || !told) return null;
  const place = placeIn(clause.text, clause, situation);
  if (place?.type === "question") return place.reading;
  if (!place && clause.references.some((reference) => reference.type === "scenes")) return null;
  const prompt = `Show this: ${remark.original}`;
  const intent: Intent = {
    tool: "add",
    target: null,
    makes: situation.newId(),
    makesName: "the new scene",
    label: labelOf(prompt),
    arguments: { prompt, after: place ? place.after : "end", seconds: clause.seconds[0] ?? null },
    seconds: clause.seconds[0] ?? null,
    confidence: 0.8,
  };
  return { type: "intents", intents: [intent] };
}
