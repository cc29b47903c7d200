/** What people call kinds of type, and the families that ship which answer it. */
const kinds: readonly { words: RegExp; name: string; css: string }[] = [
  {
    words: /\b(?:mono(?:space(?:d)?)?|typewriter|code font|coding font|terminal font)\b/i,
    name: "JetBrains Mono",
    css: "JetBrains Mono, monospace",
  },
  {
    words: /\b(?:handwrit\w+|hand-written|script font|cursive|handwritten|brush)\b/i,
    name: "Caveat",
    css: "Caveat, cursive",
  },
  {
    words: /\b(?:rounded font|friendly font|playful font|round font)\b/i,
    name: "Nunito",
    css: "Nunito, sans-serif",
  },
  {
    words: /\b(?:condensed|narrow font|poster font|impact|headline font|display font)\b/i,
    name: "Anton",
    css: "Anton, Impact, sans-serif",
  },
  { words: /\bsans(?:[- ]?serif)?\b/i, name: "Inter", css: "Inter, sans-serif" },
  {
    words: /\b(?:serif|classic font|elegant font|editorial font|georgia|times)\b/i,
    name: "Playfair Display",
    css: "Playfair Display, Georgia, serif",
  },
  { words: /\b(?:modern font|clean font|geometric font)\b/i, name: "Outfit", css: "Outfit, sans-serif" },
];
const families: readonly [string, string][] = [
  ["Inter", "sans-serif"],
  ["Bricolage Grotesque", "sans-serif"],
  ["Fraunces", "serif"],
  ["Space Grotesk", "sans-serif"],
  ["Playfair Display", "serif"],
  ["Playfair", "serif"],
  ["Outfit", "sans-serif"],
  ["Archivo", "sans-serif"],
  ["Nunito", "sans-serif"],
  ["Caveat", "cursive"],
  ["JetBrains Mono", "monospace"],
  ["Syne", "sans-serif"],
  ["Anton", "sans-serif"],
];

/** The family that a clause asks for, by its name or by its kind; null where it speaks of no font. */
export function fontFor(clause: string): { name: string; css: string } | null {
  const lower = clause.toLowerCase();
  const isAboutFont =
    /\b(?:font|typeface|type|lettering|serif|mono|monospace|monospaced|handwritten|handwriting|cursive)\b/i.test(
      clause,
    );
  const named = families.find(([name]) => lower.includes(name.toLowerCase()));
  if (named && (isAboutFont || /\bin\s+\S+(?:\s\S+)?$/i.test(clause))) {
    const name = named[0] === "Playfair" ? "Playfair Display" : named[0];
    return { name, css: `${name}, ${named[1]}` };
  }
  if (!isAboutFont) return null;
  return kinds.find(({ words }) => words.test(clause)) ?? null;
}
