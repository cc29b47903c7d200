import type { Brief } from "../brief/brief";
import { isOverTime } from "../brief/series";
import { unquoted } from "./chart-headline";

export type ChartKind = "bars" | "line" | "donut";

const bars = /\b(?:bar|column|histogram|bars|columns|balken|säulen)\b|\b(?:balken|säulen)diagramm\b/iu;
const shares =
  /\b(?:pies?|donuts?|doughnuts?|shares?|split|breakdown|distribution|composition|made up of|allocation|proportions?)\b/i;
const time =
  /\b(?:over time|growth|growing|grew|trends?|trending|trajectory|r(?:ose|ising|ises)|fell|falling|dropped|climb(?:ed|ing)|declin(?:e|ed|ing)|per (?:month|week|day|year|quarter)|month by month|year over year|time ?line of|curve)\b/i;

/** Which chart suits the numbers of a brief: as the prompt names it, else by its words and by what the numbers are. Null where it has none and asks for none. */
export function askedChart(brief: Brief): { chart: ChartKind; isNamed: boolean } | null {
  if (brief.kind === "line-chart") return { chart: "line", isNamed: true };
  if (brief.kind === "donut") return { chart: "donut", isNamed: true };
  const words = unquoted(brief.prompt);
  if (bars.test(words) && brief.kind === "chart") return { chart: "bars", isNamed: true };
  const { series } = brief;
  if (!series) return brief.kind === "chart" ? { chart: chartOfWords(words) ?? "bars", isNamed: true } : null;
  const times = isOverTime(series);
  const isWhole = series.points.every((point) => point.value >= 0);
  if (times && time.test(words) && series.points.length >= 3) return { chart: "line", isNamed: false };
  // A year of months is a movement; three or four of them are things to compare.
  if (times && series.points.length >= 8) return { chart: "line", isNamed: false };
  if (!times && isWhole && (shares.test(words) || isWholeOfShares(series)) && series.points.length <= 8)
    return { chart: "donut", isNamed: false };
  return { chart: "bars", isNamed: false };
}

function chartOfWords(words: string): ChartKind | null {
  if (time.test(words)) return "line";
  return shares.test(words) ? "donut" : null;
}

/** Percentages that make about a hundred are shares of one whole. */
function isWholeOfShares({ suffix, points }: NonNullable<Brief["series"]>): boolean {
  const sum = points.reduce((total, point) => total + point.value, 0);
  return suffix.trim() === "%" && sum >= 95 && sum <= 105;
}

/** How well a chart fits a brief, 0..1, if it were the one that suits the numbers. */
export function chartScore(brief: Brief, chart: ChartKind): number {
  const asked = askedChart(brief);
  if (!asked) return 0;
  if (asked.chart !== chart) return brief.series ? 0.3 : 0;
  if (asked.isNamed) return 0.98;
  if (brief.kind === "plans" || brief.kind === "comparison" || brief.kind === "countdown") return 0.1;
  if (brief.stats.length >= 2 && brief.kind === "stats" && brief.series && !isOverTime(brief.series))
    return 0.6;
  if (brief.series && (isOverTime(brief.series) || brief.kind === "stats" || chart !== "bars")) return 0.95;
  const priced = brief.items.some((item) => item.price !== "");
  return priced ? 0.2 : brief.kind === null ? 0.82 : 0.4;
}
