import { capitalized } from "../brief/topic";
import { unquoted } from "./chart-headline";

/** What is waited for: «launching in 5 days», «opens in 3 2 1». */
export type Wait = {
  /** «Launching in». */
  said: string;
  from: number;
  /** «days»; empty where it is counted in beats. */
  unit: string;
};

const verbs =
  "launch(?:ing|es)?|start(?:s|ing)?|open(?:s|ing)?|going live|live|begin(?:s|ning)?|drop(?:s|ping)?|releas(?:es?|ing)|back|ready";
const waiting = new RegExp(
  `\\b((?:${verbs})\\s+in)\\s+(\\d{1,3})(?:\\s+(days?|weeks?|months?|hours?|minutes?))?(?=$|[\\s,.!…-])`,
  "i",
);
const beats = /(?<!\d)3\s*[,.\-–…]*\s*2\s*[,.\-–…]*\s*1(?!\d)/;

/** The wait that a prompt tells without naming a countdown; null where it tells none. */
export function waitOf(prompt: string): Wait | null {
  const plain = unquoted(prompt);
  const found = waiting.exec(plain);
  if (found?.[1] && found[2])
    return {
      said: capitalized(found[1].toLowerCase()),
      from: Number(found[2]),
      unit: found[3]?.toLowerCase() ?? "",
    };
  return beats.test(plain) ? { said: "", from: 3, unit: "" } : null;
}
