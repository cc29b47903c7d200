import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { contrast } from "../../look/contrast";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `bubbles`: large, straight on the ground. `phone`: in a phone beside the words. */
export const chatLayouts = ["bubbles", "phone"] as const;

export const chatMessageSchema = z.strictObject({
  side: z.enum(["left", "right"]),
  name: z.string().default(""),
  text: z.string().min(1).max(600),
  /** A sign that the other puts on it: «❤️». */
  reaction: z.string().default(""),
});

export const chatSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  messages: z.array(chatMessageSchema).min(1).max(12),
  /** Who one writes with, at the top of the phone. */
  contact: z.string().min(1),
  layout: z.enum(chatLayouts).default("bubbles"),
  palette: paletteSchema,
});
export type ChatSlots = z.infer<typeof chatSlotsSchema>;

export function slotsToControls(slots: ChatSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 28 ? 104 : 82,
    messages: slots.messages,
    contact: slots.contact,
    leftColor: palette.surface,
    leftTextColor: contrast(palette.text, palette.surface) >= 4.5 ? palette.text : palette.onAccent,
    rightColor: palette.accent,
    rightTextColor: palette.onAccent,
    nameColor: palette.muted,
    screenColor: palette.background,
    background: palette.background,
    accent: palette.accent,
  };
}

export const chatDesign: TemplateDesign<ChatSlots> = {
  name: "chat",
  title: "Chat",
  description: "A conversation in bubbles, with typing dots and reactions.",
  slots: chatSlotsSchema as z.ZodType<ChatSlots>,
  defaultSeconds: (slots) => Math.min(12, Math.max(5, Math.round(2.5 + slots.messages.length * 1.35))),
  source,
  toControls: slotsToControls,
};
