import type { Clause } from "../clause";
import { question, quoted, type Reading, resolve, type Situation } from "../situation";
import { elementPattern } from "./elements";
import { plain } from "./plain";

const mostParts = 10;
const splitting = [
  /^(?:split|divide|separate|break(?: up)?|slice|chop|halve)\b/,
  /^cut\b.*\b(?:into|in) (?:half|halves|\d+|several|multiple|separate|pieces|parts|equal|thirds|quarters)\b/,
  /^(?:cut|make a cut|add a cut|insert a cut)\b(?: in)?(?: @s\d+)? (?:at|after|from) (?:the )?(?:@d\d+|middle|halfway|half ?way)/,
  /^make (?:\d+) (?:scenes |slides |parts )?(?:out of|from|of) @s/,
  /^(?:turn|make|convert|change) @s\d+ (?:in)?to (?:2|3|4) /,
  /^make @s\d+ [2-9] (?:separate |different |single |own )?(?:scenes|slides|parts)\b/,
];

/** One scene made several: in equal parts, or at given times. */
export function readSplit(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (!splitting.some((pattern) => pattern.test(text))) return null;
  // To halve a scene is to make it half as long.
  if (/^halve\b/.test(text) && !/\binto\b/.test(text)) return null;
  if (elementPattern.test(text.replace(/\b(?:parts?|items?|points?|pages?|lists?|bullets?|cards?)\b/g, "")))
    return null;
  const resolved = resolve(
    clause.references.filter((reference) => reference.type !== "all" || clause.references.length === 1),
    situation,
  );
  if (resolved.type === "question") return resolved;
  const [target] = resolved.targets;
  if (!target) return null;
  const times = timesIn(clause);
  const count = times ? times.length + 1 : countIn(text);
  if (count < 2 || count > mostParts)
    return question(
      `Into how many scenes shall I split ${quoted(target.name)}? From 2 to ${mostParts} are possible.`,
      ["Split it into 2", "Split it into 3"],
    );
  const newSceneIds = Array.from({ length: count - 1 }, () => situation.newId());
  const args = times
    ? { type: "at", newSceneIds, seconds: times }
    : {
        type: "parts",
        newSceneIds,
        shareItems: !/\b(?:half|halves|halfway|middle|cent(?:er|re)|time)\b/.test(text),
      };
  const label = count === 2 ? `Split ${quoted(target.name)}` : `Split ${quoted(target.name)} into ${count}`;
  return { type: "intents", intents: [plain("split", target, label, args)] };
}

/** The seconds at which to cut, below zero from the end; null where none are said. */
function timesIn({ text, seconds }: Clause): number[] | null {
  if (seconds.length === 0) return null;
  const fromEnd = /\b(?:last|final) @d|@d\d+ (?:before|from) (?:the |its )?end\b/.test(text);
  // «at 2 and 5 seconds»: the first has no unit of its own.
  const bare = /\b(?:at|after) ((?:\d+(?:\.\d+)?(?:, | and |, and ))+)@d/.exec(text)?.[1] ?? "";
  const times = [...(bare.match(/\d+(?:\.\d+)?/g) ?? []).map(Number), ...seconds];
  return fromEnd ? times.map((time) => -time) : times;
}

function countIn(text: string): number {
  if (/\bthirds\b/.test(text)) return 3;
  if (/\bquarters\b/.test(text)) return 4;
  const said =
    /\b(?:in|into|to) (?:about )?(\d+)\b/.exec(text) ??
    /\b(\d+) (?:equal |separate )?(?:scenes|slides|parts|pieces|clips|ones|segments)\b/.exec(text);
  return said ? Number(said[1]) : 2;
}
