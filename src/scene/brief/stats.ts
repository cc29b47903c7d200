import type { BriefStat } from "./brief";

const magnitude =
  "(?: ?(?:k|K|M|m|B|bn|mio|Mio\\.?|Mrd\\.?|tsd|crore|lakh)(?![\\p{L}])| (?:million|billion|thousand|hundred|millionen|millones|millions|mil|tausend|mille)(?![\\p{L}])|[万亿])";
const valuePattern = `(?:24/7|#1(?!\\d)|[~≈+−-]?(?:US\\$|[$€£¥₹])?(?:\\d{1,3}(?:[,.' ]\\d{3})+|\\d+)(?:[.,]\\d+)?(?:/\\d{1,3}(?!\\d))?${magnitude}?(?:\\s?[%+x×★€£°](?![\\p{L}])\\+?)?)`;
const value = new RegExp(`(?<![\\p{L}\\p{N}.,#:/-])${valuePattern}(?![\\p{N}:])`, "gu");
/** What stands behind a number that measures the scene or the day, and is nothing to show. */
const measures =
  /^[\s-]*(?:(?:s|secs?|seconds?|minutes?|mins?|fps|px|pt|scenes?|slides?|frames?|bullets?|points?|steps?|plans?|tiers?|stats?|statistics|numbers|figures|metrics|kpis|features?|columns?|rows?|cards?|icons?|parts?|items?|things|messages|bars?|lines?|reasons?|testimonials?|quotes?|commands?|milestones?|layouts?|sekunden?|szenen?|segundos?|escenas?|secondes?|scènes?)\b|秒|am\b|pm\b|uhr\b|o'?clock|st\b|nd\b|rd\b|th\b)/iu;
const inFront =
  /\b(?:in|since|of|by|year|until|till|scene|slide|from|day|week|phase|q|quarter|step|chapter|episode|season|no\.?|number|at|top|version|v|size|seit|depuis|desde|en|im)\s*$/i;
const looseYear = /^(?:19|20)\d\d$/;
/** A sign or a size that marks a number as one to be proud of. */
const telling = new RegExp(`[%+x×★#$€£/]|\\d[.,' ]\\d{3}|${magnitude}`, "u");

export type StatOptions = {
  /** The prompt speaks of numbers, so that a plain «12 offices» is one too. */
  asked: boolean;
};

/** Numbers worth showing large, with what they count: «12k users», «Satisfaction: 98%». */
export function statsOf(prompt: string, { asked }: StatOptions): BriefStat[] {
  const stats: BriefStat[] = [];
  for (const part of partsOf(prompt)) {
    const stat = statOf(part, asked);
    if (stat && !stats.some((one) => one.value === stat.value && one.label === stat.label)) stats.push(stat);
  }
  return stats.slice(0, 8);
}

function partsOf(prompt: string): string[] {
  return prompt
    .split(
      /\n|(?<!\d),|,(?!\d)|;|、|，|；|\s+[|·•]\s+|\.\s+(?=\p{Lu}|\d)|\s(?:and|und|y|et|plus|&)\s+(?=(?:over |more than |about |nearly |almost |a |an )?[~+#$€£]?\d)/u,
    )
    .map((part) => part.replace(/^\s*(?:[-*•–]|\d{1,2}[.)](?=\s))\s+/, "").trim())
    .filter(Boolean);
}

function statOf(part: string, asked: boolean): BriefStat | null {
  for (const found of part.matchAll(value)) {
    const written = found[0].trim().replace(/[.,']$/, "");
    const behind = part.slice(found.index + found[0].length);
    const before = part.slice(0, found.index);
    if (measures.test(behind) && !telling.test(written)) continue;
    if (looseYear.test(written) || (/^\d+$/.test(written) && inFront.test(before))) continue;
    if (!asked && !telling.test(written)) continue;
    const label = labelBehind(behind) || labelBefore(before);
    if (!asked && label === "") continue;
    return { value: written, label };
  }
  return null;
}

/** «users love it» behind «98% of». */
function labelBehind(behind: string): string {
  const label =
    /^[\s-]*(?:of (?:our |the |all )?)?((?:per |in |on )?[\p{L}][^.;:!?()"“”\n]*)/iu.exec(behind)?.[1] ?? "";
  return trimmed(
    label.replace(
      /\s+(?:in|on|with|using) (?:an? )?(?:[\p{L}#\d-]+ ){0,3}(?:background|colou?rs?|style|font|text|letters)\b.*$/iu,
      "",
    ),
  );
}

/** «Satisfaction:» or «our uptime is» before the number. */
function labelBefore(before: string): string {
  const plain = before
    .replace(/[\s:=–—-]+$/, "")
    .replace(/\s+(?:is|are|was|of|at|to|by|from|over|around|about|hit|reached|with|than|more|up|now)$/gi, "");
  const last =
    plain
      .split(/[:,;.]\s+|\b(?:that|showing|shows?|saying|says|with|for|add|create|make|our|the|my|a|an)\s+/i)
      .at(-1) ?? "";
  return trimmed(last);
}

function trimmed(label: string): string {
  const words = label.trim().split(/\s+/).filter(Boolean);
  const short = words.length > 7 ? words.slice(0, 7) : words;
  return short
    .join(" ")
    .replace(/[\s,:;–—-]+$/, "")
    .replace(/\s+(?:and|or|with|in|on|of|the|a|for)$/i, "");
}
