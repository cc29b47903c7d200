import { z } from "zod";
import type { Palette } from "@/domain/look";
import { contrast } from "../look/contrast";
import { screenKinds } from "./screen-content";

/** The drawn interface of phones and screenshots. */
export const screenSlots = {
  screen: z.enum(screenKinds).default("dashboard"),
  appName: z.string().min(1),
  screenTitle: z.string().default(""),
  screenNote: z.string().default(""),
  screenAction: z.string().default(""),
  screenItems: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z.string().default(""),
        value: z.string().default(""),
        /** One of the kit's drawings. */
        picture: z.string().default(""),
      }),
    )
    .min(1)
    .max(8),
};

/** Interfaces that are at home on a dark screen; others turn over on a dark ground, which sets them off. */
const atHomeInTheDark = new Set(["dashboard", "wallet", "player", "tracker", "chat", "feed"]);

/** Colours of a screen's interface in a look. */
export function interfaceColors(screen: string, palette: Palette) {
  const isDark = contrast(palette.background, "#ffffff") > 6;
  const turned = isDark && !atHomeInTheDark.has(screen);
  const screenColor = turned ? palette.text : isDark ? palette.background : palette.surface;
  const screenTextColor = turned ? palette.background : palette.text;
  return { screenColor, screenTextColor };
}
