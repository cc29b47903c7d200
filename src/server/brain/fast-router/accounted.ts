import { findColors } from "@/scene/look/find-colors";
import { isToneWord } from "@/scene/look/tone";
import type { Clause } from "./clause";
import { elementPattern } from "./intents/elements";
import { attribute, changing, isComparative } from "./intents/looks";
import { passingWords, wordsOfTool } from "./known-words";
import { mentionedIn, namesSaid } from "./mentions";
import { type Intent, question, quoted, type Reading, type Situation } from "./situation";
import { colorNames, commandVerbs, elementNouns, grammarWords } from "./vocabulary";

/** A reading that leaves a word of its clause unread is not trusted where a word can turn what is done into harm. */
const strict: ReadonlySet<string> = new Set(["delete", "move", "trim", "duplicate", "split"]);
/** Words of the grammar that say how a scene looks, and so nothing of what becomes of it as a whole. */
const ofLooks = new Set<string>([
  ...colorNames,
  "background",
  "font",
  "gradient",
  "headline",
  "subtitle",
  "logo",
  "button",
  "opacity",
  "shadow",
]);

/** Behind these stands why it is asked, or what will come of it. */
const reason =
  /(?:,? (?:because|since|cause|coz|cos|bc|as (?:it|we|they|the|i|there|@s\d+) |so (?:that )?(?:it|we|they|the|i|you|there|people|viewers|nobody|no one|everyone|everybody|@s\d+) |in order to|otherwise|which|whose|given that|seeing that|now that|even though|although|to (?:match|fit|give|make|keep|let|leave|avoid|save)) ?|, (?:we|i|it|they|he|she|people|nobody|no one|that is|this is|there is|there are|@s\d+ (?:is|are|does|do|was|has)|my \p{L}+|our \p{L}+|the client|the boss|the rest is|everything else is) ).*$/u;

