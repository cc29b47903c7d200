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
    "headlined?:?",
    "title:",
    "text:",
    "caption:",
  ],
  de: [
    "mit (?:dem|der) (?:text|worten|titel|überschrift|aufschrift|schriftzug)",
    "(?:auf|in) (?:der|dem) steht",
    "(?:die|der|das) (?:sagt|lautet)",
    "titel:",
    "überschrift:",
  ],
  fr: [
    "avec (?:le|les) (?:textes?|mots?|titre|message)",
    "qui (?:dit|affiche)",
    "disant",
    "intitulée?",
    "où (?:il est|est) écrit",
    "titre ?:",
    "texte ?:",
  ],
  es: [
    "que (?:diga|dice|ponga|pone)",
    "con (?:el|la|las) (?:texto|título|titular|frase|palabras|mensaje)",
    "diciendo",
    "titulad[ao]",
    "título:",
    "texto:",
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
