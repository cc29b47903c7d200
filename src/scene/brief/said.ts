import { textsByPlace } from "./described-texts";

/** What introduces the words that a scene shall show, by language. */
const leads: Readonly<Record<string, readonly string[]>> = {
  en: [
    "that (?:says|reads)",
    "which (?:says|reads)",
    "saying",
    "reading",
    "says",
    "reads",
    "with the (?:words?|text|headline|title|caption|message)",
    "titled",
  ],
  de: [
    "mit (?:dem|der) (?:text|worten|titel|überschrift|aufschrift|schriftzug)",
    "(?:auf|in) (?:der|dem) steht",
    "(?:die|der|das) (?:sagt|lautet)",
  ],
  fr: [
    "avec (?:le|les) (?:textes?|mots?|titre|message)",
    "qui (?:dit|affiche)",
    "disant",
    "intitulée?",
    "où (?:il est|est) écrit",
  ],
  es: [
    "que (?:diga|dice|ponga|pone)",
    "con (?:el|la|las) (?:texto|título|titular|frase|palabras|mensaje)",
    "diciendo",
    "titulad[ao]",
  ],
};
const chineseLead =
  /(?:写着|写上|显示|内容是|内容为|文字是|文字为|标题为|标题是|上面写)[:：]?\s*([^，。；！？,\n]+[！？!?]?)/u;
const end = [
  "$",
  "[,;]\\s+(?:in|with|and|make|then|use|on|add|mit|auf|con|en|avec|sur|et|y|und)\\b",
  "\\s+(?:in|on|with|auf|mit|en|con|sobre|avec|sur) (?:an?|einem|einer|un|une|fondo|fond)? ?(?:[\\p{L}#\\d-]+ ){0,3}(?:background|colou?rs?|letters|text|font|style|hintergrund|schrift|farben?|fondo|letras|fond|lettres|couleurs?)(?![\\p{L}])",
  "\\s+(?:sobre|en) fondo\\b|\\s+(?:sur|en) fond\\b",
  "\\s+(?:after|before|nach|vor|después|antes|après|avant) (?:scene|the|der|la|de|szene|escena|scène)\\b",
  "\\s+at the (?:end|start|beginning)\\b",
  "\\s+(?:for|lasting) \\d+(?:\\.\\d+)? ?(?:s|sec|seconds?)\\b",
  "\\.\\s",
].join("|");
const said = new RegExp(
  `(?<![\\p{L}])(?:${Object.values(leads).flat().join("|")})\\s*[:：]?\\s+(.+?)(?=${end})`,
  "iu",
);

/** The words that an unquoted text is to say («that says Open all summer»); null where none are told. */
export function saidIn(prompt: string): string | null {
  const found = said.exec(prompt)?.[1] ?? chineseLead.exec(prompt)?.[1];
  const text = found?.replace(/[.!]+$/, (end) => (end === "." ? "" : end)).trim();
  return text || null;
}

/** Names of the places that texts stand in, the largest first. */
const labels: readonly RegExp[] = [
  /^(?:title|headline|heading|main text|text|caption|titel|überschrift|titre|texte|título|titular|texto|标题|文字)$/iu,
  /^(?:subtitle|subline|sub ?-?headline|subheading|tagline|slogan|second line|untertitel|sous-titre|subtítulo|副标题)$/iu,
  /^(?:kicker|eyebrow|small text|above)$/iu,
];
const label = new RegExp(
  `(?<=^|[\\n,;.(]|\\b(?:with|and|the|mit|con|avec)\\s)[ \\t]*(${labels.map((pattern) => pattern.source.slice(4, -2)).join("|")})[ \\t]*[:：=][ \\t]*(?!\\n)`,
  "giu",
);

/** The texts that a prompt gives by the place they stand in («Title: Home. Subtitle: a film»), the headline first. */
export function labelledTexts(prompt: string): string[] {
  const found = [...prompt.matchAll(label)];
  const texts = found.length === 0 ? textsByPlace(prompt) : new Map<number, string>();
  for (const [index, match] of found.entries()) {
    const place = labels.findIndex((pattern) => pattern.test(match[1] ?? ""));
    const end = prompt.indexOf("\n", match.index + match[0].length);
    const text = prompt
      .slice(
        match.index + match[0].length,
        Math.min(found[index + 1]?.index ?? prompt.length, end < 0 ? prompt.length : end),
      )
      .replace(/[\s,;]+(?:and|with|the)?\s*$/i, "")
      .replace(/^["“«„「](.*)["”»“」]$/u, "$1")
      .replace(/\.$/, "")
      .trim();
    if (text !== "" && !texts.has(place)) texts.set(place, text);
  }
  return [...texts].toSorted(([one], [other]) => one - other).map(([, text]) => text);
}
