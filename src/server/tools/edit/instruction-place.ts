import { factorOf, strengthOf } from "./amounts";
import { readInset } from "./instruction-inset";
import type { EditRequest, Part } from "./request";
import { spokenPart, spokenParts } from "./spoken-part";

const NP = "(?:[\\p{L}\\p{N}\"“”'’&-]+\\s+){0,6}?[\\p{L}\\p{N}\"“”'’&-]+";
const amount =
  "(?:(?:by\\s+)?(?:a bit|a little bit|a little|a touch|a tad|slightly|some|somewhat|much|a lot|way|far|further|farther|more|even|just)\\s*)*(?:(?:by\\s+)?(\\d+)\\s*(?:px|pixels?)?\\s*)?";
const way =
  "(up|upwards?|down|downwards?|left|right|leftwards?|rightwards?|higher(?: up)?|lower(?: down)?|to the left|to the right|toward the left|toward the right)";
/** What is raised and lowered as a number, not as a thing. */
const numeric =
  /\b(?:opacity|alpha|contrast|volume|speed|price|number|value|count|size|weight|brightness|saturation|spacing|padding|margin|gap|radius|resolution|layout|case|duration)\b/i;

const step = 80;

type Way = { x: number; y: number };
function wayOf(said: string, text: string, pixels: string | undefined): Way {
  const by = pixels ? Number(pixels) : step * strengthOf(text);
  if (/left/i.test(said)) return { x: -by, y: 0 };
  if (/right/i.test(said)) return { x: by, y: 0 };
  return /up|higher/i.test(said) ? { x: 0, y: -by } : { x: 0, y: by };
}

/** «move the title up a bit», «the logo should be further left», «move up the title». */
function readMove(clause: string): EditRequest[] | null {
  if (numeric.test(clause)) return null;
  const wayWords = way.slice(1, -1);
  const verbs = "move|shift|nudge|push|bring|slide|put|place|drag|pull|scoot|set|position|make|let|have|get";
  const middle = "(?:\\s+(?:go|sit|be|stand|come|start|appear))?";
  const tail = `\\s+(?<amount>${amount})(?<way>${wayWords})(?<rest>(?:\\s+${amount})?)$`;
  const found =
    new RegExp(`^(?:${verbs})\\s+(?<part>${NP})${middle}${tail}`, "iu").exec(clause) ??
    new RegExp(
      `^(?:move|shift|nudge|push|bring|slide)\\s+(?<way>up|down|left|right)\\s+(?<part>${NP})(?<amount>)(?<rest>(?:\\s+${amount})?)$`,
      "iu",
    ).exec(clause) ??
    new RegExp(
      `^(?<part>${NP})\\s+(?:should|could|must|needs to|has to|can)(?:\\s+(?:be|go|sit|move|come|stand|start))?${tail}`,
      "iu",
    ).exec(clause) ??
    new RegExp(
      `^(?<part>(?:the\\s+)?[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s+(?<amount>${amount})(?<way>higher(?: up)?|lower(?: down)?|(?:more |further )?to the (?:left|right)|up|down)(?<rest>(?:\\s+${amount})?)$`,
      "iu",
    ).exec(clause);
  const groups = found?.groups;
  if (groups?.part && groups.way && !/^(?:speed|slow|scale|turn|size|cheer|tone)$/i.test(groups.part)) {
    const text = `${groups.amount ?? ""} ${groups.rest ?? ""}`;
    const by = wayOf(groups.way, text, /(\d+)/.exec(text)?.[1]);
    return spokenParts(groups.part).map((part) => ({ type: "move", part, ...by }));
  }
  const raised = new RegExp(`^(raise|lower|lift)\\s+(?<part>${NP})(?<rest>(?:\\s+${amount})?)$`, "iu").exec(
    clause,
  );
  if (!raised?.groups?.part) return null;
  const by = wayOf(
    /lower/i.test(raised[1] ?? "") ? "down" : "up",
    raised.groups.rest ?? "",
    /(\d+)/.exec(raised.groups.rest ?? "")?.[1],
  );
  return [{ type: "move", part: spokenPart(raised.groups.part), ...by }];
}

