import { type DrawnStyle, fewestPages, mostPages, type StoryTone, storyToneSchema } from "@/domain/story";

/** What a request says under a name of its own: «…; tone: funny; moral: it is fine to ask». It holds against every guess. */
function labelled(prompt: string, label: "tone" | "style" | "moral"): string | null {
  return new RegExp(`(?:^|[;\\n])\\s*${label}:\\s*([^;\\n]+)`, "iu").exec(prompt)?.[1]?.trim() ?? null;
}

/** Behind these words stands what somebody loves or fears, up to where the sentence goes on. */
const loving =
  /\b(?:who |and )?(?:loves?|likes?|adores?|is (?:crazy|mad|obsessed) (?:about|with)|is (?:really )?into|is a fan of|enjoys?|liebt|mag|ama|adore|aime)\s+([^.;!?()]+?)(?=\s+(?:but|and (?:is|he|she|they|who|has|fears?|dislikes?)|who|in (?:watercolou?r|paper|german|french|spanish|english)|with (?:his|her|their)|is|about|for|,\s*(?:in|with|\d|about|here|watercolou?r|paper|is|who|please|aged?))\b|\s*,\s*(?:\d|in |with |about |here|watercolou?r|paper|is |who |please|night|line|he |she |they |but )|[.;!?()]|$)/giu;
