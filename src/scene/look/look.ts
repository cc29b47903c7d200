import type { Look } from "@/domain/look";
import { type AskedColor, paletteFrom } from "./palette";
import type { Tone } from "./tone";

const typeByTone: Record<Tone, Look["type"]> = {
  punchy: "display",
  calm: "editorial",
  playful: "display",
  elegant: "editorial",
  corporate: "grotesque",
  techy: "grotesque",
  warm: "editorial",
  bold: "display",
  minimal: "grotesque",
  retro: "display",
};
const paceByTone: Record<Tone, Look["pace"]> = {
  punchy: "punchy",
  calm: "calm",
  playful: "punchy",
  elegant: "calm",
  corporate: "steady",
  techy: "steady",
  warm: "steady",
  bold: "punchy",
  minimal: "steady",
  retro: "steady",
};
const cornerByTone: Record<Tone, number> = {
  punchy: 0.014,
  calm: 0.028,
  playful: 0.04,
  elegant: 0,
  corporate: 0.01,
  techy: 0.012,
  warm: 0.02,
  bold: 0,
  minimal: 0.008,
  retro: 0.016,
};

/**
 * The look of a project from what its first prompt says; `base` fills what it leaves open.
 * @param seed 0..1, chooses among palettes that suit equally
 */
export function lookFrom(
  asked: {
    colors: readonly AskedColor[];
    tone: Tone | null /** of the subject, where no colour is named */;
    suggested?: readonly AskedColor[];
  },
  base: Look,
  seed: number,
): Look {
  const { tone } = asked;
  const colors = asked.colors.length > 0 ? asked.colors : tone ? [] : (asked.suggested ?? []);
  return {
    palette: colors.length > 0 || tone ? paletteFrom(colors, tone, seed) : base.palette,
    type: tone ? typeByTone[tone] : base.type,
    corner: tone ? cornerByTone[tone] : base.corner,
    pace: tone ? paceByTone[tone] : base.pace,
    texture: base.texture,
  };
}
