import type { Clause } from "../clause";
import { referencesIn, resolve, type Situation, type Target } from "../situation";

/** How a length is to change. */
export type LengthChange =
  | { type: "to"; seconds: number }
  | { type: "by"; seconds: number }
  | { type: "times"; factor: number };

export function lengthAfter(target: Target, change: LengthChange): number | null {
  if (change.type === "to") return change.seconds;
  if (target.seconds === null) return null;
  return rounded(change.type === "by" ? target.seconds + change.seconds : target.seconds * change.factor);
}

/** Shares a whole length among scenes, each as much as it has now; the last takes what rounding leaves. */
export function spread(targets: Target[], change: LengthChange): (number | null)[] {
  const total = targets.reduce((sum, target) => sum + (target.seconds ?? 5), 0);
  const wanted =
    change.type === "to"
      ? change.seconds
      : change.type === "by"
        ? total + change.seconds
        : total * change.factor;
  const shares = targets.map((target) => Math.round(((target.seconds ?? 5) / total) * wanted * 2) / 2);
  const rest = wanted - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return [...shares.slice(0, -1), rounded(rest)];
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

export const asOther =
  /^[^@]*@s\d+ .*?\b(?:as long as|(?:the )?same (?:length|duration) as|(?:to )?match(?:es)? the (?:length|duration) of) (?<other>@s\d+)$/;

/** «the hero as long as the roadmap» */
export function lengthOfOther(clause: Clause, situation: Situation): LengthChange | null {
  const mark = asOther.exec(clause.text)?.groups?.other;
  const resolved = mark ? resolve(referencesIn(mark, clause), situation) : null;
  const seconds = resolved?.type === "targets" ? resolved.targets[0]?.seconds : null;
  return seconds ? { type: "to", seconds } : null;
}
