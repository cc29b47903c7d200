import { timeOf, timePattern } from "./amounts";
import type { EditRequest, Part } from "./request";
import { spokenPart } from "./spoken-part";

const coming =
  "(?:come|comes|coming|pop|pops|appear|appears|show up|shows up|start|starts|begin|begins|enter|enters|fade|fades|fly|flies|slide|slides|animate|animates|kick|be)";
const into = "(?:\\s+(?:in|up|on|out))?";

/** «let the button come in a second later», «delay the cards by 10 frames», «the logo should appear at 2 seconds». */
function readDelay(clause: string): EditRequest[] | null {
  const delayed = new RegExp(
    `^(?:delay|postpone|hold back)\\s+(?<part>.+?)(?:\\s+by)?\\s+${timePattern}`,
    "iu",
  ).exec(clause);
  if (delayed?.groups?.part)
    return delay(delayed.groups.part, clause.slice(delayed.groups.part.length), 1, false);
  const bare = /^(?:delay|postpone)\s+(?<part>.+?)(?:\s+(?:a bit|a little|slightly|more))?$/iu.exec(clause);
  if (bare?.groups?.part) return delay(bare.groups.part, "half a second", 1, false);
  const relative = new RegExp(
    `^(?:(?:let|make|have|get|show|bring|start|fade|put)\\s+)?(?<part>.+?)\\s+(?:should\\s+|must\\s+|can\\s+|could\\s+|needs to\\s+)?(?:only\\s+)?(?:${coming}${into}\\s+)?(?:in\\s+)?(?<time>(?:${timePattern}|a bit|a little|a touch|slightly|much|a lot|way)\\s+)?(?<way>later|earlier|sooner)(?<by>\\s+by\\s+${timePattern})?$`,
    "iu",
  ).exec(clause);
  if (relative?.groups?.part) {
    const said = relative.groups.time ?? relative.groups.by ?? "";
    const usual = /\b(?:much|a lot|way)\b/i.test(said) ? "1 second" : "half a second";
    return delay(
      relative.groups.part,
      timeOf(said) ? said : usual,
      /later/i.test(relative.groups.way ?? "") ? 1 : -1,
      false,
    );
  }
  const absolute =
    new RegExp(
      `^(?:(?:let|make|have|get|show|bring|start|fade)\\s+)?(?<part>.+?)\\s+(?:should\\s+|must\\s+|can\\s+)?(?:only\\s+)?(?:${coming}${into}\\s+)?(?:in\\s+)?(?:at|after)\\s+(?:the\\s+)?(?<time>${timePattern})$`,
      "iu",
    ).exec(clause) ??
    new RegExp(
      `^wait\\s+(?<time>${timePattern})\\s+before\\s+(?:showing\\s+|animating\\s+)?(?<part>.+?)(?:\\s+${coming}${into})?$`,
      "iu",
    ).exec(clause);
  if (absolute?.groups?.part && absolute.groups.time && !/\b(?:long|for)\b/i.test(absolute.groups.part))
    return delay(absolute.groups.part, absolute.groups.time, 1, true);
  return null;
}

function delay(said: string, amount: string, sign: 1 | -1, isAt: boolean): EditRequest[] | null {
  const part = spokenPart(
    said.replace(new RegExp(`\\s+${coming}${into}$`, "i"), "").replace(/^(?:in|up|on|out)\s+(?=the\s)/i, ""),
  );
  const time = timeOf(amount);
  if (!part || !time) return null;
  return [
    {
      type: "delay",
      part,
      time: "seconds" in time ? { seconds: time.seconds * sign } : { frames: time.frames * sign },
      isAt,
    },
  ];
}

