import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { capitalized, topicOf } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { conversationAbout } from "./conversations";
import { type ChatSlots, chatLayouts } from "./slots";

const friends = ["Mia", "Noah", "Lena", "Sam"] as const;
const phone = /\b(?:i?phone|mobile|whatsapp|imessage|messenger|sms)\b/i;
const mostMessages = 12;

/** The prompt's messages, else a short talk about what it is about. */
export function fillChat(brief: Brief, look: Look, variety: Variety): ChatSlots {
  const wantsPhone = phone.test(brief.prompt) && variety.avoid !== "phone";
  const layout = wantsPhone ? "phone" : pickLayout(chatLayouts, variety);
  const said = new Set(brief.messages.map((message) => message.text));
  const headline = brief.texts.find((text) => !said.has(text)) ?? "";
  const base = {
    layout,
    headline,
    kicker: headline !== "" ? (brief.brand ?? "") : "",
    palette: look.palette,
  };
  if (brief.messages.length > 0) {
    const messages = brief.messages
      .slice(0, mostMessages)
      .map(({ side, name, text }) => ({ side, name, text, reaction: "" }));
    const contact = messages.find(({ side, name }) => side === "left" && name !== "")?.name;
    return { ...base, messages, contact: contact ?? brief.brand ?? choose(friends, brief.prompt) };
  }
  const topic = brief.brand ?? brief.about ?? topicOf(brief.prompt);
  const name = brief.brand ?? (topic && topic.length <= 28 ? topic : null);
  const friend = choose(friends, brief.prompt);
  const { lines, isSupport } = conversationAbout(brief.prompt, brief.subject, name);
  const contact = isSupport ? (brief.brand ?? "Support") : friend;
  return {
    ...base,
    contact,
    messages: lines.map(([side, text, reaction = ""]) => ({
      side,
      name: side === "left" ? contact : "",
      text: capitalized(text),
      reaction,
    })),
  };
}
