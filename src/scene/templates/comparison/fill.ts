import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import type { ComparisonSlots } from "./slots";

const ours =
  /^(?:us|we|our|ours|after|now|new|with|today|pros|nachher|après|despu[eé]s|wir|nosotros|nous)\b|\bnew way\b|之后/iu;
const theirs =
  /^(?:them|they|others?|before|old|without|cons|competitors?|vorher|avant|antes)\b|\bold way\b|之前/iu;
const inTime = /^(?:before|old|vorher|avant|antes|then)\b|之前/iu;
const most = 7;

/** Both sides as the prompt tells them. Needs a comparison. */
export function fillComparison(brief: Brief, look: Look, variety: Variety): ComparisonSlots {
  const empty = { title: "", points: [] };
  const { left, right } = brief.comparison ?? { left: empty, right: empty };
  const better = betterOf(left.title, right.title, brief.brand);
  const points = [left, right].map((side) => side.points.slice(0, most).map(capitalized));
  const [leftPoints = [], rightPoints = []] = points;
  const own = [left.title, right.title, ...left.points, ...right.points].map((text) => text.toLowerCase());
  const quoted = brief.texts.find((text) => !own.includes(text.toLowerCase()));
  return {
    layout: pickLayout(layoutsFor(leftPoints, rightPoints, better), variety),
    kicker: brief.brand && better === "none" ? brief.brand : "",
    headline: quoted ?? "",
    leftTitle: capitalized(left.title),
    leftPoints,
    rightTitle: capitalized(right.title),
    rightPoints,
    better,
    seam: inTime.test(left.title) ? "→" : "vs",
    palette: look.palette,
  };
}

function betterOf(left: string, right: string, brand: string | null): ComparisonSlots["better"] {
  const isOurs = (title: string) =>
    ours.test(title) || (brand !== null && title.toLowerCase() === brand.toLowerCase());
  if (isOurs(right) || theirs.test(left)) return "right";
  if (isOurs(left) || theirs.test(right)) return "left";
  return "none";
}

type Layout = ComparisonSlots["layout"];

/** Rows need partners, and striking out needs a side that is worse. */
function layoutsFor(
  left: string[],
  right: string[],
  better: ComparisonSlots["better"],
): readonly [Layout, ...Layout[]] {
  if (left.length < 2 || left.length !== right.length)
    return left.length > 1 && right.length > 1 ? ["split", "table"] : ["split"];
  return better === "none" ? ["table", "split"] : ["split", "table", "strike"];
}
