import { ordinaryWords } from "../ordinary-words";
import type { Masked } from "../quotes";
import { quoteMark, unmask } from "../quotes";
import { commandVerbs, grammarWords } from "../vocabulary";
import { chinese } from "./chinese";
import { french } from "./french";
import { german } from "./german";
import type { Language } from "./language";
import { spanish } from "./spanish";

type Lexicon = {
  language: Language;
  /** English by phrase, in lower case. */
  english: ReadonlyMap<string, string>;
  /** Every single word of the phrases. */
  words: ReadonlySet<string>;
  phrases: RegExp;
  patterns: readonly (readonly [RegExp, string])[];
  textLeads: readonly RegExp[];
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function lexiconOf(language: Language): Lexicon {
  const english = new Map<string, string>();
  for (const line of language.words.split("\n")) {
    const [phrases = "", target = ""] = line.split("=");
    for (const phrase of phrases.split(",")) if (phrase.trim()) english.set(phrase.trim(), target.trim());
  }
  const longestFirst = [...english.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const [before, behind] = language.unspaced
    ? ["", ""]
    : ["(?<![\\p{L}\\p{N}@])", "(?:(?<=['’])|(?![\\p{L}\\p{N}]))"];
  return {
    language,
    english,
    words: new Set([...english.keys()].flatMap((phrase) => phrase.split(/[ ]|(?<=')/))),
    phrases: new RegExp(`${before}(?:${longestFirst.join("|")})${behind}`, "giu"),
    patterns: language.patterns.map(([pattern, target]) => [new RegExp(pattern, "iu"), target] as const),
    textLeads: language.textLeads.map((lead) => new RegExp(`(${lead})(.+)$`, "iu")),
  };
}

const [ofChinese, ...spaced] = [chinese, spanish, german, french].map(lexiconOf);
const englishOnly = new Set(
  "a an the it to of in on at and or is be as by my me we us our its i you not this that for with from please say says saying".split(
    " ",
  ),
);

/**
 * A request in one of the languages that are known, in words of the grammar; null for English and for what is not
 * recognised. Quoted texts and names of scenes come through as they are, and so does what stands behind «change the title
 * to».
 */
export function inEnglish(masked: Masked, names: readonly string[]): Masked | null {
  const lexicon = lexiconFor(masked.text);
  if (!lexicon) return null;
  const quotes = [...masked.quotes];
  const kept: string[] = [];
  const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
  let text = masked.text.trim().replace(/[¡¿]/g, "").replace(/’/g, "'");
  text = withTextsQuoted(text, lexicon, quotes);
  const named = names.filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  if (named.length > 0)
    text = text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${named.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu"),
      keep,
    );
  const glossed = sentences(text)
    .map((sentence) => gloss(sentence, lexicon))
    .join(" ");
  const plain = glossed
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? "")
    .replace(/\s+/g, " ")
    .replace(/\bthe (?=(?:the|a|our|my|all|another|new) )|(?<=\b(?:a|our|my|all|another|new) )the /gi, "")
    .replace(/\b(the|a|to|in|of) (?=\1\b)/gi, "")
    .replace(/ (?=[,.:;!?])/g, "")
    .trim();
  return { text: plain, quotes };
}

/** The language that more words are of than are English; by a look at each word, which costs microseconds. */
function lexiconFor(text: string): Lexicon | null {
  if (/\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    const rest = text.replace(/@q\d+/g, "");
    const english = (rest.match(/[a-z]+/gi) ?? []).filter((word) => grammarWords.has(word.toLowerCase()));
    return ofChinese && english.length === 0 && rest.match(ofChinese.phrases) ? ofChinese : null;
  }
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}-]+'?/gu) ?? [];
  const [first] = words;
  // «del 3» is short for «delete».
  if (/^(?:del #?\d+|vert)$/i.test(text.trim())) return null;
  if (first === undefined || (commandVerbs.has(first) && !spaced.some((one) => one.words.has(first))))
    return null;
  let best: Lexicon | null = null;
  let most = 0;
  for (const lexicon of spaced) {
    if (!lexicon.words.has(first)) continue;
    const own = words.filter((word) => lexicon.words.has(word));
    const foreign = own.filter((word) => !isEnglish(word)).length;
    const english = words.filter((word) => isEnglish(word) && !lexicon.words.has(word)).length;
    if (foreign > most && foreign > english && own.length * 5 >= words.length * 2) {
      best = lexicon;
      most = foreign;
    }
  }
  return best;
}

function isEnglish(word: string): boolean {
  return grammarWords.has(word) || ordinaryWords.has(word) || englishOnly.has(word);
}

/** «cambia el título a Bienvenidos a todos»: what the title shall be is no command, whatever its words are. */
function withTextsQuoted(text: string, { textLeads, english }: Lexicon, quotes: string[]): string {
  for (const lead of textLeads) {
    const found = lead.exec(text);
    const [, before = "", behind = ""] = found ?? [];
    // A text that was quoted already is not quoted once more: its mark would be shown.
    const shown = behind.trimStart();
    const first = /^[\p{L}'-]+/u.exec(shown)?.[0].toLowerCase() ?? "";
    const isValue =
      shown.startsWith("@q") ||
      /^[#\d]/.test(shown) ||
      colors.test(english.get(first) ?? english.get(shown) ?? "");
    if (!found || isValue) continue;
    quotes.push(unmask(shown, quotes).replace(/[.!。！]+$/, ""));
    return `${text.slice(0, found.index)}${before} ${quoteMark(quotes.length - 1)}`;
  }
  return text;
}
const colors =
  /^(?:red|orange|yellow|green|blue|purple|pink|brown|black|white|gray|bigger|smaller|darker|lighter|longer|shorter)$/;

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?。！？;；])\s*/).filter((part) => part.trim() !== "");
}

const joints =
  /(\s*[,，、;；]\s*(?:y|und|et|luego|dann|puis|然后|再|并)?\s*|\s+(?:y|und|et|luego|dann|puis|después|ensuite)\s+|\s*(?:然后|并且)\s*)/iu;

function gloss(sentence: string, lexicon: Lexicon): string {
  const [, body = "", end = ""] = /^(.*?)([.!?。！？]*)$/su.exec(sentence.trim()) ?? [];
  const whole = rewritten(body, lexicon);
  const text =
    whole ??
    body
      .split(joints)
      .map((part) => rewritten(part, lexicon) ?? part)
      .join("");
  const glossed = text
    .replace(/，/g, ", ")
    .replace(/：/g, ": ")
    .replace(lexicon.phrases, (phrase) => {
      const english = lexicon.english.get(phrase.toLowerCase()) ?? phrase;
      return lexicon.language.unspaced || phrase.endsWith("'") ? ` ${english} ` : english;
    });
  return glossed + end.replace(/[。！？]/g, (mark) => (mark === "？" ? "?" : "."));
}

function rewritten(text: string, { patterns }: Lexicon): string | null {
  const polite =
    /^(?:por favor|bitte|s'il te plaît|kannst du|puedes|peux-tu|请)[ ,]*/iu.exec(text)?.[0] ?? "";
  const bare = text
    .slice(polite.length)
    .replace(/[ ,]*(?:por favor|bitte|s'il te plaît|s'il vous plaît|stp)$/iu, "")
    .trim();
  for (const [pattern, target] of patterns) if (pattern.test(bare)) return bare.replace(pattern, target);
  return null;
}
