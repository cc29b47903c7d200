import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { interfaceColors, screenSlots } from "../screen-slots";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `tilted`: one in space. `pair`: two. `callouts`: straight, with labels. `notification`: a lock screen and what comes in. */
export const phoneLayouts = ["tilted", "pair", "callouts", "notification"] as const;

export const phoneSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  subline: z.string().default(""),
  ...screenSlots,
  callouts: z.array(z.string().min(1)).max(4).default([]),
  notifications: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z.string().default(""),
        time: z.string().default(""),
      }),
    )
    .max(3)
    .default([]),
  layout: z.enum(phoneLayouts).default("tilted"),
  palette: paletteSchema,
});
export type PhoneSlots = z.infer<typeof phoneSlotsSchema>;

export function slotsToControls(slots: PhoneSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 124 : 96,
    subline: slots.subline,
    sublineColor: palette.muted,
    screen: slots.screen,
    appName: slots.appName,
    screenTitle: slots.screenTitle,
    screenNote: slots.screenNote,
    screenAction: slots.screenAction,
    screenItems: slots.screenItems,
    ...interfaceColors(slots.screen, palette),
    callouts: slots.callouts,
    notifications: slots.notifications,
    surface: palette.surface,
    textColor: palette.text,
    accent: palette.accent,
    onAccent: palette.onAccent,
    background: palette.background,
  };
}

export const phoneDesign: TemplateDesign<PhoneSlots> = {
  name: "phone",
  title: "Phone",
  description: "An app on a phone: one, two, with labels, or its notifications.",
  slots: phoneSlotsSchema as z.ZodType<PhoneSlots>,
  defaultSeconds: (slots) => (slots.layout === "callouts" ? 6 : 5),
  source,
  toControls: slotsToControls,
};
