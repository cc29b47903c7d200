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

/** Words of a prompt, the more telling ones first. */
const byWord: readonly [RegExp, PictureSubject][] = [
  [
    /\b(?:mountains?|alps?|peaks?|hik(?:e|ing)|climb\w*|ski\w*|montañas?|montagnes?|berge?)\b|山/iu,
    "mountains",
  ],
  [
    /\b(?:sea|ocean|beach|sail\w*|boats?|surf\w*|waves?|island|coast|harbou?r|mar|mer|meer|playa|plage|strand)\b|海/iu,
    "sea",
  ],
  [/\b(?:forests?|woods?|trees?|bosque|forêt|wald)\b|森|林/iu, "forest"],
  [/\b(?:city|skyline|town|street|skyscrapers?|downtown|urban|ciudad|ville|stadt)\b|城市/iu, "city"],
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
  [/\b(?:house|home|cottage|cabin|real estate)\b/iu, "home"],
  [/\b(?:vinyl|records?|music|album|dj)\b/iu, "music"],
  [/\b(?:yoga|spa|meditat\w+|zen|wellness)\b/iu, "wellness"],
];

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

/** The illustration for a brief. */
export function pictureOf(brief: Brief): PictureSubject {
  return (
    byWord.find(([words]) => words.test(brief.prompt))?.[1] ?? bySubject[brief.subject ?? ""] ?? "abstract"
  );
}
