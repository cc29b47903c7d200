import type { RoutedStep } from "../decision";
import { planWholeVideo } from "../whole-video/whole-video";
import { doubtOf } from "./accounted";
import { type Clause, readClause } from "./clause";
import { isReason, splitClauses } from "./clauses";
import { withCorrections } from "./corrections";
import { timesApart, withCarriedVerbs, withQualitiesApart } from "./ellipsis";
import { withoutFillers } from "./fillers";
import { readAddition, readLabelled } from "./intents/addition";
import { impliedBy, readAlteration } from "./intents/alteration";
import { readDelete } from "./intents/delete";
import { readDuplicate } from "./intents/duplicate";
import { readFormat } from "./intents/format";
import { readHistory } from "./intents/history";
import { readAudio, readImage, readStory } from "./intents/media";
import { readMove } from "./intents/move";
import { readSplit } from "./intents/split";
import { readQuestion, readTalk } from "./intents/talk";
import { readTheme } from "./intents/theme";
import { readTiming } from "./intents/timing";
import { readTransition } from "./intents/transition";
import { isLeftAlone, keptBy, sparing } from "./kept-scenes";
import { inEnglish } from "./languages/in-english";
import { ofOnePicture } from "./of-one-picture";
import { reachesOutside } from "./outside";
import { maskQuotes } from "./quotes";
import {
  asksNothing,
  correction,
  isAside,
  isBackground,
  isRemark,
  isSetting,
  shownRemark,
  withBackground,
  withRemark,
} from "./remarks";
import type { RoutingInput } from "./routing";
import { type Intent, question, type Reading, resolve, type Situation, type Target } from "./situation";
import { unclear } from "./unclear";
import { commandVerbs } from "./vocabulary";

/** What a message asks for, whether or not the tools for it are there. */
export type Routing =
  | { type: "steps"; steps: RoutedStep[]; confidence: number }
  | { type: "question"; text: string; suggestions: string[] }
  | { type: "answer"; text: string; suggestions: string[] }
  /** The message may speak of a scene outside the window: route again with all scenes. */
  | { type: "needs_outline" };

type Reader = (clause: Clause, situation: Situation) => Reading | null;

/** In order of precedence: the first that knows the clause answers. */
const readers: readonly Reader[] = [
  readQuestion,
  readHistory,
  readTransition,
  readFormat,
  readDelete,
  readSplit,
  readDuplicate,
  readMove,
  readLabelled,
  readAudio,
  readTiming,
  readStory,
  readImage,
  readAddition,
  readTalk,
  readTheme,
  readAlteration,
];

const mostSteps = 50;
/** A command is short; what stands behind is material for a scene, which its tool reads. In UTF-16 units. */
const longestCommand = 2_000;

/**
 * Routes a message without a model: pure, synchronous, the same for the same input. Clear requests become steps, doubtful
 * ones a question.
 * @param newId allocates the id of a scene that a step will make
 */
export function route(input: RoutingInput, newId: () => string): Routing {
  const video = planWholeVideo(input, newId);
  if (video) return video;
  if (input.message.length > longestCommand) return routeLong(input, newId);
  const routing = routeAlone(input, newId, null);
  if (!input.asked || routing.type === "needs_outline" || routing.type === "answer") return routing;
  return routeReply(input, input.asked.request, newId, routing);
}

/** A pasted text: the scene that it asks for gets all of it, other commands are not looked for in it. */
function routeLong(input: RoutingInput, newId: () => string): Routing {
  const routing = routeAlone({ ...input, message: input.message.slice(0, longestCommand) }, newId, null);
  const [step, ...others] = routing.type === "steps" ? routing.steps : [];
  if (routing.type === "steps" && step?.tool === "add" && others.every((other) => other.tool === "add")) {
    return { ...routing, steps: [{ ...step, arguments: { ...step.arguments, prompt: input.message } }] };
  }
  if (routing.type === "steps" && step?.tool === "story") return routing;
  return question(
    "That is more than I can read as one request. Say in a sentence or two what to add or change.",
    ["Add a call to action", "Make the headline orange"],
  );
}

