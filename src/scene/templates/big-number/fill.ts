import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import type { BigNumberSlots } from "./slots";

const share = /^\d+(?:[.,]\d+)?\s?%$|^\d+(?:[.,]\d+)?\/\d+$/;

/** The number of the brief with what it counts. Needs a stat. */
export function fillBigNumber(brief: Brief, look: Look, variety: Variety): BigNumberSlots {
  const [stat = { value: "", label: "" }] = brief.stats;
  const isShare = share.test(stat.value) && Number.parseFloat(stat.value) <= 100;
  const layouts = isShare ? (["ring", "level", "dots"] as const) : (["dots", "poster"] as const);
  const quoted = brief.texts.filter((text) => !text.includes(stat.value));
  const subject = subjectById(brief.subject);
  return {
    layout: pickLayout<BigNumberSlots["layout"]>(layouts, variety),
    kicker: brief.brand ?? "",
    value: stat.value,
    label: stat.label ? capitalized(stat.label) : (quoted[0] ?? brief.brand ?? ""),
    subline: (stat.label ? quoted[0] : quoted[1]) ?? (subject ? choose(subject.lines, brief.prompt) : ""),
    palette: look.palette,
  };
}
