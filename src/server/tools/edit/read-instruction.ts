import { quotedTexts } from "@/scene/brief/quoted-texts";
import type { Adjustment } from "@/scene/look/adjust";
import { colorOf } from "@/scene/look/color-of";
import { findColors } from "@/scene/look/find-colors";
import { toneOf } from "@/scene/look/tone";
import { partPattern } from "./part-words";
import type { EditRequest, Part } from "./request";

const polite =
  /^(?:(?:please|ok|okay|now|then|also|and|just|can you|could you|would you|will you|i want you to|i want to|i'd like(?: you)? to|i would like(?: you)? to|let's|hey|hi|thanks|maybe|we should|you should)[,\s]+)+/i;
const sceneWord = "(?:scene|slide|clip|page|shot)";
const place = new RegExp(
  `\\s*\\b(?:in|on|of|for|from|inside|within|at|to)\\s+(?:the\\s+)?(?:${sceneWord}\\s+#?(?:\\d+|one|two|three|four|five)|(?:first|second|third|fourth|fifth|last|final|current|selected|next|previous|2nd|3rd|4th|same|\\p{L}+)\\s+${sceneWord}|this\\s+${sceneWord}|this one|here)\\b`,
  "giu",
);
const leadingPlace = new RegExp(
  `^(?:in|on|for)\\s+(?:the\\s+)?(?:${sceneWord}\\s+#?(?:\\d+|one|two|three)|(?:first|second|third|last|final|\\p{L}+)\\s+${sceneWord}),?\\s*`,
  "iu",
);
const sceneOwner = new RegExp(
  `\\b(?:the\\s+)?(?:${sceneWord}\\s+#?\\d+|(?:first|second|third|last)\\s+${sceneWord})(?:'s|’s)\\s+`,
  "giu",
);
const sceneObject = new RegExp(
  `\\b(?:the\\s+)?${sceneWord}\\s+#?\\d+\\b|\\b(?:this|the)\\s+(?:first\\s+|second\\s+|third\\s+|last\\s+)?${sceneWord}\\b`,
  "giu",
);

/** Reads an instruction about one scene as changes, in order. `sceneName` lets «of the intro» be passed over. */
export function readInstruction(instruction: string, sceneName: string | null = null): EditRequest[] {
  const plain = withoutPlace(
    instruction
      .trim()
      .replace(polite, "")
      .replace(/[\s,]+(?:please|thanks|thank you|ok|now)[.!]*$/i, "")
      .replace(/\.$/, ""),
    sceneName,
  );
  const requests: EditRequest[] = [];
  // What the clause before spoke of, for «and bold»; and what still waits for a value: «make the headline and the button green».
  let carried: Part[] = [];
  let waiting: Part[] = [];
  for (const clause of clausesOf(plain)) {
    const read = readClause(clause, carried, waiting);
    waiting = read.waiting ? [...waiting, ...read.waiting] : [];
    if (read.waiting) continue;
    requests.push(...read.requests);
    carried = read.parts;
  }
  return requests.length > 0 ? requests : [{ type: "unknown", said: plain }];
}

function withoutPlace(text: string, sceneName: string | null): string {
  const named = sceneName
    ? new RegExp(
        `\\s*\\b(?:in|on|of|for|from)\\s+(?:the\\s+)?["“]?${sceneName.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["”]?(?:\\s+${sceneWord})?(?=$|[\\s,.])`,
        "giu",
      )
    : null;
  const cleaned = quotedAside(text, (part) => {
    const without = part
      .replace(leadingPlace, "")
      .replace(place, "")
      .replace(sceneOwner, "the ")
      .replace(sceneObject, "it");
    return named ? without.replace(named, "") : without;
  });
  return cleaned.replace(/\s{2,}/g, " ").trim();
}

/** Changes a text only outside of its quotes. */
function quotedAside(text: string, change: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const quote of quotedTexts(text)) {
    result += change(text.slice(from, quote.start)) + text.slice(quote.start, quote.end);
    from = quote.end;
  }
  return result + change(text.slice(from));
}