/** A short reply to our own question completes the request before it: «scene 2», «Jan 120, Feb 180». */
function routeReply(input: RoutingInput, request: string, newId: () => string, alone: Routing): Routing {
  const masked = maskQuotes(input.message.normalize("NFC"));
  const [clause, ...others] = splitClauses(masked.text).map((text) => readClause(text, masked.quotes, input));
  if (!clause || others.length > 0) return alone;
  // Our suggestion reads «Scene 2, “Pricing”».
  const named = /^(?:the |in |for |on )?@s\d+(?:,? @q\d+)?$/.test(clause.text)
    ? resolve(clause.references.slice(0, 1), { ...input, newId, antecedent: [], chosen: null })
    : null;
  if (named?.type === "targets") return routeAlone({ ...input, message: request }, newId, named.targets);
  if (alone.type !== "question" || commandVerbs.has(clause.verb)) return alone;
  const completed = routeAlone(
    { ...input, message: `${request.replace(/[\s.:!?]+$/, "")}: ${input.message}` },
    newId,
    null,
  );
  return completed.type === "steps" && completed.steps.every((step) => step.tool === "add")
    ? completed
    : alone;
}

function routeAlone(input: RoutingInput, newId: () => string, chosen: Target[] | null): Routing {
  const quotesMasked = maskQuotes(input.message.normalize("NFC"));
  const translated = inEnglish(
    quotesMasked,
    input.scenes.map((scene) => scene.name),
  );
  const names = input.scenes.map((scene) => scene.name);
  const understood = translated ?? quotesMasked;
  const masked = { ...understood, text: withCorrections(withoutFillers(understood.text), names) };
  const situation: Situation = { ...input, newId, antecedent: chosen ?? [], chosen };
  const clauses = ofOnePicture(
    withQualitiesApart(withCarriedVerbs(splitClauses(masked.text, names)))
      .map((clause) => readClause(clause, masked.quotes, input))
      .flatMap(timesApart),
    situation,
  );
  if (!input.complete && reachesOutside(clauses, masked.text)) return { type: "needs_outline" };
  let intents: Intent[] = [];
  // What remarks («scene 2 is too long») would lead to; a command beside them says better what is wanted.
  const implied: Intent[] = [];
  const setting: string[] = [];
  const ofAll = new Set<Intent>();
  const kept = new Set<string>();
  let said: Extract<Reading, { type: "answer" | "question" }> | null = null;
  let remark: Clause | null = null;
  for (const [index, clause] of clauses.entries()) {
    const following = clauses.slice(index + 1);
    const before = clauses[index - 1];
    // Why it was asked is no request of its own.
    if (before && intents.length > 0 && isReason(clause.original, before.original)) continue;
    if (correction.test(clause.original) && intents.length > 0) {
      situation.antecedent = intents.flatMap((intent) => intent.target ?? []);
      intents = [];
    }
    if (before && isLeftAlone(before) && clause.references.length === 0) situation.antecedent = [];
    const reading = accounted(
      shownRemark(clause, remark, situation) ?? read(clause, situation),
      clause,
      situation,
    );
    if (clause.negated) for (const target of keptBy(clause)) kept.add(target);
    if (reading?.type === "intents" && clause.references.some((reference) => reference.type === "all"))
      for (const intent of reading.intents) ofAll.add(intent);
    const background: boolean =
      reading?.type === "intents" && isBackground(clause, reading.intents, following);
    if (reading?.type === "intents") {
      if (background) implied.push(...reading.intents);
      else intents.push(...withRemark(reading.intents, clause, remark));
    }
    // One unclear part leaves the whole undone: a half-done request is worse than a question.
    else if (reading?.type === "question" && following.some((next) => correction.test(next.original)))
      continue;
    else if (reading?.type === "question" && isSetting(clause, following)) setting.push(clause.original);
    else if (reading?.type === "question" && (clauses.length === 1 || !(isAside(clause) || isRemark(clause))))
      return reading;
    else if (reading?.type === "answer") said ??= reading;
    remark = background || reading === null || reading.type === "question" ? clause : null;
    situation.antecedent = spokenOf(clause, reading, situation, background);
  }
  intents = intents.length > 0 ? withBackground(intents, implied, setting) : implied;
  if (kept.size > 0 && ofAll.size > 0)
    intents = intents.flatMap((intent) => (ofAll.has(intent) ? sparing(intent, kept, situation) : [intent]));
  const steps = merged(intents).slice(0, mostSteps).map(stepOf);
  const [only, ...others] = steps;
  // A brief is read in its own language, texts and all.
  if (translated && only?.tool === "add" && others.length === 0)
    steps[0] = { ...only, arguments: { ...only.arguments, prompt: input.message } };
  if (steps.length > 0)
    return { type: "steps", steps, confidence: Math.min(...intents.map((intent) => intent.confidence)) };
  return said ?? unclear(situation);
}