/** Words of a clause that no reader has a use for; a reason behind its request is passed over. */
export function unread(clause: Clause, tool: string): string[] {
  const isRequest =
    commandVerbs.has(clause.verb) || /^(?:an? (?:bit|little)|much|slightly) /.test(clause.text);
  const request = isRequest ? clause.text.replace(reason, "") : clause.text;
  const own = wordsOfTool[tool];
  const isStrict = strict.has(tool);
  // «start: make it 3 seconds»: of what is spoken before the colon, nothing is known.
  const [, ahead] = /^([\p{L} ]{2,20}): /u.exec(request) ?? [];
  if (
    isStrict &&
    ahead &&
    !/\b(?:order|places|seconds|length|duration|move|delete|trim|change|new|reorder)\b/.test(ahead)
  )
    return [ahead];
  // «title at 2, team at 3»: lengths, places?
  const numbers = request.match(/(?<![@\p{L}\p{N}.])\d+/gu) ?? [];
  if (
    tool === "move" &&
    clause.references.length > 1 &&
    numbers.length > 1 &&
    !/order|sort|arrange|sequence/.test(request)
  )
    return numbers.slice(0, 1);
  // Two lengths, and one of them is what the scene gets: the other was meant for something.
  if (
    tool === "trim" &&
    new Set(clause.seconds).size > 1 &&
    (request.match(/@d\d/g)?.length ?? 0) > 1 &&
    !/\bfrom @d\d+ to @d\d+|@d\d+ (?:instead of|rather than|not) @d|@d\d+ (?:to|-|or) @d|,? (?:not|instead of) @d/.test(
      request,
    )
  )
    return ["another length"];
  // «the second @s0», where the scene is called «Reviews»: one of its parts, or another scene.
  const counted = /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?=@s\d)/.exec(request);
  if (counted) return [counted[0].trim()];
  return (request.match(/[@#]?[\p{L}][\p{L}\p{N}'-]*/gu) ?? []).filter(
    (word) =>
      !/^[@#]/.test(word) &&
      !passingWords.has(word) &&
      !(grammarWords.has(word) && !(isStrict && ofLooks.has(word))) &&
      !(own?.has(word) ?? false),
  );
}

/**
 * What stands against acting on a reading: a word of the clause that nothing in the reading answers for. Null where every
 * word is accounted for, as part of what the readers know or as text and data that go to the scene.
 */
export function doubtOf(
  clause: Clause,
  intents: readonly Intent[],
  situation: Situation,
): Extract<Reading, { type: "question" }> | null {
  const tools = new Set(intents.map((intent) => intent.tool));
  for (const tool of tools) {
    const words = strict.has(tool)
      ? unread(clause, tool)
      : tool === "edit" || tool === "theme"
        ? unreadOfEdit(clause, tool)
        : tool === "add"
          ? unreadOfAddition(clause, situation)
          : tool === "audio"
            ? unreadOfAudio(clause)
            : [];
    const [word] = words;
    if (word !== undefined) return asking(word, intents, situation);
  }
  return overheard(clause, intents, situation);
}

/** A scene was named in passing, and the reading acts on another: «the tempo of the features animation». */
function overheard(
  clause: Clause,
  intents: readonly Intent[],
  situation: Situation,
): Extract<Reading, { type: "question" }> | null {
  if (clause.references.some(({ type }) => type !== "focus")) return null;
  const isWhole = intents.some(({ tool }) => strict.has(tool));
  const isOfLooks = intents.some(({ tool }) => tool === "edit" || tool === "theme");
  if (!isWhole && (clause.references.length > 0 || !isOfLooks)) return null;
  const mentioned = isWhole
    ? namesSaid(clause.text, situation.scenes)
    : mentionedIn(clause.text, situation.scenes);
  const [scene] = mentioned;
  if (!scene || intents.some(({ target }) => mentioned.some(({ id }) => id === target?.id))) return null;
  const request = clause.original.replace(/[.!?]+$/, "");
  return question(`Shall that be done in scene ${scene.ordinal}, ${quoted(scene.name)}?`, [
    `${request} in scene ${scene.ordinal}`,
    ...intents.flatMap(({ target }) => {
      const other = situation.scenes.find(({ id }) => id === target?.id);
      return other ? [`${request} in scene ${other.ordinal}`] : [];
    }),
  ]);
}

/** An edit is told in free words, but its verb must be one of changing, and something must be said that a scene has. */
function unreadOfEdit(clause: Clause, tool: string): string[] {
  const { text, verb, payload } = clause;
  const leads = /^[a-z]{3,} (?:the|its|my|our|all|every|this|that|@s\d)\b/.test(text);
  if (tool === "theme" && !leads) return [];
  // A new scene, a place among the scenes: whatever was meant, it is no change within one.
  const asksForScene =
    /\b(?:need|want|add|insert|put|have|like|love)\b.*\b(?:an?|another|one|1) (?:[\p{L}-]+ ){0,3}(?:slide|scene)\b/u.test(
      text,
    );
  const place = /^(?:add|insert|put|place|slot|show|include)\b.*\b(after|before|between) @s\d+$/.exec(text);
  if (asksForScene) return ["scene"];
  if (
    place?.[1] &&
    !/\b(?:fade|cross-?fade|dissolve|wipe|transitions?|cut|slide|zoom|swipe|push|morph|blur)\b/.test(text)
  )
    return [place[1]];
  if (beyond.has(verb) && !/^\w+ (?:text|color|colour|animation)/.test(text)) return [verb];
  if (
    leads &&
    !changing.test(text) &&
    !passingWords.has(verb) &&
    !motions.has(verb) &&
    !grammarWords.has(verb)
  )
    return [verb];
  if (tool === "theme") return [];
  const words = text.replace(/@\w+/g, " ").split(/[^\p{L}\p{N}'-]+/u);
  const isToldOfLooks =
    elementPattern.test(text) ||
    words.some((word) => partOfScene.has(word)) ||
    /\b(?:more|less|like|into|as) \p{L}|\b(?:zoom|crop)\p{L}*|\b(?:fit|e-?mail|phone)\b|\p{L}{3}ish\b|\p{L}\.\p{L}/u.test(
      text,
    ) ||
    attribute.test(text) ||
    payload !== null ||
    /@[qdp]|\d/.test(text.replace(/@s\d+/g, "")) ||
    words.some((word) => isToneWord(word) || isComparative(word)) ||
    findColors(text.replace(/@\w+/g, " "), { trusting: true }).length > 0;
  // «put the hook on YouTube»: the scene itself is what something happens to, and nothing of its look is said.
  const takesScene = /^\p{L}+ (?:up |down |out )?@s\d+\b/u.test(text);
  if (/^(?:re)?(?:order|arrange)\b/.test(text) && clause.references.length > 2) return [verb];
  const isStructural =
    takesWhole.test(text) &&
    !elementPattern.test(text) &&
    !words.some((word) => partOfScene.has(word)) &&
    !/@[qp]/.test(text);
  if (isStructural) return [verb];
  // «swap chart and @s0»: one of the two is no scene that is known.
  if (/^swap (?:the )?\p{L}+ and @s\d+$/u.test(text)) return [verb];
  // From one scene to the other: the first is not to change.
  if (/^(?:copy|take|use|transfer|steal)\b.*@s\d+.* (?:to|in|into|for|on) @s\d+/.test(text)) return [verb];
  const isFree = /^(?:replace|exchange|swap|rename|call|translate|mark|take|sort|order)\b|[:=→]|->/;
  return isToldOfLooks || !takesScene || motions.has(verb) || isFree.test(text) ? [] : unread(clause, "edit");
}

/** «translate the features …» names what is there: whatever is to become of it, it is no new scene. */
function unreadOfAddition(clause: Clause, situation: Situation): string[] {
  if (situation.sceneCount === 0) return [];
  const { verb, text } = clause;
  if (/^what if\b/.test(text)) return ["what if"];
  if (beyond.has(verb) && !/:|^count ?down|^\w+ down from \d|\bin \d+ \p{L}*/u.test(text)) return [verb];
  if (adding.has(verb) || !commandVerbs.has(verb)) {
    const moved = /^(?:put|place|bring|set) (?:the|our|my) [\p{L} ]+ (where|instead of|in place of) /u.exec(
      text,
    );
    return moved?.[1] ? [moved[1]] : [];
  }
  return /^\p{L}+ (?:the|its|this|that|these|those|it|them)\b/u.test(text) ? [verb] : [];
}

function unreadOfAudio({ text, verb }: Clause): string[] {
  return /^\p{L}+ @s\d+ to (?:sing|song)\b/u.test(text) && !commandVerbs.has(verb) ? [verb] : [];
}

/** Verbs that do something with a whole scene, before one. */
const takesWhole =
  /^(?:delete|remove|erase|move|reorder|duplicate|copy|clone|trim|shorten|lengthen|split|order|leave|keep|skip|park|hold|stop) ?:? ?(?:out |off |up |down |to )?@s\d|^(?:start|begin|open|end|finish|close) (?:with |on )@s\d/;

const partOfScene = new Set(elementNouns);

const adding = new Set(
  "add create make generate insert build design produce append prepend include write compose put show start end open close begin finish give get want need try do have let draw illustrate tell compare use place say display announce".split(
    " ",
  ),
);

/** What an element can do by itself. */
const motions = new Set(
  "uppercase lowercase capitalise blink flash pulse bounce spin wobble jiggle wiggle shake fade fly slide drop rise pop glow float drift swing tilt flip rotate grow shrink stretch squeeze type reveal unfold dim frame outline stroke round soften sharpen desaturate saturate invert mirror crop mask wrap indent justify hyphenate dye shade gray grey whiten blacken thicken thin widen narrow heighten enhance freshen restyle recolour recolor stagger loop".split(
    " ",
  ),
);

/** What people do with a video, but not in it. */
const beyond = new Set(
  "email mail send share publish post print save download count lock unlock protect freeze google search remind rate buy sell teach sing read approve comment pin tag assign schedule explain describe summarize measure vote park host tweet stream record schedule book order hire pay invoice marry check test review proofread ask thank ping notify monitor track merge combine join unite fuse".split(
    " ",
  ),
);

function asking(
  word: string,
  intents: readonly Intent[],
  situation: Situation,
): Extract<Reading, { type: "question" }> {
  const requests = [...new Set(intents.map((intent) => asRequest(intent, situation)).filter(Boolean))];
  const [intent] = intents;
  const scene = intent?.target ? ` with ${quoted(intent.target.name)}` : "";
  const ordinal = situation.scenes.find(({ id }) => id === intent?.target?.id)?.ordinal;
  const others = ordinal
    ? [`Make the headline of scene ${ordinal} bigger`, `Make scene ${ordinal} 4 seconds long`]
    : ["Make the headline orange", "Add a call to action"];
  return question(`I don't know what “${word}” asks for here. What shall I do${scene}?`, [
    ...requests.slice(0, 2),
    ...others.slice(0, requests.length > 1 ? 1 : 2),
  ]);
}

/** What was understood, as a request of its own that can be clicked. */
function asRequest({ tool, target, seconds }: Intent, { scenes }: Situation): string {
  const ordinal = scenes.find(({ id }) => id === target?.id)?.ordinal;
  if (ordinal === undefined) return "";
  if (tool === "delete") return `Delete scene ${ordinal}`;
  if (tool === "duplicate") return `Duplicate scene ${ordinal}`;
  if (tool === "split") return `Split scene ${ordinal}`;
  if (tool === "trim" && seconds !== null) return `Make scene ${ordinal} ${seconds} seconds long`;
  return "";
}
