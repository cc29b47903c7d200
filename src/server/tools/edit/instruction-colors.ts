import { quotedTexts } from "@/scene/brief/quoted-texts";
import type { Adjustment } from "@/scene/look/adjust";
import { colorOf } from "@/scene/look/color-of";
import { findColors } from "@/scene/look/find-colors";
import { partsIn } from "./instruction-parts";
import { areAll, restOf, wordSet } from "./item-words";
import type { EditRequest, Part } from "./request";

export function readSwap(clause: string): EditRequest | null {
  const colors =
    /^(?:swap|switch|exchange|flip|invert)\s+(?:the\s+)?(?:colou?rs?\s+of\s+(?:the\s+)?)?(.+?)(?:\s+colou?rs?)?\s+(?:and|with|for)\s+(?:the\s+)?(.+?)(?:\s+colou?rs?)?$/i.exec(
      clause,
    );
  if (!colors || !/colou?rs?\b/i.test(clause)) return null;
  const [first] = partsIn(colors[1] ?? "");
  const [second] = partsIn(colors[2] ?? "");
  return first && second ? { type: "swap_colors", first, second } : null;
}

/** «swap the coral and the dark purple»: the colours themselves, wherever they are used. */
export function readTones(clause: string): EditRequest | null {
  const said = /^(?:swap|switch|exchange|flip)\s+(?<first>.+?)\s+and\s+(?<second>.+?)(?:\s+around)?$/i.exec(
    clause,
  )?.groups;
  const [first, second] = [said?.first, said?.second].map((one) => (one ? wholeColor(one) : null));
  return first && second ? { type: "swap_tones", first, second } : null;
}

/** A text that is a colour and nothing else. */
function wholeColor(said: string): string | null {
  const plain = said.trim().replace(/^(?:the|all|every)\s+/i, "");
  const [first] = findColors(plain, { trusting: true });
  return first?.start === 0 && first.end === plain.length ? first.hex : null;
}

