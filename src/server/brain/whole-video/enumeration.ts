import { maskQuotes, unmask } from "../fast-router/quotes";
import { determined, isPlainlyScenic } from "./scenic";

export type Enumeration = {
  lead: string;
  parts: string[];
  /** A video, scenes or parts are spoken of before the list. */
  isAnnounced: boolean;
};

const videoNouns =
  "(?:video|reel|ad|advert|promo|commercial|trailer|teaser|clip|film|tik ?tok|short|explainer|slideshow|presentation|deck|storyboard|vídeo|vidéo)s?";
/** What stands before the first part, up to a colon or «with»; the rest is the list. */
const leads: readonly RegExp[] = [
  new RegExp(
    `^[^:]*?\\b(?:${videoNouns}|parts?|scenes?|slides?|sequence|structure)\\b[^:]{0,80}?(?::|\\s[-–—]|=)\\s*`,
    "iu",
  ),
  new RegExp(
    `^[^:]*?\\b(?:${videoNouns}|parts?|scenes?|slides?)\\b[^:]{0,60}? (?:with|that (?:has|shows|goes)|that (?:starts|opens|begins) with|consisting of|made of|containing|including) `,
    "iu",
  ),
];
const asking =
  /^(?:(?:please|so|ok|okay|hi|hey|hello)[ ,]+)*(?:(?:can|could|would) you |(?:i|we) (?:want|need|would like|'d like)(?: to (?:have|see))? |let's |let us )?(?:(?:add|create|make|insert|build|put in|include|generate|give (?:me|us)|have|do|show)(?: me| us)? )?/iu;
const joint =
  /\s*(?:,|;|\n)\s*(?:(?:and|then|finally|lastly|next|followed by|plus|und|y|et|dann|luego|puis)\s+)*|\s*[.,;]?\s+(?:and finally|and then|and|then|followed by|plus|finally|und|y|et|dann|luego|puis)\s+|\s+[+&]\s+|\s*(?:→|->|=>|>)\s*|(?:^|\s+)\d{1,2}[.)]\s+/giu;
const joining =
  /^(?:(?:and|then|next|finally|lastly|first|firstly|second|third|to (?:start|begin|finish|end)|at the end|(?:it )?(?:continu(?:es?|ing)|goes on|going on|moves? on|starts?|starting|begins?|opens?|ends?|ending|closes|closing|finish(?:es|ing)?) (?:it )?(?:with|on|in|to)|followed by)[ ,:]+)+/iu;

/** A whole video is no part of one. */
const isVideo = new RegExp(
  `^(?:an?|the|my|our|another|one|\\d+)?(?: [\\p{L}\\d-]+){0,3}? ?\\b${videoNouns}\\b`,
  "iu",
);
/** What a scene holds, where a part before it says «with». */
const isContent =
  /^(?:an?|the|our|my|its|\d+|one|two|three) (?:[\p{L}-]+ )?(?:titles?|headline|logo|name|website|url|photos?|pictures?|images?|screenshots?|phone|numbers?|prices?|address|contact(?: details| info)?|code|hours|products?|locations?|team|date|slogan|text)\b/iu;
const isCommand =
  /^(?:make|change|set|turn|delete|remove|move|swap|trim|cut|shorten|extend|rename|replace|undo|put|use|keep|give) (?:the|it|its|this|that|them|all|every\w*|scene|our|my|me)\b/iu;
const storied =
  /\b(?:story ?books?|stor(?:y|ies) (?:for|about)|fairy ?-?tales?|picture ?books?|\d+ pages)\b/i;
const strongJoint = /then|followed|finally|plus|[;\n+→>]|->|\d[.)]/i;
const article = /^(?:an?|another|one) /i;

/**
 * The scenes that a message lists, however it joins them; null where it lists fewer than two. What is no scene by itself
 * («light, quiet, washable») belongs to the part before it. Quotes and brackets are never cut.
 */
export function enumerationIn(message: string): Enumeration | null {
  if (storied.test(message)) return null;
  const quotes = maskQuotes(message);
  const brackets: string[] = [];
  const text = quotes.text.replace(/\([^()]*\)/g, (inner) => `(${brackets.push(inner) - 1})`);
  const whole = (part: string) =>
    unmask(
      part.replace(/\((\d+)\)/g, (mark, index) => brackets[Number(index)] ?? mark),
      quotes.quotes,
    ).trim();
  for (const pattern of [...leads, asking]) {
    const lead = pattern.exec(text)?.[0] ?? "";
    const isAnnounced = pattern !== asking;
    if (lead === "" && isAnnounced) continue;
    const parts = partsOf(piecesOf(text.slice(lead.length).replace(/[.!\s]+$/, "")), isAnnounced);
    if (parts) return { lead: whole(lead), parts: parts.map(whole), isAnnounced };
  }
  return null;
}

type Piece = { text: string; joint: string };

function piecesOf(list: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let before = "";
  for (const match of list.matchAll(joint)) {
    pieces.push({ text: list.slice(from, match.index), joint: before });
    before = match[0];
    from = match.index + match[0].length;
  }
  return [...pieces, { text: list.slice(from), joint: before }];
}

const mostWordsOfName = 5;

/** «hook, pain point, solution, proof, CTA»: where a video is spoken of, each is a part of it, if most are known as such. */
function namedParts(pieces: readonly Piece[]): string[] | null {
  const names = pieces.map(({ text }) => text.trim().replace(joining, "")).filter(Boolean);
  const scenic = names.filter(isPlainlyScenic).length;
  const areNames = names.every(
    (name) =>
      name.split(/\s+/).length <= mostWordsOfName &&
      !/[:$€£\d@]/.test(name) &&
      !isCommand.test(name) &&
      !isVideo.test(name),
  );
  return names.length > 2 && areNames && scenic * 2 >= names.length ? names : null;
}

function partsOf(pieces: readonly Piece[], isAnnounced: boolean): string[] | null {
  const named = isAnnounced ? namedParts(pieces) : null;
  if (named) return named;
  const parts: string[] = [];
  let isSure = isAnnounced;
  for (const { text, joint: joinedBy } of pieces) {
    const piece = text.trim().replace(joining, "");
    if (piece === "") continue;
    // Another request: the message is more than a list.
    if (parts.length > 0 && isCommand.test(piece)) return null;
    const last = parts.at(-1);
    const isStrong = strongJoint.test(joinedBy);
    // Behind «features:» stands a list of its own.
    const isData = last?.includes(":") && !isStrong && !piece.includes(":") && !article.test(piece);
    const isHeld = last !== undefined && / with\b/i.test(last) && !isStrong && isContent.test(piece);
    if (isPlainlyScenic(piece) && !isVideo.test(piece) && !isData && !isHeld) {
      parts.push(piece);
      isSure ||= isStrong;
    } else if (last === undefined) return null;
    else parts[parts.length - 1] = `${last}${joinedBy}${text}`;
  }
  if (parts.length < 2) return null;
  const areDetermined = parts.every((part) => determined.test(part));
  return isSure || parts.length > 2 || areDetermined ? parts : null;
}