/** A reading that a word of the clause speaks against becomes a question. */
function accounted(reading: Reading | null, clause: Clause, situation: Situation): Reading | null {
  return (reading?.type === "intents" ? doubtOf(clause, reading.intents, situation) : null) ?? reading;
}

function read(clause: Clause, situation: Situation): Reading | null {
  if (clause.negated || asksNothing(clause)) return { type: "nothing" };
  for (const reader of readers) {
    const reading = reader(clause, situation);
    if (reading) return reading;
  }
  if (clause.text === "") return null;
  return isAside(clause) ? null : unclear(situation, clause);
}

/** What «it» means in the next clause. */
function spokenOf(
  clause: Clause,
  reading: Reading | null,
  situation: Situation,
  background: boolean,
): Target[] {
  if (reading?.type === "intents") {
    const last = reading.intents.at(-1);
    if (last?.makes)
      return [
        {
          id: last.makes,
          name: last.makesName ?? "the new scene",
          seconds: last.tool === "duplicate" ? (last.target?.seconds ?? null) : last.seconds,
        },
      ];
    // What a remark would lead to does not happen: the scene is still as long as it was.
    const targets = reading.intents
      .filter((intent) => intent.tool !== "delete" || situation.antecedent.length === 0)
      .flatMap((intent) =>
        intent.target
          ? [{ ...intent.target, seconds: (background ? null : intent.seconds) ?? intent.target.seconds }]
          : [],
      );
    return targets.length > 0 && targets.length < situation.sceneCount ? targets : situation.antecedent;
  }
  const named = clause.references.filter((reference) => reference.type === "scenes");
  // «the quote text runs over the edge, make it fit»
  const about =
    named.length > 0
      ? named
      : reading?.type === "nothing"
        ? []
        : impliedBy(clause.text, { ...situation, antecedent: [] });
  if (about.length === 0) return situation.antecedent;
  const resolved = resolve(about, situation);
  return resolved.type === "targets" ? resolved.targets : situation.antecedent;
}

/** Two edits of one scene that follow each other stay two steps; the same step twice is one, and the last length counts. */
function merged(intents: Intent[]): Intent[] {
  const seen = new Set<string>();
  return intents.filter((intent, index) => {
    if (intent.makes) return true;
    const again = intents.slice(index + 1).find((later) => later.target?.id === intent.target?.id);
    if (intent.tool === "trim" && again?.tool === "trim") return false;
    const key = JSON.stringify([intent.tool, intent.target?.id ?? null, intent.arguments]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function stepOf(intent: Intent): RoutedStep {
  return {
    tool: intent.tool,
    label: intent.label.slice(0, 200) || intent.tool,
    sceneId: intent.makes ?? intent.target?.id ?? null,
    arguments: JSON.parse(JSON.stringify(intent.arguments)),
    seconds: intent.seconds,
    targetSceneId: intent.target?.id ?? null,
  };
}
