import { findColors } from "@/scene/look/find-colors";
import { isToneWord } from "@/scene/look/tone";
import type { Clause } from "../clause";
import { labelOf, type Reading, type Situation } from "../situation";

const overall =
  /\b(?:overall|everywhere|throughout|across the board|altogether|globally|in general|all over|everything|all (?:of )?(?:the |our |my )?(?:backgrounds|fonts|colou?rs|corners)|the (?:whole|entire) (?:video|thing))\b/;
/** What only a look has: no single scene's element is meant by it. */
const texture =
  /\b(?:grain|film grain|textures?|scan ?lines?|noise|polka dots|paper texture|sunburst|(?:mesh|grain|paper|grid|dots?|waves?|rays?|particles?) (?:texture|background|backdrop|pattern)s?)\b/;
const corner = /\bcorners\b/;
const whole =
  /\b(?:the|our|my|whole|overall|another|different|new) (?:overall |general |whole )?(?:style|look|vibe|mood|aesthetic|colou?r ?(?:scheme|palette)|palette|theme|pace|tempo)\b/;
const brand = /\b(?:our|my|the|these) (?:brand(?:ing)? |company |corporate )?colou?rs\b/;
const part =
  /\b(?:headlines?|titles?|subtitles?|buttons?|taglines?|captions?|kickers?|sublines?|charts?|bars?|icons?|logos?|labels?|prices?|cards?|images?|pictures?|lines?|numbers?|words?)\b/;
const quality =
  /\b(?:\p{L}+er|more|less|calm|contrast|fonts?|serif|sans|corners|texture|grain|dots|pace|animations?|motion|colou?rs?|colou?rful|vivid|muted|minimal|flat|gradients?)\b/u;
const asking =
  /^(?:make|give|use|add|put|remove|drop|lose|hide|no|without|get rid of|turn off|take|change|set|try|apply|want|need|more|less|an?|another|our|the|let|have|keep|i (?:want|need|would like)|we (?:want|need)|switch|\p{L}+er\b|sharp|square|round|calm|flat)\b/u;

/** The look of the whole video, where its words are not a scene's: textures, corners, pace, «overall», «our colours». */
export function readTheme(clause: Clause, situation: Situation): Reading | null {
  const { text, references, original } = clause;
  if (situation.sceneCount === 0 || part.test(text) || clause.payload !== null) return null;
  // «I want it warmer overall»: it is the video.
  const isOverall = /\b(?:overall|across the board|all over|in general)\b/.test(text);
  if (references.some(({ type }) => type !== "all" && !(isOverall && type === "focus"))) return null;
  const all = references.some(
    (reference) =>
      reference.type === "all" && (reference.whole || reference.scenes.length === situation.sceneCount),
  );
  if (references.length > 0 && !all && !isOverall) return null;
  const everywhere = all || overall.test(text);
  const colored = findColors(text, { trusting: true }).length > 0;
  const toned = text.split(" ").some((word) => isToneWord(word));
  // «make the colours more like autumn», «in line with our brand: navy, white»: where no scene is selected, of all.
  const isOfColors =
    situation.selectedSceneId === null &&
    situation.antecedent.length === 0 &&
    /^(?:make|change|set|turn|switch|adjust|update) (?:all )?(?:the |our |my )?colou?rs\b(?! of)/.test(text);
  const isTheme =
    isOfColors ||
    (everywhere && (quality.test(text) || texture.test(text) || toned || colored)) ||
    (texture.test(text) && asking.test(text)) ||
    (corner.test(text) && everywhere) ||
    (whole.test(text) && (toned || colored || quality.test(text)) && asking.test(text)) ||
    (brand.test(text) && colored);
  if (!isTheme) return null;
  return {
    type: "intents",
    intents: [
      {
        tool: "theme",
        target: null,
        makes: null,
        label: labelOf(original),
        arguments: { instruction: original },
        seconds: null,
        confidence: 0.92,
      },
    ],
  };
}
