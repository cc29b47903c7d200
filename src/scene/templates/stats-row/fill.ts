import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { statLabel } from "../stat-label";
import { pickLayout, type Variety } from "../types";
import { type StatsRowSlots, statsRowLayouts } from "./slots";

const most = 6;

/** The numbers of the brief with what they count. Needs stats. */
export function fillStatsRow(brief: Brief, look: Look, variety: Variety): StatsRowSlots {
  const stats = brief.stats
    .slice(0, most)
    .map(({ value, label }) => ({ value, label: statLabel(label, brief.brand) }));
  const isOwn = (text: string) => stats.some(({ value, label }) => text.includes(value) || text === label);
  const quoted = brief.texts.find((text) => !isOwn(text));
  return {
    layout: pickLayout(statsRowLayouts, variety),
    headline: quoted ?? (brief.brand ? `${brief.brand} in numbers` : "In numbers"),
    kicker: quoted && brief.brand ? brief.brand : "",
    stats,
    palette: look.palette,
  };
}
