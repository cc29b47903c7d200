import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Look } from "@/domain/look";
import { readThemeRequest, type ThemeRequest } from "@/scene/look/theme-request";
import { themedLook } from "@/scene/look/themed-look";
import { defineTool } from "../tool";

const suggestions = [
  "Make everything warmer",
  "Use dark blue and white for all scenes",
  "Use a serif font everywhere",
];

/** The look of the whole video: palette, type, corners, texture and pace, over all scenes in one change. */
export const themeTool = defineTool({
  name: "theme",
  argumentsSchema: z.strictObject({ instruction: z.string().min(1) }),
  async run({ instruction }, context) {
    const { look: now } = context.project;
    const request = readThemeRequest(instruction);
    if (isEmpty(request))
      return {
        type: "question",
        text: "What shall the look of the whole video be like? Colours, a mood, a kind of type, corners, a texture or a pace.",
        suggestions,
      };
    const brand = /\bbrand\b|\baccent\b/i.test(instruction);
    const look = themedLook(now, request, context.seed, { brand });
    if (isDeepStrictEqual(look, now))
      return { type: "changes", changes: [], rung: "control", summary: "The look is like that already" };
    const recolor = !isDeepStrictEqual(look.palette, now.palette);
    const { length } = await context.scenes();
    if (recolor && length > 0)
      await context.progress(length === 1 ? "Recolouring the scene" : `Recolouring ${length} scenes`);
    return {
      type: "changes",
      changes: [{ type: "set_look", look, ...(recolor ? { recolor } : {}) }],
      rung: "control",
      summary: summaryOf(now, look, request, length),
    };
  },
});

function isEmpty(request: ThemeRequest): boolean {
  return Object.values(request).every((part) => part === null || (Array.isArray(part) && part.length === 0));
}

const textureNames: Record<Look["texture"], string> = {
  none: "no texture",
  grain: "film grain",
  paper: "paper",
  mesh: "soft gradients",
  grid: "a fine grid",
  dots: "dots",
  rays: "rays",
  waves: "waves",
  particles: "particles",
  scanlines: "scanlines",
};

/** «Warmer colours and rounder corners in all 4 scenes». */
function summaryOf(now: Look, look: Look, request: ThemeRequest, scenes: number): string {
  const parts = [
    ...(isDeepStrictEqual(now.palette, look.palette) ? [] : [colorsInWords(request)]),
    ...(now.type === look.type ? [] : [`${look.type} type`]),
    ...(now.corner === look.corner ? [] : [look.corner > now.corner ? "rounder corners" : "sharper corners"]),
    ...(now.texture === look.texture ? [] : [textureNames[look.texture]]),
    ...(now.pace === look.pace ? [] : [`a ${look.pace} pace`]),
  ];
  const last = parts.pop() ?? "";
  const list = parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
  const where = scenes > 1 ? ` in all ${scenes} scenes` : scenes === 1 ? "" : " for the scenes to come";
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}${where}`;
}

function colorsInWords({ adjustments, colors, tone, mode, contrast }: ThemeRequest): string {
  if (colors.length > 0) return `${colors.map(({ words }) => words).join(" and ")} as colours`;
  if (mode) return mode === "other" ? "inverted colours" : `${mode} colours`;
  const [first] = adjustments;
  if (first) return `${first.by.replace("-", " ")} colours`;
  if (contrast) return contrast > 0 ? "stronger contrast" : "softer contrast";
  return tone ? `${tone} colours` : "other colours";
}
