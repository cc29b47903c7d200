import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import type { BarChartSlots } from "./slots";

const subject =
  /\b(?:of|for|showing|about|comparing|with|on|our|my)\s+((?:our|my|the)\s+)?([\p{L}][\p{L}\s'-]{2,40}?)\s*(?=:|,|$|\.|\bfrom\b|\bby\b.*:|\bper\b.*:|\bwith\b|\d)/iu;
const emptyWords =
  /^(?:a|an|the|bar|chart|graph|bars|column|data|numbers|these|following|this|scene|slide|values?|and|our|my|jan|feb|mar|q)$/i;

/** The series as bars, under the prompt's own name for it. Needs a series. */
export function fillBarChart(brief: Brief, look: Look): BarChartSlots {
  const { points, prefix, suffix } = brief.series ?? { points: [], prefix: "", suffix: "" };
  return {
    headline: brief.texts.find((text) => !points.some((point) => point.label === text)) ?? headlineOf(brief),
    kicker: brief.brand ?? "",
    bars: points.map((point) => ({ ...point })),
    prefix,
    suffix,
    highlight: "",
    note: "",
    palette: look.palette,
  };
}

function headlineOf(brief: Brief): string {
  const before = brief.prompt.split(/:(?!\/\/|\d)/)[0] ?? "";
  const found = subject.exec(before);
  const words = (found?.[2] ?? "")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "" && !emptyWords.test(word));
  if (
    words.length > 0 &&
    !brief.series?.points.some((point) => point.label.toLowerCase() === words.join(" ").toLowerCase())
  ) {
    const phrase = (found?.[2] ?? "").trim();
    const owned = /\b(?:our|my)\b/i.test(found?.[0] ?? "");
    return capitalized(`${owned ? "our " : ""}${phrase}`);
  }
  const named =
    /\b(sales|revenue|growth|users|customers|visitors|downloads|subscribers|followers|signups|orders|profit|temperature|votes|results|traffic)\b/i.exec(
      brief.prompt,
    )?.[1];
  return named ? capitalized(named) : "The numbers";
}
