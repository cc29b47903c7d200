import { random } from "remotion";
import { arrive } from "./easing";
import { useLook } from "./look";
import { useTiming } from "./timing";

export type Typing = {
  /** 0 → 1 while it is typed. */
  share: number;
  /** Seconds since it was done; negative before. */
  after: number;
  /** Whether the caret shows: on while typing, blinking before and after. */
  caret: boolean;
};

/** When something is typed: from `at`, in `length` seconds, but done by two thirds of the scene however short it is. */
export function useTyping(at: number, length: number): Typing {
  const { seconds, duration } = useTiming();
  const start = Math.min(at, duration * 0.14);
  const took = Math.min(length, duration * 0.66 - start);
  const share = Math.max(0, Math.min(1, (seconds - start) / took));
  const after = seconds - start - took;
  return { share, after, caret: (share > 0 && share < 1) || seconds % 1 < 0.55 };
}

/** How many letters of a text are typed at a share of its time: people pause at line ends and marks. */
export function typedLetters(text: string, share: number): number {
  if (share >= 1) return text.length;
  const weights = [...text].map((letter, index) => weightOf(letter) * (0.6 + 0.8 * random(`type-${index}`)));
  const goal = weights.reduce((sum, weight) => sum + weight, 0) * share;
  let spent = 0;
  let length = 0;
  for (const [index, letter] of [...text].entries()) {
    spent += weights[index] ?? 1;
    if (spent > goal) break;
    length += letter.length;
  }
  return length;
}

function weightOf(letter: string): number {
  if (letter === "\n") return 5;
  // Editors indent by themselves.
  if (letter === " ") return 0.5;
  return /[.,;:!?]/.test(letter) ? 2 : 1;
}

/** Steps that follow each other, each with its own seconds, together squeezed into two thirds of the scene. */
export function useSteps(at: number, lengths: readonly number[]) {
  const { seconds, duration } = useTiming();
  const { pace } = useLook();
  const start = Math.min(at, duration * 0.1);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const scale = Math.min(1, (duration * 0.7 - start) / Math.max(total, 0.01));
  let begin = start;
  return lengths.map((length) => {
    const from = begin;
    const took = length * scale;
    begin += took;
    const past = seconds - from;
    const share = Math.max(0, Math.min(1, past / Math.max(took, 0.001)));
    // `arrived` is for what appears at the step's beginning.
    const arrived = arrive(past / (0.6 * Math.max(0.4, scale)), pace);
    return { share, past, arrived: past <= 0 ? 0 : arrived };
  });
}
