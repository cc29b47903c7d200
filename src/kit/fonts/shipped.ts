/** Subsets of a font file as @fontsource cuts them. */
export type Subset =
  | "latin"
  | "latin-ext"
  | "vietnamese"
  | "cyrillic"
  | "cyrillic-ext"
  | "greek"
  | "greek-ext";

/** A family that ships with the product, as the packages name its files. `{subset}` and `{style}` stand for themselves. */
export type ShippedFont = {
  /** The name in CSS. */
  family: string;
  /** What code from elsewhere calls it. */
  alias: string;
  package: string;
  file: string;
  /** Lowest and highest weight; the same for a static face. */
  weights: readonly [number, number];
  subsets: readonly Subset[];
  /** Whether the package has slanted faces; they are shipped for the Latin subsets. */
  italic?: true;
};

const variable = (
  alias: string,
  slug: string,
  weights: readonly [number, number],
  more: readonly Subset[],
  italic?: true,
): ShippedFont => ({
  family: `${alias} Variable`,
  alias,
  package: `@fontsource-variable/${slug}`,
  file: `${slug}-{subset}-wght-{style}.woff2`,
  weights,
  subsets: ["latin", "latin-ext", ...more],
  ...(italic ? { italic } : {}),
});

/** The twelve text families. Data only: the build of `.runtime/fonts`, the metrics and the player read it. */
export const shippedFonts = {
  Inter: variable(
    "Inter",
    "inter",
    [100, 900],
    ["vietnamese", "cyrillic", "cyrillic-ext", "greek", "greek-ext"],
    true,
  ),
  Bricolage: variable("Bricolage Grotesque", "bricolage-grotesque", [200, 800], ["vietnamese"]),
  Fraunces: variable("Fraunces", "fraunces", [100, 900], ["vietnamese"], true),
  SpaceGrotesk: variable("Space Grotesk", "space-grotesk", [300, 700], ["vietnamese"]),
  Playfair: variable("Playfair Display", "playfair-display", [400, 900], ["vietnamese", "cyrillic"], true),
  Outfit: variable("Outfit", "outfit", [100, 900], []),
  Archivo: variable("Archivo", "archivo", [100, 900], ["vietnamese"], true),
  Nunito: variable("Nunito", "nunito", [200, 1000], ["vietnamese", "cyrillic", "cyrillic-ext"], true),
  Caveat: variable("Caveat", "caveat", [400, 700], ["cyrillic", "cyrillic-ext"]),
  JetBrains: variable(
    "JetBrains Mono",
    "jetbrains-mono",
    [100, 800],
    ["vietnamese", "cyrillic", "cyrillic-ext", "greek"],
    true,
  ),
  Syne: variable("Syne", "syne", [400, 800], ["greek"]),
  Anton: {
    family: "Anton",
    alias: "Anton",
    package: "@fontsource/anton",
    file: "anton-{subset}-400-{style}.woff2",
    weights: [400, 400],
    subsets: ["latin", "latin-ext", "vietnamese"],
  },
} as const satisfies Record<string, ShippedFont>;

export type FontName = keyof typeof shippedFonts;

/** Families for what the twelve lack, cut into slices by their packages and fetched slice by slice. */
export type SlicedFont = {
  family: string;
  package: string;
  file: string;
  weight: string;
  /** The one subset that is shipped; without it, all numbered slices. */
  only?: string;
};
const sliced = (family: string, slug: string): SlicedFont => ({
  family: `${family} Variable`,
  package: `@fontsource-variable/${slug}`,
  file: `${slug}-{slice}-wght-normal.woff2`,
  weight: "100 900",
});
export const easternFonts: readonly SlicedFont[] = [
  sliced("Noto Sans SC", "noto-sans-sc"),
  sliced("Noto Sans JP", "noto-sans-jp"),
  sliced("Noto Sans KR", "noto-sans-kr"),
  { ...sliced("Noto Sans Arabic", "noto-sans-arabic"), only: "arabic" },
  {
    family: "Noto Color Emoji",
    package: "@fontsource/noto-color-emoji",
    file: "noto-color-emoji-{slice}-400-normal.woff2",
    weight: "100 900",
    // Its slices hold drawings that Chromium cannot read; the whole file holds both kinds.
    only: "emoji",
  },
];

/** Arrows, ticks, stars and the like, which the text families lack, out of one that has them. */
export const symbols = {
  family: "Scenewright Signs",
  from: "Noto Sans JP Variable",
  range: "U+2190-21FF,U+2200-22FF,U+2300-232F,U+2460-24FF,U+2500-25FF,U+2600-27BF",
} as const;
