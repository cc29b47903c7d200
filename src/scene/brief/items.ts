import type { BriefItem, BriefPoint, BriefSeries } from "./brief";

const currency = "(?:US\\$|[$€£¥₹]|CHF ?|USD ?|EUR ?)";
const amount = "\\d[\\d.,' ]*\\d|\\d";
const unitBehind = "(?: ?(?:€|£|¥|kr|zł|CHF|USD|EUR|dollars?|euros?|pounds?|bucks))";
const periodPattern =
  "(?:\\s*(?:/|per|a|an|each)\\s*(?:mo(?:nth)?|yr|year|week|day|user|seat|person|hour|class|session|visit|bag|cup|piece|month per user)\\b\\.?(?: ?/ ?(?:user|seat))?|\\s*(?:monthly|yearly|annually)\\b)";
const pricePattern = new RegExp(
  `(?:${currency} ?(?:${amount})[kKmM]?\\+?|(?:${amount})${unitBehind})(?![\\p{L}])|(?<![\\p{L}])(?:free|gratis|custom(?: pricing)?|let's talk|contact (?:us|sales)|on request|tba)(?![\\p{L}])`,
  "iu",
);
const listLead =
  /\b(?:features?|benefits?|steps?|services?|plans?|tiers?|packages?|options?|products?|reasons?|values?|topics?|points?|items?|list|agenda|menu|bestsellers?|includes?|including|offers?|courses?|classes)\b(?: (?:like|such as|of|with|are|is|including|for|called|named|being|that are))?\s+(.+)$/is;
/** What stands behind the first colon that is no address and no time. */
const colonIn = /[:：](?!\/\/|\d)\s*(.+)$/s;
const bulletStart = /^\s*(?:[-*•–—▪◦✓✔]|\d{1,2}[.)])\s+/;

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
  const colon = colonIn.exec(flat)?.[1];
  for (const candidate of [colon, ...priced(flat), listLead.exec(flat)?.[1]]) {
    if (candidate === undefined) continue;
    const items = split(withoutName(untilEnd(candidate)))
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
  const all = [...text.matchAll(new RegExp(pricePattern.source, "giu"))];
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

/** A list ends with its sentence. */
function untilEnd(text: string): string {
  return /^(.+?[^\d\s])[.!?](?:\s+\p{Lu}.*|\s*)$/su.exec(text)?.[1] ?? text;
}

function split(text: string): string[] {
  // A comma between digits, or within brackets, parts nothing.
  return text
    .split(/\s*(?:,(?!\d)|;|\n|•|\||、|，|；|\s&\s(?=\p{Lu}))\s*/u)
    .flatMap((part, index, all) =>
      index === all.length - 1 || all.length === 1
        ? part.split(/\s+(?:and|und|et|y|or|&|plus|e)\s+(?=\S)/)
        : [part],
    )
    .map((part) => part.replace(/^(?:[Aa]nd|und|et|y|[Oo]r|[Ff]inally|[Tt]hen|[Aa]lso|plus)\s+/, "").trim())
    .filter(Boolean);
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
  const price = pricePattern.exec(plain);
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

const number = "(?<![\\d.,])-?\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|(?<![\\d.,])-?\\d+(?:[.,]\\d+)?";
const magnitudes: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, b: 1_000_000_000 };
const pointPatterns: readonly RegExp[] = [
  new RegExp(
    `^(?<label>.*?[\\p{L}\\p{N}%)].*?)\\s*(?:[:=–—-]|\\bis\\b|\\bwas\\b|\\bat\\b|\\bwith\\b|\\bhad\\b)?\\s*(?<prefix>[$€£¥])?(?<value>${number})\\s?(?<suffix>%|[kKmMbB]\\b|€|[\\p{L}]{1,12})?$`,
    "u",
  ),
  new RegExp(
    `^(?<prefix>[$€£¥])?(?<value>${number})\\s?(?<suffix>%|[kKmMbB]\\b|€|[\\p{L}]{1,12}?)?\\s+(?:in|for|on|from|at|by)\\s+(?<label>.+)$`,
    "u",
  ),
];
/** «40% walk», and in a chart «60 locals». */
const shareFirst = new RegExp(
  `^(?<prefix>)(?<value>${number})\\s?(?<suffix>%)\\s+(?:of\\s+)?(?<label>\\p{L}.*)$`,
  "u",
);
const countFirst = new RegExp(
  `^(?<prefix>)(?<value>${number})(?<suffix>)\\s+(?<label>\\p{L}+(?:\\s\\p{L}+)?)$`,
  "u",
);
const chart = /\b(?:charts?|graphs?|infographic|diagram|pie|bars)\b/i;

/** Labels that are a time, a quarter or a year: behind them stands a value, not a price. */
const period =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$|^q[1-4]$|^(?:19|20)\d\d$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$|^(?:week|day|month|year|h[12])\s*\d*$/i;

const periodBehind =
  /\s((?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|q[1-4]|(?:19|20)\d\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:week|day|month|year)\s*\d+))$/i;