export function readRecolor(clause: string): EditRequest | null {
  const found =
    /^(?:change|replace|turn|make|swap|switch|use)\s+(?:(?:all|every|each)\s+)?(?:of\s+)?(?:the\s+|that\s+)?(.+?)\s+(?:parts?\s+|bits?\s+|stuff\s+|elements?\s+|colou?rs?\s+|things?\s+|ones?\s+)?(?:to|with|into|by|for)\s+(?:the\s+colou?r\s+|an?\s+)?(.+)$/i.exec(
      clause,
    ) ??
    /^(?:everything|all|anything|whatever)(?:\s+(?:that is|that's|which is|in|is))?\s+(?:the\s+)?(.+?)\s+(?:should|must|has to|needs to|shall)\s+(?:be|become|turn)\s+(.+)$/iu.exec(
      clause,
    ) ??
    /^(?:make|turn|paint)\s+(?:everything|all)(?:\s+(?:that is|that's))?\s+(.+?)\s+((?:dark |light |bright |pale )?[\p{L}]+|#[0-9a-f]{3,8})$/iu.exec(
      clause,
    );
  if (!found?.[1] || !found[2] || partsIn(found[1]).some((part) => part.word)) return null;
  const from = colorOf(found[1]);
  const [to] = findColors(found[2], { trusting: true });
  return from && to && to.start === 0
    ? { type: "recolor", from, to: to.hex, said: `${found[1]} is ${to.words}` }
    : null;
}

export function readColor(clause: string, targets: Part[]): EditRequest[] {
  const bare = quotedTexts(clause).reduceRight(
    (text, quote) => text.slice(0, quote.start) + " ".repeat(quote.end - quote.start) + text.slice(quote.end),
    clause,
  );
  const colors = findColors(bare, { trusting: true }).filter(
    (color) => !/^(?:dark|light)$/i.test(color.words),
  );
  // «make coffee brown»: the first of two colours that follow each other is a thing.
  const [thing, own] = colors;
  if (
    thing &&
    own &&
    colors.length === 2 &&
    /^\s+$/.test(bare.slice(thing.end, own.start)) &&
    /^(?:make|paint|colou?r|turn)\s+(?:the\s+)?$/i.test(bare.slice(0, thing.start))
  ) {
    const part: Part = { word: null, text: thing.words, ordinal: null, facet: null, said: thing.words };
    return [{ type: "color", part, color: own.hex, said: own.words }];
  }
  const requests: EditRequest[] = [];
  const shades =
    /\b(much |way |a lot |far |a bit |a little |slightly |even |more |less |too )*(darker|lighter|brighter|warmer|cooler|softer|more muted|muted|more vivid|more vibrant|vivid|vibrant|more saturated|less saturated|desaturated|paler|too dark|too bright|too light|darken|lighten|brighten)\b/i.exec(
      bare,
    );
  if (colors.length === 0 && shades && !/\bweight\b/i.test(bare)) {
    const strength = /much|way|a lot|far/i.test(shades[0])
      ? 1.8
      : /a bit|a little|slightly/i.test(shades[0])
        ? 0.5
        : 1;
    const adjustment = adjustmentOf(shades[2] ?? "");
    const chosen = targets.filter((part) => part.word !== null || part.text !== null);
    if (chosen.length === 0) return [{ type: "adjust", part: null, adjustment, amount: strength }];
    return chosen.map((part): EditRequest => ({ type: "adjust", part, adjustment, amount: strength }));
  }
  if (colors.length === 0) return [];
  const named = targets.filter((part) =>
    part.word !== "type" && part.word !== null ? true : part.text !== null || part.phrase !== undefined,
  );
  // What is called by words that are not known may be anything: it is asked for, never the background instead.
  if (named.length === 0 && !areAll(restOf(bare, colors), ofWhole))
    return [{ type: "unknown", said: clause }];
  for (const color of colors) {
    const role = color.role;
    // «pink with white text»: the second colour is for what is named behind it.
    const behind =
      /^\s+(text|letters?|lettering|labels?|font|writing|words|borders?|outline|background|fill)\b/i.exec(
        bare.slice(color.end),
      )?.[1];
    const [subject] = named;
    if (subject && colors.length > 1 && /\bwith\b/i.test(bare)) {
      const facet =
        behind === undefined
          ? null
          : /border|outline/i.test(behind)
            ? "border"
            : /background|fill/i.test(behind)
              ? "fill"
              : "text";
      requests.push({ type: "color", part: { ...subject, facet }, color: color.hex, said: color.words });
      continue;
    }
    const own = named.length > 0 && colors.length === 1 ? named : null;
    if (own)
      for (const part of own) requests.push({ type: "color", part, color: color.hex, said: color.words });
    else
      requests.push({
        type: "color",
        part: {
          word:
            role === "background"
              ? "background"
              : role === "text"
                ? "headline"
                : role === "accent"
                  ? "accent"
                  : (named[requests.length]?.word ??
                    (colors.length > 1 ? (requests.length === 0 ? "background" : "headline") : "background")),
          text: null,
          ordinal: null,
          facet: null,
          said: "it",
        },
        color: color.hex,
        said: color.words,
      });
  }
  return requests;
}

/** Words that leave a colour to the scene as a whole. */
const ofWhole = wordSet(
  "it its this that these those them everything all whole thing things scene slide video page scheme palette theme look design style background backdrop bg ground color colour colors colours colored coloured tone tones shade shades make turn set change paint use go with in on to into and or but the a an of for from as be is should must can could more some mostly mainly only just instead please want i i'd we you like would let have give put do get try update switch black white text letters lettering type font accent accents highlights details headline title combination combo mix together brand our my your not no much very really bit little kind sort gradient hue please now again instead also then too one against over behind",
);

function adjustmentOf(word: string): Adjustment {
  const plain = word.toLowerCase();
  if (/^(?:darker|darken|too bright|too light)/.test(plain)) return "darker";
  if (/^(?:lighter|lighten|paler|too dark)/.test(plain)) return "lighter";
  if (/bright/.test(plain)) return "brighter";
  if (/warm/.test(plain)) return "warmer";
  if (/cool/.test(plain)) return "cooler";
  if (/soft/.test(plain)) return "softer";
  if (/muted|less saturated|desaturated/.test(plain)) return "muted";
  return "more-vivid";
}
