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
  const item =
    /^(?:add|insert|include|append)\s+(?:an?\s+|another\s+|the\s+|new\s+)*(?:(?:fourth|fifth|third|extra|more)\s+)?(?:item|plan|point|bullet|feature|tier|package|bar|column|row|step|entry|option|value|card|stat|tile|person|member|message|milestone)?\s*(?:called|named|:|for|with|saying)?\s*(.+)$/i.exec(
      clause,
    );
  if (
    item?.[1] &&
    /^(?:add|insert|include|append)\b/i.test(clause) &&
    (/\b(?:item|plan|point|bullet|feature|tier|package|bar|column|row|step|entry|option|card|stat|tile|person|member|milestone)\b/i.test(
      clause,
    ) ||
      (/^\d[\d.,]*\s?(?:%|k|m|million|billion)?\s+\p{L}/iu.test(item[1]) &&
        !/^\d[\d.,]*\s*(?:s|secs?|seconds?|frames?|ms|px|pixels?|minutes?|more|new|cards?|items?|bars?|steps?|rows?|columns?|points?|slides?|scenes?)\b/i.test(
          item[1],
        )) ||
      /^["“]?[\p{L}][\p{L}\p{N}\s]*["”]?\s+[$€£]?\d/u.test(item[1]) ||
      (/\bto (?:the|our|my) [\p{L}]+$/u.test(clause) && parts.every((part) => part.word === null))) &&
    !/\b(?:glow|shadow|animation|gradient|border)\b/i.test(clause)
  )
    return {
      type: "add_item",
      text: unquoted(item[1].replace(/\s+to\s+(?:the\s+)?(?:list|chart|table|graph)$/i, "")),
    };
  return null;
}
