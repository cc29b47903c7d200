import { askedAsCommand } from "./asked-as-command";
import { maskDurations } from "./durations";
import { normalForm } from "./normal-form";
import { againAtPlace, inPlainWords } from "./phrasings";
import { withoutPoliteness } from "./politeness";
import { unmask } from "./quotes";
import { withoutReason } from "./reasons";
import {
  inOrder,
  type MaskedReferences,
  maskReferences,
  type Reference,
  type ReferenceInput,
} from "./references";
import { namesOf } from "./scene-names";
import { commandVerbs } from "./vocabulary";
import { isAboutWholeScenes, structuralVerb } from "./whole-scene";

/** One clause of a message, read as far as every intent needs it. */
export type Clause = {
  /** As it was written, quotes and all: what a tool is told. */
  original: string;
  /** Normal form behind politeness, with `@s0` for scenes, `@d0` for durations, `@q0` for quotes; without the payload. */
  text: string;
  verb: string;
  references: Reference[];
  seconds: number[];
  /** A text that is to be shown or set, never read as a command; null where there is none. */
  payload: string | null;
  negated: boolean;
  /** Ends in a question mark. */
  asks: boolean;
};

/** What stands before a text that is to be shown. */
const payloadLead =
  /(?<!\b(?:hard|easy|easier|difficult|impossible|used|love|loved|like|liked) )\b(?:(?:that|which|to|and|must|should|will|it|just) (?:say|says|read|reads)|say|says|saying|reads|reading|(?:called|named|titled|labell?ed|captioned)|with the (?:text|words?|title|headline|caption|message|line|tagline|subtitle)|the words?(?! (?:are|is|look|need|should|must|on|in|of|to|a|bounce|spin|fade|fly|slide|pop|move|shake|appear|grow|wiggle|pulse|jump|glow|come|go|drop|zoom|stand|bigger|smaller|bolder|larger|faster|slower)\b)|(?:the )?text:)[:,]? (?=\S)/;
const assignment =
  /^(?:change|set|update|rewrite|edit|switch|rename|correct|make|turn|replace|call|retitle|title|fix|have|let)\b[^@]*?(?:\bto\b|\bwith\b|\binto\b|\bas\b|\bread\b|\bsay\b)[: ]+/;
const nameableElement =
  /\b(?:headline|heading|header|title|subtitle|subline|subheading|subhead|tagline|slogan|kicker|caption|text|copy|wording|button|label|footer|quote|name|line|sentence|paragraph|body|cta|note|url|link|handle|address|date|message|it|scene|slide)\b/;
/**
 * Reads one clause.
 * @param masked the clause as it was written, with quotes masked
 */
export function readClause(masked: string, quotes: readonly string[], input: ReferenceInput): Clause {
  const whole = normalForm(masked.replace(/\n/g, " ; "));
  const plain = beginsName(whole, input) ? whole : withoutPoliteness(whole);
  const polite = plain !== whole;
  let body = plain.replace(/[.!]+$/, "").trim();
  const asks = /\?\s*$/.test(body);
  body = againAtPlace(body)
    .replace(/\s*\?+\s*$/, "")
    .replace(
      /[, ]+(?:please|thanks|thank you|pls|ok|okay|for me|if possible|if you can|now|right now|thx|too|as well|instead|again please|will you|would you|can you|could you|what do you think|do you think|ok with you|would that be possible|is that possible|if that is ok(?:ay)?)$/g,
      "",
    )
    .replace(/[, ]+(?:please|thanks|ok|right)$/g, "")
    .trim();
  if (!payloadLead.test(body) && !/[:]/.test(body)) body = withoutReason(body, input.scenes);
  if (polite || /^(?:try|consider)\b/.test(body)) body = baseVerb(body);
  body = askedAsCommand(inPlainWords(body)).replace(/^do not (?:show|display) /, "hide ");
  const negated =
    /^(?:instead of|rather than)\b/.test(body) ||
    /^(?:forget|ignore)(?: about)? (?!what\b|that\b|it\b|everything\b|the last\b|my last\b)/.test(body) ||
    /^(?:do not|never|please do not|no need to|you do not (?:have|need) to)\b/.test(body) ||
    /^(?:no,? )?(?:keep|leave) (?:it|that|this|them)$/.test(body) ||
    /^(?:no (?:changes?|edits?) (?:to|in|for|on)|without (?:touching|changing|editing)|(?:keep|leave) .{2,40} (?:out of (?:it|this)|be)$|keep your hands off|hands off|ignore .{2,40} (?:for now|please)$)\b/.test(
      body,
    ) ||
    (/^(?:leave|keep) (?:out of it )?(?:the |my |our )?[\p{L}\d ]{1,40}$/u.test(body) &&
      /^(?:leave|keep) (?!only|just|the (?:first|last) \d)/.test(body) &&
      !/\b(?:out|only|just|by|at|seconds?|it|short|simple|up)\b/.test(body)) ||
    /^(?:leave|keep)\b.*\b(?:alone|as (?:it is|is|they are)|untouched|unchanged|the same|like that|like this)$/.test(
      body,
    );
  const { command, payload } = cutPayload(body, masked, quotes);
  const durations = maskDurations(withNamesUnquoted(command, quotes, input), input.fps);
  const masks = maskReferences(durations.text, input, isAboutWholeScenes(durations.text));
  const { text, references } = placedLast(masks);
  return {
    original: unmask(masked.trim(), quotes),
    text,
    verb: /^[\p{L}]+/u.exec(text)?.[0] ?? "",
    references,
    seconds: durations.seconds,
    payload,
    negated,
    asks,
  };
}

