/** How something shall feel. */
export const tones = [
  "punchy",
  "calm",
  "playful",
  "elegant",
  "corporate",
  "techy",
  "warm",
  "bold",
  "minimal",
  "retro",
] as const;
export type Tone = (typeof tones)[number];

/** Words that tell a tone, as whole lower-case words or phrases. */
const words: Record<Tone, readonly string[]> = {
  punchy: [
    "punchy",
    "energetic",
    "fast",
    "snappy",
    "dynamic",
    "exciting",
    "high-energy",
    "upbeat",
    "sporty",
    "hype",
    "lively",
    "powerful",
    "electric",
  ],
  calm: [
    "calm",
    "quiet",
    "soft",
    "gentle",
    "relaxed",
    "soothing",
    "peaceful",
    "serene",
    "slow",
    "zen",
    "tranquil",
    "meditative",
    "dreamy",
  ],
  playful: [
    "playful",
    "fun",
    "funny",
    "quirky",
    "childlike",
    "cheerful",
    "happy",
    "cute",
    "joyful",
    "whimsical",
    "silly",
    "colourful",
    "colorful",
    "friendly",
  ],
  elegant: [
    "elegant",
    "luxury",
    "luxurious",
    "premium",
    "sophisticated",
    "classy",
    "refined",
    "editorial",
    "high-end",
    "chic",
    "stylish",
    "graceful",
    "fancy",
  ],
  corporate: [
    "corporate",
    "professional",
    "serious",
    "trustworthy",
    "formal",
    "business",
    "businesslike",
    "conservative",
    "like a bank",
    "sober",
    "reliable",
  ],
  techy: [
    "techy",
    "futuristic",
    "tech",
    "cyber",
    "cyberpunk",
    "neon",
    "high-tech",
    "digital",
    "sci-fi",
    "modern",
  ],
  warm: [
    "warm",
    "cozy",
    "cosy",
    "homely",
    "rustic",
    "earthy",
    "organic",
    "natural",
    "handmade",
    "inviting",
    "autumnal",
  ],
  bold: ["bold", "loud", "strong", "striking", "dramatic", "daring", "edgy", "brutalist", "eye-catching"],
  minimal: [
    "minimal",
    "minimalist",
    "minimalistic",
    "clean",
    "simple",
    "understated",
    "sleek",
    "crisp",
    "plain",
  ],
  retro: ["retro", "vintage", "nostalgic", "70s", "80s", "90s", "old-school", "oldschool", "classic"],
};

const toneOfWord = new Map<string, Tone>(
  tones.flatMap((tone) => words[tone].map((word) => [word, tone] as const)),
);

/** The first tone that a text names, or null. «like a bank» is a tone; «the bank» is not. */
export function toneOf(text: string): Tone | null {
  const lower = text.toLowerCase();
  if (/\blike a (bank|law firm|lawyer|insurance)\b/.test(lower)) return "corporate";
  for (const word of lower.split(/[^\p{L}\p{N}-]+/u)) {
    const tone = toneOfWord.get(word);
    if (tone) return tone;
  }
  return null;
}

/** Whether a word tells how something shall feel. */
export function isToneWord(word: string): boolean {
  return toneOfWord.has(word.toLowerCase());
}
