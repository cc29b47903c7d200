import { elementPattern } from "./intents/elements";
import { namesSaid } from "./mentions";
import type { SceneLine } from "./routing";
import { commandVerbs } from "./vocabulary";

const people =
  "(?:people|viewers|visitors|customers|clients|patients|students|pupils|kids|children|guests|users|nobody|no one|everyone|everybody)";
/** «…, that is what buyers look at first», «…, it nearly touches the edge»: names no place and no scene, whatever it says. */
const surely =
  /, (?:(?:that|this) is (?:what|why|how|where|who|when|the way) |(?:it|that|this|they) (?:nearly|almost|barely|hardly|always|never) \p{L}).*$/u;
const because = new RegExp(
  `,? (?:because|since|cause|cuz|coz|cos|bc) (?:the|my|our|it|we|they|i|${people}) .*$`,
);
const purpose = new RegExp(`,? so (?:that )?(?:the|my|our|we|they|i|you|${people}) .*$`);
/** A sentence of its own behind the comma: «…, boss does not want numbers in there», «…, people swipe away». */
const statement = new RegExp(
  `, (?:(?:my|our|the|his|her|their|some|most|many|all) (?:\\p{L}+ ){1,3}\\p{L}+|${people} (?:\\p{L}+ ?){1,2}|\\p{L}+ (?:(?:does|do|did|can|could|will|would|is|are|was|were|has|have) )?(?:not )?(?:want|wants|like|likes|need|needs|hate|hates|think|thinks|said|says|prefer|prefers)\\b).*$`,
  "u",
);
/** What asks for something, or says where or how long. */
const request =
  /[@#:;"]|\d|\b(?:scene|slide|first|last|front|end|start|beginning|before|after|between|instead|please|should|must|could|seconds?|minutes?|half|twice|too|also|then|except|only|rather|stays?|remains?)\b/;
const wishes =
  /^(?:i|we) (?:want|need|would)|^(?:an? (?:bit|little)|much|slightly|longer|shorter|bigger|smaller) /;

/**
 * A request without why it is asked. Nothing is taken off that could be asked for: what names a scene, a part of one, a place, a
 * length, or begins as a command does.
 * @param body a clause in normal form behind politeness, its quotes masked
 */
export function withoutReason(body: string, scenes: readonly SceneLine[]): string {
  const plain = body.replace(surely, "");
  const [first = ""] = /^\p{L}+/u.exec(plain) ?? [];
  if (!commandVerbs.has(first) && !wishes.test(plain)) return plain;
  for (const pattern of [because, purpose, statement]) {
    const tail = pattern.exec(plain);
    if (!tail || tail.index === 0 || request.test(tail[0])) continue;
    // Of «because the kitchen is boring» only the reason can be meant.
    if (pattern !== because && namesSaid(tail[0], scenes).length > 0) continue;
    if (pattern === statement && elementPattern.test(tail[0]) && !/ (?:not|never|is|are|was) /.test(tail[0]))
      continue;
    return plain.slice(0, tail.index);
  }
  return plain;
}