const verbs =
  "make|set|change|turn|replace|rename|color|colour|paint|remove|delete|hide|show|increase|decrease|reduce|enlarge|use|put|add|swap|give|update|darken|lighten|drop|shrink|resize|scale|rewrite|edit|write|speed|slow|bold|let|have|recolor|recolour|tint|highlight|mark|feature|insert|get rid|switch|raise|lower|italicize|capitalize|uppercase|keep";

/** Splits at «and» and commas where what follows has a change of its own. */
function clausesOf(text: string): string[] {
  const quotes = quotedTexts(text);
  const inQuote = (at: number) => quotes.some((quote) => at > quote.start && at < quote.end);
  const clauses: string[] = [];
  let from = 0;
  const separator =
    /\s*(?:,\s*(?:and\s+|then\s+|but\s+)?|;\s*|\.\s+|\n+|\s+(?:and|then|but|plus|also)\s+(?:also\s+|then\s+)?)(?=\S)/giu;
  for (const match of text.matchAll(separator)) {
    if (inQuote(match.index) || match.index < from) continue;
    const before = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length);
    if (!splits(before, after)) continue;
    clauses.push(before);
    from = match.index + match[0].length;
  }
  clauses.push(text.slice(from));
  return clauses.map((clause) => clause.trim()).filter(Boolean);
}

