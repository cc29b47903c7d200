import type { BriefQuote } from "./brief";
import type { QuotedText } from "./quoted-texts";

const name = "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:de|la|van|von|der|del|di|da|bin|al|\\p{Lu}[\\p{L}'’.-]*)){0,4}";
const han = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}·]{2,12}";
const who = `(?<author>${name}|${han})`;
const role = '(?:\\s*(?:,|\\(|–|—| - |\\bof\\b|\\bfrom\\b|\\bat\\b)\\s*(?<role>[^\\n"“”«».;()]{2,60}))?';
const behind = new RegExp(
  `^\\s*[.,]?\\s*(?:[-–—~]+|,|\\(|by\\b|from\\b|says?\\b|said\\b|von\\b|sagt\\b|de\\b|par\\b|dit\\b|dice\\b|作者|来自|——?)\\s*:?\\s*${who}${role}`,
  "u",
);
const named = new RegExp(
  `\\b(?:[Qq]uote|[Tt]estimonial|[Rr]eview|[Ww]ords|[Ff]eedback|[Cc]ita|[Ff]rase|[Zz]itat|[Cc]itation|[Tt]estimonio|[Aa]vis|[Tt]émoignage|[Bb]ewertung|[Cc]ustomer|[Cc]lient|ceo|CEO|[Ff]ounder)\\b[^:"“”«\\n]{0,30}?\\b(?:by|from|of|de|von|par)\\s+(?:our\\s+(?:customer|client|user)\\s+)?${who}${role}`,
  "u",
);
const speaks = new RegExp(
  `(?:^|[\\s,:])(?:[Aa]s )?${who}(?:\\s*(?:,|\\()\\s*(?<role>[^:"“”«\\n()]{2,60}?)\\)?)?,?\\s*(?:says?|said|(?:once|famously|always) said|puts? it|told us|sagt|sagte|dice|dijo|dit|wrote|writes|:)\\s*:?\\s*$`,
  "u",
);
/** Right behind the words, or between commas before them: surely a name where a quote is asked for. */
const bareBehind = new RegExp(`^\\s*[.,]?\\s*${who}${role}\\s*$`, "u");
const bareBefore = new RegExp(`(?:[,:–—]|\\s-)\\s*${who}\\s*[,:–—-]?\\s*$`, "u");
const quoteWord =
  /\b(?:quotes?|quotation|testimonials?|reviews?|cita|frase|testimonio|zitat|kundenstimme|bewertung|citation|t[ée]moignage|avis|what (?:our )?(?:customers|clients|people|users) say)\b|名言|评价|引用|证言/iu;
const unquoted =
  /[:：]\s*([^"“”«\n]{8,}?)\s*(?:[-–—]+\s*(\p{Lu}[^,\n(]{1,40})(?:[,(]\s*([^)\n]{2,60})\)?)?)?\s*$/u;
/** No person is called so. */
const noName =
  /^(?:Quote|Quotation|Testimonial|Review|Zitat|Cita|Citation|Headline|Title|Text|Scene|Slide|Make|Add|Use|In|On|With|The|A|An|And|Then|Please|Dark|White|Black|Black Friday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Words that somebody said, with who they are; null where the prompt neither names a speaker nor asks for a quote. */
export function quoteOf(prompt: string, quotes: readonly QuotedText[]): BriefQuote | null {
  const asked = quoteWord.test(prompt);
  for (const quote of quotes) {
    const before = prompt.slice(0, quote.start);
    const after = prompt.slice(quote.end);
    // A list below a quoted headline is no list of those who said it.
    const isListed = (after.match(/^\s*[-*•]\s+\S/gmu)?.length ?? 0) > 1;
    if (wordsOf(quote.text) < (asked ? 1 : 3)) continue;
    const found = [
      isListed ? null : behind.exec(after),
      named.exec(before),
      speaks.exec(before),
      ...(asked ? [bareBehind.exec(after), bareBefore.exec(before)] : []),
    ].find((match) => match?.groups?.author && !noName.test(match.groups.author.trim()))?.groups;
    if (found?.author) return { text: quote.text, author: authorOf(found.author), role: roleOf(found.role) };
  }
  if (!asked) return null;
  const longest = [...quotes].sort((a, b) => b.text.length - a.text.length)[0];
  if (longest) {
    const from = named.exec(prompt)?.groups;
    return { text: longest.text, author: from?.author ?? "", role: roleOf(from?.role) };
  }
  const plain = unquoted.exec(prompt);
  if (!plain?.[1] || wordsOf(plain[1]) < 3) return null;
  const from = plain[2] ? null : named.exec(prompt.slice(0, plain.index))?.groups;
  return {
    text: plain[1].trim(),
    author: (plain[2] ?? from?.author ?? "").trim(),
    role: roleOf(plain[3] ?? from?.role),
  };
}

/** «Anna Li.» ends a sentence; «Aisha K.» is how she is called. */
function authorOf(written: string): string {
  return written.trim().replace(/(?<=\p{L}{2})\.$/u, "");
}

function roleOf(written: string | undefined): string {
  return (written ?? "")
    .replace(
      /\s+(?:in|with|on|using)\s+(?:an?\s+)?(?:[\p{L}#-]+\s+){0,3}(?:background|colou?rs?|style|font|letters)\b.*$/iu,
      "",
    )
    .replace(/[\s,:;–—-]+$/, "")
    .trim();
}

function wordsOf(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? [...text].length
    : text.split(/\s+/).filter(Boolean).length;
}
