import type { Brief } from "../../brief/brief";

/** What the kit's `Picture` draws. */
export const pictureSubjects = [
  "abstract",
  "bakery",
  "celebration",
  "city",
  "coffee",
  "field",
  "food",
  "forest",
  "home",
  "mountains",
  "music",
  "office",
  "plants",
  "product",
  "sea",
  "wellness",
] as const;
export type PictureSubject = (typeof pictureSubjects)[number];

/** Words of a prompt that name a picture. A month («Mar 14») is no sea, the name of a street («Elm Street») no city. */
const byWord: readonly [RegExp, PictureSubject][] = [
  [
    /\b(?:mountains?|alps?|peaks?|hik(?:e|ing)|climb\w*|ski\w*|montañas?|montagnes?|berge?)\b|山/iu,
    "mountains",
  ],
  [
    /\b(?:sea|ocean|beach|sail\w*|boats?|surf\w*|waves?|island|coast|harbou?r|(?:el|al|del|la) mar|mer|meer|playa|plage|strand)\b|海/iu,
    "sea",
  ],
  [/\b(?:forests?|woods?|trees?|bosque|forêt|wald)\b|森|林/iu, "forest"],
  [/\b(?:city|skyline|skyscrapers?|downtown|urban|ciudad|ville|stadt)\b|城市/iu, "city"],
  [/\b(?:coffee|espresso|café|latte|cappuccino|tea|kaffee)\b|咖啡/iu, "coffee"],
  [
    /\b(?:bakery|bread|croissants?|sourdough|pastr(?:y|ies)|bäckerei|panadería|boulangerie)\b|面包/iu,
    "bakery",
  ],
  [
    /\b(?:food|salad|meal|dish(?:es)?|dinner|lunch|breakfast|restaurant|kitchen|essen|comida|repas)\b/iu,
    "food",
  ],
  [/\b(?:balloons?|fields?|countryside|meadow|farm)\b/iu, "field"],
  [/\b(?:party|birthday|celebrat\w+|wedding|anniversary|fiesta)\b/iu, "celebration"],
  [/\b(?:products?|bottle|perfume|packag\w+|cosmetics?|skincare)\b/iu, "product"],
  [/\b(?:office|desk|workspace|laptop|dashboard|startup|büro|oficina|bureau)\b/iu, "office"],
  [/\b(?:plants?|flowers?|garden\w*|leaves)\b/iu, "plants"],
  [/\b(?:house|cottage|cabin|real estate)\b/iu, "home"],
  [/\b(?:vinyl|records?|music|album|dj)\b/iu, "music"],
  [/\b(?:yoga|spa|meditat\w+|zen|wellness)\b/iu, "wellness"],
];

/** Words that name one only where nothing else does. */
const byWeakWord: readonly [RegExp, PictureSubject][] = [
  [/\b(?:town|(?<!\p{Lu}\p{L}+ )streets?)\b/u, "city"],
  [/\bhome\b/iu, "home"],
];
const shownLead = /\b(?:pictures?|images?|photos?|illustration|view) (?:of|showing|with) /iu;

/** What suits a subject of the table where the prompt's words name no picture. */
const bySubject: Readonly<Record<string, PictureSubject>> = {
  coffee: "coffee",
  bakery: "bakery",
  restaurant: "food",
  wellness: "wellness",
  software: "office",
  ai: "abstract",
  finance: "city",
  property: "home",
  fashion: "product",
  beauty: "product",
  travel: "mountains",
  education: "office",
  music: "music",
  podcast: "music",
  event: "celebration",
  wedding: "celebration",
  birthday: "celebration",
  garden: "plants",
  charity: "field",
  kids: "field",
  drinks: "coffee",
  shop: "product",
  transport: "city",
  work: "office",
};

/** The illustration for a brief: of what it names first, what it is to show before all else. */
export function pictureOf({ prompt, subject }: Brief): PictureSubject {
  const lead = shownLead.exec(prompt);
  const shown = lead ? prompt.slice(lead.index + lead[0].length) : "";
  return (
    firstNamed(shown) ??
    firstNamed(prompt) ??
    bySubject[subject ?? ""] ??
    byWeakWord.find(([words]) => words.test(prompt))?.[1] ??
    "abstract"
  );
}

function firstNamed(text: string): PictureSubject | null {
  let first: { at: number; picture: PictureSubject } | null = null;
  for (const [words, picture] of byWord) {
    const at = text.search(words);
    if (at >= 0 && (first === null || at < first.at)) first = { at, picture };
  }
  return first?.picture ?? null;
}
