import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { iconFor } from "../icons";
import { listHeadline } from "../list-headline";
import { pickLayout, type Variety } from "../types";
import type { Bullet, BulletListSlots } from "./slots";
import { timeOf } from "./times";

const mostItems = 8;

/** The points as the prompt lists them; times go to the right, as on a sign. */
export function fillBulletList(brief: Brief, look: Look, variety: Variety): BulletListSlots {
  const times = brief.items.map(timeOf);
  const isTimed = brief.items.length > 0 && times.filter((time) => time !== null).length * 2 > times.length;
  const items = (brief.items.length > 0 ? listed(brief, isTimed ? times : []) : ownItems(brief)).slice(
    0,
    mostItems,
  );
  const headline = listHeadline(brief) ?? headlineOf(brief, isTimed);
  return {
    headline,
    kicker: brief.brand && !headline.includes(brief.brand) ? brief.brand : "",
    items,
    layout: layoutOf(brief, items, isTimed, variety),
    palette: look.palette,
  };
}

function listed(brief: Brief, times: readonly ({ what: string; when: string } | null)[]): Bullet[] {
  return brief.items.map((item, index): Bullet => {
    const time = times[index];
    const price = [item.price, item.period].join("");
    return {
      title: capitalized(time?.what ?? item.title),
      text: time?.when ?? capitalized([item.text, price].filter(Boolean).join(" · ")),
      icon: brief.kind === "features" && !time ? iconFor(`${item.title} ${item.text}`) : "",
    };
  });
}

/** What a subject is praised for, where the prompt asks for features and names none. */
function ownItems(brief: Brief): Bullet[] {
  const features = subjectById(brief.subject)?.features ?? [];
  return features.map(([title, text, icon]) => ({ title, text, icon }));
}

function layoutOf(
  brief: Brief,
  items: readonly Bullet[],
  isTimed: boolean,
  variety: Variety,
): BulletListSlots["layout"] {
  if (brief.kind === "team") return pickLayout(["people", "rows"], variety);
  if (isTimed) return pickLayout(["sign", "rows"], variety);
  if (/\bcheck ?-?list\b|\bto-?dos?\b|\bpack(?:ing)?\b/i.test(brief.prompt))
    return pickLayout(["checklist", "rows", "focus"], variety);
  const longest = Math.max(0, ...items.map((item) => item.title.length));
  if (longest > 28 || items.length > 6) return pickLayout(["rows", "checklist"], variety);
  return pickLayout(["rows", "focus", "checklist"], variety);
}

function headlineOf(brief: Brief, isTimed: boolean): string {
  if (/\bopening hours\b/i.test(brief.prompt)) return "Opening hours";
  if (brief.kind === "agenda") return isTimed ? "The programme" : "What's on";
  if (brief.kind === "team") return "Meet the team";
  if (brief.kind === "features") return brief.brand ? `Why ${brief.brand}` : "What you get";
  return brief.brand ? `All about ${brief.brand}` : "In short";
}
