import { findColors } from "@/scene/look/find-colors";
import { isToneWord } from "@/scene/look/tone";
import type { Clause } from "../clause";
import { mentionedIn } from "../mentions";
import type { Reference } from "../reference";
import { namesOf, scenesShowing, shownThings } from "../scene-names";
import {
  focusOf,
  type Intent,
  labelOf,
  type Reading,
  resolve,
  type Situation,
  whichScene,
} from "../situation";
import { statesColor } from "../verbless";
import { commandVerbs } from "../vocabulary";
import { elementPattern } from "./elements";
import { attribute, changing, isComparative } from "./looks";

const themeNoun =
  /\b(?:theme|color ?scheme|color ?palette|palette|brand colors?|brand(?:ing)? (?:kit|style|fonts?)|look and feel|overall (?:look|style|vibe|mood|feel|design)|visual (?:style|identity)|(?:dark|light) (?:mode|theme|look|style)|art direction|(?:all|every) (?:the )?(?:fonts?|colors?|backgrounds?|texts?|typography)|fonts everywhere|colors everywhere|.* (?:everywhere|throughout|across (?:all|the whole|everything)\b.*)$|(?:the )?style of (?:the )?(?:video|project|everything))\b/;
const restyled =
  /^(?:switch|change|go|convert|move) to (?:an? |the )?(?:more )?(?:[\p{L}-]+ ){1,3}(?:style|look|theme|palette|aesthetic|vibe)$/u;

