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
  "luxury",
  "pastel",
  "neon",
  "cyberpunk",
  "kids",
  "earthy",
  "eighties",
  "newspaper",
] as const;
export type Tone = (typeof tones)[number];

/** Words that tell a tone, as whole lower-case words; the phrases stand below. */
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
    "sophisticated",
    "classy",
    "refined",
    "editorial",
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
    "sober",
    "reliable",
  ],
  techy: ["techy", "futuristic", "tech", "high-tech", "digital", "sci-fi", "modern"],
  warm: ["warm", "cozy", "cosy", "homely", "rustic", "handmade", "inviting", "autumnal"],
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
  retro: ["retro", "vintage", "nostalgic", "70s", "90s", "old-school", "oldschool", "classic"],
  luxury: ["luxury", "luxurious", "premium", "high-end", "opulent", "lavish", "exclusive", "posh"],
  pastel: ["pastel", "pastels", "candy-coloured", "candy-colored", "powdery"],
  neon: ["neon", "glowing", "fluorescent", "rave"],
  cyberpunk: ["cyberpunk", "cyber", "dystopian", "hacker", "glitchy"],
  kids: ["kids", "kid", "kiddie", "children", "childlike", "toddlers", "kindergarten"],
  earthy: ["earthy", "organic", "natural", "botanical", "eco"],
  eighties: ["80s", "eighties", "synthwave", "vaporwave", "outrun", "miami-vice"],
  newspaper: ["newspaper", "newsprint", "broadsheet"],
};

/** Several words that tell a tone, tried before single ones. */
const phrases: readonly (readonly [RegExp, Tone])[] = [
  [/\blike an? (?:bank|law firm|lawyer|insurance|consult\w+)\b/, "corporate"],
  [/\blike an? (?:newspaper|magazine from the)\b/, "newspaper"],
  [/\blike an? (?:toy|cartoon|children'?s book)\b/, "kids"],
  [/\blike an? (?:spa|meditation app)\b/, "calm"],
  [/\blike an? (?:magazine|fashion house|perfume ad)\b/, "elegant"],
  [/\blike an? (?:jeweller|jeweler|rolex|five-star hotel)\b/, "luxury"],
  [/\blike an? (?:startup|start-up|saas|terminal)\b/, "techy"],
  [/\b(?:for|aimed at) (?:the )?(?:kids|children|toddlers|little ones)\b/, "kids"],
  [/\b(?:retro )?(?:19)?80s\b|\bnineteen-eighties\b/, "eighties"],
  [/\bold[- ]money\b|\bblack[- ]tie\b/, "luxury"],
];

const toneOfWord = new Map<string, Tone>(
  tones.flatMap((tone) => words[tone].map((word) => [word, tone] as const)),
);

/** The first tone that a text names, or null. «like a bank» is a tone; «the bank» is not. */
export function toneOf(text: string): Tone | null {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const phrase = phrases.find(([pattern]) => pattern.test(lower));
  if (phrase) return phrase[1];
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
