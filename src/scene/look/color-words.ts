/**
 * What people mean by a colour's name, where that is not CSS's (CSS's «green» is too dark and «orange» too raw for a
 * screen) or CSS has none. Lower case; names of two words are written with a space.
 */
export const colorWords: Readonly<Record<string, string>> = {
  red: "#e5322d", orange: "#f2842b", yellow: "#f7c92e", green: "#2fa84f", blue: "#2f6fed", purple: "#7d3cdb",
  violet: "#7a46e8", pink: "#f25c9c", brown: "#6f4527", black: "#0a0a0a", white: "#ffffff", grey: "#868b94", gray: "#868b94",
  cream: "#f6ead7", beige: "#e8dcc4", ivory: "#fbf7ea", "off white": "#f7f5ef", "off-white": "#f7f5ef", eggshell: "#f2ead8",
  gold: "#d4a537", golden: "#d4a537", silver: "#c3c7cd", bronze: "#a9713a", copper: "#b8693c", "rose gold": "#c98a7d",
  navy: "#14244d", "navy blue": "#14244d", "royal blue": "#2a4fd0", "sky blue": "#62b6f2", "baby blue": "#a7d3f5",
  "midnight blue": "#141b3c", midnight: "#10142b", "steel blue": "#4b7ba6", "powder blue": "#b9d7e8", "ice blue": "#d3ecf7",
  "electric blue": "#1f5bff", cobalt: "#1f47b5", denim: "#3d5f8f", azure: "#2b8cf0", cyan: "#17b8d6", turquoise: "#2cc5b5",
  teal: "#12807f", aqua: "#2bc4cf", petrol: "#0f4c5c", indigo: "#4038b5", lavender: "#b7a6ea", lilac: "#c3a2dc",
  mauve: "#a9809f", plum: "#6d2f63", aubergine: "#402038", eggplant: "#402038", magenta: "#d6248f", fuchsia: "#e0218a",
  "hot pink": "#ff3d94", "dusty pink": "#d9a5a5", blush: "#f2c9c4", rose: "#e26a85", coral: "#fb6f5b", salmon: "#f88b74",
  peach: "#fbb48f", apricot: "#f7a668", terracotta: "#c3613e", rust: "#a8472a", brick: "#9c3b2e", maroon: "#6b1626",
  burgundy: "#6a1730", wine: "#661a33", crimson: "#c4183c", scarlet: "#e0261f", cherry: "#c0163c", ruby: "#a8123f",
  "burnt orange": "#c4571f", tangerine: "#f57c1f", amber: "#f5a524", mustard: "#d0a12b", ochre: "#bd8528", saffron: "#f0a92e",
  lemon: "#f8e34c", canary: "#fbe24a", lime: "#a5d62f", "lime green": "#7dcf3a", "neon green": "#4dff5f", mint: "#9fe0c3",
  "mint green": "#9fe0c3", sage: "#a3b398", olive: "#7a7a34", "olive green": "#6f7434", khaki: "#b5a778", moss: "#6a7440",
  "forest green": "#1f4d33", "bottle green": "#123d2c", emerald: "#149a64", jade: "#2c9d77", "sea green": "#3aa17e",
  "hunter green": "#24493a", pistachio: "#b6cf8e", chocolate: "#4a2a18", coffee: "#4b3123", mocha: "#6b4a38",
  espresso: "#2b1a12", caramel: "#b9773f", cinnamon: "#9a5b33", chestnut: "#6f3b26", tan: "#c9a67d", sand: "#dcc7a1",
  taupe: "#8b7d70", walnut: "#5a3e2b", mahogany: "#5c2a20", charcoal: "#23262b", slate: "#475262", graphite: "#2e3238",
  anthracite: "#2a2e33", ash: "#b3b4b0", pearl: "#efece6", bone: "#e9e2d3", onyx: "#101114", jet: "#0c0c0d",
  "jet black": "#08080a", snow: "#fcfcfd", stone: "#a8a39a",
};

/** Colours' names that are things as well: they count as colours only beside other colours or a colour's noun. */
export const thingsToo: ReadonlySet<string> = new Set([
  "coffee", "chocolate", "rose", "mint", "olive", "plum", "peach", "lime", "lemon", "salmon", "sand", "cherry", "caramel",
  "mocha", "espresso", "cinnamon", "tan", "stone", "ash", "pearl", "bone", "rust", "brick", "wine", "amber", "ruby", "jade",
  "emerald", "coral", "copper", "bronze", "silver", "gold", "golden", "snow", "wheat", "linen", "tomato", "orange", "apricot",
  "walnut", "chestnut", "jet", "slate", "denim", "ivory", "saffron", "midnight", "sage", "moss", "petrol", "pistachio",
  "mahogany", "mustard", "canary", "blush", "azure", "orchid", "chartreuse", "onyx", "cream", "violet", "aqua", "lavender",
  "tangerine", "scarlet", "mauve", "eggplant", "eggshell", "graphite", "khaki", "thistle", "sienna", "peru", "bisque", "cobalt",
]);

/** What stands before a colour's name and shifts it, as changes of lightness and chroma in OKLCH. */
export const shades: Readonly<Record<string, { toLightness?: number; lightness?: number; chroma?: number }>> = {
  dark: { toLightness: 0.27, chroma: 0.85 }, deep: { toLightness: 0.33 }, darker: { lightness: -0.12 },
  "very dark": { toLightness: 0.2, chroma: 0.7 }, rich: { lightness: -0.06, chroma: 1.1 },
  light: { toLightness: 0.85, chroma: 0.6 }, lighter: { lightness: 0.12 }, pale: { toLightness: 0.9, chroma: 0.45 },
  soft: { lightness: 0.08, chroma: 0.65 }, pastel: { toLightness: 0.87, chroma: 0.5 }, muted: { chroma: 0.55 },
  dusty: { chroma: 0.5 }, bright: { lightness: 0.06, chroma: 1.25 }, vivid: { chroma: 1.35 }, vibrant: { chroma: 1.35 },
  neon: { lightness: 0.12, chroma: 1.6 }, hot: { chroma: 1.25 }, warm: { chroma: 1 }, cool: { chroma: 1 },
};
