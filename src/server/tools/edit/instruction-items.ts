import { itemNoun } from "./item-words";
import type { EditRequest, Part } from "./request";
import { unquoted } from "./unquoted";

/** «highlight Pro», «add a plan Pro for $49»: what is wanted of a list, without knowing what it holds. */
export function readItems(clause: string, parts: Part[]): EditRequest | null {
  const featured =
    /^(?:make|mark|highlight|feature|set|emphasi[sz]e)\s+(?:the\s+)?["“]?(.+?)["”]?\s*(?:plan|tier|package|card|bar|item)?\s*(?:(?:as\s+)?(?:the\s+)?(?:featured|highlighted|most popular|popular|recommended|stand out|pop|main)(?:\s+(?:one|plan|tier|bar))?)$/i.exec(
      clause,
    ) ??
    /^(?:feature|highlight|emphasi[sz]e)\s+(?:the\s+)?["“]?(.+?)["”]?(?:\s+(?:plan|tier|package|card|bar|item))?$/i.exec(
      clause,
    );
  if (featured?.[1] && /\bcolou?r\b/i.test(featured[1])) return null;
  if (featured?.[1] && !parts.some((part) => part.word && !/plan|item|bar|card|highlight/.test(part.word)))
    return { type: "feature", text: featured[1] };
  const side =
    /\s+(?:to|on|in|under|into)\s+(?:the\s+)?(?<side>left|right)(?:\s+(?:side|column|list|half|card|one))?(?=\s*:|$)/iu.exec(
      clause,
    );
  const plain = side ? clause.replace(side[0], "") : clause;
  const item = new RegExp(
    `^(?:add|insert|include|append|put in)\\s+(?:an?\\s+|another\\s+|the\\s+|new\\s+|one more\\s+)*(?:(?:fourth|fifth|third|extra|more)\\s+)?(?<noun>${itemNoun}|value)?\\s*(?:called|named|:|for|with|saying|that says)?\\s*(?<text>.+)$`,
    "iu",
  ).exec(plain)?.groups;
  const text = item?.text;
  if (!text || /\b(?:glow|shadow|animation|gradient|border)\b/i.test(clause)) return null;
  const isAmount =
    /^\d[\d.,]*\s?(?:%|k|m|million|billion)?\s+\p{L}/iu.test(text) &&
    !/^\d[\d.,]*\s*(?:s|secs?|seconds?|frames?|ms|px|pixels?|minutes?|more|new|cards?|items?|bars?|steps?|rows?|columns?|points?|slides?|scenes?)\b/i.test(
      text,
    );
  const isItem =
    item.noun !== undefined ||
    side !== null ||
    isAmount ||
    /^["“]?[\p{L}][\p{L}\p{N}\s]*["”]?\s+[$€£]?\d/u.test(text) ||
    /\bto (?:the|our|my) (?:list|menu|chart|table|graph|bullets|items|plans|steps)$/i.test(clause) ||
    (/\bto (?:the|our|my) [\p{L}]+$/u.test(clause) && parts.every((part) => part.word === null));
  if (!isItem) return null;
  return {
    type: "add_item",
    text: unquoted(text.replace(/\s+to\s+(?:the\s+)?(?:list|chart|table|graph)$/i, "")),
    ...(side ? { side: /left/i.test(side.groups?.side ?? "") ? ("left" as const) : ("right" as const) } : {}),
  };
}
