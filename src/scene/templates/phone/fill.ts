import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { screenContentOf } from "../screen-content";
import { screenWords } from "../screen-words";
import { pickLayout, type Variety } from "../types";
import { notificationWords } from "./recognise";
import type { PhoneSlots } from "./slots";

const showing = ["tilted", "pair", "callouts"] as const;

/** An app of the brief's trade on a phone, with the prompt's words or its own beside it. */
export function fillPhone(brief: Brief, look: Look, variety: Variety): PhoneSlots {
  const subject = subjectById(brief.subject);
  const words = screenWords(brief);
  const features =
    brief.items.length > 0
      ? brief.items.map(({ title }) => capitalized(title))
      : (subject?.features ?? []).map(([title]) => title);
  const wantsPair = /\b(?:two|pair of|2) (?:i?phones|screens)\b/i.test(brief.prompt);
  const isNotification = notificationWords.test(brief.prompt);
  const suits = features.length > 0 ? showing : (["tilted", "pair"] as const);
  const layout = isNotification
    ? "notification"
    : wantsPair && variety.avoid !== "pair"
      ? "pair"
      : pickLayout(suits, variety);
  return {
    ...words,
    // A notification says the words; beside it they would be said twice.
    ...(isNotification ? { headline: "", subline: "", kicker: "" } : {}),
    ...screenContentOf(brief),
    callouts: features.slice(0, 3),
    notifications: isNotification ? notifications(brief, words) : [],
    layout,
    palette: look.palette,
  };
}

function notifications(brief: Brief, words: ReturnType<typeof screenWords>): PhoneSlots["notifications"] {
  if (brief.messages.length > 0)
    return brief.messages
      .slice(0, 3)
      .map(({ name, text }) => ({ title: name || (brief.brand ?? "New message"), text, time: "now" }));
  const texts = brief.texts.length > 0 ? brief.texts : brief.quote ? [brief.quote.text] : [];
  if (texts.length > 0)
    return texts.slice(0, 3).map((text, index) => ({
      title: text,
      text: index === 0 ? (brief.brand ?? brief.quote?.author ?? "") : "",
      time: index === 0 ? "now" : `${index * 2} min`,
    }));
  const call = subjectById(brief.subject)?.call;
  const first = { title: call?.headline ?? words.headline, text: call?.line ?? "", time: "now" };
  return call ? [first, { title: words.headline, text: brief.brand ?? "", time: "2 min" }] : [first];
}