const fearing =
  /\b(?:(?:is |was |being |who's )?(?:a (?:bit|little) )?(?:afraid|scared|frightened|terrified) of|fears?|fear of|hates?|has angst vor|angst vor|miedo (?:a|de)|peur (?:de|du|des))\s+([^.;!?()]+?)(?=\s+(?:but|and (?:is|he|she|they|who|has|loves?|likes?)|who|in (?:watercolou?r|paper))\b|\s*,\s*|[.;!?()]|$)/giu;

function nounsOf(prompt: string, pattern: RegExp): string[] {
  const said = [...prompt.matchAll(pattern)].flatMap(([, group = ""]) =>
    group.split(/\s*,\s*|\s+and\s+|\s+und\s+|\s+y\s+|\s+et\s+/u),
  );
  const nouns = said
    .map((noun) => noun.replace(/^(?:to|all|her|his|their|the colou?r) /i, "").trim())
    .filter((noun) => noun !== "" && noun.length <= 60 && noun.split(/\s+/).length <= 5);
  return [...new Set(nouns)].slice(0, 6);
}

export const readLoves = (prompt: string) => nounsOf(prompt, loving);
export const readFears = (prompt: string) => nounsOf(prompt, fearing);

const pageWords: Readonly<Record<string, number>> = {
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const usualPages = 10;

export function readPages(prompt: string): number {
  const match =
    /\b(\d{1,3}|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -](?:(?:illustrated|picture) )?(?:pages?|seiten|páginas?|paginas?|scenes?|pictures?)\b|(\d{1,2})\s*页/iu.exec(
      prompt,
    );
  const said = match?.[1]?.toLowerCase() ?? match?.[2];
  const pages = said === undefined ? null : (pageWords[said] ?? Number(said));
  const guessed = /\b(?:very short|tiny|quick)\b/i.test(prompt)
    ? 5
    : /\bshort\b/i.test(prompt)
      ? 7
      : /\blong\b/i.test(prompt)
        ? 16
        : usualPages;
  return Math.min(mostPages, Math.max(fewestPages, pages ?? guessed));
}

const tones: readonly (readonly [StoryTone, RegExp])[] = [
  [
    "dreamy",
    /\b(?:bedtime|good ?night|sleepy|dream\w*|lullaby|calm\w*|gute[- ]nacht|einschlaf\w*|buenas noches|bonne nuit)\b/i,
  ],
  ["funny", /\b(?:funny|silly|hilarious|laugh\w*|goofy|lustig\w*|divertid\w*|drôle)\b/i],
  ["adventurous", /\b(?:adventur\w*|exciting|quest|treasure|pirates?|explor\w*|abenteuer\w*|aventur\w*)\b/i],
  ["brave", /\b(?:brave|courage\w*|heroic|strong|mutig\w*|valiente)\b/i],
  ["gentle", /\b(?:gentle|sweet|tender|cosy|cozy|warm|heart\w*)\b/i],
];

export function readTone(prompt: string): StoryTone {
  const said = storyToneSchema.safeParse(labelled(prompt, "tone")?.toLowerCase());
  if (said.success) return said.data;
  return tones.find(([, words]) => words.test(prompt))?.[0] ?? "gentle";
}

export function readMoral(prompt: string): string | null {
  const said = labelled(prompt, "moral");
  if (said !== null) return said.slice(0, 200);
  const match =
    /\b(?:(?:that|which) (?:teaches?|shows?)(?: \w+)? (?:about )?|the moral (?:is|of)(?: that)?|moral:|lesson (?:about|is|on)|learns? (?:that|about|to)|about (?=(?:sharing|friendship|kindness|honesty|patience|courage|being|saying|telling|trying|losing|listening|helping|teamwork|gratitude|love|family)\b))\s*([^.;!?()]{3,120}?)(?=\s*(?:,\s|[.;!?()]|$|\bin (?:watercolou?r|paper)|\bfor (?:my|our|a)\b|\bwith (?:his|her|my)\b))/iu.exec(
      prompt,
    );
  return match?.[1]?.trim() || null;
}

const languages: readonly (readonly [string, RegExp])[] = [
  [
    "de",
    /\b(?:in german|auf deutsch|deutsch\w*)\b|\b(?:bilderbuch|geschichte|märchen|über|und|eine?n?|für)\b.*\b(?:bilderbuch|geschichte|märchen|über|und|eine?n?|für|der|die|das)\b/iu,
  ],
  ["es", /\b(?:in spanish|en español)\b|\b(?:cuento|libro|historia)\b.*\b(?:de|para|sobre|con)\b/iu],
  [
    "fr",
    /\b(?:in french|en français)\b|\b(?:histoire|conte|livre d'images|album)\b.*\b(?:de|pour|sur|avec)\b/iu,
  ],
  ["zh", /\bin chinese\b|[\p{sc=Han}]{4,}/iu],
  ["ja", /\bin japanese\b|[\p{sc=Hiragana}\p{sc=Katakana}]{3,}/iu],
  ["it", /\bin italian\b|\bin italiano\b/iu],
  ["pt", /\bin portuguese\b|\bem português\b/iu],
];

export function readLanguage(prompt: string): string {
  if (/\bin english\b|\bauf englisch\b|\ben inglés\b|\ben anglais\b/i.test(prompt)) return "en";
  return languages.find(([, words]) => words.test(prompt))?.[0] ?? "en";
}

const styles: readonly (readonly [DrawnStyle, string, RegExp])[] = [
  ["paper-cut", "paper cut collage", /\bpaper[ -]?cut\w*|\bcollage\b|\bcut[ -]?out\b|scherenschnitt/i],
  [
    "watercolor",
    "watercolor",
    /\bwater[ -]?colou?rs?\b|\baquarell\w*|\bacuarela|\baquarelle|\bpainted\b|\bgouache\b|水彩/i,
  ],
  [
    "line",
    "ink line drawing with one tint",
    /\bline (?:art|drawings?)\b|\bink\b|\bpencil\b|\bsketch\w*|\bblack and white\b|\bcolou?ring book\b|\blines\b/i,
  ],
  ["night", "glowing night scenes", /\bnight (?:style|scenes)\b|\bstarry style\b|\bdark blue style\b/i],
];

/** The style in words as a model is told it, and the nearest that the built-in illustrator has. */
export function readStyle(prompt: string): { style: string; drawnStyle: DrawnStyle } {
  const free =
    /\b(?:in (?:the )?style of|in an? ([\p{L}\d -]{3,60}?) style|like an? (\d{4}s [\p{L} -]{3,40}))\b/iu.exec(
      prompt,
    );
  const said = labelled(prompt, "style");
  const known = styles.find(([, , words]) => words.test(said ?? prompt));
  return {
    style: (free?.[1] ?? free?.[2] ?? known?.[1] ?? said ?? "soft watercolor").trim().slice(0, 120),
    drawnStyle: known?.[0] ?? "watercolor",
  };
}

export function readTitle(prompt: string): string | null {
  const match = /\b(?:called|titled|title:?|named|heißt)\s*[“"„«]([^”"“»]{2,120})[”"“»]/iu.exec(prompt);
  return match?.[1]?.trim() ?? null;
}

/** Years of those who listen: said, or the hero's own where the hero is a child. */
export function readReadingAge(prompt: string, heroAge: number | null): number {
  const match =
    /\b(?:for|aged?|reading age)\s*(?:age[sd]?\s*)?(\d{1,2})(?:\s*[-–to]+\s*\d{1,2})?[ -]?(?:years?|yrs?|year-olds?|-year|\s*y\/?o)?\b(?!\s*(?:pages?|seiten|scenes?))/iu.exec(
      prompt,
    );
  const said = match?.[1] ? Number(match[1]) : null;
  const age =
    said ?? (heroAge !== null && heroAge <= 14 ? heroAge : /\b(?:toddler|baby)\b/i.test(prompt) ? 2 : 5);
  return Math.min(14, Math.max(1, age));
}
