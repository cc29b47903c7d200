import { clampChroma, converter, differenceEuclidean, formatHex } from "culori";
import type { Palette } from "@/domain/look";
import { applyChanges } from "../analysis/text-change";
import { type ColorPlace, colorPlaces } from "./color-places";
import { contrast, readableOn, shapeContrast, textContrast } from "./contrast";

const oklch = converter("oklch");
const distance = differenceEuclidean("oklab");
/** Two colours closer than this are the same to the eye. */
const alike = 0.02;
/** As close as rounding makes them. */
const equal = 0.004;

export type PaletteRole = keyof Palette;
const roles: readonly PaletteRole[] = ["background", "surface", "text", "muted", "accent", "onAccent"];

/** The part of a palette that a name speaks of: `headlineColor`, `cardBackground`, `fill`. */
export function roleByName(words: readonly string[]): PaletteRole | null {
  const has = (...some: string[]) => some.some((word) => words.includes(word));
  const isInk = has("text", "label", "color") && !has("background", "bg");
  if (words[0] === "on" || (has("button", "badge", "accent", "cta") && has("text", "label")))
    return "onAccent";
  if (has("card", "surface", "panel", "box", "bar", "track") && !isInk) return "surface";
  if (has("background", "bg", "backdrop")) return "background";
  if (has("accent", "button", "kicker", "highlight", "brand")) return "accent";
  if (has("muted", "subline", "subtitle", "caption", "note", "secondary")) return "muted";
  if (has("text", "headline", "title", "heading", "quote", "ink")) return "text";
  return null;
}

/**
 * The scene's code with its colours moved from one palette to another, each in the part that it plays. Colours that
 * somebody has chosen outside of the palette stay, unless they can no longer be read; a scene that was never in the
 * palette is taken into it by what its colours do there.
 */
export function recolorScene(code: string, from: Palette, to: Palette): string {
  const places = colorPlaces(code);
  const matched = places.map((place) => roleInPalette(place, from));
  const opaque = new Set(places.filter((place) => place.alpha === 1).map((place) => place.hex));
  const known = new Set(places.filter((_, index) => matched[index] !== null).map((place) => place.hex));
  const isInLook = (known.size >= 2 && known.size * 2 >= opaque.size) || known.size === opaque.size;
  const target = isInLook ? withinLook(places, matched, from, to) : intoLook(places, to);
  const changes = places.flatMap((place, index) => {
    const hex = target[index] ?? place.hex;
    return hex === place.hex ? [] : [{ start: place.start, end: place.end, text: written(hex, place.alpha) }];
  });
  return applyChanges(code, changes);
}

function written(hex: string, alpha: number): string {
  if (alpha === 1) return hex;
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgba(${channel(1)}, ${channel(3)}, ${channel(5)}, ${Number(alpha.toFixed(3))})`;
}

/** Which part of the palette a colour is; where several parts have the same colour, the one that its name speaks of. */
function roleInPalette({ hex, name }: ColorPlace, palette: Palette): PaletteRole | null {
  const near = roles.filter((role) => distance(hex, palette[role]) < equal);
  const byName = roleByName(name);
  const isInk = name.includes("text") || name.includes("label");
  return near.find((role) => role === byName) ?? (isInk ? near.at(-1) : near[0]) ?? null;
}

function withinLook(
  places: ColorPlace[],
  matched: (PaletteRole | null)[],
  from: Palette,
  to: Palette,
): string[] {
  const groundPlace = places.findIndex(({ name }) => roleByName(name) === "background");
  const groundBefore = places[groundPlace]?.hex ?? from.background;
  const groundRole = matched[groundPlace];
  const ground = groundPlace < 0 || groundRole ? to[groundRole ?? "background"] : groundBefore;
  return places.map(({ hex, name, alpha }, index) => {
    const role = matched[index] ?? null;
    const next = role ? to[role] : hex;
    const part = role ?? roleByName(name);
    if (alpha < 1 || (part !== "text" && part !== "muted" && part !== "accent")) return next;
    const least = part === "accent" ? shapeContrast : textContrast;
    const wasReadable = role !== null || contrast(hex, groundBefore) >= Math.min(3, least);
    const isChosen = role === null && contrast(next, ground) >= Math.min(3, least);
    return isChosen || !wasReadable ? next : readableOn(next, [ground], least);
  });
}

/** A scene with colours of its own: the outermost ground is the background, what barely differs from it a surface, vivid colours accents. */
function intoLook(places: ColorPlace[], to: Palette): string[] {
  const ground = places.find(({ name, alpha }) => alpha === 1 && roleByName(name) === "background")?.hex;
  if (ground === undefined) return places.map(({ hex }) => hex);
  const most = Math.max(...places.map(({ hex }) => contrast(hex, ground)));
  const accents = new Map<string, string>();
  const roleOf = (hex: string): PaletteRole => {
    if (distance(hex, ground) < alike) return "background";
    const { c } = oklch(hex) ?? { c: 0 };
    if (c > 0.09) return "accent";
    if (contrast(hex, ground) < 1.7) return "surface";
    return contrast(hex, ground) >= most * 0.6 ? "text" : "muted";
  };
  const firstHue = oklch(places.find(({ hex }) => roleOf(hex) === "accent")?.hex ?? "#000")?.h ?? 0;
  /** The first accent becomes the palette's; others keep their distance to it around the colour wheel. */
  const accentFor = (hex: string) => {
    const known = accents.get(hex);
    if (known) return known;
    const { l, c, h = 0 } = oklch(to.accent) ?? { l: 0.6, c: 0.15 };
    const turned = formatHex(
      clampChroma({ mode: "oklch", l, c, h: h + (oklch(hex)?.h ?? 0) - firstHue }, "oklch"),
    );
    const next = accents.size === 0 ? to.accent : readableOn(turned, [to.background], shapeContrast);
    accents.set(hex, next);
    return next;
  };
  return places.map(({ hex, name, alpha, ground: own }) => {
    // Shadows stay shadows.
    if (alpha < 1 && name.includes("shadow")) return hex;
    const role = roleOf(hex);
    if (role === "accent") return accentFor(hex);
    const isOnAccent = own !== null && own !== hex && roleOf(own) === "accent";
    return isOnAccent ? to.onAccent : to[role];
  });
}
