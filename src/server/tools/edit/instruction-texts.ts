import { quotedTexts } from "@/scene/brief/quoted-texts";
import { findColors } from "@/scene/look/find-colors";
import { startsWithColor } from "./instruction-clauses";
import { partNamed, partsIn } from "./instruction-parts";
import { ordinals } from "./ordinals";
import type { EditRequest, Part } from "./request";
import { unquoted } from "./unquoted";

const toText =
  /^(?:change|set|update|rewrite|edit|rename|make|have|let|fix|correct|switch|turn)\s+(.+?)\s+(?:to\s+(?:say|read|be)|to|say|says|read|reads|into|as|=|with)\s*:?\s+(.+)$/is;
const sayText = /^(?:make|have|let)\s+(.+?)\s+(?:say|read|says|reads|saying)\s*:?\s+(.+)$/is;

/** «make the second card say Secure instead of Private»: the old text tells which one. */
export function readInstead(clause: string): EditRequest[] | null {
  const found =
    /\b(?:say|says|read|reads)\s+(?<to>.+?)\s+(?:instead of|rather than|and not|not)\s+(?<from>.+)$/isu.exec(
      clause,
    );
  return found?.groups?.to && found.groups.from
    ? [{ type: "replace", from: unquoted(found.groups.from), to: unquoted(found.groups.to) }]
    : null;
}