/** The labelled numbers of a prompt («Jan 120, Feb 180»); null where there are not at least two. */
export function seriesOf(prompt: string): BriefSeries | null {
  const lines = prompt
    .split(/\n/)
    .map((line) => line.replace(bulletStart, "").trim())
    .filter(Boolean);
  const flat = lines.join(", ");
  const colon = colonIn.exec(flat)?.[1];
  let best: BriefSeries | null = null;
  for (const candidate of [
    colon,
    /\b(?:with|of|for|from|showing|chart|graph|sales|data)\s+((?=\S+\s*[:=]?\s*[$€£]?\d).+)$/is.exec(
      flat,
    )?.[1],
    flat,
  ]) {
    if (candidate === undefined) continue;
    const found = split(untilEnd(candidate))
      .map((part) => pointOf(part, chart.test(prompt)))
      .filter((point) => point !== null);
    const series = seriesFrom(found, chart.test(prompt));
    if (series && series.points.length > (best?.points.length ?? 0)) best = series;
  }
  return best;
}

type Found = BriefPoint & { prefix: string; suffix: string };

function seriesFrom(found: readonly Found[], inChart: boolean): BriefSeries | null {
  if (found.length < 2) return null;
  const points = found.map(({ label, value }): BriefPoint => ({ label, value }));
  const suffixes = new Set(found.map((point) => point.suffix));
  // «12k users, 98% happy» measures two things: no series.
  if (suffixes.has("%") && suffixes.size > 1 && !inChart) return null;
  return {
    points: points.slice(0, 12),
    prefix: found.find((point) => point.prefix)?.prefix ?? "",
    suffix: found.find((point) => point.suffix)?.suffix ?? "",
  };
}

/** A time of day, and a number that is part of a word or of another number, are no values. */
const noValue = /^\d{1,2}:\d\d\b|^\d+\/\d+/;

function pointOf(written: string, inChart: boolean): Found | null {
  const plain = written.replace(/[.!]+$/, "").trim();
  if (noValue.test(plain)) return null;
  for (const pattern of [...pointPatterns, shareFirst, ...(inChart ? [countFirst] : [])]) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups?.label || !groups.value) continue;
    const written = groups.label
      .replace(/^(?:with|and|from|of|for|showing|our|the)\s+/i, "")
      .replace(/[\s:=–—(-]+$/, "")
      .trim();
    // «a line graph of members 2021»: what stands before a time is the chart's name.
    const label = periodBehind.exec(written)?.[1] ?? written;
    const digits = /,\d{1,2}$/.test(groups.value)
      ? groups.value.replace(",", ".")
      : groups.value.replace(/[,' ]/g, "");
    const unit = groups.suffix ?? "";
    const magnitude = magnitudes[unit.toLowerCase()];
    const value = Number(digits);
    if (label === "" || label.length > 40 || !Number.isFinite(value)) continue;
    const valueAt = plain.indexOf(groups.value, plain.indexOf(label) + label.length);
    if (valueAt > 0 && /[\p{L}\p{N}/.,]/u.test(plain[valueAt - 1] ?? "")) continue;
    return {
      label,
      value,
      prefix: groups.prefix ?? "",
      suffix: magnitude ? unit : unit === "%" || unit === "€" ? unit : unit ? ` ${unit}` : "",
    };
  }
  return null;
}

/** Whether the labels of a series are times, so that a chart is meant even where nobody says so. */
export function isOverTime(series: BriefSeries): boolean {
  return (
    series.points.filter((point) => period.test(point.label)).length >= Math.ceil(series.points.length / 2)
  );
}
