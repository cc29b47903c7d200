import type { EditRequest, Part } from "./request";

/** Pixels that say where, not how large. */
const ofPlace =
  /\d\s*(?:px|pt|pixels?)\s+(?:(?:further|away|more)\s+)?(?:from|up|down|left|right|to the|higher|lower|away|off|above|below)\b|\b(?:top|bottom|left|right)\s*[:=]?\s*(?:at|to|of|by)?\s*\d+\s*(?:px|pixels?)/i;

export function readSize(clause: string, targets: Part[]): EditRequest[] {
  const part = targets.filter((one) => one.word !== null || one.text !== null);
  const over = (make: (one: Part | null) => EditRequest): EditRequest[] =>
    part.length > 0 ? part.map(make) : [make(null)];
  if (ofPlace.test(clause)) return [];
  const exact =
    /\b(?:to |at |be |is |= ?|size (?:of )?|size )?(\d+(?:\.\d+)?) ?(?:px|pt|pixels|points)\b/i.exec(
      clause,
    ) ??
    (/\b(?:font|text|headline|title|type)? ?size\b/i.test(clause)
      ? /\b(?:to|at|of|=|size) ?(\d{2,4})\b/i.exec(clause)
      : null);
  if (exact?.[1]) return over((one) => ({ type: "size", part: one, px: Number(exact[1]) }));
  const percent =
    /\b(\d+(?:\.\d+)?) ?(?:%|percent) (bigger|larger|smaller|taller|wider)|(?:by|to) (\d+(?:\.\d+)?) ?(?:%|percent)/i.exec(
      clause,
    );
  if (
    percent &&
    /\b(?:bigger|larger|smaller|increase|decrease|reduce|scale|enlarge|shrink|size|resize|grow)\b/i.test(
      clause,
    )
  ) {
    const share = Number(percent[1] ?? percent[3]) / 100;
    const smaller = /\b(?:smaller|decrease|reduce|shrink)\b/i.test(clause);
    const factor = /\bto \d/.test(percent[0]) ? share : smaller ? Math.max(0.05, 1 - share) : 1 + share;
    return over((one) => ({ type: "scale", part: one, factor }));
  }
  const times =
    /\b(?:(\d+(?:\.\d+)?)(?:x| times)|(twice|double|half|triple)) (?:as )?(?:the )?(?:big|large|bigger|larger|size|its size|small)/i.exec(
      clause,
    ) ?? /^(double|halve|triple)\b/i.exec(clause);
  if (times) {
    const word = (times[2] ?? times[1] ?? "").toLowerCase();
    const factor =
      word === "twice" || word === "double"
        ? 2
        : word === "half" || word === "halve"
          ? 0.5
          : word === "triple"
            ? 3
            : Number(word) || 2;
    return over((one) => ({
      type: "scale",
      part: one,
      factor: /small/.test(times[0]) && factor > 1 ? 1 / factor : factor,
    }));
  }
  const way =
    /\b(bigger|larger|smaller|huge|tiny|enlarge|shrink|bump up|too big|too small|too large|less big|massive|giant|increase|decrease|reduce|scale up|scale down|grow|big|large|small)\b/i
      .exec(clause)?.[1]
      ?.toLowerCase();
  if (
    !way ||
    /\b(?:contrast|brightness|opacity|speed|spacing|padding|duration|number of|saturation|weight|gap|margin|radius)\b/i.test(
      clause,
    ) ||
    (/\bnumber\b/i.test(clause) && /^(?:increase|decrease|reduce)\b/i.test(clause))
  )
    return [];
  if (/^(?:big|large|small)$/.test(way) && !/^(?:make|set|turn)\b/i.test(clause)) return [];
  const slight = /\b(?:a bit|a little|slightly|a touch|somewhat|a tad)\b/i.test(clause);
  const strong = /\b(?:much|a lot|way|far|even|really|very)\b/i.test(clause);
  const shrinks =
    /^(?:smaller|tiny|shrink|too big|too large|less big|decrease|reduce|scale down|small)$/.test(way);
  const up = /^(?:huge|massive|giant)$/.test(way) ? 1.7 : slight ? 1.12 : strong ? 1.6 : 1.3;
  const down = way === "tiny" ? 0.5 : slight ? 0.9 : strong ? 0.6 : 0.78;
  return over((one) => ({ type: "scale", part: one, factor: shrinks ? down : up }));
}