/** «center the quote», «align the text left», «put the logo in the top right corner». */
function readPlace(clause: string): EditRequest[] | null {
  const centred =
    /^(?:cent(?:er|re)(?:\s+align)?|middle)\s+(?<part>.+?)(?<how>\s+(?:vertically|horizontally|on (?:the )?(?:screen|frame|page)|in the (?:frame|middle|scene)))?$/iu.exec(
      clause,
    ) ??
    /^(?:put|move|place|bring|make|set|align|position|have|get|keep)\s+(?<part>.+?)\s+(?:be\s+)?(?:in(?:to)?\s+|to\s+|at\s+)?(?:the\s+)?(?:cent(?:er|re)(?:ed|d)?|middle)(?:-aligned)?(?<how>.*)$/iu.exec(
      clause,
    ) ??
    /^(?<part>.+?)\s+(?:should|must|needs to|has to)\s+be\s+(?:in the\s+)?(?:cent(?:er|re)(?:ed|d)?|middle)(?<how>.*)$/iu.exec(
      clause,
    );
  if (centred?.groups?.part && !/between|colou?r/i.test(clause)) {
    const how = centred.groups.how ?? "";
    const whole =
      /\b(?:of the|on the|on|in the) (?:screen|frame|page|scene|video|canvas|middle)|\bmiddle\b/i.test(
        clause,
      );
    const down = /vertical/i.test(how) || whole ? "middle" : null;
    return spokenParts(centred.groups.part).map((part) => ({
      type: "place",
      part,
      across: /vertical/i.test(how) ? null : "center",
      down,
    }));
  }
  const aligned =
    /^(?:left|right)(?:[- ]align(?:ed)?|[- ]justify)\s+(?<part>.+)$/iu.exec(clause) ??
    /^(?:align|justify|set|make)\s+(?<part>.+?)\s+(?:to\s+)?(?:the\s+)?(?:left|right)(?:[- ](?:aligned|side|edge))?$/iu.exec(
      clause,
    );
  if (aligned?.groups?.part && /align|justify/i.test(clause))
    return [
      {
        type: "place",
        part: spokenPart(aligned.groups.part),
        across: /\bleft\b/i.test(clause) ? "left" : "right",
        down: null,
      },
    ];
  const cornered =
    /^(?:(?:put|move|place|bring|set|pin|stick|position|have|keep)\s+)?(?<part>.+?)\s+(?:to|at|in|into|on)\s+(?:the\s+)?(?:very\s+)?(?<down>top|bottom|upper|lower)?[\s-]*(?<across>left|right|cent(?:er|re))?(?:[\s-]+(?:hand\s+)?(?:corner|edge|side|part))?(?:\s+of\s+the\s+(?:screen|frame|page|scene|slide|video))?$/iu.exec(
      clause,
    );
  const groups = cornered?.groups;
  if (!groups?.part || (!groups.down && !groups.across)) return null;
  if (/\b(?:say|write|add|show|hide|make|change|remove|delete)\b|["“]/i.test(groups.part)) return null;
  const down = groups.down ? (/top|upper/i.test(groups.down) ? "top" : "bottom") : null;
  const across = groups.across
    ? /left/i.test(groups.across)
      ? "left"
      : /right/i.test(groups.across)
        ? "right"
        : "center"
    : null;
  if (down === null && !/corner|edge|side/i.test(clause)) return null;
  return spokenParts(groups.part).map((part) => ({ type: "place", part, across, down }));
}

/** «put the subtitle above the title», «swap the two cards», «put Studio first», «sort by value». */
function readOrder(clause: string): EditRequest[] | null {
  const sorted = /^(?:please\s+)?(?:sort|order|rank|arrange|reorder)\b(.*)$/iu.exec(clause);
  if (sorted) {
    const text = sorted[1] ?? "";
    const byName = /alphabet|name|label|a to z|a-z|z to a|z-a/i.test(text);
    const down =
      /descend|high(?:est)?\b(?!.*first$)|largest|biggest|most|down|z to a|z-a|big to|large to|from big|from large|high.* first|best/i.test(
        text,
      ) && !/low(?:est)? to|small(?:est)? to|ascend/i.test(text);
    const up = /ascend|low(?:est)?\b|small|least|up\b|a to z|a-z/i.test(text) && !down;
    return [
      { type: "sort", by: byName ? "name" : "value", direction: up ? "up" : down || !byName ? "down" : "up" },
    ];
  }
  if (
    /^(?:reverse|flip|invert|turn around)\s+(?:the\s+)?(?:order|list|bars?|items?|data|columns?|rows?|cards?|steps?)\b/i.test(
      clause,
    )
  )
    return [{ type: "reverse" }];
  const first =
    /^(?:(?:put|move|place|show|list|bring|make)\s+)?(?:the\s+)?(?<part>.+?)(?:\s+(?:plan|bar|item|card|column|row))?\s+(?:come\s+|be\s+|go\s+)?(?:(?:the\s+)?(?<place>first|last)(?:\s+one)?|(?:to|at)\s+the\s+(?<end>start|beginning|front|end|back))$/iu.exec(
      clause,
    );
  if (first?.groups?.part) {
    const part = spokenPart(first.groups.part);
    const isLast = /last|end|back/i.test(`${first.groups.place ?? ""}${first.groups.end ?? ""}`);
    return part && !/\b(?:start|end|begin|finish|is|was|are|should)\b/i.test(first.groups.part)
      ? [{ type: "place_item", part, place: isLast ? "last" : "first" }]
      : null;
  }
  // «put a % behind the numbers» writes a sign.
  if (/[%$€£]|\b(?:percent|dollar|euro|pound)\b/i.test(clause)) return null;
  const relative =
    /^(?:put|move|place|bring|show|get|have|set|shift)\s+(?<part>.+?)\s+(?:to\s+(?:the\s+)?)?(?<where>above|over|on top of|before|in front of|below|under|beneath|underneath|after|behind|left of|right of)\s+(?<anchor>.+)$/iu.exec(
      clause,
    );
  const groups = relative?.groups;
  if (groups?.part && groups.anchor && groups.where) {
    const part = spokenPart(groups.part);
    const anchor = spokenPart(groups.anchor);
    const isBefore = /above|over|on top|before|front|left/i.test(groups.where);
    return part && anchor ? [{ type: "order", part, place: isBefore ? "before" : "after", anchor }] : null;
  }
  // «swap steps 1 and 2», «swap the first two cards».
  const counted =
    /^(?:swap|switch|exchange|flip)\s+(?:the\s+)?(?<noun>[\p{L}]+?)s?\s+#?(?<a>\d)\s+(?:and|with)\s+#?(?<b>\d)$/iu.exec(
      clause,
    )?.groups ??
    /^(?:swap|switch|exchange|flip)\s+(?:the\s+)?(?:first\s+two)\s+(?<noun>[\p{L}]+?)s?$/iu.exec(clause)
      ?.groups;
  const item = counted?.noun && !/colou?r/i.test(counted.noun) ? spokenPart(counted.noun) : null;
  if (item)
    return [
      {
        type: "order",
        part: { ...item, ordinal: Number(counted?.a ?? 1) },
        place: "swap",
        anchor: { ...item, ordinal: Number(counted?.b ?? 2) },
      },
    ];
  const two =
    /^(?:swap|switch|exchange|flip)\s+(?:the\s+)?(?:two|both)\s+(?<one>[\p{L} ]+?)(?:\s+around)?$/iu.exec(
      clause,
    )?.groups?.one;
  const twin = two && !/colou?r/i.test(two) ? spokenPart(two) : null;
  if (twin)
    return [{ type: "order", part: { ...twin, ordinal: 1 }, place: "swap", anchor: { ...twin, ordinal: 2 } }];
  const swapped =
    /^(?:swap|switch|exchange|flip)\s+(?:the\s+)?(?:(?:positions?|places?|order)\s+of\s+)?(?<one>.+?)\s+(?:and|with)\s+(?<other>.+?)(?:\s+around)?$/iu.exec(
      clause,
    );
  if (swapped?.groups?.one && swapped.groups.other && !/colou?r/i.test(clause)) {
    const part = spokenPart(swapped.groups.one);
    const anchor = spokenPart(swapped.groups.other);
    return part && anchor ? [{ type: "order", part, place: "swap", anchor }] : null;
  }
  return null;
}

/** «more space between the cards», «put the bars closer together», «the cards need more padding». */
function readSpace(clause: string, targets: Part[]): EditRequest[] | null {
  const apart = /\b(?:further apart|farther apart|more apart|spread (?:\S+ ){0,4}?(?:out|apart))\b/i.test(
    clause,
  );
  const close = /\b(?:closer(?: together)?|nearer together|tighter|squeeze|together more)\b/i.test(clause);
  const noun =
    /\b(letter[- ]?spacing|tracking|line[- ]?height|line[- ]?spacing|leading|padding|spacing|space|gaps?|margins?|distance|breathing room|room|air)\b/i
      .exec(clause)?.[1]
      ?.toLowerCase();
  if (!apart && !close && noun === undefined) return null;
  if (noun === "room" && !/\bmore|less|breathing\b/i.test(clause)) return null;
  const less =
    close ||
    /\b(?:less|smaller|reduce|decrease|tighten|tighter|too much|fewer|shrink|narrower|remove)\b/i.test(
      clause,
    );
  const more =
    apart ||
    /\b(?:more|bigger|larger|increase|add|extra|too little|wider|some|loosen|looser|greater|give|need)\b/i.test(
      clause,
    );
  if (!less && !more && !/\bdouble\b/i.test(clause)) return null;
  const text = clause.replace(/\bmore\b/i, "");
  const times = /\bdouble|twice\b/i.test(clause) ? 2 : less ? factorOf(text, 0.6) : factorOf(text, 1.6);
  const between = /\bbetween\s+(?:the\s+)?(?<one>.+?)(?:\s+and\s+(?:the\s+)?(?<other>.+))?$/iu.exec(clause);
  const one = between?.groups?.one ?? spacedPart(clause);
  const [carried = null] = targets.filter(
    (part) => part.word !== "line" && (part.word !== null || part.text !== null || part.phrase !== undefined),
  );
  const isThem = one === undefined || /^(?:them|it|everything|each|lines|letters)$/i.test(one);
  const chosen = isThem ? carried : spokenPart(one);
  if (noun && /letter|tracking/.test(noun))
    return [
      {
        type: "style",
        part: chosen,
        property: "letterSpacing",
        change: { plus: less ? -0.03 : 0.05, initial: 0 },
        done: less ? "the letters stand closer" : "the letters stand further apart",
      },
    ];
  if (noun && /line|leading/.test(noun))
    return [
      {
        type: "style",
        part: chosen,
        property: "lineHeight",
        change: { times: less ? 0.88 : 1.18, initial: less ? 1.1 : 1.5 },
        done: less ? "the lines stand closer" : "the lines stand further apart",
      },
    ];
  if (noun === "padding" || /\b(?:inside|inner)\b|\bbreathing room\b/i.test(clause))
    return [
      {
        type: "style",
        part: chosen,
        property: "padding",
        change: { times: less ? 0.7 : 1.4, initial: less ? 12 : 28 },
        done: less ? "less padding" : "more padding",
      },
    ];
  const other = between?.groups?.other ? spokenPart(between.groups.other) : null;
  return [{ type: "space", part: chosen, other, times }];
}

/** What shall stand further apart or have more room: «put the bars closer», «the cards need more padding», «… of the title». */
function spacedPart(clause: string): string | undefined {
  return (
    /^(?:put|move|bring|spread|push|place|set|make|give)\s+(?:the\s+)?(?<part>.+?)\s+(?:a bit\s+|a little\s+|slightly\s+|much\s+|some\s+)?(?:closer|further|farther|more|less|apart|out|tighter|nearer)\b/iu.exec(
      clause,
    )?.groups?.part ??
    /^(?:the\s+)?(?<part>.+?)\s+(?:need|needs|should|could|must|have|want)\b/iu.exec(clause)?.groups?.part ??
    /\b(?:under|below|above|around|beneath|of|in|on|for|inside)\s+(?:the\s+)?(?<part>.+)$/iu.exec(clause)
      ?.groups?.part
  );
}

/** What a clause wants of the places of parts; null where it wants nothing of the kind. */
export function readPlacement(clause: string, targets: Part[]): EditRequest[] | null {
  return (
    readInset(clause) ??
    readOrder(clause) ??
    readSpace(clause, targets) ??
    readPlace(clause) ??
    readMove(clause)
  );
}
