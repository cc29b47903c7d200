import { maskQuotes, unmask } from "../fast-router/quotes";
import { isScenic } from "./scenic";

export type Sequence = { lead: string; parts: string[] };

const asking =
  /^(?:(?:please|so|ok|hi|hey|hello)[ ,]+)*(?:(?:in|for) (?:my|our|the|this) (?:video|clip|film|reel|ad)[ ,]+)?(?:(?:i|we) (?:want|need|would like|'d like|imagine|think of)(?: to (?:see|have|show))?|make|create|show|give me|it should|it|the video should)?(?: me)?(?: (?:a|the) (?:video|clip|film|reel|ad)(?: (?:with|that (?:has|shows)|for me))?:?)? */i;
const opening = /^(?:to )?(?:start(?:s|ing)?|open(?:s|ing)?|begin(?:s|ning)?) (?:it )?(?:with|on) /i;
const joint =
  /\s*[,;.]?\s+(?:and\s+)?(?:then(?: comes?)?|after (?:that|this)|followed by|next(?: comes?)?|finally|(?:(?:it|and) )?(?:ends?|ending|close|closing|finish|finishing) (?:it )?(?:with|on)|last(?:ly)?(?: comes?)?)[,:]?\s+|\s*(?:→|->|=>|>)\s*/iu;
const counted =
  /(?:^|\s*[,;.]?\s+)(?:and\s+)?(?:first(?:ly)?|1st|second(?:ly)?|2nd|third(?:ly)?|3rd|fourth|4th|fifth|5th|sixth|finally|lastly|last|then|next)[,:]?\s+(?!(?:scene|slide|one|half|line|word)\b)/iu;

/**
 * «intro, then three features, then pricing», «first the title, second a list …»: the scenes of a video in their order; null
 * where a part could be anything else than a scene. Quoted texts are never cut.
 */
export function sequenceIn(text: string): Sequence | null {
  const masked = maskQuotes(text);
  // Whom all of it is for stands behind the last part.
  const [, told = "", behind = ""] =
    /^(.+?)((?::|,|\s[-–—])\s*(?:all )?(?:for|about) [^:]+)?$/isu.exec(masked.text.replace(/[.!\s]+$/, "")) ??
    [];
  const body = told.replace(asking, "");
  const parts = [partsBy(counted, body), partsBy(joint, body.replace(opening, ""))].find(
    (some) => some.length > 2 && some.every(isScene),
  );
  return parts
    ? {
        lead: unmask(
          `${masked.text.slice(0, told.length - body.length)} ${behind.replace(/^\W+/, "")}`,
          masked.quotes,
        ),
        parts: parts.map((part) => unmask(part, masked.quotes)),
      }
    : null;
}

function partsBy(separator: RegExp, text: string): string[] {
  return text
    .split(new RegExp(separator.source, "giu"))
    .map((part) =>
      part
        .replace(/^(?:[\s,;]|(?:and|then|next) )+|[\s,;.]+$/gi, "")
        .replace(/ (?:first|at first|to begin with|last)$/i, ""),
    )
    .filter(Boolean);
}

function isScene(part: string): boolean {
  return /^@q\d+$/.test(part) || isScenic(part);
}
