import type { Look } from "@/domain/look";
import type { FontName } from "./shipped";

export type FontWeight = 400 | 500 | 600 | 700 | 800;

/** A face as a pairing sets it. */
export type Face = {
  font: FontName;
  weight: FontWeight;
  /** In em. */
  letterSpacing: number;
  lineHeight: number;
  /** Faces that run small or narrow are set larger by this; default 1. */
  scale?: number;
};

type Pairing = { heading: Face; body: Face; label: Face };

const face = (
  font: FontName,
  weight: FontWeight,
  letterSpacing: number,
  lineHeight: number,
  scale?: number,
): Face => ({ font, weight, letterSpacing, lineHeight, ...(scale === undefined ? {} : { scale }) });

const plain = face("Inter", 400, -0.012, 1.4);
const label = face("Inter", 600, 0.16, 1.2);

/** Code, commands, keys: the same in every pairing. */
export const monoFace = face("JetBrains", 500, 0, 1.5);

/** What each pairing is made of: the face that speaks, the one that explains, and the one of small labels. */
export const pairings: Record<Look["type"], Pairing> = {
  grotesque: { heading: face("Inter", 700, -0.042, 1.02), body: plain, label },
  editorial: { heading: face("Fraunces", 500, -0.03, 1.04), body: plain, label },
  display: { heading: face("Bricolage", 800, -0.035, 0.98), body: plain, label },
  geometric: {
    heading: face("Outfit", 600, -0.03, 1.02),
    body: face("Outfit", 400, -0.004, 1.38),
    label: face("Outfit", 600, 0.15, 1.2),
  },
  classic: { heading: face("Playfair", 600, -0.02, 1.06), body: plain, label },
  friendly: {
    heading: face("Nunito", 800, -0.028, 1.04),
    body: face("Nunito", 500, -0.006, 1.38),
    label: face("Nunito", 700, 0.1, 1.2),
  },
  poster: {
    heading: face("Anton", 400, 0, 1.08, 1.14),
    body: face("Archivo", 500, -0.006, 1.36),
    label: face("Archivo", 700, 0.14, 1.2),
  },
  tech: {
    heading: face("SpaceGrotesk", 600, -0.042, 1.02),
    body: plain,
    label: face("JetBrains", 500, 0.06, 1.2),
  },
  mono: {
    heading: face("JetBrains", 700, -0.055, 1.06, 0.94),
    body: face("JetBrains", 400, -0.02, 1.45, 0.94),
    label: face("JetBrains", 500, 0.06, 1.2),
  },
  handwritten: {
    heading: face("Caveat", 700, -0.012, 0.94, 1.26),
    body: face("Nunito", 500, -0.006, 1.38),
    label: face("Nunito", 700, 0.1, 1.2),
  },
  expressive: { heading: face("Syne", 800, -0.035, 1.04, 0.92), body: plain, label },
  sturdy: {
    heading: face("Archivo", 800, -0.038, 0.99),
    body: face("Archivo", 400, -0.008, 1.38),
    label: face("Archivo", 600, 0.14, 1.2),
  },
};
