import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { occasionOf } from "../../brief/occasions";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import type { CallToActionSlots } from "./slots";

const quotedButton = /\bbutton\b[^"“«]{0,30}["“«]([^"”»]{1,40})["”»]|["“«]([^"”»]{1,40})["”»]\s+button\b/i;
const plainButton =
  /\bbutton (?:that says|saying|labell?ed|reading|with)\s+([\p{L}' ]{2,30}?)(?=$|[,.;]| and | in )/iu;
/** What is to be done, in the prompt's own words. */
const action =
  /\b((?:sign up|subscribe|get started|download|buy|order|visit|find|follow|register|book|contact|get in touch|swipe up|learn more|join|call|shop|try|start|come)\b(?:\s+(?!and\b|with\b|in\b(?! touch)|using\b|that\b|scene\b|slide\b|button\b|screen\b|card\b)[\p{L}\p{N}'’.@-]+){0,6})/iu;
const shortAction =
  /^(?:sign up|subscribe|get started|download|buy now|order now|order|visit us|find us|follow us|register|book now|book|contact us|get in touch|learn more|join us|join now|join|call us|shop now|try it(?: free)?|try for free|start free|buy|shop|start now|start today)/i;

/** A statement, what to press, and where to go: from the prompt, else what suits the subject. */
export function fillCallToAction(brief: Brief, look: Look, variety: Variety): CallToActionSlots {
  const call = subjectById(brief.subject)?.call;
  const button =
    quotedButton.exec(brief.prompt)?.slice(1).find(Boolean) ?? plainButton.exec(brief.prompt)?.[1] ?? null;
  const [headline, subline] = brief.texts.filter((text) => text !== button);
  const where = brief.url ?? brief.handle ?? "";
  const asked = askedAction(brief, where);
  const short = asked ? shortAction.exec(asked)?.[0] : undefined;
  const occasion = asked ? null : occasionOf(brief.prompt, brief.brand);
  const closing =
    occasion?.headline ?? call?.headline ?? (brief.brand ? `See you at ${brief.brand}` : "Let's get started");
  return {
    headline: headline ?? (asked ? capitalized(asked.includes(" ") ? asked : `${asked} now`) : closing),
    subline:
      subline ??
      // The address stands for itself; whom to follow is said beside it.
      (brief.url && brief.handle ? brief.handle : null) ??
      lineFor(brief, { call: call?.line, occasion: occasion?.line, isOwn: Boolean(headline || asked) }),
    button: button ?? (short ? capitalized(short) : (occasion?.button ?? call?.button ?? "Get started")),
    url: where,
    // An address fills the frame only where it is short enough to be read at a glance.
    layout:
      where !== "" && where.length <= 22
        ? pickLayout(["button", "address", "poster", "card"], variety)
        : pickLayout(["button", "poster", "card"], variety),
    palette: look.palette,
  };
}

function lineFor(
  brief: Brief,
  { call, occasion, isOwn }: { call: string | undefined; occasion: string | undefined; isOwn: boolean },
): string {
  if (isOwn) return brief.brand ?? occasion ?? call ?? "";
  return occasion ?? call ?? "It only takes a minute.";
}

function askedAction(brief: Brief, where: string): string | null {
  const topic = topicOf(brief.prompt) ?? brief.prompt;
  const found = action.exec(topic.replace(/\bcall[ -]to[ -]action\b/gi, ""))?.[1];
  const plain = found
    ?.replace(where, "")
    .replace(/\s+(?:at|on|to|our|the|for|us at)?\s*$/i, (end) => (/us/.test(end) ? " us" : ""))
    .trim();
  return plain && plain.length >= 4 ? plain : null;
}
