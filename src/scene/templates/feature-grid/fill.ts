import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { iconFor } from "../icons";
import { listHeadline } from "../list-headline";
import { pickLayout, type Variety } from "../types";
import { type FeatureGridSlots, featureLayouts } from "./slots";

/** For features that no icon speaks for, so that they do not all show the same one. */
const general = ["sparkles", "layers", "heart", "target", "compass", "star"] as const;

/** The prompt's features as tiles, else what its subject is praised for. */
export function fillFeatureGrid(brief: Brief, look: Look, variety: Variety): FeatureGridSlots {
  const items =
    brief.items.length > 0
      ? brief.items.map(({ title, text }) => ({
          title: capitalized(title),
          text: capitalized(text),
          icon: iconFor(`${title} ${text}`),
        }))
      : (subjectById(brief.subject)?.features ?? []).map(([title, text, icon]) => ({ title, text, icon }));
  const headline = listHeadline(brief) ?? (brief.brand ? `Why ${brief.brand}` : "What you get");
  return {
    headline,
    kicker: brief.brand && !headline.includes(brief.brand) ? brief.brand : "",
    items: items.slice(0, 6).map((item, index) => ({ ...item, icon: item.icon || (general[index] ?? "") })),
    layout: pickLayout(featureLayouts, variety),
    palette: look.palette,
  };
}
