import { z } from "zod";

/** A colour as scenes hold it: #rrggbb. */
export const hexColorSchema = z.string().regex(/^#[0-9a-f]{6}$/i);

export const paletteSchema = z.strictObject({
  background: hexColorSchema,
  /** Cards and panels on the background. */
  surface: hexColorSchema,
  text: hexColorSchema,
  /** Secondary text; readable on background and surface. */
  muted: hexColorSchema,
  accent: hexColorSchema,
  /** Text on the accent. */
  onAccent: hexColorSchema,
});
export type Palette = z.infer<typeof paletteSchema>;

/** Type pairings by their character; which families each is made of is the kit's business. */
export const typePairings = [
  "grotesque",
  "editorial",
  "display",
  "geometric",
  "classic",
  "friendly",
  "poster",
  "tech",
  "mono",
  "handwritten",
  "expressive",
  "sturdy",
] as const;
export const paces = ["calm", "steady", "punchy"] as const;
/** What lies over a scene's ground, where the scene does not say otherwise. */
export const textures = [
  "none",
  "grain",
  "paper",
  "mesh",
  "grid",
  "dots",
  "rays",
  "waves",
  "particles",
  "scanlines",
] as const;

/** How all scenes of a project look: kept by the project, taken up by new scenes through the kit's theme. */
export const lookSchema = z.strictObject({
  palette: paletteSchema,
  type: z.enum(typePairings),
  /** Corner radius as a share of the frame's short side. */
  corner: z.number().min(0).max(0.1),
  pace: z.enum(paces),
  /** Looks that were stored before there were textures had grain. */
  texture: z.enum(textures).default("grain"),
});
export type Look = z.infer<typeof lookSchema>;

export const defaultLook: Look = {
  palette: {
    background: "#0f1016",
    surface: "#1a1c25",
    text: "#f4f4f6",
    muted: "#a6abba",
    accent: "#7c8cff",
    onAccent: "#0b0c11",
  },
  type: "grotesque",
  corner: 0.02,
  pace: "steady",
  texture: "grain",
};
