import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { pictureSubjects } from "./picture-of";
import { source } from "./source";

/** `full`: the picture fills the frame. `split`: it fills a side. `card`: a print with its caption. */
export const imageCaptionLayouts = ["full", "split", "card"] as const;

export const imageCaptionSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  caption: z.string().default(""),
  kicker: z.string().default(""),
  /** An uploaded file; empty for an illustration. */
  image: z.string().default(""),
  picture: z.enum(pictureSubjects).default("abstract"),
  /** Which of the illustration's many forms. */
  pictureSeed: z.number().int().min(1).default(1),
  layout: z.enum(imageCaptionLayouts).default("full"),
  palette: paletteSchema,
});
export type ImageCaptionSlots = z.infer<typeof imageCaptionSlotsSchema>;

export function slotsToControls(slots: ImageCaptionSlots): Controls {
  const { palette } = slots;
  const { length } = slots.headline;
  return {
    layout: slots.layout,
    image: slots.image,
    picture: slots.picture,
    pictureSeed: slots.pictureSeed,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: length <= 18 ? 132 : length <= 40 ? 108 : 84,
    caption: slots.caption,
    captionColor: palette.muted,
    accent: palette.accent,
    background: palette.background,
  };
}

export const imageCaptionDesign: TemplateDesign<ImageCaptionSlots> = {
  name: "image-caption",
  title: "Image with caption",
  description:
    "A picture with a slow pan and zoom and a few words: a photo, or an illustration of the subject.",
  slots: imageCaptionSlotsSchema as z.ZodType<ImageCaptionSlots>,
  defaultSeconds: () => 6,
  source,
  toControls: slotsToControls,
};