/** «make the author stay on for 3 seconds». */
function readHold(clause: string): EditRequest[] | null {
  const held = new RegExp(
    `^(?:(?:make|keep|let|have|show|leave)\\s+)?(?<part>.+?)\\s+(?:should\\s+|must\\s+)?(?:stay|stays|remain|remains|last|lasts|be|on|up|visible|shown|there|on screen|linger)(?:\\s+(?:on|up|visible|shown|there|on screen|on the screen))?\\s+for\\s+(?<time>${timePattern})$`,
    "iu",
  ).exec(clause);
  const time = held?.groups?.time ? timeOf(held.groups.time) : null;
  const part = held?.groups?.part ? spokenPart(held.groups.part) : null;
  return part && time ? [{ type: "hold", part, time }] : null;
}

const faster =
  /\b(?:faster|quicker|quickly|snappier|snappy|speedier|more quickly|too slow(?:ly)?|speed(?:\s+\S+){0,4}?\s+up|speed up)\b|^speed\b/i;
const slower =
  /\b(?:slower|slowly|more slowly|too (?:fast|quick|quickly)|slow(?:\s+\S+){0,4}?\s+down|slow down|calmer (?:animation|motion|movement))\b/i;

/** «animate faster», «the bars should grow more slowly», «speed up the cards», «twice as fast». */
function readSpeed(clause: string, targets: Part[]): EditRequest[] | null {
  const isFast = faster.test(clause) || /\b(?:twice|\d+(?:\.\d+)?(?:x| times)) as fast\b/i.test(clause);
  const isSlow = slower.test(clause) || /\bhalf (?:as fast|the speed|speed)\b/i.test(clause);
  if (isFast === isSlow && !isFast) return null;
  if (/\b(?:colou?r|text|words?|say|read)\b.*["“]/i.test(clause)) return null;
  const times = /(\d+(?:\.\d+)?)\s*(?:x|times)\b/i.exec(clause)?.[1];
  const strength = /\b(?:much|a lot|way|twice|double|half|far)\b/i.test(clause)
    ? 2
    : /\b(?:a bit|a little|slightly|a touch)\b/i.test(clause)
      ? 1.2
      : 1.5;
  const factor = Number(times) || strength;
  const isUp = isFast && !(isSlow && /\btoo fast\b/i.test(clause));
  const said =
    /^(?:make|let|have|get|animate|speed up|slow down|speed|slow)\s+(?<part>.+?)\s+(?:(?:come|appear|grow|move|pop|fade|fly|slide|animate|type|spin|rotate|enter|rise|start|count|draw|play|be|go|run|up|down)\b.*|(?:a bit |a little |slightly |much |way |a lot |even )?(?:faster|slower|quicker|quickly|slowly|snappier|more slowly|more quickly|up|down)\b.*)$/iu.exec(
      clause,
    )?.groups?.part ??
    /^(?<part>.+?)\s+(?:should|must|could|can|is|are|needs? to|have to|has to|comes?|appears?|grows?|moves?)\b/iu.exec(
      clause,
    )?.groups?.part ??
    /^(?:speed up|slow down)\s+(?<part>.+?)(?:\s+(?:a bit|a little|a lot))?$/iu.exec(clause)?.groups?.part ??
    /\b(?:faster|quicker|slower|snappier)\s+(?<part>[\p{L}-]+)$/iu.exec(clause)?.groups?.part;
  const plain = said
    ?.replace(/^(?:the\s+)?(?:animations?|motion|movement|speed|entrance|pace|timing)(?:\s+of)?\s*/i, "")
    .replace(/\s+(?:animations?|motion|movement|entrance|speed)$/i, "");
  const part =
    plain === undefined
      ? (targets.find(
          (one) =>
            one.word !== "everything" &&
            one.word !== "type" &&
            (one.phrase !== undefined || one.word !== null),
        ) ?? null)
      : spokenPart(plain);
  return [{ type: "speed", part, factor: isUp ? factor : 1 / factor }];
}

export function readMotion(clause: string, targets: Part[]): EditRequest[] | null {
  return readHold(clause) ?? readDelay(clause) ?? readSpeed(clause, targets);
}
