import { capitalized } from "./topic";

/** Texts for occasions that everyone writes the same way; `who` is the name in the prompt. */
const occasions: readonly {
  pattern: RegExp;
  headline: (who: string | null) => string;
  line: (who: string | null) => string;
  kicker: string;
  /** What its button says at a video's end; thanks and wishes ask for nothing. */
  button?: string;
}[] = [
  {
    pattern: /\b(?:birthday|bday)\b/i,
    headline: (who) => (who ? `Happy birthday, ${who}!` : "Happy birthday!"),
    line: () => "Here's to another year.",
    kicker: "Today",
  },
  {
    pattern: /\bthank[ -]?you|thanks (?:for|to)\b/i,
    headline: (who) => (who ? `Thank you, ${who}` : "Thank you"),
    line: () => "For being part of it.",
    kicker: "",
  },
  {
    pattern: /\b(?:merry christmas|christmas|xmas)\b/i,
    headline: () => "Merry Christmas",
    line: (who) => `Warm wishes from ${who ?? "all of us"}.`,
    kicker: "Season's greetings",
  },
  {
    pattern: /\bnew year\b/i,
    headline: () => "Happy New Year",
    line: () => "To everything that's next.",
    kicker: "Cheers",
  },
  {
    pattern: /\bcoming soon\b/i,
    headline: () => "Coming soon",
    line: (who) => who ?? "Not long now.",
    kicker: "",
  },
  {
    pattern: /\bsave the date\b/i,
    headline: () => "Save the date",
    line: (who) => who ?? "More to come.",
    kicker: "",
  },
  {
    pattern: /\bwe(?:'| a)re hiring\b|\bhiring\b/i,
    headline: () => "We're hiring",
    line: (who) => (who ? `Come and build ${who} with us.` : "Come and build it with us."),
    kicker: "Join the team",
    button: "Apply now",
  },
  {
    pattern: /\bgrand opening\b/i,
    headline: () => "Grand opening",
    line: (who) => (who ? `${who} opens its doors.` : "Come by and see."),
    kicker: "Now open",
    button: "Visit us",
  },
  {
    pattern: /\bcongratulat\w+|congrats\b/i,
    headline: (who) => (who ? `Congratulations, ${who}!` : "Congratulations!"),
    line: () => "Well earned.",
    kicker: "",
  },
  {
    pattern: /\bwelcome\b/i,
    headline: (who) => (who ? `Welcome to ${who}` : "Welcome"),
    line: () => "Good to have you here.",
    kicker: "",
    button: "Get started",
  },
  { pattern: /\bthe end\b/i, headline: () => "The end", line: () => "", kicker: "" },
];

/** What is written for an occasion that the prompt names; null for none. */
export function occasionOf(
  prompt: string,
  who: string | null,
): { headline: string; line: string; kicker: string; button: string } | null {
  const found = occasions.find((entry) => entry.pattern.test(prompt));
  return found
    ? {
        headline: capitalized(found.headline(who)),
        line: found.line(who),
        kicker: found.kicker,
        button: found.button ?? "",
      }
    : null;
}