/** «next steps first» speaks of «Next steps», not of what comes next. */
function beginsName(whole: string, { scenes }: ReferenceInput): boolean {
  return namesOf(scenes).some(
    ({ name, words }) => words.length > 1 && (whole === name || whole.startsWith(`${name} `)),
  );
}

/** «move "Move fast" to the front»: behind a verb for whole scenes a quoted name is that scene. */
function withNamesUnquoted(command: string, quotes: readonly string[], { scenes }: ReferenceInput): string {
  if (!/@q/.test(command) || !(structuralVerb.test(command) || /\b(?:after|before|behind) @q/.test(command)))
    return command;
  return command.replace(/@q(\d+)/g, (mark, index) => {
    const text = quotes[Number(index)]?.trim().toLowerCase();
    const scene = scenes.find(({ name }) => name.toLowerCase() === text);
    return scene ? `scene ${scene.ordinal}` : mark;
  });
}

/** Where the scene stands before its command, an «it» in the command is that scene and no other. */
function placedLast(masks: MaskedReferences): MaskedReferences {
  const text = placeLast(masks.text);
  if (text === masks.text) return masks;
  return inOrder(
    text.replace(/@s(\d+)/g, (mark, index) =>
      masks.references[Number(index)]?.type === "focus" ? "it" : mark,
    ),
    masks.references,
  );
}

/** «in scene 3, replace …», «scene 2: make …», «after the demo add …» → the command first, the scene behind it. */
function placeLast(text: string): string {
  const ahead =
    /^((?:right |directly |just )?(?:after|before|behind|following|(?:in )?between) @s\d+(?: and @s\d+)?|(?:and )?at the (?:very )?(?:end|start|beginning)) ?,? (?:(?:i|we) (?:want|need|would (?:like|love)|could use)(?: to (?:have|see|add))? |there (?:should|must|could) be )?(?=([\p{L}]+|an?) )(.+)$/u.exec(
      text,
    );
  if (ahead?.[3] && (commandVerbs.has(ahead[2] ?? "") || /^(?:an?|another)$/.test(ahead[2] ?? "")))
    return `${ahead[3]} ${ahead[1]}`;
  const placed =
    /^(?:(?:in|on|for|at|within|inside|regarding|about) (@s\d+) ?[,:-]? ?|(?:edit |change |update |modify |take |open |go to |now )?(@s\d+)(?:,? not [^:]{1,20})? ?[:,-] ?)(?=([\p{L}]+))(.+)$/u.exec(
      text,
    );
  if (!placed?.[4] || !(commandVerbs.has(placed[3] ?? "") || placed[1])) return text;
  const scene = placed[1] ?? placed[2];
  // «pricing: delete»: the scene itself is the object.
  if (placed[4] === placed[3] && structuralVerb.test(placed[4])) return `${placed[4]} ${scene}`;
  return `${placed[4]} in ${scene}`;
}

/** «making it shorter» (behind «would you mind») → «make it shorter». */
function baseVerb(text: string): string {
  const gerund = /^([a-z]{2,}?)ing\b/.exec(text);
  const stem = gerund?.[1];
  if (!gerund || !stem) return text;
  const base = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].find((verb) => commandVerbs.has(verb));
  return base ? base + text.slice(gerund[0].length) : text;
}

