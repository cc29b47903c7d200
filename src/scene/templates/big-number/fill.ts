import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { subjectById } from "../../brief/subjects";
import { statLabel } from "../stat-label";
import { pickLayout, type Variety } from "../types";
import { waitOf } from "../waiting";
import type { BigNumberSlots } from "./slots";

const share = /^\d+(?:[.,]\d+)?\s?%$|^\d+(?:[.,]\d+)?\/\d+$/;

/** The number of the brief with what it counts. Needs a stat, or days that are waited for. */
export function fillBigNumber(brief: Brief, look: Look, variety: Variety): BigNumberSlots {
  const wait = waitOf(brief.prompt);
  const waited = wait?.unit ? { value: String(wait.from), label: `${wait.unit} to go` } : undefined;
  const [stat = { value: "", label: "" }] = waited ? [waited] : brief.stats;
  const isShare = share.test(stat.value) && Number.parseFloat(stat.value) <= 100;
  const layouts = isShare ? (["ring", "level", "dots"] as const) : (["dots", "poster"] as const);
  const quoted = brief.texts.filter((text) => !text.includes(stat.value));
  const subject = subjectById(brief.subject);
  return {
    layout: pickLayout<BigNumberSlots["layout"]>(layouts, variety),
    kicker: brief.brand ?? (waited ? wait?.said.replace(/ in$/, "") : "") ?? "",
    value: stat.value,
    label: stat.label ? statLabel(stat.label, brief.brand) : (quoted[0] ?? brief.brand ?? ""),
    subline: (stat.label ? quoted[0] : quoted[1]) ?? (subject ? choose(subject.lines, brief.prompt) : ""),
    palette: look.palette,
  };
}