function splits(before: string, after: string): boolean {
  // «swap the colours of the headline and the background» needs both.
  if (
    /^(?:swap|switch|exchange|invert|flip)\b/i.test(before) &&
    !new RegExp(`^(?:${verbs})\\b`, "i").test(after)
  )
    return false;
  if (new RegExp(`^(?:${verbs})\\b`, "i").test(after))
    return !/\b(?:to|say|says|saying|with|reads?)\s+(?:["“]?)$/i.test(before);
  // Free text behind «to» runs on: «change the title to Fast, cheap and good».
  if (
    /\b(?:to|say|says|saying|read|reads)[:\s]+(?!["“«#\d])(?!(?:a |an |the )?(?:dark|light|bright|bold|big|small|larg)\b)[^"“]*$/i.test(
      before,
    ) &&
    !endsInValue(before)
  )
    return false;
  const first = /^(?:(?:the|its|a|an|all|every|each|both|my|our)\s+)?(.*)$/is.exec(after)?.[1] ?? after;
  const leads = new RegExp(`^(?:[\\p{L}'’]+\\s+)?${partPattern.source}`, "iu").test(first);
  return leads || isValue(first);
}

function endsInValue(text: string): boolean {
  const last = text.trim().split(/\s+/).slice(-2).join(" ");
  return (
    findColors(last, { trusting: true }).length > 0 ||
    /(?:\d+ ?(?:px|pt|%)?|#[0-9a-f]{3,8}|bold|italic|["”»])$/i.test(last)
  );
}

function isValue(text: string): boolean {
  return (
    /^(?:(?:much|a bit|a little|slightly|more|less|very)\s+)?(?:bigger|smaller|larger|bolder|bold|lighter|darker|brighter|warmer|cooler|faster|slower|thinner|uppercase)\b/i.test(
      text,
    ) || startsWithColor(text)
  );
}

function startsWithColor(text: string): boolean {
  const [first] = findColors(text, { trusting: true });
  return first?.start === 0;
}

type Read = { requests: EditRequest[]; parts: Part[]; waiting?: Part[] };

function readClause(clause: string, carried: Part[], waiting: Part[]): Read {
  const parts = partsIn(clause);
  const targets = parts.length > 0 ? [...waiting, ...parts] : waiting.length > 0 ? waiting : carried;
  const done = (requests: EditRequest[]): Read => ({ requests, parts: targets });
  const special =
    readText(clause, parts) ?? readSwap(clause) ?? readRecolor(clause) ?? readItems(clause, parts);
  if (special) return done([special]);
  const removed =
    /^(?:remove|delete|hide|get rid of|drop|lose|take out|erase|no|without|kill|ditch|clear|don't show|do not show)\b\s*/i.exec(
      clause,
    );
  if (removed)
    return done(
      (parts.length > 0 ? parts : [partNamed(clause.slice(removed[0].length))]).map(
        (part): EditRequest => ({ type: "remove", part }),
      ),
    );
  const colored = readColor(clause, targets);
  const sized = readSize(clause, targets);
  const found = [...colored, ...sized, ...readStyle(clause, targets, colored.length + sized.length)];
  if (found.length > 0) return done(found);
  if (
    parts.length > 0 &&
    new RegExp(`^(?:${verbs})?\\s*(?:the|its|a|an|my|our|both)?\\s*[\\p{L} '’]*$`, "iu").test(clause) &&
    !/\b(?:better|fun|nice|exciting|interesting)\b/i.test(clause) &&
    clause.split(" ").length <= 4
  )
    return { requests: [], parts, waiting: parts };
  return done([{ type: "unknown", said: clause }]);
}

const nth: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  top: 1,
  bottom: -1,
  upper: 1,
  lower: -1,
};

/** The parts that a clause names, in order. */
export function partsIn(clause: string): Part[] {
  const parts: Part[] = [];
  const quotes = quotedTexts(clause);
  const bare = quotes
    .reduceRight(
      (text, quote) =>
        text.slice(0, quote.start) + " ".repeat(quote.end - quote.start) + text.slice(quote.end),
      clause,
    )
    .toLowerCase();
  for (const match of bare.matchAll(partPattern)) {
    const word = match[0];
    const before = bare.slice(Math.max(0, match.index - 30), match.index);
    const after = bare.slice(match.index + word.length);
    // «text color», «background image of the card»: the first noun is the facet.
    if (
      /^\s*(?:'s|’s)?\s+(?:text|label|lettering|font)\b/.test(after) &&
      /^(?:button|cta|card|cards|box|bar|bars)s?$/.test(word)
    ) {
      parts.push({ word, text: null, ordinal: ordinalIn(before), facet: "text", said: `${word} text` });
      continue;
    }
    if (/^(?:text|texts|font|label|letters|words)$/.test(word) && parts.at(-1)?.facet === "text") continue;
    if (
      /^(?:line|shape|name|title|type|number|value|list|description|words?|square|square|dot)$/.test(word) &&
      /\b(?:on|in|and|per|each)\s+$/.test(before) &&
      parts.length > 0
    )
      continue;
    const owner =
      /\b(?:text|font|label|background|border|fill|color|size)\s+(?:color\s+|size\s+)?(?:of|on|in|inside)\s+(?:the\s+)?$/.exec(
        before,
      );
    const facet = owner
      ? /text|font|label/.test(owner[0])
        ? "text"
        : /border/.test(owner[0])
          ? "border"
          : /background|fill/.test(owner[0])
            ? "fill"
            : null
      : /^\s+border\b/.test(after)
        ? "border"
        : null;
    if (owner && parts.length > 0 && /^(?:text|font|background)$/.test(parts.at(-1)?.word ?? "")) parts.pop();
    const quote = quotes.find(
      (one) => Math.abs(one.end - match.index) <= 1 || Math.abs(one.start - (match.index + word.length)) <= 1,
    );
    parts.push({
      word,
      text:
        quote &&
        /button|link|label|card|text|line|word|title|headline/.test(word) &&
        !/\b(?:to|say|says)\s*$/.test(bare.slice(0, quote.start))
          ? quote.text
          : null,
      ordinal: ordinalIn(before),
      facet,
      said: word,
    });
  }
  if (parts.length === 0) {
    const [quote] = quotes;
    if (quote)
      parts.push({ word: null, text: quote.text, ordinal: null, facet: null, said: `“${quote.text}”` });
  }
  return parts;
}

function ordinalIn(before: string): number | null {
  const word = /\b(first|second|third|fourth|fifth|last|1st|2nd|3rd|top|bottom|upper|lower)\s+$/.exec(
    before,
  )?.[1];
  return word ? (nth[word] ?? null) : null;
}

/** A part that is told by its own text only: «Starter», «the giraffe». */
export function partNamed(text: string): Part {
  const plain = text
    .replace(/^(?:the|a|an|my|our|word|words|text|line|this|that)\s+/i, "")
    .replace(/^["“«'](.+)["”»']$/, "$1")
    .trim();
  return { word: null, text: plain || null, ordinal: null, facet: null, said: plain || "it" };
}

const toText =
  /^(?:change|set|update|rewrite|edit|rename|make|have|let|fix|correct|switch|turn)\s+(.+?)\s+(?:to\s+(?:say|read|be)|to|say|says|read|reads|into|as|=|with)\s*:?\s+(.+)$/is;
const sayText = /^(?:make|have|let)\s+(.+?)\s+(?:say|read|says|reads|saying)\s*:?\s+(.+)$/is;

function readText(clause: string, parts: Part[]): EditRequest | null {
  const renamed =
    /^(?:rename|call|name)\s+(?:it|this|this scene|the scene|that)\s+(?:to\s+|as\s+)?(.+)$/is.exec(clause);
  if (renamed?.[1]) return { type: "rename_scene", name: unquoted(renamed[1]) };
  const replaced =
    /^(?:replace|swap|change|exchange|substitute|rename|turn|correct|fix)\s+(?:the\s+)?(?:(?:word|words|text|phrase|name|line|typo)\s+)?["“«'‘](.+?)["”»'’]\s+(?:with|by|to|for|into|->|→)\s+(?:the\s+(?:word|text)\s+)?["“«'‘]?(.+?)["”»'’]?$/is.exec(
      clause,
    );
  if (replaced?.[1] && replaced[2]) return { type: "replace", from: replaced[1], to: replaced[2] };
  const fixed =
    /^(?:it should (?:say|read)|it's)\s+["“«](.+?)["”»]\s*,?\s*(?:not|instead of)\s+["“«](.+?)["”»]$/is.exec(
      clause,
    );
  if (fixed?.[1] && fixed[2]) return { type: "replace", from: fixed[2], to: fixed[1] };
  const said = sayText.exec(clause);
  if (said?.[1] && said[2]) return setText(said[1], said[2], true);
  const should =
    /^(?:the|my|our|its|that)\s+(.+?)\s+(?:should|must|has to|needs to|ought to|could)\s+(?:say|read|be called)\s*:?\s+(.+)$/is.exec(
      clause,
    );
  if (should?.[1] && should[2]) return setText(should[1], should[2], true);
  const plainly = /^(?:make|set|have)\s+(?:the\s+)?([\p{L} ]+?)\s*[:=]?\s+(["“«].+["”»])$/isu.exec(clause);
  if (plainly?.[1] && plainly[2] && quotedTexts(plainly[2]).length === 1)
    return setText(plainly[1], plainly[2], true);
  const colon =
    /^(?:the\s+)?(?:new\s+)?(headline|title|subtitle|subline|tagline|kicker|caption|button|heading)\s*[:=]\s*(.+)$/is.exec(
      clause,
    );
  if (colon?.[1] && colon[2]) return setText(colon[1], colon[2], true);
  const used =
    /^(?:use|put|write|insert|set)\s+["“«](.+?)["”»]\s+(?:as|for|in|on|into)\s+(?:the\s+)?(.+)$/is.exec(
      clause,
    );
  if (used?.[1] && used[2]) return setText(used[2], used[1], true);
  const added =
    /^(?:add|put|insert|write|include|give it)\s+(?:an?\s+|the\s+|some\s+)?(?:new\s+)?(subtitle|subline|tagline|kicker|caption|headline|title|slogan|note|button|url|link|text)\s*(?:that\s+says|saying|which\s+says|with(?:\s+the)?(?:\s+text)?|reading|that\s+reads|:|called)?\s*:?\s+(.+)$/is.exec(
      clause,
    );
  if (added?.[1] && added[2] && !/^(?:to|in|on|below|under|above)\b/i.test(added[2]))
    return setText(
      added[1],
      added[2].replace(/\s+(?:below|under|above|beneath)\s+(?:it|the\s+\w+)$/i, ""),
      true,
    );
  const changed = toText.exec(clause);
  if (!changed?.[1] || !changed[2]) {
    const plain = /^(?:replace)\s+(.+?)\s+(?:with|by)\s+(.+)$/is.exec(clause);
    if (!plain?.[1] || !plain[2] || startsWithColor(plain[2])) return null;
    return partsIn(plain[1]).some((part) => part.word) && !/\b(?:image|picture|photo|font)\b/i.test(clause)
      ? setText(plain[1], plain[2], true)
      : { type: "replace", from: unquoted(partNamed(plain[1]).text ?? plain[1]), to: unquoted(plain[2]) };
  }
  const value = changed[2].trim();
  const quoted = /^["“«'‘]/.test(value);
  if (/^(?:make|turn|have|let|fix)\b/i.test(clause) && !quoted) return null;
  const owned = /(?:'s|’s)\s+(?:price|cost|value|number|amount)$/i.test(changed[1]);
  if (!quoted && !owned && isPlainValue(value, changed[1], parts)) return null;
  return setText(changed[1], value, quoted);
}

/** Whether what stands behind «to» is a colour, a size or a manner rather than a text. */
function isPlainValue(value: string, object: string, parts: Part[]): boolean {
  if (/\b(?:colou?r|size|weight|speed|font|opacity|layout|style|spacing|radius)\b/i.test(object)) return true;
  const [color] = findColors(value, { trusting: true });
  const colorOnly = color !== undefined && color.start <= 4 && value.length - (color.end - color.start) <= 8;
  const aboutText = parts.some(
    (part) =>
      part.word !== null &&
      /headline|title|text|tagline|subtitle|subline|heading|kicker|button|caption/.test(part.word),
  );
  if (colorOnly && !(aboutText && /^[A-Z]/.test(value) && !/^(?:#|rgb)/.test(value))) return true;
  if (
    /^(?:an?\s+|be\s+|something\s+)?(?:much |bit |little |more |less )*(?:bigger|smaller|larger|bolder|darker|lighter|brighter|warmer|cooler|bold|italic|uppercase|lowercase|upper case|lower case|capitals?|caps|title case|left|right|cent(?:er|re)|top|bottom|dark(?:er)?\b.*background|light(?:er)?\b.*background)\b/i.test(
      value,
    )
  )
    return true;
  if (/^\d+(?:\.\d+)?\s*(?:px|pt|pixels|points|%|rem|em)$/i.test(value)) return true;
  // A bare number is the text of a price or a title, the value of anything else.
  return (
    /^-?\d+(?:[.,]\d+)?%?$/.test(value) &&
    !parts.some((part) => part.word !== null && /headline|title|price|text|tagline|button/.test(part.word)) &&
    !/price|cost/i.test(object)
  );
}

function setText(object: string, value: string, certain: boolean): EditRequest | null {
  const owned =
    /^(?:the\s+)?(.+?)(?:'s|’s)\s+(price|cost|text|description|title|name|value|label|period|number|headline)$/i.exec(
      object.trim(),
    ) ??
    /^(?:the\s+)?(?<field>price|cost|description|value|number|text|period)\s+(?:of|for|on)\s+(?:the\s+)?(?<owner>.+?)(?:\s+(?:plan|card|bar|item|tier|package))?$/i.exec(
      object.trim(),
    );
  const text = unquoted(value);
  if (owned) {
    const field = (owned.groups?.field ?? owned[2] ?? "").toLowerCase();
    const owner = owned.groups?.owner ?? owned[1] ?? "";
    if (!partsIn(owner).some((part) => part.word) || field === "price" || field === "cost")
      return {
        type: "text",
        part: {
          word: field === "cost" ? "price" : field,
          text: unquoted(owner).replace(/\s+(?:plan|card|tier|package|bar|item)$/i, ""),
          ordinal: null,
          facet: null,
          said: `${owner}'s ${field}`,
        },
        text,
      };
  }
  const [part] = partsIn(object);
  if (part?.word && !/^(?:bars?|columns?|cards?)$/.test(part.word))
    return { type: "text", part: { ...part, facet: null }, text };
  if (/^(?:it|this|that)$/i.test(object.trim()))
    return certain
      ? { type: "text", part: { word: "headline", text: null, ordinal: null, facet: null, said: "it" }, text }
      : null;
  // «rename Starter to Basic», «change Feb to 200»: told by the text that is there.
  const named = partNamed(object);
  return named.text
    ? { type: "replace", from: named.text.replace(/\s+(?:plan|tier|package|bar|value)$/i, ""), to: text }
    : null;
}

function unquoted(text: string): string {
  const plain = text.trim();
  const quotes = quotedTexts(plain);
  const [only] = quotes;
  return only && only.start === 0 && only.end >= plain.replace(/[.!]$/, "").length ? only.text : plain;
}

function readSwap(clause: string): EditRequest | null {
  const colors =
    /^(?:swap|switch|exchange|flip|invert)\s+(?:the\s+)?(?:colou?rs?\s+of\s+(?:the\s+)?)?(.+?)(?:\s+colou?rs?)?\s+(?:and|with|for)\s+(?:the\s+)?(.+?)(?:\s+colou?rs?)?$/i.exec(
      clause,
    );
  if (!colors || !/colou?rs?\b/i.test(clause)) return null;
  const [first] = partsIn(colors[1] ?? "");
  const [second] = partsIn(colors[2] ?? "");
  return first && second ? { type: "swap_colors", first, second } : null;
}

function readRecolor(clause: string): EditRequest | null {
  const found =
    /^(?:change|replace|turn|make|swap|switch|use)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(.+?)\s+(?:parts?\s+|bits?\s+|stuff\s+|elements?\s+|colou?rs?\s+|things?\s+|ones?\s+)?(?:to|with|into|by|for)\s+(?:the\s+colou?r\s+|an?\s+)?(.+)$/i.exec(
      clause,
    ) ??
    /^(?:make|turn|paint)\s+(?:everything|all)(?:\s+(?:that is|that's))?\s+(.+?)\s+((?:dark |light |bright |pale )?[\p{L}]+|#[0-9a-f]{3,8})$/iu.exec(
      clause,
    );
  if (!found?.[1] || !found[2] || partsIn(found[1]).some((part) => part.word)) return null;
  const from = colorOf(found[1]);
  const [to] = findColors(found[2], { trusting: true });
  return from && to && to.start === 0
    ? { type: "recolor", from, to: to.hex, said: `${found[1]} is ${to.words}` }
    : null;
}

function readItems(clause: string, parts: Part[]): EditRequest | null {
  const featured =
    /^(?:make|mark|highlight|feature|set|emphasi[sz]e)\s+(?:the\s+)?["“]?(.+?)["”]?\s*(?:plan|tier|package|card|bar|item)?\s*(?:(?:as\s+)?(?:the\s+)?(?:featured|highlighted|most popular|popular|recommended|stand out|pop|main)(?:\s+(?:one|plan|tier|bar))?)$/i.exec(
      clause,
    ) ??
    /^(?:feature|highlight|emphasi[sz]e)\s+(?:the\s+)?["“]?(.+?)["”]?(?:\s+(?:plan|tier|package|card|bar|item))?$/i.exec(
      clause,
    );
  if (featured?.[1] && !parts.some((part) => part.word && !/plan|item|bar|card|highlight/.test(part.word)))
    return { type: "feature", text: featured[1] };
  const item =
    /^(?:add|insert|include|append)\s+(?:an?\s+|another\s+|the\s+|new\s+)*(?:(?:fourth|fifth|third|extra|more)\s+)?(?:item|plan|point|bullet|feature|tier|package|bar|column|row|step|entry|option|value)?\s*(?:called|named|:|for|with|saying)?\s*(.+)$/i.exec(
      clause,
    );
  if (
    item?.[1] &&
    /^(?:add|insert|include|append)\b/i.test(clause) &&
    (/\b(?:item|plan|point|bullet|feature|tier|package|bar|column|row|step|entry|option)\b/i.test(clause) ||
      /^["“]?[\p{L}][\p{L}\p{N}\s]*["”]?\s+[$€£]?\d/u.test(item[1])) &&
    !/\b(?:glow|shadow|animation|gradient|border)\b/i.test(clause)
  )
    return {
      type: "add_item",
      text: unquoted(item[1].replace(/\s+to\s+(?:the\s+)?(?:list|chart|plans|table|graph)$/i, "")),
    };
  return null;
}

function readColor(clause: string, targets: Part[]): EditRequest[] {
  const bare = quotedTexts(clause).reduceRight(
    (text, quote) => text.slice(0, quote.start) + " ".repeat(quote.end - quote.start) + text.slice(quote.end),
    clause,
  );
  const colors = findColors(bare, { trusting: true }).filter(
    (color) => !/^(?:dark|light)$/i.test(color.words),
  );
  const requests: EditRequest[] = [];
  const shades =
    /\b(much |way |a lot |far |a bit |a little |slightly |even |more |less |too )*(darker|lighter|brighter|warmer|cooler|softer|more muted|muted|more vivid|more vibrant|vivid|vibrant|more saturated|less saturated|desaturated|paler|too dark|too bright|too light|darken|lighten|brighten)\b/i.exec(
      bare,
    );
  if (colors.length === 0 && shades) {
    const strength = /much|way|a lot|far/i.test(shades[0])
      ? 1.8
      : /a bit|a little|slightly/i.test(shades[0])
        ? 0.5
        : 1;
    const adjustment = adjustmentOf(shades[2] ?? "");
    const chosen = targets.filter((part) => part.word !== null);
    if (chosen.length === 0) return [{ type: "adjust", part: null, adjustment, amount: strength }];
    return chosen.map((part): EditRequest => ({ type: "adjust", part, adjustment, amount: strength }));
  }
  if (colors.length === 0) return [];
  const named = targets.filter((part) =>
    part.word !== "type" && part.word !== "line" && part.word !== null ? true : part.text !== null,
  );
  for (const color of colors) {
    const role = color.role;
    const own = named.length > 0 && colors.length === 1 ? named : null;
    if (own)
      for (const part of own) requests.push({ type: "color", part, color: color.hex, said: color.words });
    else
      requests.push({
        type: "color",
        part: {
          word:
            role === "background"
              ? "background"
              : role === "text"
                ? "headline"
                : role === "accent"
                  ? "accent"
                  : (named[requests.length]?.word ??
                    (colors.length > 1 ? (requests.length === 0 ? "background" : "headline") : "background")),
          text: null,
          ordinal: null,
          facet: null,
          said: "it",
        },
        color: color.hex,
        said: color.words,
      });
  }
  return requests;
}

function adjustmentOf(word: string): Adjustment {
  const plain = word.toLowerCase();
  if (/^(?:darker|darken|too bright|too light)/.test(plain)) return "darker";
  if (/^(?:lighter|lighten|paler|too dark)/.test(plain)) return "lighter";
  if (/bright/.test(plain)) return "brighter";
  if (/warm/.test(plain)) return "warmer";
  if (/cool/.test(plain)) return "cooler";
  if (/soft/.test(plain)) return "softer";
  if (/muted|less saturated|desaturated/.test(plain)) return "muted";
  return "more-vivid";
}

function readSize(clause: string, targets: Part[]): EditRequest[] {
  const part = targets.filter((one) => one.word !== null || one.text !== null);
  const over = (make: (one: Part | null) => EditRequest): EditRequest[] =>
    part.length > 0 ? part.map(make) : [make(null)];
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
    /\b(bigger|larger|smaller|huge|tiny|enlarge|shrink|too big|too small|too large|less big|massive|giant|increase|decrease|reduce|scale up|scale down|grow|big|large|small)\b/i
      .exec(clause)?.[1]
      ?.toLowerCase();
  if (
    !way ||
    /\b(?:contrast|brightness|opacity|speed|spacing|padding|duration|number|saturation|weight|gap|margin|radius)\b/i.test(
      clause,
    )
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

function readStyle(clause: string, targets: Part[], found: number): EditRequest[] {
  const [part = null] = targets.filter((one) => one.word !== null || one.text !== null);
  const weight =
    /\b(?:(extra|very|semi|more|less)[- ]?)?(bold(?:er)?|thin(?:ner)?|heavy|heavier|regular|normal weight|thick(?:er)?|not bold|unbold|black weight|light weight|lighter weight)\b/i.exec(
      clause,
    );
  if (weight && found === 0) {
    const word = (weight[2] ?? "").toLowerCase();
    const value = /thin|light/.test(word)
      ? 300
      : /regular|normal|not bold|unbold/.test(word)
        ? 400
        : /heav|black/.test(word) || /extra|very/i.test(weight[1] ?? "")
          ? 900
          : 800;
    return [{ type: "weight", part, weight: value }];
  }
  const letters =
    /\b(?:(upper ?-?case|all caps|capitals|capital letters|caps|capitali[sz]e)|(lower ?-?case)|(title case))\b/i.exec(
      clause,
    );
  if (letters)
    return [{ type: "letters", part, letters: letters[2] ? "lower" : letters[3] ? "title" : "upper" }];
  const speed =
    /\b(?:(\d+(?:\.\d+)?)x )?(?:(faster|speed (?:it |this |up|the)|quicker|snappier|too slow)|(slower|slow (?:it |this |down|the)|calmer animation|too fast))/i.exec(
      clause,
    );
  if (speed && !/\bcalmer\b(?! animation)/i.test(clause)) {
    const strength = /\b(?:much|a lot|way|twice)\b/i.test(clause)
      ? 2
      : /\b(?:a bit|a little|slightly)\b/i.test(clause)
        ? 1.2
        : 1.5;
    const factor = Number(speed[1]) || strength;
    return [{ type: "speed", factor: speed[3] ? 1 / factor : factor }];
  }
  const option = /\b(?:layout|style|variant|version)\b/i.test(clause)
    ? (/\b(?:to|use|the|as)\s+(?:the\s+)?["“]?([\p{L}-]+)["”]?(?:\s+(?:layout|style|one|variant))?$/iu.exec(
        clause,
      ) ?? /\b(?:use|switch to)\s+(?:the\s+)?([\p{L}-]+)\s+(?:layout|style)/iu.exec(clause))
    : null;
  if (/\b(?:layout|variant)\b/i.test(clause))
    return [
      {
        type: "option",
        part: { word: "layout", text: null, ordinal: null, facet: null, said: "layout" },
        value:
          option?.[1] && !/^(?:other|another|different|new|else|layout|the)$/i.test(option[1])
            ? option[1]
            : null,
      },
    ];
  const number =
    /^(?:set|change|make|turn|increase|raise|decrease|lower|reduce|adjust)\s+(?:the\s+)?(.+?)\s+(?:to|at|=|up to|down to)\s+(-?\d+(?:[.,]\d+)?)\s*(%|px|s|seconds?|degrees?|°)?$/i.exec(
      clause,
    );
  if (number?.[1] && found === 0)
    return [
      {
        type: "number",
        part: partNamed(number[1]),
        value: Number((number[2] ?? "0").replace(",", ".")),
        unit: number[3] ?? "",
      },
    ];
  const toggled =
    /^(?:turn|switch)\s+(on|off)\s+(?:the\s+)?(.+)$/i.exec(clause) ??
    /^(show|enable|disable)\s+(?:the\s+)?(.+)$/i.exec(clause) ??
    /^(?:turn|switch)\s+(?:the\s+)?(.+?)\s+(on|off)$/i.exec(clause);
  if (toggled?.[1] && toggled[2]) {
    const word = /^(?:on|off|show|enable|disable)$/i.test(toggled[1]) ? toggled[1] : toggled[2];
    return [
      {
        type: "toggle",
        part: partNamed(word === toggled[1] ? toggled[2] : toggled[1]),
        on: /^(?:on|show|enable)$/i.test(word),
      },
    ];
  }
  const tone = toneOf(clause.replace(/\bmore bold\b/i, "bold"));
  if (tone && found === 0 && part === null) return [{ type: "tone", tone }];
  if (
    found === 0 &&
    /\b(?:pop|stand out|stronger|more contrast|readable|legible|more impact|punchier|bolder)\b/i.test(clause)
  )
    return [
      {
        type: "scale",
        part: part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" },
        factor: 1.25,
      },
    ];
  return [];
}
