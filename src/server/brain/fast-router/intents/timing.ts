import { longestSeconds, shortestSeconds } from "@/domain/duration";
import type { Clause } from "../clause";
import { withinScene } from "../durations";
import {
  type Intent,
  inSeconds,
  question,
  quoted,
  type Reading,
  resolve,
  type Situation,
  type Target,
} from "../situation";
import { elementPattern } from "./elements";
import { asOther, type LengthChange, lengthAfter, lengthOfOther, spread } from "./lengths";

/** A length that is said of something else: of a story, of what is shown, of when it comes. */
const statedElsewhere =
  /^(?:add|create|insert|build|generate|write|design|tell|split|divide|play|draw) (?:an?|our|my|some)\b|^(?:split|divide|break|undo|redo)\b|^(?:put|add|insert|leave) (?:an?|some) (?:\w+ )?(?:gap|pause|space|break|delay)\b|\b(?:(?<!fit )in|within|after|every|until|since|ago) @d\d+(?! (?:more|longer))|@d\d+ (?:ago|later|delay|guarantee|delivery|response|setup)\b/;
const creating =
  /(?:\b(?:an?|another|new|one|1) |^(?=@d))(?:@d\d+ )?(?:[\p{L}'-]+ ){0,5}?(?:scene|slide|intro|outro|video|ad|promo|teaser|trailer|title|card|clip|countdown|cta|chart|list|opener|reel|commercial|quote|story|montage|slideshow)\b/u;

const alike =
  /\b(?:equally long|(?:the |of )*(?:same|equal) (?:length|duration)(?! as @s)|as long as each other)\b/;

/** The length of a scene, of several or of the whole video. */
export function readTiming(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (situation.sceneCount === 0 && clause.references.length === 0) return null;
  if (
    /^(?:[\p{L}-]+ ){0,3}(?:intro|outro|opener|teaser|trailer|promo|ad|video|title|scene|slide|clip) (?:for|about|of)\b/u.test(
      text,
    )
  )
    return null;
  if (creating.test(text) && !/^(?:trim|cut|shorten|extend|make (?:it|@s\d+)|give)\b/.test(text)) return null;
  const object = text
    .replace(
      /(@s\d+) (?:chart|graph|list|table|quote|timeline)(?= (?:to|at|for|should|must|is|lasts?|longer|shorter|@d|a bit)\b)/g,
      "$1",
    )
    .replace(/\b(?:the )?(?:length|duration|runtime|running time|time)\b/g, "");
  if (elementPattern.test(object.replace(/@s\d+/g, "")) || /@s\d+ 's (?!length|duration)/.test(text))
    return null;
  const total =
    /\b(?:in total|total|altogether|overall)\b/.test(text) ||
    (/^speed up @s\d+ so (?:that )?@s\d+ (?:only )?(?:lasts?|is|takes)\b/.test(text) &&
      clause.references[0]?.type === "all");
  if (
    withinScene.test(text) &&
    !(total && /@d/.test(text)) &&
    !/^speed (?:up )?@s\d+ (?:up )?(?:to|so (?:that )?@s\d+ (?:only )?(?:takes?|lasts?|is)) (?:only |just )?@d/.test(
      text,
    )
  )
    return null;
  // «pricing for 8 seconds, contact for 4»: a number is left that nobody would know what to do with.
  if (
    /@d/.test(text) &&
    clause.references.length > 1 &&
    /(?<![@\w.])\d+(?![\w%.])/.test(text.replace(/@\w+/g, ""))
  )
    return question("Which scene shall be how long?", ["Make it 4 seconds", "Make it 8 seconds"]);
  const isEven = alike.test(text);
  const change =
    isEven && !/@d/.test(text)
      ? evened(situation)
      : (lengthOfOther(clause, situation) ?? changeOf(clause, situation));
  if (!change) return null;
  if (change === "ask")
    return question("How long shall it be?", ["Make it 4 seconds", "Make it 8 seconds", "Half as long"]);
  const resolved = resolve(asOther.test(text) ? clause.references.slice(0, 1) : clause.references, situation);
  if (resolved.type === "question") return resolved;
  const whole =
    clause.references.some(
      (reference) =>
        reference.type === "all" &&
        !(change.type === "by" && /^every/.test(reference.phrase.trim())) &&
        ((reference.whole && !isOfEach(reference.phrase, change, situation)) || /\bin all\b/.test(text)),
    ) || total;
  const targets = whole
    ? situation.scenes.map((scene) => ({ id: scene.id, name: scene.name, seconds: scene.seconds }))
    : resolved.targets;
  const lengths =
    whole && change.type !== "times"
      ? isEven && change.type === "to"
        ? targets.map(() => Math.round((change.seconds / targets.length) * 10) / 10)
        : spread(targets, change)
      : targets.map((target) => lengthAfter(target, change));
  const wrong = lengths.find(
    (seconds) => seconds !== null && (seconds < shortestSeconds || seconds > longestSeconds),
  );
  if (wrong !== undefined && wrong !== null)
    return outOfRange(targets[lengths.indexOf(wrong)], wrong, change);
  return {
    type: "intents",
    intents: targets.map((target, index) => trimmed(target, lengths[index] ?? null, change)),
  };
}

/** «set everything to 5 seconds» with six scenes: nobody wants them shorter than a second, so each is meant. */
function isOfEach(phrase: string, change: LengthChange, { sceneCount }: Situation): boolean {
  return /everything/.test(phrase) && change.type === "to" && change.seconds / sceneCount < 1.5;
}

/** All of the same length, the whole as long as it is. */
function evened({ totalSeconds, sceneCount }: Situation): LengthChange | null {
  return sceneCount > 1 ? { type: "to", seconds: Math.round((totalSeconds / sceneCount) * 2) / 2 } : null;
}

function trimmed(target: Target, seconds: number | null, change: LengthChange): Intent {
  const args: LengthChange = seconds === null ? change : { type: "to", seconds };
  const label =
    seconds === null
      ? `Change the length of ${quoted(target.name)}`
      : `Make ${quoted(target.name)} ${inSeconds(seconds)} long`;
  return { tool: "trim", target, makes: null, label, arguments: args, seconds, confidence: 0.95 };
}

function outOfRange(target: Target | undefined, seconds: number, change: LengthChange): Reading {
  const name = quoted(target?.name ?? "It");
  const now = target?.seconds
    ? `${name} is ${inSeconds(target.seconds)} long`
    : `A scene lasts from ${inSeconds(shortestSeconds)} to ${inSeconds(longestSeconds)}`;
  const why =
    seconds < shortestSeconds && change.type === "by"
      ? `, so nothing would be left of it`
      : seconds > longestSeconds
        ? `; ${inSeconds(longestSeconds)} is the longest`
        : `; ${inSeconds(shortestSeconds)} is the shortest`;
  return question(`${now}${why}. How long shall it be?`, [
    "Make it 2 seconds",
    "Make it 5 seconds",
    "Make it 10 seconds",
  ]);
}

const less =
  /\b(?:shorter|less|off|fewer|shorten|trim|reduce|cut|remove|knock|shave|chop|subtract|decrease|lose|tighten|drop|delete|minus|snip|earlier|quicker|take (?:away|off|out)|too long|down)\b/;
const more =
  /\b(?:longer|more|extra|additional|extend|lengthen|stretch|prolong|add|increase|plus|too short|another|give|up|elongate|expand|further)\b/;
function changeOf(clause: Clause, situation: Situation): LengthChange | "ask" | null {
  const { text, seconds } = clause;
  const factor = factorOf(text);
  if (factor !== null) return { type: "times", factor };
  const mark = /@d(\d+)/.exec(text);
  if (!mark) return vague(text, situation);
  if (seconds.length > 1 && /\bfrom @d\d+ to @d(\d+)\b/.test(text))
    return { type: "to", seconds: seconds[Number(/to @d(\d+)/.exec(text)?.[1])] ?? 0 };
  const value =
    seconds[seconds.length > 1 ? Number(/@d(\d+)\D*$/.exec(text)?.[1] ?? mark[1]) : Number(mark[1])] ?? 0;
  if (
    /\b(?:at|after) @d\d+/.test(text) &&
    !/\b(?:end|stop|cut off|cap|finish)\b/.test(text) &&
    !/^(?:keep|hold|leave|cap|set|trim|cut|make|have|get|want|let) (?:@s\d+ )?/.test(text)
  )
    return null;
  const bare =
    /^(?:@d\d+ (?:more|extra|additional|longer|shorter|less|off)(?: (?:for|on|in|to|off|from|of|with) @s\d+)?|(?:just |only )?@d\d+ (?:for|on|in) @s\d+|@s\d+ @d\d+ (?:longer|shorter|more|less)|(?:just |only |about |to |for |exactly |maybe |make it )?@d\d+(?: (?:long|please|total|in total|each|instead|max|is (?:enough|fine|better)|would be (?:better|good|enough)))?|@d\d+ (?:is|are|would be|should be|will be) (?:plenty|enough|fine|good|ok|okay|sufficient|better)(?: for @s\d+)?|(?:the )?(?:duration|length)(?: of| for)? @s\d+ ?[:=]? ?(?:is |to )?@d\d+|@s\d+[: ,-]*(?:=|to |is |should |must |be |last |for |now )*@d\d+(?: (?:long|please|total|each))?)$/.test(
      text,
    );
  if (!bare && statedElsewhere.test(text)) return null;
  if (
    /@d\d+ (?:is|are|would be|should be|will be) (?:plenty|enough|fine|good|ok|okay|sufficient|better)\b/.test(
      text,
    )
  )
    return { type: "to", seconds: value };
  if (/\b(?:the|its) (?:very )?(?:first|last|final|initial|opening|closing) @d\d+/.test(text))
    return /^(?:only keep|keep only|keep)\b/.test(text)
      ? { type: "to", seconds: value }
      : less.test(text)
        ? { type: "by", seconds: -value }
        : null;
  if (
    /\bby @d\d+/.test(text) ||
    /@d\d+ (?:more|extra|longer|shorter|less|off|additional|too long|too short|earlier|further)\b/.test(
      text,
    ) ||
    /^(?:add|plus) (?:an? |another |about |like )*@d\d+/.test(text) ||
    (/^give (?:it|@s\d+) (?:an? |another |about |like )*@d\d+/.test(text) &&
      !isWholeLength(value, clause, situation)) ||
    /^(?:remove|shave(?: off)?|knock(?: off)?|chop(?: off)?|take(?: off| away| out)?|subtract|drop|lose|snip|cut off|trim off|delete|minus|cut|trim) (?:about |another |out |off |like )*@d\d+(?! (?:long|in total))/.test(
      text,
    ) ||
    /\banother @d\d+/.test(text) ||
    /^(?:extend|lengthen|stretch|prolong|elongate|pad|expand) @s\d+ @d\d+$/.test(text)
  ) {
    const longer = /\b(?:longer|more|extra|additional|another|too short|further)\b/.test(text);
    const shorter =
      /\b(?:shorter|less|off|shorten|trim|reduce|cut|remove|knock|shave|chop|subtract|decrease|lose|drop|take|too long|earlier|delete|snip|tighten|minus)\b/.test(
        text,
      );
    if (/\btoo long\b/.test(text)) return { type: "by", seconds: -value };
    if (longer && !/\b(?:shorter|less|off)\b/.test(text))
      return {
        type: "by",
        seconds:
          /^(?:trim|cut|remove|shave|take|shorten)\b/.test(text) && !/\blonger\b/.test(text) ? -value : value,
      };
    if (shorter) return { type: "by", seconds: -value };
    if (more.test(text)) return { type: "by", seconds: value };
    return null;
  }
  if (
    /\b(?:cut|trim|take|shave|knock|chop|remove)\b/.test(text) &&
    /@d\d+ (?:off|from|out of|of)\b/.test(text)
  )
    return { type: "by", seconds: -value };
  if (/\badd\b/.test(text)) return { type: "by", seconds: value };
  return { type: "to", seconds: value };
}

/** «give it 12 seconds» to a scene of 8: so long it shall be; «give it 2 seconds» are 2 more. */
function isWholeLength(value: number, { references, text }: Clause, situation: Situation): boolean {
  const resolved = resolve(references, situation);
  const now = resolved.type === "targets" ? (resolved.targets[0]?.seconds ?? null) : null;
  return now !== null && value >= now && !/\b(?:more|extra|another|additional)\b/.test(text);
}

function factorOf(text: string): number | null {
  const lengthy =
    /\b(?:long|length|duration|time|shorter|longer|shorten|lengthen|extend|trim|runtime)\b/.test(text);
  if (/\b(?:twice|2 times|2x) (?:as short|shorter)\b/.test(text)) return 0.5;
  const percent = /\b(\d+(?:\.\d+)?) ?(?:%|percent\b)/.exec(text);
  const ofScene =
    /^(?:reduce|cut|trim|shorten|increase|extend|lengthen|stretch|shrink|decrease) @s\d+ (?:by|to)\b/.test(
      text,
    );
  if (percent && (lengthy || ofScene)) {
    const share = Number(percent[1]) / 100;
    if (/\b(?:longer|lengthen|extend|increase|more)\b/.test(text)) return 1 + share;
    if (/\b(?:shorter|shorten|reduce|trim|cut|decrease|less)\b/.test(text) && !/\bto \d/.test(text))
      return Math.max(0.01, 1 - share);
    return share;
  }
  if (
    /\b(?:half as long|half (?:of )?(?:the|its|that|this|their|@s\d+ 's) (?:current |original |present )?(?:length|duration|time|runtime)|half(?: the)? length|half (?:of )?(?:what|as much)|(?:by|in) half\b|1\/2|half that)/.test(
      text,
    ) &&
    (lengthy || /^(?:halve|cut|reduce|make|trim|half)\b/.test(text)) &&
    !/\b(?:split|divide)\b/.test(text)
  )
    return /\b(?:longer|extend|lengthen)\b/.test(text) ? 1.5 : /^cut @s\d+ in half$/.test(text) ? null : 0.5;
  if (/^halve\b|^cut @s\d+ by half|^half @s\d+$/.test(text)) return 0.5;
  if (
    /\b(?:twice|2x|2 times|2 ?x)(?: as long| the length| the duration| longer| its length| the time)\b|^double(?: (?:@s\d+|up|it|the(?: length| duration)?))?(?: of @s\d+)?(?: 's)?(?: length| duration)?$|\bdouble (?:the |its |that |@s\d+ 's )?(?:length|duration|time|runtime)|\bdouble as long|\bdoubled? in length/.test(
      text,
    )
  )
    return 2;
  const times =
    /\b(\d+(?:\.\d+)?)(?: ?x| times) (?:as long|longer|the length|the duration|its length|length|duration|as short|shorter)\b/.exec(
      text,
    ) ??
    (/^triple\b|\b(?:triple (?:the |its )?(?:length|duration)|3 times as long)\b/.test(text)
      ? ["", "3"]
      : null);
  if (times) return /short/.test(text) ? 1 / Number(times[1]) : Number(times[1]);
  if (
    /\b(?:1|a) (?:third|quarter|fourth) (?:shorter|longer|off)\b|\bby (?:a|1) (?:third|quarter)\b/.test(
      text,
    ) &&
    (lengthy ||
      /@s\d+ (?:cut|reduced|trimmed)\b|\b(?:cut|reduce|shrink|stretch|lengthen) (?:down )?@s\d+|\boff @s\d/.test(
        text,
      ))
  ) {
    const part = /third/.test(text) ? 1 / 3 : 1 / 4;
    return /longer|extend|lengthen/.test(text) ? 1 + part : 1 - part;
  }
  if (/\b(?:1\.5|1 and a half)(?: times|x) (?:as long|longer)/.test(text)) return 1.5;
  return null;
}

/** «a bit shorter», «too long», «extend it»: no amount is given, so a considered one is taken. */
function vague(text: string, situation: Situation): LengthChange | "ask" | null {
  if (
    /\b(?:copy|sentence|words?|shorter (?:headline|title|text|name)|longer (?:headline|title|text|name))\b/.test(
      text,
    )
  )
    return null;
  const shorter =
    /\b(?:shorter|shorten|too long|less (?:long|time)|trim|trimmed|tighten|not (?:so|that|as) long|briefer|lasts too long|goes on too long|drags?(?: on)?|cut (?:it|@s\d+) down|cut down|reduce the (?:length|duration)|quicker)\b/.test(
      text,
    );
  const longer =
    /\b(?:(?<!\bno )longer|lengthen|extend(?:ed)?|too short|more time|stretch(?: out)?|prolong|not (?:so|that|as) short|stay on screen|(?<!\bon )hold|linger|elongate|increase the (?:length|duration)|over too (?:fast|quickly|soon)|ends too (?:soon|early|quickly))\b/.test(
      text,
    );
  if (shorter === longer)
    return /^(?:change|set|adjust|edit|update|modify) (?:the |its )?(?:length|duration|time|timing)(?: of @s\d+)?$|^(?:change|set|adjust) @s\d+ 's (?:length|duration)$/.test(
      text,
    )
      ? "ask"
      : null;
  const slight = /\b(?:a (?:bit|little|touch|tad|hair)|slightly|somewhat|little bit|kinda)\b/.test(text);
  const strong = /\b(?:much|a lot|way|far|significantly|really|considerably|very)\b/.test(text);
  if (situation.sceneCount === 0) return { type: "times", factor: 1 };
  if (shorter) return { type: "times", factor: slight ? 0.8 : strong ? 0.5 : 0.7 };
  return { type: "times", factor: slight ? 1.2 : strong ? 1.8 : 1.4 };
}
