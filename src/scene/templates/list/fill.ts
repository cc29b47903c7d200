import type { Look } from "@/domain/look";
import type { Brief, BriefItem } from "../../brief/brief";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { iconFor } from "./icons";
import type { ListItem, ListSlots } from "./slots";

const popular = /\b(?:most popular|popular|recommended|best value|favou?rite)\b/i;
/** «our three plans:» → «Our plans»: what the prompt calls its list. */
const calledSo =
  /\b((?:our|my|the)\s+)(?:(?:\d+|two|three|four|five|six|seven|eight|main|key|top)\s+)*((?:[\p{L}'-]+\s){0,2}[\p{L}'-]+?)(?:\s*(?::|,|-|–|\.|$|\blike\b|\bwith\b)|\s+(?=\p{L}+,))/iu;
const mostItems = 8;

/** Plans with prices, or features with icons, as the prompt lists them. */
export function fillList(brief: Brief, look: Look): ListSlots {
  const priced = brief.items.some((item) => item.price !== "");
  const style = priced || brief.kind === "plans" ? "plans" : "features";
  const items =
    brief.items.length > 0
      ? brief.items.slice(0, mostItems).map((item) => itemOf(item, style, priced))
      : ownItems(brief);
  const headline =
    brief.texts.find((text) => !brief.items.some((item) => item.title === text)) ?? headlineOf(brief, style);
  const featured =
    items.find((item) => popular.test(item.text))?.title ??
    (style === "plans" && items.length === 3 ? (items[1]?.title ?? "") : "");
  return {
    headline,
    kicker: brief.brand && !headline.includes(brief.brand) ? brief.brand : "",
    style,
    items,
    featured,
    palette: look.palette,
  };
}

function itemOf(item: BriefItem, style: "plans" | "features", priced: boolean): ListItem {
  return {
    title: capitalized(item.title),
    // Among plans with prices, the one without is the one to talk about.
    price: item.price || (priced && style === "plans" ? "Let's talk" : ""),
    period: item.period,
    text: item.text ? capitalized(item.text) : "",
    icon: style === "features" ? iconFor(`${item.title} ${item.text}`) : "",
  };
}

/** What a subject is praised for, where the prompt asks for features and names none. */
function ownItems(brief: Brief): ListItem[] {
  const features = subjectById(brief.subject)?.features ?? [];
  return features.map(([title, text, icon]) => ({ title, text, icon, price: "", period: "" }));
}

function headlineOf(brief: Brief, style: "plans" | "features"): string {
  const phrase = calledSo
    .exec(brief.prompt.replace(/["“”].*?["“”]/g, ""))
    ?.slice(1, 3)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  // «our bestsellers Croissants, Rye»: the first thing is no part of the list's name.
  const first = ` ${brief.items[0]?.title ?? ""}`.toLowerCase();
  const called = phrase?.toLowerCase().endsWith(first) ? phrase.slice(0, -first.length) : phrase;
  if (called && called.length <= 36 && !/\b(?:scene|slide|end|video|color|background|intro)\b/i.test(called))
    return capitalized(
      called
        .replace(/^(?:the|my)\s+/i, style === "plans" || /^my/i.test(called) ? "Our " : "The ")
        .replace(/^The The /, "The "),
    );
  if (style === "plans") return "Pick your plan";
  if (brief.kind === "steps") return "How it works";
  if (brief.kind === "agenda") return "What's on";
  return brief.brand ? `Why ${brief.brand}` : "What you get";
}
