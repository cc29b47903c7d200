import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `button`: a button that gets pressed. `poster`: the accent floods the frame. `address`: where to go, as wide as the frame. `card`: a card to keep. */
export const callToActionLayouts = ["button", "poster", "address", "card"] as const;

export const callToActionSlotsSchema = z.strictObject({
  headline: z.string().min(1),
  subline: z.string().default(""),
  /** What the button says; empty for no button. */
  button: z.string().default(""),
  /** An address, a handle or a place, set small: «brewline.com». */
  url: z.string().default(""),
  layout: z.enum(callToActionLayouts).default("button"),
  palette: paletteSchema,
});
export type CallToActionSlots = z.infer<typeof callToActionSlotsSchema>;

export function slotsToControls(slots: CallToActionSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 172 : slots.headline.length <= 44 ? 136 : 104,
    subline: slots.subline,
    sublineColor: palette.muted,
    button: slots.button,
    buttonColor: palette.accent,
    buttonTextColor: palette.onAccent,
    url: slots.url,
    urlColor: palette.text,
    background: palette.background,
    accent: palette.accent,
    // It mostly ends a video, and a video should not end on an empty frame.
    leavesAtEnd: false,
  };
}

export const callToActionDesign: TemplateDesign<CallToActionSlots> = {
  name: "call-to-action",
  title: "Call to action",
  description: "What to do next: a statement, a button, an address. Ends a video.",
  slots: callToActionSlotsSchema as z.ZodType<CallToActionSlots>,
  defaultSeconds: () => 5,
  source,
  toControls: slotsToControls,
};
