import type { Look } from "@/domain/look";
import type { Adjustment } from "./adjust";
import { type ColorMention, findColors } from "./find-colors";
import { type Tone, toneOf } from "./tone";

/** What a message asks of the look of all scenes. */
export type ThemeRequest = {
  adjustments: { by: Adjustment; amount: number }[];
  /** Stronger (1) or softer (-1) contrast. */
  contrast: 1 | -1 | null;
  mode: "dark" | "light" | "other" | null;
  colors: ColorMention[];
  tone: Tone | null;
  type: readonly Look["type"][] | null;
  corner: "rounder" | "sharper" | "none" | "full" | null;
  pace: Look["pace"] | "faster" | "slower" | null;
  texture: Look["texture"] | null;
  /** Another look or other colours, whichever. */
  another: "colors" | "look" | null;
};

const adjustmentWords: readonly (readonly [RegExp, Adjustment])[] = [
  [
    /\b(?:warmer|more warmth|warm(?:er)? (?:it|everything|things|the colors|the look) up|warm up)\b|wärmer|más cálid|plus chaud|更暖|暖一点/u,
    "warmer",
  ],
  [
    /\b(?:cooler|colder|cool (?:it|everything|things) down|icier)\b|kühler|kälter|más frí|plus froid|更冷|冷一点/u,
    "cooler",
  ],
  [/\b(?:brighter|brighten)\b/, "brighter"],
  [/\b(?:darker|darken)\b|dunkler|más oscur|plus sombre|更暗|暗一点/u, "darker"],
  [/\b(?:lighter|lighten)\b|heller|más clar|plus clair|更亮|亮一点/u, "lighter"],
  [
    /\b(?:more (?:colou?rful|vivid|vibrant|saturat\w+|colou?r|life)|less (?:dull|grey|gray|muted|washed)|colou?rfuller|vivider|saturate)\b|bunter|más colorid|plus coloré|更鲜艳/u,
    "more-vivid",
  ],
  [
    /\b(?:(?:more )?muted|mute (?:the|all)|less (?:colou?rful|vivid|vibrant|saturated|garish|loud|bright)|desaturate\w*|toned? down|tone (?:it|everything|the colou?rs) down|subtler|more subtle)\b/,
    "muted",
  ],
  [/\b(?:softer|soften|gentler)\b/, "softer"],
];

const typeWords: readonly (readonly [RegExp, readonly Look["type"][]])[] = [
  [/\b(?:fraunces)\b/, ["editorial"]],
  [/\b(?:playfair)\b/, ["classic"]],
  [/\b(?:bricolage)\b/, ["display"]],
  [/\b(?:outfit)\b(?= (?:font|type|as|every))/, ["geometric"]],
  [/\b(?:nunito)\b/, ["friendly"]],
  [/\b(?:anton|condensed|impact|poster) ?(?:font|type\w*|letter\w*|headlines?|style)?\b/, ["poster"]],
  [/\b(?:archivo)\b/, ["sturdy"]],
  [/\b(?:syne)\b/, ["expressive"]],
  [/\b(?:space grotesk)\b/, ["tech"]],
  [
    /\b(?:jet ?brains|mono ?-?space\w*|mono|typewriter|coding|code) ?(?:mono|font|type\w*|letters)?\b/,
    ["mono"],
  ],
  [/\b(?:caveat|hand-?writ\w+|cursive|script(?: font)?|brush|handlettered)\b/, ["handwritten"]],
  [/\b(?:inter)\b(?= |$)/, ["grotesque"]],
  [/\b(?:sans|sans-serif|sans serif|helvetica|grotes[kq]\w*)\b/, ["grotesque", "geometric"]],
  [/\bserif\w*|\btimes\b|\bantiqua\b/, ["editorial", "classic"]],
  [/\b(?:rounded?|friendly|soft|bubbly) (?:fonts?|type\w*|letters|lettering)\b/, ["friendly"]],
  [/\bgeometric\b/, ["geometric"]],
  [/\b(?:bold|heavy|strong|chunky|thick) (?:fonts?|type\w*|letters|lettering)\b/, ["sturdy", "display"]],
  [/\b(?:techy|tech|futuristic) (?:fonts?|type\w*)\b/, ["tech"]],
  [/\b(?:elegant|classic|fancy) (?:fonts?|type\w*)\b/, ["classic", "editorial"]],
];

const textureWords: readonly (readonly [RegExp, Look["texture"]])[] = [
  [/\b(?:grain|grainy|noise|film)\b/, "grain"],
  [/\b(?:paper|parchment|cardboard)\b/, "paper"],
  [/\b(?:mesh|aurora|gradients?)\b/, "mesh"],
  [/\bgrids?\b|\bgraph paper\b/, "grid"],
  [/\b(?:dots|dotted|polka)\b/, "dots"],
  [/\b(?:rays|sunburst|sun ?beams?|starburst)\b/, "rays"],
  [/\b(?:waves?|wavy)\b/, "waves"],
  [/\b(?:particles|sparkles|dust|fireflies)\b/, "particles"],
  [/\b(?:scan ?-?lines?|vhs|crt|tv lines)\b/, "scanlines"],
];

