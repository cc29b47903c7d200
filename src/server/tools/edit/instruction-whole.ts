import { findColors } from "@/scene/look/find-colors";
import type { EditRequest, Part, Recipe } from "./request";
import { spokenPart } from "./spoken-part";

const recipes: readonly { words: RegExp; recipe: Recipe }[] = [
  {
    words:
      /\b(?:readable|legible|easier to read|readability|(?:hard|difficult|impossible) to (?:read|see)|can'?t read|cannot read|unreadable|illegible)\b/i,
    recipe: "readable",
  },
  {
    words:
      /\b(?:more|higher|better|increase(?: the)?|add|stronger|low|too little|needs?)\s+contrast\b|\bcontrast(?:ier|y)\b/i,
    recipe: "contrast",
  },
  {
    words:
      /\b(?:pop(?:s|ping)?(?: more| out)?|stand(?:s)? out|eye-catching|catch(?:es|y)?|attention|punchier|more punch|more impact|impactful|wow)\b/i,
    recipe: "pop",
  },
  {
    words:
      /\b(?:more energy|energetic|livelier|more lively|more dynamic|dynamic|more exciting|more alive|more action|hype|upbeat|bouncier|more bounce)\b/i,
    recipe: "energetic",
  },
  {
    words:
      /\b(?:calmer|calm|quieter|more relaxed|gentler|more peaceful|less hectic|less busy motion|more subtle|subtler|tone (?:it|this) down)\b/i,
    recipe: "calmer",
  },
  { words: /\b(?:bolder|more bold|stronger|louder|heavier|more powerful)\b/i, recipe: "bolder" },
  {
    words:
      /\b(?:elegant|classier|classy|more refined|more premium|luxurious|sophisticated|fancier|posher)\b/i,
    recipe: "elegant",
  },
  {
    words:
      /\b(?:simpler|simplify|cleaner|less cluttered|declutter|minimal(?:ist)?|more minimal|less busy|tidier)\b/i,
    recipe: "simpler",
  },
];

/** «make it bolder», «more contrast», «it needs more energy»: of the scene as a whole, where no part is named. */
export function readRecipe(clause: string, parts: Part[]): EditRequest[] | null {
  const isWhole =
    parts.length === 0 ||
    /\b(?:hard|difficult|impossible) to (?:read|see)\b|\b(?:unreadable|illegible)\b/i.test(clause) ||
    parts.every(
      (part) =>
        /^(?:type|everything|text)$/.test(part.word ?? "") &&
        /\b(?:text|everything)\b/i.test(clause) &&
        /\b(?:read|contrast)/i.test(clause),
    );
  if (
    !isWhole ||
    findColors(clause, { trusting: true }).some((color) => !/^(?:dark|light|bold)$/i.test(color.words))
  )
    return null;
  if (/["“«]/.test(clause) || /\b(?:no|not|less|lower|without)\s+(?:contrast|bold)\b/i.test(clause))
    return null;
  const found = recipes.find(({ words }) => words.test(clause));
  return found ? [{ type: "recipe", recipe: found.recipe }] : null;
}

/** «another version», «try another layout», «go back to the first layout». */
export function readLayout(clause: string): EditRequest[] | null {
  if (
    /\b(?:back to|return to|use|show|take)\s+(?:the\s+)?(?:first|original|initial)\s+(?:layout|version|one|design|variant)\b/i.test(
      clause,
    )
  )
    return [{ type: "layout", to: "first" }];
  if (
    /\b(?:back to|return to|use|take)\s+(?:the\s+)?(?:previous|last|earlier|old|other one)\s+(?:layout|design|variant)\b/i.test(
      clause,
    )
  )
    return [{ type: "layout", to: "previous" }];
  if (
    /\b(?:another|a different|a new|a fresh|some other|other|different)\s+(?:version|layout|variant|variation|design|take|arrangement|composition|look at it|style of it|option)\b/i.test(
      clause,
    ) ||
    /^(?:make|do|try|design|lay)\s+(?:it|this|that|this one)\s+(?:out\s+)?(?:look\s+)?(?:different(?:ly)?|another way|in another way|in a different way|some other way)$/i.test(
      clause,
    ) ||
    /^(?:try|show me|give me)\s+(?:something (?:else|different)|another(?: one)?|a variation|variations?)$/i.test(
      clause,
    ) ||
    /\b(?:change|switch|vary)\s+(?:the\s+)?(?:layout|arrangement|composition)$/i.test(clause) ||
    /^(?:re-?arrange|redesign)\s+(?:it|this|this one)$/i.test(clause)
  )
    return [{ type: "layout", to: "other" }];
  return null;
}

/** «hide the logo», «show the subtitle again», «bring back the button». */
export function readShow(clause: string): EditRequest[] | null {
  const hidden = /^(?:hide|don'?t show|do not show|turn off|switch off|make invisible)\s+(?<part>.+)$/iu.exec(
    clause,
  );
  if (hidden?.groups?.part) return shown(hidden.groups.part, false);
  const back =
    /^(?:show|unhide|bring back|turn on|switch on|restore|reveal|put back|display)\s+(?<part>.+?)(?:\s+(?:again|back))?$/iu.exec(
      clause,
    ) ?? /^(?:bring|put|turn)\s+(?<part>.+?)\s+(?:back|on)(?:\s+again)?$/iu.exec(clause);
  if (
    !back?.groups?.part ||
    /\b(?:signs?|first|last|at|after|for|before|above|below|under)\b/i.test(back.groups.part)
  )
    return null;
  return shown(back.groups.part, true);
}

function shown(said: string, isShown: boolean): EditRequest[] | null {
  const parts = said.split(/\s+and\s+(?:the\s+)?/i).map(spokenPart);
  if (parts.some((part) => part === null)) return null;
  return parts.flatMap((part) => (part ? [{ type: "show" as const, part, isShown }] : []));
}

/** «March was actually 72», «the author is Ada Lovelace», «url should be aurora.example». */
export function readStatement(clause: string): EditRequest[] | null {
  const amount =
    /^(?:the\s+)?(?<owner>[\p{L}\p{N}][\p{L}\p{N} .&-]*?)(?:'s\s+(?:value|number|price|bar))?\s+(?:was|is|were|are|had|has|should (?:actually )?be|must be|needs to be|sold|got|=)\s+(?:actually\s+|now\s+|really\s+|in fact\s+|at\s+)*(?<value>[$€£]?\d[\d.,]*\s?(?:[%kKmM€]|million|billion|thousand)?)(?:\s+(?:now|actually|instead|these days|today))?$/u.exec(
      clause,
    );
  const free =
    /^(?:the\s+)?(?<owner>[\p{L}][\p{L}\p{N} .&-]*?)(?:\s+(?:plan|tier))?\s+(?:is|should be|must be|are)\s+(?:now\s+)?(?<value>free)(?:\s+now)?$/iu.exec(
      clause,
    );
  if (free?.groups?.owner && free.groups.value)
    return [{ type: "replace", from: free.groups.owner, to: free.groups.value.replace(/^f/, "F") }];
  const raised =
    /^(?:raise|lower|bump|drop|increase|decrease|reduce|cut|put)\s+(?:the\s+)?(?<owner>[\p{L}][\p{L}\p{N} .&-]*?)(?:'s\s+price|\s+up|\s+down)?\s+(?:up\s+|down\s+)?to\s+(?<value>[$€£]\d[\d.,]*|\d[\d.,]*\s?[€%])$/iu.exec(
      clause,
    );
  if (
    raised?.groups?.owner &&
    raised.groups.value &&
    !/\b(?:size|opacity|radius|weight|width|height|speed|duration|volume)$/i.test(raised.groups.owner)
  )
    return [{ type: "replace", from: raised.groups.owner, to: raised.groups.value }];
  if (
    amount?.groups?.owner &&
    !/^(?:it|this|that)$/i.test(amount.groups.owner) &&
    amount.groups.value &&
    !/\b(?:size|opacity|radius|weight|width|height|speed|duration)$/i.test(amount.groups.owner)
  )
    return [
      {
        type: "replace",
        from: amount.groups.owner.replace(/\s+(?:plan|tier|bar)$/i, ""),
        to: amount.groups.value.trim(),
      },
    ];
  const said =
    /^(?:the\s+|our\s+|my\s+)?(?<part>(?:[\p{L}-]+\s+)?(?:author|speaker|name|brand|url|link|website|domain|handle|address|email|phone|date|company|product|tagline|slogan|subtitle|headline|heading|title|button|cta|quote|caption|label|badge|footer|note|kicker))\s+(?:is|should be|must be|needs to be|ought to be|was)\s+(?:now\s+|actually\s+|called\s+)?(?<text>.+)$/iu.exec(
      clause,
    );
  const text = said?.groups?.text?.trim();
  const part = said?.groups?.part ? spokenPart(said.groups.part) : null;
  if (!part || !text || isManner(text)) return null;
  return [{ type: "text", part, text: text.replace(/^["“«'](.+)["”»']$/u, "$1") }];
}

/** Whether what a part shall be is how it looks, no text: «bigger», «green», «in the middle», «too small». */
export function isManner(text: string): boolean {
  if (/^["“«]/.test(text)) return false;
  const [color] = findColors(text, { trusting: true });
  if (color && color.start <= 12 && text.length - color.end < 12) return true;
  return /^(?:too|more|less|much|a bit|a little|slightly|way|in|on|at|to|not|fully|completely|bigger|smaller|larger|bold|bolder|italic|upper|lower|higher|left|right|cent|faster|slower|wider|thicker|thinner|hidden|visible|gone|rounded?|rounder|transparent|opaque|dark|light|bright|readable|hard|ugly|wrong|missing|\d+\s*(?:px|%|pt)?$|the same|like|as|half|twice|very|really|so|there|further|farther|up|down|closer|nearer|beside|next|aligned|underlined|serif|handwritten|later|earlier|sooner|first|last|above|below|under)\b/i.test(
    text,
  );
}
