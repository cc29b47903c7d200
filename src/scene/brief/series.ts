import type { BriefPoint, BriefSeries } from "./brief";
import { bulletStart, colonIn, partsOfList, untilEnd } from "./list-parts";

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

const times =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|q[1-4]|(?:19|20)\\d\\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:week|day|month|year) ?\\d+";
/** How the numbers shall be drawn, said behind them: «as a line», «in a pie chart». */
const drawnAs =
  /\s+(?:as|in|on|with|using)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:lines?|bars?|columns?|pie|donut|doughnut|ring|curve|charts?|graphs?|diagram)\b[^\d,]*$/iu;

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
    const found = partsOfList(untilEnd(candidate.replace(drawnAs, "")))
      .flatMap(runOfPoints)
      .map((part) => pointOf(part, chart.test(prompt)))
      .filter((point) => point !== null);
    const series = seriesFrom(found, chart.test(prompt));
    if (series && series.points.length > (best?.points.length ?? 0)) best = series;
  }
  return best;
}

/** «Q1 $1.2M Q2 $1.6M», «iOS 40 Android 60»: points that nothing parts but themselves. */
function runOfPoints(part: string): string[] {
  for (const label of [times, "\\p{L}[\\p{L}'’.&-]*"]) {
    const points = [
      ...part.matchAll(
        new RegExp(
          `(?<=^|\\s)(?:${label})\\s*[:=]?\\s*[$€£¥]?(?:${number})\\s?(?:%|[kKmMbB]|€)?(?=\\s|$)`,
          "giu",
        ),
      ),
    ];
    const isRun = points.every((point, index) => {
      const end = point.index + point[0].length;
      return part.slice(end, points[index + 1]?.index).trim() === "";
    });
    if (points.length >= 2 && isRun) return points.map((point) => point[0]);
  }
  return [part];
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
