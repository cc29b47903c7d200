import { findColors } from "@/scene/look/find-colors";
import type { EditRequest } from "./request";

type TextRequest = Extract<EditRequest, { type: "text" }>;

/**
 * «Buy now, in red with white letters»: what stands behind a text that was not quoted and says how it looks is no part of
 * it. Only what names a colour to its end counts, and «in red» only behind a comma: «The girl in red» is a title.
 */
export function withoutTail(request: TextRequest, clause: string): EditRequest[] {
  const { text, part } = request;
  if (clause.includes(`“${text}”`) || clause.includes(`"${text}"`)) return [request];
  const found: EditRequest[] = [];
  let rest = text;
  for (let step = 0; step < 3; step += 1) {
    const tail =
      /(?<lead>,\s*(?:and\s+)?(?:in|be|make it|with|have|colou?red)|\s+(?:and\s+)?with)\s+(?:an?\s+)?(?<color>(?:(?!\b(?:with|in|and)\b)[#\p{L}\p{N} -])+?)(?:\s+(?<noun>text|letters|lettering|font|writing|type|background|fill))?$/iu.exec(
        rest,
      );
    const groups = tail?.groups;
    if (!tail || !groups?.color || (/with|have/i.test(groups.lead ?? "") && !groups.noun)) break;
    const [color] = findColors(groups.color, { trusting: true });
    if (!color || color.start > 0 || color.end < groups.color.length) break;
    const facet = groups.noun === undefined ? null : /background|fill/i.test(groups.noun) ? "fill" : "text";
    const { text: _, ...whole } = part;
    found.unshift({
      type: "color",
      part: { ...whole, text: null, facet },
      color: color.hex,
      said: color.words,
    });
    rest = rest.slice(0, tail.index).replace(/[,\s]+$/, "");
  }
  // A part that is told by its text is called so only as long as it says it.
  return rest === "" ? [request] : [...found, { ...request, text: rest }];
}
