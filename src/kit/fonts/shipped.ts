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
  ),
  Bricolage: variable("Bricolage Grotesque", "bricolage-grotesque", [200, 800], ["vietnamese"]),
  Fraunces: variable("Fraunces", "fraunces", [100, 900], ["vietnamese"], true),
  SpaceGrotesk: variable("Space Grotesk", "space-grotesk", [300, 700], ["vietnamese"]),
  Playfair: variable("Playfair Display", "playfair-display", [400, 900], ["vietnamese", "cyrillic"], true),
  Outfit: variable("Outfit", "outfit", [100, 900], []),
  Archivo: variable("Archivo", "archivo", [100, 900], ["vietnamese"]),
  Nunito: variable("Nunito", "nunito", [200, 1000], ["vietnamese", "cyrillic", "cyrillic-ext"]),
  Caveat: variable("Caveat", "caveat", [400, 700], ["cyrillic", "cyrillic-ext"]),
  JetBrains: variable(
    "JetBrains Mono",
    "jetbrains-mono",
    [100, 800],
    ["vietnamese", "cyrillic", "cyrillic-ext", "greek"],
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
