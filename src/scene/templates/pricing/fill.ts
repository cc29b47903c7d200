import type { Look } from "@/domain/look";
import type { Brief, BriefItem } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { listHeadline } from "../list-headline";
import { pickLayout, type Variety } from "../types";
import type { Plan, PricingSlots } from "./slots";

const popular = /\b(?:most popular|popular|recommended|best value|favou?rite)\b/i;
const menu = /\b(?:menu|price ?list|bestsellers?|products|drinks|dishes|treatments|rates)\b/i;
const mostPlans = 8;

/** The plans or products of the prompt with their prices; the middle one of three stands out where none is named. */
export function fillPricing(brief: Brief, look: Look, variety: Variety): PricingSlots {
  const priced = brief.items.some((item) => item.price !== "");
  const isMenu = menu.test(brief.prompt);
  const items = brief.items.slice(0, mostPlans).map((item) => planOf(item, priced, isMenu));
  const headline =
    listHeadline(brief)?.replace(/^The /, "Our ") ??
    (isMenu ? (/\bmenu\b/i.test(brief.prompt) ? "On the menu" : "What we offer") : "Pick your plan");
  const named = items.find((item) => popular.test(item.text))?.title;
  return {
    headline,
    kicker: brief.brand && !headline.includes(brief.brand) ? brief.brand : "",
    items,
    featured: named ?? (items.length === 3 && !isMenu ? (items[1]?.title ?? "") : ""),
    layout: layoutOf(items, isMenu, variety),
    palette: look.palette,
  };
}

function layoutOf(items: readonly Plan[], isMenu: boolean, variety: Variety): PricingSlots["layout"] {
  if (isMenu || items.length > 4) return pickLayout(["board", "cards"], variety);
  if (items.length === 1) return pickLayout(["spotlight", "cards"], variety);
  return pickLayout(["cards", "spotlight", "board"], variety);
}

function planOf(item: BriefItem, priced: boolean, isMenu: boolean): Plan {
  return {
    title: capitalized(item.title),
    // Among plans with prices, the one without is the one to talk about.
    price: item.price || (priced && !isMenu ? "Let's talk" : ""),
    period: item.period,
    text: item.text ? capitalized(item.text) : "",
  };
}
