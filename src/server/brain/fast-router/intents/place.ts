import type { Clause } from "../clause";
import type { Reference } from "../references";
import { missing, question, type Reading, referencesIn, resolve, type Situation } from "../situation";

type Place = { index: number; vague?: boolean } & (
  | { type: "place"; after: string | null; shift?: number }
  | { type: "question"; reading: Reading; after: null; shift?: undefined }
);

/** Where a clause says that something goes. */
export function placeIn(text: string, clause: Clause, situation: Situation): Place | null {
  const behind =
    /\b(?:(?:to )?(?:right |just |directly |immediately |straight |so it comes |so that it comes |to come |to be |so (?:that )?@s\d+ (?:comes |goes |is )?)*(?:after|behind|following|to follow|follows?))(?: the)? (@s\d+)/.exec(
      text,
    );
  if (behind) return besides(behind.index, behind[1] ?? "", clause, situation, "after");
  const ahead =
    /\b(?:to )?(?:right |just |directly |immediately |so it comes |to come |to be )*(?:before|in front of|ahead of|preceding)(?: the)? (@s\d+)/.exec(
      text,
    );
  if (ahead) return besides(ahead.index, ahead[1] ?? "", clause, situation, "before");
  const between = /\b(?:in )?between (@s\d+)(?:,? (?:and|&) (?:the )?(@s\d+))?/.exec(text);
  if (between) return besides(between.index, between[1] ?? "", clause, situation, "between");
  const penultimate =
    /\b(?:last but (?:1|one)|second[ -](?:to[ -])?last|penultimate|next to last)(?: (?:place|position|spot))?$/.exec(
      text,
    );
  if (penultimate) {
    const staying = situation.scenes.filter(
      ({ id }) =>
        !clause.references.some(
          (reference) => reference.type === "scenes" && reference.scenes.some((scene) => scene.id === id),
        ),
    );
    return { type: "place", index: penultimate.index, after: staying.at(-2)?.id ?? null };
  }
  const end =
    /\b(?:(?:to|at|in|for) (?:the )?(?:very )?(?:end|back|last (?:place|position|spot|slot)|bottom|tail)\b|(?:as|to be|be|come|go|to) (?:the )?(?:very )?last\b(?! @d| twice| longer| half| for| about| only)|last$|as (?:the |an )?(?:last|final|closing) (?:scene|one)|to finish(?: with)?$)/.exec(
      text,
    );
  if (end) return { type: "place", index: end.index, after: "end" };
  const front =
    /\b(?:(?:to|at|in|on) (?:the )?(?:very )?(?:front|start|beginning|top|first (?:place|position|spot|slot)|head)\b|(?:as|to be|be|come|go|to) (?:the )?(?:very )?first\b|first$|up front|in front$|as (?:the |an )?(?:first|opening) (?:scene|one))/.exec(
      text,
    );
  if (front) return { type: "place", index: front.index, after: null };
  const nth =
    /(?<!\bfrom \d+ )\b(?:to|in|into|as|at) (?:the )?(?:(?:position|place|slot|spot|number|no\.?|index|#) ?#?(\d+)|(\d+)(?:st|nd|rd|th)? ?(?:place|position|spot|slot)?$|(second|third|fourth|fifth|2nd|3rd|4th|5th) (?:place|position|spot|slot))/.exec(
      text,
    ) ??
    (/^(?:put|place|move|make)\b/.test(text)
      ? /()() (second|third|fourth|fifth|2nd|3rd|4th|5th)$/.exec(text)
      : null);
  if (nth && !/\b(?:px|%)\b|^(?:start|begin|count)\b/.test(text)) {
    const words: Record<string, number> = {
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      "2nd": 2,
      "3rd": 3,
      "4th": 4,
      "5th": 5,
    };
    const position = Number(nth[1] || nth[2] || (words[nth[3] ?? ""] ?? 0));
    if (position < 1 || position > situation.sceneCount)
      return {
        type: "question",
        index: nth.index,
        after: null,
        reading: question(
          `There are ${situation.sceneCount} scenes, so there is no place ${position}. Where shall it go?`,
          ["Move it to the end", "Move it to the front"],
        ),
      };
    const moving = clause.references.find((reference) => reference.type === "scenes");
    const others = situation.scenes.filter(
      (scene) => !(moving?.type === "scenes" && moving.scenes.some((own) => own.id === scene.id)),
    );
    return {
      type: "place",
      index: nth.index,
      after: position === 1 ? null : (others[position - 2]?.id ?? "end"),
    };
  }
  const shift =
    /\b(?:(?:(\d+|a|one) (?:place|position|spot|slot|step|scene)s? (?:to the )?)?(up|down|earlier|later|forward|forwards|back|backward|backwards|sooner|left|right|ahead)(?: (?:by )?(\d+|one|a)(?: (?:place|position|spot|slot|step|scene)s?)?)?)$/.exec(
      text,
    );
  if (
    shift &&
    !/\b(?:px|%|left|right)\b/.test(
      /\b(?:scene|slide|@s)/.test(text) ? text.replace(/\b(?:left|right)$/, "") : text,
    )
  ) {
    const amount = Number((shift[1] ?? shift[3] ?? "1").replace(/^(?:a|one)$/, "1"));
    const direction = /^(?:down|later|back|backwards?|right)$/.test(shift[2] ?? "") ? 1 : -1;
    return { type: "place", index: shift.index, after: null, shift: amount * direction, vague: true };
  }
  return null;
}

function besides(
  index: number,
  mark: string,
  clause: Clause,
  situation: Situation,
  side: "after" | "before" | "between",
): Place {
  const resolved = resolve(referencesIn(mark, clause), situation);
  if (resolved.type === "question") return { type: "question", index, after: null, reading: resolved };
  const anchor = side === "after" ? resolved.targets.at(-1) : resolved.targets[0];
  if (!anchor) return { type: "question", index, after: null, reading: missing(mark, situation) };
  if (side !== "before") return { type: "place", index, after: anchor.id };
  const place = situation.scenes.findIndex((scene) => scene.id === anchor.id);
  const moving = new Set(
    clause.references
      .filter((reference: Reference) => reference.type === "scenes")
      .flatMap((reference) =>
        reference.type === "scenes" && !reference.scenes.some((scene) => scene.id === anchor.id)
          ? reference.scenes.map((scene) => scene.id)
          : [],
      ),
  );
  const before = situation.scenes.slice(0, Math.max(0, place)).findLast((scene) => !moving.has(scene.id));
  return { type: "place", index, after: before?.id ?? null };
}
