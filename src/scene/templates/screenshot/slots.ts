import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { interfaceColors, screenSlots } from "../screen-slots";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `browser`: leans back below the words. `laptop`: beside them. `spotlight`: the camera goes in on a part. */
export const screenshotLayouts = ["browser", "laptop", "spotlight"] as const;

export const screenshotSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  subline: z.string().default(""),
  /** In the browser's address bar. */
  url: z.string().default(""),
  ...screenSlots,
  /** What the spotlight says of the main part; empty for none. */
  callout: z.string().default(""),
  layout: z.enum(screenshotLayouts).default("browser"),
  palette: paletteSchema,
});
export type ScreenshotSlots = z.infer<typeof screenshotSlotsSchema>;

export function slotsToControls(slots: ScreenshotSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 26 ? 100 : 82,
    subline: slots.subline,
    sublineColor: palette.muted,
    url: slots.url,
    screen: slots.screen,
    appName: slots.appName,
    screenTitle: slots.screenTitle,
    screenNote: slots.screenNote,
    screenAction: slots.screenAction,
    screenItems: slots.screenItems,
    ...interfaceColors(slots.screen, palette),
    callout: slots.callout,
    surface: palette.surface,
    textColor: palette.text,
    accent: palette.accent,
    onAccent: palette.onAccent,
    background: palette.background,
  };
}

export const screenshotDesign: TemplateDesign<ScreenshotSlots> = {
  name: "screenshot",
  title: "Product screen",
  description: "A product's screen, drawn for its trade, in a browser or on a laptop.",
  slots: screenshotSlotsSchema as z.ZodType<ScreenshotSlots>,
  defaultSeconds: (slots) => (slots.layout === "spotlight" ? 6 : 5),
  source,
  toControls: slotsToControls,
};
