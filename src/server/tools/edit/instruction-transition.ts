import type { TransitionKind } from "@/domain/transition";

export type TransitionWish = {
  /** `any` is whatever suits the look. */
  kind: TransitionKind | "cut" | "any";
  seconds: number | null;
};

const kinds: readonly (readonly [pattern: RegExp, kind: TransitionKind])[] = [
  [
    /\b(?:cross[ -]?)?(?:fad(?:e|es|ing)|dissolv(?:e|es|ing))\b|überblend\w*|fundidos?|fondus?|淡入|淡出/iu,
    "fade",
  ],
  // What blurs into the next is seen through while it goes.
  [/\bblurs? into\b/i, "fade"],
  [/\bpush(?:es|ing)?\b/i, "push"],
  [/\bslid(?:e|es|ing)\b(?! (?:\d|one|two|three))/i, "slide"],
  [/\bwip(?:e|es|ing)\b/i, "wipe"],
  [/\bzoom(?:s|ing)?\b/i, "zoom"],
  [/\biris\b|\bcirc(?:le|ular)\b/i, "iris"],
];
const motion =
  "(?:cross[ -]?)?(?:fad(?:e|es|ing)|dissolv(?:e|es|ing)|push(?:es)?|wip(?:e|es)|zooms?|iris|cuts?|slid(?:e|es|ing))";
const speaksOfTransitions = new RegExp(
  [
    "\\btransitions?\\b",
    "\\bcross[ -]?(?:fad(?:e|es|ing)|dissolv(?:e|es|ing))\\b",
    "\\bhard cuts?\\b",
    `\\b${motion} (?:in )?between\\b(?! the (?:words|letters|lines|bars|items|cards))`,
    `\\b${motion} (?:from|in|into|to|over to) (?:one )?(?:scene|slide|the next (?:scene|slide|one)|the other|each other|each scene|every scene)\\b`,
    "\\bscene changes\\b|\\bchang(?:e|es) (?:between|from scene to) (?:the |our |all )?(?:scenes?|slides?)\\b",
    `\\b(?:the|all|all the|our|my) (?:scenes|slides) (?:to )?${motion} (?:in|up|on|from|over)\\b`,
    `\\b(?:each|every) (?:scene|slide) (?:to )?${motion} (?:in|up|on|from|over)\\b`,
    "\\bblurs? into the next\\b",
    // «wipe into the outro»: from one scene into the other, not of something within one.
    "^\\W*(?:(?:please|can you|could you|now|then|and|make it|let it|let us|let's)\\s+)*(?:do |use |add )?(?:an? )?(?:cross[ -]?)?(?:fad(?:e|es)|dissolv(?:e|es)|push|wip(?:e|es)|iris|slide)\\s+(?:from (?:the |our |my )?[\\p{L}\\d ]{2,30} )?(?:in)?to (?:the |our |my )(?!left|right|side|edge|top|bottom|corner|cent(?:er|re)|middle|front|back|end|start|beginning|screen|frame|view|text|title\\b(?! (?:scene|slide|card))|headline|button|logo|background|next line)[\\p{L}\\d' -]{3,40}[.!?]*$",
    "überg(?:ang|änge)|transici(?:ón|ones)|转场|过渡",
  ].join("|"),
  "iu",
);
const none =
  /\b(?:no|without(?: any)?|remove|delete|drop|lose|get rid of|kill|turn off|disable|skip)\b[^.;]*\b(?:transitions?|fades?|wipes?|zooms?|slides?|dissolves?)\b|\b(?:hard |straight |plain |simple |just |only )cuts?\b|\bcuts? (?:only|between)\b|\bohne überg|\bsin transici|\bsans transition|无转场/iu;
const length = /(\d+(?:[.,]\d+)?)[ -]?(?:seconds?|secs?|s)\b/i;

/** What an instruction wants of how scenes come in («fade between all scenes»); null where it is about something else. */
export function transitionIn(instruction: string): TransitionWish | null {
  if (!speaksOfTransitions.test(instruction)) return null;
  const seconds = length.exec(instruction)?.[1]?.replace(",", ".");
  const named = kinds.find(([pattern]) => pattern.test(instruction))?.[1] ?? "any";
  return {
    kind: none.test(instruction) ? "cut" : named,
    seconds: seconds ? Number(seconds) : paceIn(instruction),
  };
}

/** How long a transition takes of which only the pace is said, in seconds. */
function paceIn(instruction: string): number | null {
  if (/\b(?:slow(?:er|ly)?|longer|gentler|smoother)\b/i.test(instruction)) return 1.2;
  return /\b(?:fast(?:er)?|quick(?:er|ly)?|snappier|shorter)\b/i.test(instruction) ? 0.3 : null;
}