/** Cuts off what is to be shown from what is to be done. */
function cutPayload(
  body: string,
  masked: string,
  quotes: readonly string[],
): { command: string; payload: string | null } {
  const quotedAt = /@q(\d+)/.exec(body);
  const lead = payloadLead.exec(body);
  if (lead && !/^(?:@q|@d)/.test(body.slice(lead.index + lead[0].length))) {
    const from = lead.index + lead[0].length;
    const naming = /called|named|titled/.test(lead[0]);
    // «called Features after the intro»: the place is no part of the name.
    const end =
      /[, ]+(?:(?:right |just )?(?:after|before|between|behind)\b|at the (?:very )?(?:end|start|beginning|front)\b|to the (?:end|front|start|beginning)\b|(?:in|on|of|to|for) (?:the )?(?:scene|slide|clip|page|last|first|second|third|intro|outro)\b|with (?:the |our |a |3 |4 |2 )?(?:text|features|plans|list|items|headline)\b|(?:in|on) the (?:[\p{L}]+ ){0,2}(?:chart|graph|list|table|timeline)$)/u.exec(
        body.slice(from),
      );
    const length = /,? (?:for )?\d+(?:\.\d+)? ?(?:s|secs?|seconds?)(?: long)?$/.exec(body.slice(from));
    const cut =
      end && (naming || / (?:in|on|of|for) /.test(end[0]))
        ? from + end.index
        : length && length.index > 0
          ? from + length.index
          : body.length;
    return {
      command: `${body.slice(0, from)}@p${body.slice(cut)}`,
      payload: originalTail(masked, body.slice(from, cut), quotes),
    };
  }
  const assigned = assignment.exec(body);
  if (
    assigned &&
    !quotedAt &&
    nameableElement.test(assigned[0]) &&
    !isValue(body.slice(assigned[0].length)) &&
    !/^(?:make|turn|have|let)\b/.test(assigned[0])
  ) {
    const from = assigned[0].length;
    const end =
      / (?:in|on|of|for) (?:the )?(?:(?:scene|slide|clip) #?\d+|(?:last|first|second|third|final) (?:scene|slide|one)|[\p{L}]+ (?:scene|slide))$/u.exec(
        body.slice(from),
      );
    const cut = end ? from + end.index : body.length;
    return {
      command: `${body.slice(0, from)}@p${body.slice(cut)}`,
      payload: originalTail(masked, body.slice(from, cut), quotes),
    };
  }
  return { command: body, payload: quotedAt ? (quotes[Number(quotedAt[1])] ?? null) : null };
}

/** Whether what stands behind «to» is a value or a place rather than a text. */
function isValue(text: string): boolean {
  return /^(?:(?:be |a |an |the |something )?(?:bit |little |much |more |less |slightly )*(?:#[0-9a-f]{3,8}\b|\d|@d|red\b|orange|yellow|green|blue|purple|pink|brown|black|white|gray|teal|navy|cream|gold|silver|beige|dark|light|bright|bold|italic|serif|sans|left|right|center|top|bottom|big|small|larg|full|half|short|long|front|end|start|beginning|position|match|make|be |fit|transparent|gradient|uppercase|lowercase|caps|scene|slide|next|previous|first|last|vertical|portrait|landscape|square|my |cyan|magenta|violet|maroon|turquoise|warm|cool|pastel|neon|mint|coral|indigo|lime|ivory|charcoal|olive|tan\b|salmon|peach|burgundy|emerald|rgb|photo|image|picture|video|solid|random|another|different|same|normal|original|previous|old))/.test(
    text,
  );
}

/** The same words as they were written, with their capitals. */
function originalTail(masked: string, normal: string, quotes: readonly string[]): string {
  const words = normal.split(" ").length;
  const written = masked
    .trim()
    .replace(/[.!]+$/, "")
    .split(/\s+/);
  const first = normal.split(" ")[0] ?? "";
  for (let index = written.length - words; index >= 0; index -= 1) {
    if ((written[index] ?? "").toLowerCase().startsWith(first.slice(0, 3)))
      return unmask(written.slice(index, index + words).join(" "), quotes).replace(/^"(.*)"$/, "$1");
  }
  return unmask(normal, quotes);
}
