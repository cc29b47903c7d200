import { quotedTexts } from "@/scene/brief/quoted-texts";
import { readMotion } from "./instruction-motion";
import { partsIn } from "./instruction-parts";
import { readPlacement } from "./instruction-place";
import { readSurface } from "./instruction-surface";
import { readInstead } from "./instruction-texts";
import { isManner, readLayout, readRecipe, readShow, readStatement } from "./instruction-whole";
import type { EditRequest, Part } from "./request";

const writing =
  /^(?:change|set|update|rewrite|edit|rename|replace|correct|fix|swap)\s+.+?\s+(?:to|with|into|by|for)\s+(.+)$/is;

/**
 * What a clause wants of how parts stand, move and look, of their order and of the scene as a whole. Null where it wants
 * nothing of the kind. What stands in quotes is never read as a wish.
 */
export function readManner(clause: string, targets: Part[], parts: Part[]): EditRequest[] | null {
  if (
    /(?<!(?:hard|difficult|impossible|easy|easier) to )\b(?:say|says|saying|read|reads)\b(?! more| better)|\b(?:to|with)\s+["“«]/i.test(
      clause,
    )
  )
    return readInstead(clause);
  const written = writing.exec(clause)?.[1];
  const isOfText = partsIn(clause).some((part) =>
    /headline|title|text|line|button|caption|label|heading|quote|name|link|url|slogan/.test(part.word ?? ""),
  );
  if (written && isOfText && !isManner(written)) return null;
  const quotes = quotedTexts(clause);
  const masked = quotes.reduceRight(
    (text, quote, index) => `${text.slice(0, quote.start)}“q${index}”${text.slice(quote.end)}`,
    clause,
  );
  const found =
    readLayout(masked) ??
    readStatement(masked) ??
    readPlacement(masked, targets) ??
    readMotion(masked, targets) ??
    readShow(masked) ??
    readSurface(masked, targets) ??
    readRecipe(masked, parts);
  return found && quotes.length > 0
    ? unmasked(
        found,
        quotes.map(({ text }) => text),
      )
    : found;
}

function unmasked(requests: EditRequest[], texts: string[]): EditRequest[] {
  const restore = (text: string) =>
    text.replace(/“?\bq(\d)\b”?/g, (mask, index: string) => texts[Number(index)] ?? mask);
  const ofPart = (part: Part | null): Part | null =>
    part && {
      ...part,
      text: part.text === null ? null : restore(part.text),
      said: restore(part.said),
      ...(part.phrase === undefined ? {} : { phrase: restore(part.phrase) }),
    };
  return requests.map((request) => ({
    ...request,
    ...("part" in request ? { part: ofPart(request.part) } : {}),
    ...("anchor" in request ? { anchor: ofPart(request.anchor) } : {}),
    ...("other" in request ? { other: ofPart(request.other) } : {}),
    ...("source" in request ? { source: restore(request.source) } : {}),
    ...("text" in request ? { text: restore(request.text) } : {}),
    ...(request.type === "replace" ? { from: restore(request.from), to: restore(request.to) } : {}),
  })) as EditRequest[];
}
