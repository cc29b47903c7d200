import type { Look, Palette } from "@/domain/look";

/** How each pairing is shown in the chooser: its speaking face, by the names under which `fonts.css` declares it. */
export const pairingFaces: Record<
  Look["type"],
  { label: string; family: string; weight: number; size?: number }
> = {
  grotesque: { label: "Grotesque", family: "Inter", weight: 700 },
  editorial: { label: "Editorial", family: "Fraunces", weight: 500 },
  display: { label: "Display", family: "Bricolage Grotesque", weight: 800 },
  geometric: { label: "Geometric", family: "Outfit", weight: 600 },
  classic: { label: "Classic", family: "Playfair Display", weight: 600 },
  friendly: { label: "Friendly", family: "Nunito", weight: 800 },
  poster: { label: "Poster", family: "Anton", weight: 400 },
  tech: { label: "Tech", family: "Space Grotesk", weight: 600 },
  mono: { label: "Mono", family: "JetBrains Mono", weight: 700, size: 0.9 },
  handwritten: { label: "Handwritten", family: "Caveat", weight: 700, size: 1.25 },
  expressive: { label: "Expressive", family: "Syne", weight: 800, size: 0.9 },
  sturdy: { label: "Sturdy", family: "Archivo", weight: 800 },
};

export const paletteParts: readonly { role: keyof Palette; label: string; short: string }[] = [
  { role: "background", label: "Background", short: "Ground" },
  { role: "surface", label: "Surface", short: "Surface" },
  { role: "text", label: "Text", short: "Text" },
  { role: "muted", label: "Quiet text", short: "Quiet" },
  { role: "accent", label: "Accent", short: "Accent" },
  { role: "onAccent", label: "Text on the accent", short: "On it" },
];

export const textureLabels: Record<Look["texture"], string> = {
  none: "None",
  grain: "Grain",
  paper: "Paper",
  mesh: "Mesh",
  grid: "Grid",
  dots: "Dots",
  rays: "Rays",
  waves: "Waves",
  particles: "Particles",
  scanlines: "Lines",
};

export const paceLabels: Record<Look["pace"], string> = { calm: "Calm", steady: "Steady", punchy: "Punchy" };