const first = <Value>(table: readonly (readonly [RegExp, Value])[], text: string): Value | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** «a bit» is half a step, «much» two. */
function amountIn(text: string): number {
  if (/\b(?:a (?:little|bit|touch|tad|hint)|slightly|somewhat|etwas|un poco|un peu)\b|一点/u.test(text))
    return 0.5;
  if (/\b(?:much|a lot|way|far|very|really|super|extremely|significantly|viel|mucho|beaucoup)\b/u.test(text))
    return 2;
  return 1;
}

function textureIn(text: string): Look["texture"] | null {
  const named = first(textureWords, text);
  const removing =
    /\b(?:no|without|remove|drop|delete|lose|turn off|get rid of|hide|less|kill|take (?:away|off|out))\b/.test(
      text,
    );
  if (removing && (named || /\b(?:textures?|patterns?)\b/.test(text))) return "none";
  if (/\b(?:flat|plain|solid) (?:backgrounds?|colou?rs?|grounds?)\b/.test(text)) return "none";
  return named;
}

function cornerIn(text: string): ThemeRequest["corner"] {
  if (
    !/\b(?:corners?|edges?|round(?:er|ed)?|boxy|pill)\b/.test(text) ||
    /\brounded? (?:fonts?|type|letters)/.test(text)
  )
    return null;
  if (/\b(?:no|without|remove|zero) (?:the |any )?(?:round\w*|corners?)|\bsquare\b|\bnot round/.test(text))
    return "none";
  if (/\b(?:sharp(?:er)?|hard(?:er)?|less round\w*|tighter|boxier|boxy|crisper)\b/.test(text))
    return /\bsharp\b/.test(text) ? "none" : "sharper";
  if (/\b(?:pill|fully round|very round|completely round|full)\b/.test(text)) return "full";
  return /\bround|\bsoft/.test(text) ? "rounder" : null;
}

function paceIn(text: string): ThemeRequest["pace"] {
  if (/\b(?:steady|normal|medium) (?:pace|tempo|speed)\b/.test(text)) return "steady";
  if (
    /\b(?:faster|quicker|snappier|speedier|punchier|livelier|peppier|more (?:energy|energetic|dynamic|lively)|speed (?:up|everything up)|pick up the pace)\b|schneller|más rápid|plus rapide|更快/u.test(
      text,
    )
  )
    return "faster";
  if (
    /\b(?:slower|calmer|slow (?:down|everything down)|more (?:relaxed|calm|peaceful)|less (?:hectic|frantic|busy))\b|langsamer|más lent|plus lent|更慢|ruhiger/u.test(
      text,
    )
  )
    return "slower";
  return null;
}

function modeIn(text: string): ThemeRequest["mode"] {
  if (
    /\b(?:dark|night) (?:mode|theme|version|look|style|background)s?\b|\b(?:go|make (?:it|everything|all)) dark\b/.test(
      text,
    )
  )
    return "dark";
  if (
    /\b(?:light|day) (?:mode|theme|version|look|style|background)s?\b|\b(?:go|make (?:it|everything|all)) light\b/.test(
      text,
    )
  )
    return "light";
  return /\binvert\b|\bswap (?:the )?(?:dark and light|light and dark)\b/.test(text) ? "other" : null;
}

/** Reads what a message asks of the look; what it says nothing of is null or empty. */
export function readThemeRequest(instruction: string): ThemeRequest {
  const text = instruction.toLowerCase();
  const colors = findColors(instruction, {
    trusting: /colou?r|palette|brand|theme|scheme|\band\b/.test(text),
  });
  // «dark blue» is a colour and no wish for the dark.
  const rest = colors.reduce((left, { words }) => left.replace(words.toLowerCase(), " "), text);
  const amount = amountIn(rest);
  const type = first(typeWords, rest);
  const texture = textureIn(rest);
  const corner = cornerIn(rest);
  const pace = paceIn(rest);
  const motion = /\b(?:pace|motion|animations?|tempo|speed|movement)\b/.test(rest);
  const adjustments = adjustmentWords
    .filter(([pattern]) => pattern.test(rest))
    .map(([, by]) => ({ by, amount }));
  if (/\b(?:calmer|quieter)\b/.test(rest) && !motion) adjustments.push({ by: "softer", amount });
  const contrast = /\b(?:low|less|lower|softer|reduce (?:the )?) ?contrast\b/.test(rest)
    ? -1
    : /\bcontrast\b|\b(?:more readable|easier to read|legible)\b/.test(rest)
      ? 1
      : null;
  const relative = adjustments.length > 0 || pace !== null || corner !== null;
  const tone = type || texture || (relative && motion) ? null : toneOf(rest.replace(/\bmore calm\b/g, " "));
  const another = /\b(?:another|different|new|other|fresh|random|surprise)\b/.test(rest)
    ? /\b(?:colou?rs?|palette|scheme)\b/.test(rest)
      ? "colors"
      : /\b(?:look|style|theme|design|vibe|feel)\b|surprise/.test(rest)
        ? "look"
        : null
    : null;
  const isTold = tone !== null || colors.length > 0 || type !== null || texture !== null || relative;
  return {
    adjustments,
    contrast,
    mode: modeIn(rest),
    colors,
    tone: relative && adjustments.some(({ by }) => by === "warmer") && tone === "warm" ? null : tone,
    type,
    corner,
    pace,
    texture,
    another: isTold || contrast !== null ? null : another,
  };
}
