/** A line of a written conversation: who says it (a friend or oneself), and what is put on it. */
export type Line = readonly [side: "left" | "right", text: string, reaction?: string];

/** Short talks about things of a subject; `{it}` is its name. */
const bySubject: Readonly<Record<string, readonly Line[]>> = {
  coffee: [
    ["left", "Morning! Where are you?"],
    ["right", "At {it}. Best flat white in town ☕", "🤎"],
    ["left", "Don't move. Order me one?"],
    ["right", "Already did 😄"],
  ],
  bakery: [
    ["left", "That smell in the whole street… is it {it}?"],
    ["right", "Yes! First bread out of the oven 🥖", "😍"],
    ["left", "Save me a loaf"],
    ["right", "Better hurry, it goes fast"],
  ],
  restaurant: [
    ["left", "Dinner tonight?"],
    ["right", "Always. {it} at eight?", "🙌"],
    ["left", "You had me at dinner"],
    ["right", "Table's booked ✨"],
  ],
  gym: [
    ["left", "6 am tomorrow. You in?"],
    ["right", "At {it}? Let's go 💪", "🔥"],
    ["left", "No excuses this time"],
    ["right", "See you on the floor"],
  ],
  wellness: [
    ["left", "I really need a quiet hour"],
    ["right", "Come to {it} with me tonight 🧘", "🙏"],
    ["left", "Do I need to bring anything?"],
    ["right", "Just yourself"],
  ],
  software: [
    ["left", "Can you send me the latest numbers?"],
    ["right", "They're in {it}, always up to date", "🤯"],
    ["left", "Wait. No spreadsheet?"],
    ["right", "No spreadsheet 😌"],
  ],
  ai: [
    ["left", "How did you finish that so fast?"],
    ["right", "I asked {it} for a first draft ✨", "👀"],
    ["left", "And the rest?"],
    ["right", "Was the fun part"],
  ],
  finance: [
    ["left", "How do you always know where your money goes?"],
    ["right", "{it}. One look and it's clear", "💡"],
    ["left", "No spreadsheets?"],
    ["right", "Not one"],
  ],
  property: [
    ["left", "We found it. The one."],
    ["right", "With the garden?! Through {it}?", "🏡"],
    ["left", "Yes! Viewing on Saturday"],
    ["right", "I'm coming with you"],
  ],
  fashion: [
    ["left", "OK where is that jacket from?"],
    ["right", "{it}, the new collection 😍", "🔥"],
    ["left", "I need it in every colour"],
    ["right", "Told you"],
  ],
  travel: [
    ["left", "Free next weekend?"],
    ["right", "Depends… where are we going? ✈️", "😍"],
    ["left", "Let {it} surprise us"],
    ["right", "Packing now"],
  ],
  music: [
    ["left", "Have you heard {it} yet?"],
    ["right", "On repeat since this morning 🎧", "🔥"],
    ["left", "That chorus!"],
    ["right", "Turn it up"],
  ],
  podcast: [
    ["left", "New episode of {it} is out"],
    ["right", "Halfway through. So good 🎧", "💯"],
    ["left", "No spoilers!"],
    ["right", "Just wait for the ending"],
  ],
  education: [
    ["left", "How's the course going?"],
    ["right", "I finally get it. Thanks, {it} 🙌", "🎉"],
    ["left", "What's next?"],
    ["right", "The next lesson. Can't stop"],
  ],
  event: [
    ["left", "Did you see? {it} is happening"],
    ["right", "Got two tickets. One's yours 🎟️", "❤️"],
    ["left", "You're the best"],
    ["right", "See you at the front"],
  ],
  pets: [
    ["left", "How's the little one?"],
    ["right", "Happiest dog at {it} today 🐾", "🥹"],
    ["left", "I need a picture. Now."],
    ["right", "He won't sit still"],
  ],
  game: [
    ["left", "One more round?"],
    ["right", "It's 2 am… fine. {it}, go 🎮", "😂"],
    ["left", "Last one, promise"],
    ["right", "You said that at midnight"],
  ],
  shop: [
    ["left", "I need a gift by Friday. Help!"],
    ["right", "{it}. Trust me 🎁", "🙏"],
    ["left", "Found it in two minutes"],
    ["right", "Told you"],
  ],
};

const support: readonly Line[] = [
  ["right", "Hi! Can I change the date of my order?"],
  ["left", "Of course. Which day suits you?"],
  ["right", "Friday would be great", "👍"],
  ["left", "Done. You'll get a note in a moment ✨"],
];
const about: readonly Line[] = [
  ["left", "Have you seen {it} yet?"],
  ["right", "No, what is it?"],
  ["left", "Take a look. Exactly what we needed", "👀"],
  ["right", "OK, I'm sold 🙌"],
];
const plain: readonly Line[] = [
  ["left", "Guess what just went live 👀"],
  ["right", "No way. Already?", "🎉"],
  ["left", "Go and have a look"],
  ["right", "On it!"],
];

const supportWords = /\b(?:support|customer service|help ?desk|customer asks|service team)\b/i;

/** A short believable talk about a thing; its name is null where nobody says it. */
export function conversationAbout(
  prompt: string,
  subject: string | null,
  name: string | null,
): { lines: Line[]; isSupport: boolean } {
  const isSupport = supportWords.test(prompt);
  const own = subject && name ? bySubject[subject] : undefined;
  const lines = isSupport ? support : (own ?? (name ? about : plain));
  return {
    isSupport,
    lines: lines.map(
      ([side, text, reaction = ""]) => [side, text.replaceAll("{it}", name ?? ""), reaction] as const,
    ),
  };
}
