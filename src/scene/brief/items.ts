import type { BriefItem } from "./brief";
import { bulletStart, colonIn, partsOfList, untilEnd } from "./list-parts";
import { sequenceIn } from "./sequence";

const currency =
  "(?:(?:US|AU?|CA?|NZ|HK|S|R)?\\$|[$€£¥₹₩₽₺₫฿]|(?:CHF|USD|EUR|GBP|SEK|NOK|DKK|PLN|INR|JPY|AUD|CAD) ?)";
const amount = "\\d[\\d.,' ]*\\d|\\d";
const unitBehind =
  "(?: ?(?:[€£¥$₹₩₽₺₫฿円元원]|(?:kr\\.?|zł|Kč|Ft|lei|CHF|USD|EUR|GBP|SEK|NOK|DKK|PLN|INR|JPY|AUD|CAD|dollars?|euros?|pounds?|francs?|rupees|yen|won|bucks)(?![\\p{L}])))";
const periodPattern =
  "(?:\\s*(?:/|per|a|an|each)\\s*(?:mo(?:nth)?|yr|year|week|day|user|seat|person|hour|class|session|visit|bag|cup|piece|month per user)\\b\\.?(?: ?/ ?(?:user|seat))?|\\s*(?:monthly|yearly|annually)\\b)";
const pricePattern = new RegExp(
  `(?:${currency} ?(?:${amount})[kKmM]?\\+?|(?:${amount})${unitBehind})(?![\\p{L}])`,
  "iu",
);
/** What stands where a price would; beside a price («Free $0») it is the plan's name. */
const wordedPrice =
  /(?<![\p{L}])(?:free|gratis|kostenlos|gratuit|custom(?: pricing)?|let's talk|contact (?:us|sales)|on request|tba|無料|免费|무료)(?![\p{L}])/iu;
const listLead =
  /\b(?:features?|benefits?|steps?|services?|plans?|tiers?|packages?|options?|products?|reasons?|values?|topics?|points?|items?|list|agenda|menu|bestsellers?|includes?|including|offers?|courses?|classes)\b(?: (?:like|such as|of|with|are|is|including|for|called|named|being|that are))?\s+(.+)$/is;
/** The lists of a prompt: things, with prices and texts where they have some. Fewer than two things are no list. */
export function itemsOf(prompt: string): BriefItem[] {
  const lines = prompt
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const bullets = lines.filter((line) => bulletStart.test(line));
  if (bullets.length >= 2) return bullets.map((line) => itemOf(line.replace(bulletStart, ""))).filter(isItem);
  if (lines.length >= 3 && lines.slice(1).every((line) => line.length < 90)) {
    const rest = lines.slice(1).map(itemOf).filter(isItem);
    if (rest.length >= 2) return rest;
  }
  const flat = lines.join(", ");
  const inline = inlineNumbers(flat);
  if (inline.length >= 2) return inline.map(itemOf).filter(isItem);
  const sequence = sequenceIn(prompt);
  if (sequence.length >= 2) return sequence.map(itemOf).filter(isItem).slice(0, 12);
  const colon = colonIn.exec(flat)?.[1];
  for (const candidate of [colon, ...priced(flat), listLead.exec(flat)?.[1]]) {
    if (candidate === undefined) continue;
    const items = partsOfList(withoutName(untilEnd(candidate)))
      .map(itemOf)
      .filter(isItem);
    if (items.length >= 2) return items.slice(0, 12);
  }
  const sentences = sentencesIn(colon ?? "");
  return sentences.length >= 3 ? sentences.map(itemOf).filter(isItem) : [];
}

/** «1. Sign up 2. Invite your team 3. Launch» on one line. */
function inlineNumbers(text: string): string[] {
  const marks = [...text.matchAll(/(?:^|[\s:：])(\d{1,2})[.)]\s+(?=\S)/g)];
  if (!marks.every((mark, index) => Number(mark[1]) === index + 1)) return [];
  return marks.map((mark, index) =>
    text.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(/[\s,;]+$/, ""),
  );
}