export function readText(clause: string, parts: Part[]): EditRequest | null {
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
  const field = fieldOfItem.exec(clause)?.groups;
  if (field?.field && field.owner && field.text) {
    const part = itemPart(field.field, field.owner);
    if (part) return { type: "text", part, text: unquoted(field.text) };
  }
  const ofOwner =
    /^(?<owner>\p{Lu}[\p{L}\p{N} .-]*?)(?:'s|’s)\s+(?<field>role|job|title|price|description|text|note|label|date)\s+(?:is|should be|must be|says?)\s+(?:now\s+)?(?<text>.+)$/su.exec(
      clause,
    )?.groups;
  if (ofOwner?.owner && ofOwner.field && ofOwner.text) {
    const part = itemPart(ofOwner.field, ofOwner.owner);
    if (part) return { type: "text", part, text: unquoted(ofOwner.text) };
  }
  const called =
    /^(?:call|name)\s+(?:the\s+)?(?<side>left|right|first|second|third|last)\s+(?<noun>[\p{L}]+)\s+(?<text>.+)$/isu.exec(
      clause,
    )?.groups;
  if (called?.side && called.noun && called.text)
    return setText(
      `${called.side} ${called.noun.replace(/^(?:side|half|one)$/i, "title")}`,
      called.text,
      true,
    );
  const said = sayText.exec(clause);
  if (said?.[1] && said[2]) return sayBy(said[1], said[2]);
  const should =
    /^(?:(?:the|my|our|its|that)\s+)?(.+?)\s+(?:should|must|has to|needs to|ought to|could)\s+(?:say|read|be called)\s*:?\s+(.+)$/is.exec(
      clause,
    );
  if (should?.[1] && should[2]) return sayBy(should[1], should[2]);
  const costs =
    /^(?:the\s+)?(.+?)(?:\s+(?:plan|package|tier))?\s+(?:should|must|now)?\s*costs?\s+(.+)$/i.exec(clause);
  if (costs?.[1] && costs[2]) return setText(`${costs[1]}'s price`, costs[2], true);
  const amounts =
    /^(?:the\s+)?([\p{L}\p{N} ]+?)\s+(?:should|must|needs to|has to)\s+be\s+([$€£]?\d[\d.,]*\s?[%€]?)$/iu.exec(
      clause,
    );
  if (amounts?.[1] && amounts[2] && !partsIn(amounts[1]).some((part) => part.word))
    return { type: "replace", from: amounts[1], to: amounts[2] };
  const plainly = /^(?:make|set|have)\s+(?:the\s+)?([\p{L} ]+?)\s*[:=]?\s+(["“«].+["”»])$/isu.exec(clause);
  if (plainly?.[1] && plainly[2] && quotedTexts(plainly[2]).length === 1)
    return setText(plainly[1], plainly[2], true);
  const plainSay = /^(?:the\s+)?(?<object>[\p{L} ]+?)\s+(?:say|says|reads?)\s*:?\s+(?<text>.+)$/isu.exec(
    clause,
  )?.groups;
  if (plainSay?.object && plainSay.text && partsIn(plainSay.object).some((part) => part.word))
    return setText(plainSay.object, plainSay.text, true);
  const colon =
    /^(?:the\s+)?(?:new\s+)?(headline|title|subtitle|subline|tagline|kicker|caption|button|heading|url|link|website|web address|domain|handle|author|speaker|badge|footer|footnote|slogan|text|(?:button|headline|title)\s+text)\s*[:=]\s*(.+)$/is.exec(
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

const fieldNames =
  "price|cost|description|text|name|title|heading|headline|note|label|role|job|value|number|date|year|caption";
/** «the description of Gyoza should be …», «change the text of the second card to …», «text of the third step: …». */
const fieldOfItem = new RegExp(
  `^(?:(?:change|set|make|update|let|have)\\s+)?(?:the\\s+)?(?<field>${fieldNames})\\s+(?:of|on|for|in)\\s+(?:the\\s+)?(?<owner>[^:]+?)\\s*(?:\\s(?:should|must|needs to|has to)\\s+(?:be|say|read)|\\s(?:say|says|read|reads|to|is|be|=)|:)\\s*:?\\s+(?<text>.+)$`,
  "isu",
);
const itemNouns =
  /^(?:cards?|items?|bullets?|points?|steps?|rows?|columns?|bars?|plans?|tiers?|packages?|messages?|bubbles?|features?|stats?|tiles?|boxes|box|panels?|entry|entries|person|people|members?|chapters?|slides?|milestones?|questions?|quotes?|options?|labels?)$/i;

/** A field of one item, told by its place («the second card») or its name; null where the owner is no item. */
function itemPart(field: string | null, owner: string): Part | null {
  const plain = owner.trim().replace(/^(?:the|our|my)\s+/i, "");
  const [lead = "", ...rest] = plain.split(/\s+/);
  const ordinal = ordinals[lead.toLowerCase()];
  const noun = rest.join(" ");
  const word = field === null ? null : field.toLowerCase() === "cost" ? "price" : field.toLowerCase();
  const said = field === null ? plain : `${plain}'s ${field}`;
  if (ordinal !== undefined && itemNouns.test(noun))
    return { word, text: null, ordinal, facet: null, said, item: noun.toLowerCase() };
  if (field === null || /^(?:middle|cent(?:er|re)|top|bottom|left|right|corner|background)\b/i.test(plain))
    return null;
  const name = unquoted(plain).replace(/\s+(?:plan|card|tier|package|bar|item|column|row|step)$/i, "");
  return partsIn(plain).some((part) => part.word) && !/^["“]|^\p{Lu}/u.test(plain)
    ? null
    : { word, text: name, ordinal: null, facet: null, said };
}

/** «Ben should say hi»: what an item that is called so says, else the text that stands there. */
function sayBy(object: string, value: string): EditRequest | null {
  const request = setText(object, value, true);
  return request?.type === "replace"
    ? {
        type: "text",
        part: { word: "says", text: request.from, ordinal: null, facet: null, said: request.from },
        text: request.to,
      }
    : request;
}

function setText(object: string, value: string, certain: boolean): EditRequest | null {
  const item = itemPart(null, object);
  if (item) return { type: "text", part: item, text: unquoted(value) };
  if (
    /^(?:the\s+)?(?:text|words?)\s+(?:in|at|on)\s+(?:the\s+)?(?:middle|cent(?:er|re)|top|bottom)$/i.test(
      object.trim(),
    )
  )
    return {
      type: "text",
      part: { word: "text", text: null, ordinal: null, facet: null, said: "text" },
      text: unquoted(value),
    };
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
    const nth = itemPart(field, owned.groups?.owner ?? owned[1] ?? "");
    if (nth?.item) return { type: "text", part: nth, text };
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
    ? {
        type: "replace",
        // A capital article belongs to the text: «The storm».
        from: (/^(?:The|An?)\s/.test(object.trim()) ? object.trim() : named.text).replace(
          /\s+(?:plan|tier|package|bar|value)$/i,
          "",
        ),
        to: text,
      }
    : null;
}
