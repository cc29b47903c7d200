import { quotedTexts } from "@/scene/brief/quoted-texts";
import { findColors } from "@/scene/look/find-colors";

/** «teal #0fa», «the red (#e33)»: one colour told twice is the one of the numbers. What stands in quotes stays. */
export function withOneColor(text: string): string {
  const quotes = quotedTexts(text);
  const colors = findColors(text, { trusting: true }).filter(
    ({ start }) => !quotes.some((quote) => start >= quote.start && start < quote.end),
  );
  let result = text;
  for (let at = colors.length - 1; at > 0; at -= 1) {
    const [name, exact] = [colors[at - 1], colors[at]];
    if (!name || !exact || !/^(?:#|rgb|hsl)/i.test(exact.words) || /^(?:#|rgb|hsl)/i.test(name.words))
      continue;
    const between = text.slice(name.end, exact.start);
    // «make coffee #6f4e37» paints a thing that is called so.
    const isThing = /^(?:make|paint|colou?r|turn)\s+(?:the\s+)?$/i.test(text.slice(0, name.start));
    if (!/^\s*[,:=]?\s*\(?\s*(?:i\.?e\.?\s+|hex\s+)?$/i.test(between) || (isThing && !/\(/.test(between)))
      continue;
    const isClosed = /\(/.test(between) && /^\s*\)/.test(result.slice(exact.end));
    const end = isClosed ? exact.end + (/^\s*\)/.exec(result.slice(exact.end))?.[0].length ?? 0) : exact.end;
    result = result.slice(0, name.start) + exact.words + result.slice(end);
  }
  return result;
}