/** «Revenue up. Costs down. Team doubled.»: short sentences one after the other list as well as commas do. */
function sentencesIn(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?。！？])\s*/u)
    .map((sentence) => sentence.replace(/[.。]$/, "").trim());
  return sentences.every((sentence) => sentence.split(" ").length <= 6) ? sentences.filter(Boolean) : [];
}

/** What stands from the first priced thing on, where there are two prices and no colon to begin behind. */
function priced(text: string): string[] {
  const all = [...text.matchAll(new RegExp(`${pricePattern.source}|${wordedPrice.source}`, "giu"))];
  const first = all[0];
  if (all.length < 2 || !first) return [];
  const before = text.slice(0, first.index);
  const begin = Math.max(
    before.lastIndexOf(","),
    before.lastIndexOf(";"),
    before.search(
      /\b(?:with|plans|tiers|packages|prices|pricing|menu|of|offer|sell|are|is)\s+(?!.*\b(?:with|plans|tiers|packages|prices|pricing|menu|offer|sell|are|is)\s)/i,
    ) < 0
      ? -1
      : (/^.*\b(?:with|plans|tiers|packages|prices|pricing|menu|of|offer|sell|are|is)\s+/is.exec(before)?.[0]
          .length ?? 0) - 1,
  );
  return [text.slice(begin + 1)];
}

/** «our bestsellers Croissants, Rye and Buns for my bakery»: neither the list's name nor whom it is for is a thing of it. */
function withoutName(text: string): string {
  return text
    .replace(
      /^\s*(?:our|my|the|these|some)\s+(?:\p{Ll}+\s+)?(?:bestsellers?|features?|benefits?|services?|products?|plans?|steps?|values?|items?|offers?|courses?|classes|topics?|reasons?)\s+(?:like\s+|such as\s+|are\s+)?(?=\p{Lu})/u,
      "",
    )
    .replace(/\s+(?:for|of|at)\s+(?:my|our|the)\s+[\p{Ll}]+(?:\s+\p{Lu}[\p{L}'’&-]*)*\s*$/u, "");
}

function isItem(item: BriefItem): boolean {
  return item.title !== "" && item.title.length <= 80 && /[\p{L}\p{N}]/u.test(item.title);
}

/** «Team $29/month – for small teams» in its parts. */
export function itemOf(written: string): BriefItem {
  const plain = written
    .replace(/[.!]+$/, "")
    .replace(/^["“'](.*)["”']$/, "$1")
    .trim();
  const price = pricePattern.exec(plain) ?? wordedPrice.exec(plain);
  const [beforeText, ...behind] = plain.split(/\s+[-–—]\s+|:\s+|\s*\((?=[^)]*\)?$)/);
  const text = behind.join(" – ").replace(/\)$/, "").trim();
  if (!price) return { title: beforeText?.trim() ?? plain, price: "", period: "", text };
  const rest = plain.slice(price.index + price[0].length);
  const period = new RegExp(`^${periodPattern}`, "i").exec(rest)?.[0] ?? "";
  const before = plain
    .slice(0, price.index)
    .replace(/\s*(?:[:=–—-]|\bis|\bfor|\bat|\bcosts|\bfrom|\()\s*$/i, "")
    .trim();
  const after = rest
    .slice(period.length)
    .replace(/^[\s,):–—-]+/, "")
    .replace(/\)$/, "")
    .trim();
  const [title, ...more] = before.split(/\s+[-–—]\s+|:\s+/);
  return {
    // «Free» alone is a plan's name and its price.
    title: title ? title.trim() : after || (/^\p{L}+$/u.test(price[0]) ? price[0] : ""),
    price: price[0].trim().replace(/^./, (letter) => letter.toUpperCase()),
    period: periodOf(period),
    text: title ? [...more, after].join(" ").trim() : "",
  };
}

function periodOf(written: string): string {
  const plain = written.trim().toLowerCase();
  if (plain === "") return "";
  if (plain === "monthly") return "/month";
  if (plain === "yearly" || plain === "annually") return "/year";
  return `/${plain
    .replace(/^(?:\/|per|an?|each)\s*/, "")
    .replace(/^mo\b\.?/, "month")
    .replace(/^yr\b\.?/, "year")}`;
}
