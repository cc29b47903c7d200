import type { Clause } from "../clause";
import { quoted, type Reading, resolve, type Situation } from "../situation";
import { elementPattern } from "./elements";
import { plain } from "./plain";

/** One scene made two. */
export function readSplit(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const splitting =
    /^(?:split|divide|separate|break(?: up)?|slice|chop)\b/.test(text) ||
    /^cut\b.*\b(?:into|in) (?:2|3|4|two|three|several|multiple|separate|pieces|parts|equal)\b/.test(text) ||
    /^(?:cut|make a cut|add a cut|insert a cut)\b(?: in)?(?: @s\d+)? (?:at|after|from) (?:the )?(?:@d\d+|middle|halfway|half ?way)/.test(
      text,
    ) ||
    /^make (?:2|two|3|three) (?:scenes |slides |parts )?(?:out of|from|of) @s/.test(text) ||
    /^(?:turn|make|convert|change) @s\d+ (?:in)?to (?:2|3|4) /.test(text);
  if (!splitting || elementPattern.test(text.replace(/\b(?:parts?|items?|points?|pages?)\b/g, "")))
    return null;
  const resolved = resolve(
    clause.references.filter((reference) => reference.type !== "all" || clause.references.length === 1),
    situation,
  );
  if (resolved.type === "question") return resolved;
  const at = clause.seconds[0] ?? null;
  return {
    type: "intents",
    intents: resolved.targets
      .slice(0, 1)
      .map((target) => plain("split", target, `Split ${quoted(target.name)}`, { at })),
  };
}