/** Everything that changes what a scene or all scenes show. */
export function readAlteration(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const all = clause.references.some((reference) => reference.type === "all");
  const certain = clause.references.filter((reference) => reference.type === "scenes");
  const element = elementPattern.test(text);
  const colored = findColors(text.replace(/@\w+/g, " "), { trusting: true }).length > 0;
  const toned = text.split(" ").some((word) => isToneWord(word));
  const described = colored || toned || attribute.test(text) || text.split(" ").some(isComparative);
  // Any verb will do before what is clearly a part of a scene: «blink the button».
  const verbal =
    changing.test(text) ||
    (element &&
      /^[a-z]{3,} (?:the|its|my|our|all|every|this|that) /.test(text) &&
      !/^(?:the|and|but|for|are|was|has|does|did|with|from|like|love|hate)\b/.test(text));
  if (situation.sceneCount === 0) return null;

  const themed = (themeNoun.test(text) || restyled.test(text)) && certain.length === 0;
  const inFocus = clause.references.some((reference) => reference.type === "focus");
  if (
    (themed &&
      (verbal ||
        described ||
        /^(?:(?:dark|light) (?:mode|theme|look|style)|an?|another|different|new)\b/.test(text)) &&
      !(inFocus && !/\b(?:theme|brand|palette|mode|everywhere|throughout|across)\b/.test(text))) ||
    (all &&
      !/^(?:align|center|space|shift|nudge|indent)\b/.test(text) &&
      certain.length === 0 &&
      !pointsAtElement(text) &&
      (described || verbal))
  ) {
    if (
      !(
        all &&
        clause.references.some(
          (reference) =>
            reference.type === "all" &&
            !reference.whole &&
            (reference.rest || reference.scenes.length < situation.sceneCount),
        )
      )
    ) {
      return { type: "intents", intents: [intent("theme", null, clause, 0.9)] };
    }
  }
  const priced =
    /^[\p{L}\d' ]+ (?:is|are|costs?) (?:now )?[$€£]\d|^[\p{L}\d' ]+ (?:is|are|costs?) now \d/u.test(text);
  // «Feb was 30, not 20»
  const corrected =
    /\b(?:is|was|were|should be|should have been|must be) [$€£]?\d[\d.,]*[k%m]?\b.*\bnot [$€£]?\d/.test(text);
  const lacking =
    certain.length > 0 &&
    (element || /\b(?:plan|tier|feature|line|name)\b|[$€£] ?\d/.test(text)) &&
    /^@s\d+ (?:also |still )?(?:needs?|wants?|lacks|could use|is missing) /.test(text);
  // «the terminal should type “npm test”», «the outro still says 2024 and it should be 2025»
  const worded =
    certain.length > 0 &&
    (/^@s\d+ (?:table |list |card )?(?:should|must|needs to) (?:show|use|have|display|list|contain|include|mention) /.test(
      text,
    ) ||
      /^@s\d+ (?:should|must|could|can|needs to|has to) [a-z]+ (?:out )?@[qp]/.test(text) ||
      (/^@s\d+ (?:(?:still|currently|now) )?(?:says?|reads?|shows?) @[qp]/.test(text) &&
        /\b(?:should|must|instead|not|rather|(?:i|we) (?:want|need|would like))\b/.test(
          `${text} ${clause.payload ?? ""}`,
        )));
  if (certain.length > 0 && !element && speaksOfScenes(text.replace(oneByOne, " "))) return null;
  if (certain.length > 0 && !colored && clause.payload === null && setsApart(text)) return null;
  // «the bars should come in one after the other»
  const wished =
    (element || oneByOne.test(text)) &&
    /^(?:@s\d+|(?:the|our|my|its|all|every|each|both) [\p{L} '-]{3,40}?) (?:should|must|needs? to|has to|have to|ought to|could|can) (?:not )?(?:all |each )?[a-z]{2,}\b/u.test(
      text,
    );
  const known = element || described || clause.payload !== null || /@q\d|@s\d|@p\b/.test(text);
  if (
    !(verbal && known) &&
    !priced &&
    !corrected &&
    !lacking &&
    !worded &&
    !wished &&
    !(element && /^[\p{L} ]{3,20} ?: \S/u.test(text)) &&
    !/^(?:write|put|say|show|use) .+ instead of \S/.test(text) &&
    !/^@s\d+ ?(?:: ?|[,-] ?(?!then|and|@))\S/.test(text) &&
    !(element && clause.payload !== null) &&
    !(described && (element || certain.length > 0 || inFocus || text.split(" ").length <= 5)) &&
    !(element && /^(?:bigger|smaller|no|less|more|another|different|new)\b/.test(text)) &&
    !(verbal && !element && text.split(" ").length >= 2 && isObjective(text))
  )
    return null;
  const about = clause.references.filter(
    (reference) => reference.type !== "all" || clause.references.length === 1,
  );
  const pointed = about.length > 0 ? about : impliedBy(text, situation);
  if (pointed.length === 0 && nothingInFocus(situation)) return whichScene(situation);
  const resolved = resolve(pointed, situation);
  if (resolved.type === "question") return resolved;
  return {
    type: "intents",
    intents: resolved.targets
      .slice(0, 50)
      .map((target) => intent("edit", target, clause, known ? 0.93 : 0.7)),
  };
}

/** Several scenes, none selected, none spoken of, none touched alone: «the headline» is that of any of them. */
function nothingInFocus({ antecedent, chosen, selectedSceneId, lastTouchedSceneId, sceneCount }: Situation) {
  return (
    sceneCount > 1 &&
    antecedent.length === 0 &&
    !chosen &&
    selectedSceneId === null &&
    lastTouchedSceneId === null
  );
}

/** How parts of a scene follow each other; no place of a scene. */
const oneByOne = /\b(?:one|1) (?:by (?:one|1)|after (?:the other|another|each other))\b/;

const shownPatterns = shownThings.map((thing): [string, RegExp] => [thing, new RegExp(`\\b${thing}\\b`)]);
const ofEveryScene =
  /\b(?:all(?! caps)|every|each)(?: of)?(?: the| our| my)? (?:[\p{L}]+ )?(?:headlines?|titles?|subtitles?|taglines?|backgrounds?|buttons?|kickers?|captions?|logos?)\b|\bthe (?:backgrounds|backdrops|headlines|titles|subtitles|taglines)\b/u;

/**
 * What a clause is about that names no scene: all of them for «every headline», the one with a chart for «the bars» where
 * the scene in focus has none.
 */
export function impliedBy(text: string, situation: Situation): Reference[] {
  const { scenes } = situation;
  if (ofEveryScene.test(text)) return [{ type: "all", scenes, whole: false, phrase: "every scene" }];
  const { selectedSceneId, antecedent } = situation;
  const [mentioned, ...others] = mentionedIn(text, scenes);
  if (mentioned && others.length === 0)
    return [{ type: "scenes", scenes: [mentioned], phrase: mentioned.name }];
  const named = namesOf(scenes).filter(
    ({ name, weak }) => weak && new RegExp(`(?:\\b(?:the|our|my|in|of|on) |^)${name}\\b`).test(text),
  );
  // «features blue»
  const begun = named.find(({ name }) => text.startsWith(`${name} `));
  if (begun && statesColor(text, new Set(begun.words)))
    return [{ type: "scenes", scenes: [begun.scene], phrase: begun.name }];
  // «make the title white» where a scene is called «Title», and none is selected.
  if (named.length === 1 && named[0] && !selectedSceneId && antecedent.length === 0)
    return [{ type: "scenes", scenes: [named[0].scene], phrase: named[0].name }];
  const plural = text.replace(/\b(bar|column|slice)\b/g, "$1s");
  const shown = shownPatterns.filter(([, pattern]) => pattern.test(plural)).map(([name]) => name);
  const thing =
    shown.find((name) => scenesShowing(name, scenes).length > 0) ??
    shown[0] ??
    (/[$€£] ?\d|\d ?[€£$]|\bcosts?\b/.test(text) ? "prices" : undefined);
  const found = thing ? scenesShowing(thing, scenes) : [];
  const [only] = found;
  const focus = focusOf(situation).map((target) => target.id);
  if (!thing || !only || found.some((scene) => focus.includes(scene.id))) return [];
  return [
    found.length === 1
      ? { type: "scenes", scenes: found, phrase: thing }
      : { type: "ambiguous", scenes: found, phrase: thing },
  ];
}

/** «make every headline orange», «the button in all scenes»: an element in several scenes, not the look of all. */
function pointsAtElement(text: string): boolean {
  return /\b(?:headlines?|titles?|subtitles?|buttons?|taglines?|captions?|kickers?|sublines?|charts?|bars?|icons?|urls?|links?|logos?|labels?|prices?)\b/.test(
    text,
  );
}

/** What is said of scenes as such (their place, their length), which another reader would have known: better a question than a change of something else. */
function speaksOfScenes(text: string): boolean {
  return /\b(?:come|comes|go|goes|show up|shows up)\b.*\b(?:before|after|behind|first|last|end|start)\b|\b(?:before|ahead of|straight after|right behind) @s\d|\bas (?:long|short) as\b|\b(?:length|duration|order|total|earlier|sooner|last but|better off|without @s\d)\b|\btwice as\b|\b\d+ (?:places?|spots?|positions?|slots?)\b/.test(
    text,
  );
}

/** Two scenes that are not a list («the budget … the cover»): one is only what the other is told by. */
function setsApart(text: string): boolean {
  const between = /@s\d+(.+?)@s\d+/.exec(text)?.[1];
  return between !== undefined && !/^(?:,| and| &|, and| or|\/|@| in| on| 's)/.test(between);
}

/** A verb of changing with an object that the router need not know: «remove the sparkles», «fix the typo». */
function isObjective(text: string): boolean {
  // What is to go must be known: a question is better than a guess at what is gone.
  if (/^(?:remove|delete|erase|get rid of)\b/.test(text)) return false;
  return (
    /^(?:remove|hide|fix|change|animate|improve|redesign|rewrite|replace|resize|show|highlight|simplify|jazz|spice|liven|beautify|polish|get rid of|translate|blur|edit|update|add|zoom|fade|rotate|speed|slow|tweak|adjust|correct|refresh|restyle|shrink|enlarge|center|align|erase|delete|modify|darken|lighten|brighten|make|give)\b/.test(
      text,
    ) &&
    !/^(?:make|give) (?:a|an|me|us|sure)\b/.test(text) &&
    !/^(?:add|change|edit|update|make|fix|improve|adjust|modify|tweak|delete|replace|remove)$/.test(text) &&
    !commandVerbs.has(text)
  );
}

function intent(
  tool: "edit" | "theme",
  target: Intent["target"],
  clause: Clause,
  confidence: number,
): Intent {
  return {
    tool,
    target,
    makes: null,
    label: labelOf(clause.original),
    arguments: { instruction: clause.original },
    seconds: null,
    confidence,
  };
}
