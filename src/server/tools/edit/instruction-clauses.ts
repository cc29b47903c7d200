import { quotedTexts } from "@/scene/brief/quoted-texts";
import { findColors } from "@/scene/look/find-colors";
import { partPattern } from "./part-words";

export const verbs =
  "make|set|change|turn|replace|rename|color|colour|paint|remove|delete|hide|show|increase|decrease|reduce|enlarge|use|put|add|swap|give|update|darken|lighten|drop|shrink|resize|scale|rewrite|edit|write|speed|slow|bold|let|have|recolor|recolour|tint|highlight|mark|feature|insert|get rid|switch|raise|lower|italicize|capitalize|uppercase|keep|move|shift|nudge|center|centre|align|tilt|rotate|sort|reverse|delay|round|animate|bring|place|underline";

/** Splits at «and» and commas where what follows has a change of its own. */
export function clausesOf(text: string): string[] {
  const quotes = quotedTexts(text);
  const inQuote = (at: number) => quotes.some((quote) => at > quote.start && at < quote.end);
  const clauses: string[] = [];
  let from = 0;
  const separator =
    /\s*(?:,\s*(?:and\s+|then\s+|but\s+)?|;\s*|\.\s+|\n+|\s+(?:and|then|but|plus|also)\s+(?:also\s+|then\s+)?)(?=\S)/giu;
  for (const match of text.matchAll(separator)) {
    if (inQuote(match.index) || match.index < from) continue;
    const before = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length);
    if (!splits(before, after)) continue;
    clauses.push(before);
    from = match.index + match[0].length;
  }
  clauses.push(text.slice(from));
  return clauses.map((clause) => clause.trim()).filter(Boolean);
}

function splits(before: string, after: string): boolean {
  // «more space between the badge and the title» needs both.
  if (
    /\bbetween\s+(?:the\s+|both\s+)?[^,]+$/i.test(before) &&
    !new RegExp(`^(?:${verbs})\\b`, "i").test(after)
  )
    return false;
  // «a vertical gradient behind everything, black to maroon» has its colours behind the comma.
  if (/\bgradient\b/i.test(before) && !/\b(?:no|not|without)\b/i.test(before) && startsWithColor(after)) {
    const known = findColors(before, { trusting: true }).length;
    if (known < 2) return false;
  }
  // «make the button green and say “Buy it”», «the title say A and the button say B»: each says something of its own.
  if (
    /^(?:to\s+)?(?:say|says|read|reads)\s+\S/i.test(after) &&
    /^(?:make|have|let|turn|set)\b/i.test(before) &&
    !/\b(?:say|says|read|reads)\b/i.test(before)
  )
    return true;
  if (
    new RegExp(
      `^(?:the\\s+|its\\s+)?(?:${partPattern.source})(?:\\s+text)?\\s+(?:to\\s+|should\\s+)?(?:say|says|read|reads)\\s+\\S`,
      "iu",
    ).test(after) &&
    /\b(?:say|says|read|reads)\s+\S/i.test(before)
  )
    return true;
  // «swap the colours of the headline and the background» needs both.
  if (
    /^(?:swap|switch|exchange|invert|flip)\b/i.test(before) &&
    !new RegExp(`^(?:${verbs})\\b`, "i").test(after)
  )
    return false;
  if (new RegExp(`^(?:${verbs})\\b`, "i").test(after))
    return !/\b(?:to|say|says|saying|with|reads?)\s+(?:["“]?)$/i.test(before);
  // Free text behind «to» runs on: «change the title to Fast, cheap and good».
  if (
    /\b(?:to|say|says|saying|read|reads)[:\s]+(?!["“«#\d])(?!(?:a |an |the )?(?:dark|light|bright|bold|big|small|larg)\b)[^"“]*$/i.test(
      before,
    ) &&
    !endsInValue(before)
  )
    return false;
  const first = /^(?:(?:the|its|a|an|all|every|each|both|my|our)\s+)?(.*)$/is.exec(after)?.[1] ?? after;
  const leads = new RegExp(`^(?:[\\p{L}'’]+\\s+)?${partPattern.source}`, "iu").test(first);
  return leads || isValue(first);
}

function endsInValue(text: string): boolean {
  const last = text.trim().split(/\s+/).slice(-2).join(" ");
  return (
    findColors(last, { trusting: true }).length > 0 ||
    /(?:\d+ ?(?:px|pt|%)?|#[0-9a-f]{3,8}|bold|italic|["”»])$/i.test(last)
  );
}

function isValue(text: string): boolean {
  return (
    /^(?:(?:much|a bit|a little|slightly|more|less|very)\s+)?(?:bigger|smaller|larger|bolder|bold|lighter|darker|brighter|warmer|cooler|faster|slower|thinner|uppercase)\b/i.test(
      text,
    ) || startsWithColor(text)
  );
}

export function startsWithColor(text: string): boolean {
  const [first] = findColors(text, { trusting: true });
  return first?.start === 0;
}
