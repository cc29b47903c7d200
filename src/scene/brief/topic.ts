import { quotedTexts } from "./quoted-texts";

const command =
  /^(?:(?:please|hi|hey|hello|ok|now|then|also|and|can you|could you|would you|let's|i want(?: you to)?|i'd like(?: you to)?|i would like(?: you to)?|we need|i need|give me|show(?: me)?|add|create|make|generate|insert|build|design|produce|write|include|put together|have|start with|end with|to|me|us)[,\s]+)*/i;
const container =
  /^(?:(?:an?|another|one more|new|the|a new|our|my|some|\d+|two|three|four|five)\s+)*(?:(?:[\p{L}\d.-]+)\s+){0,5}?(?:scenes?|slides?|video|clip|intro(?:duction)?|outro|opener|opening|title(?: card| screen| scene| slide)?|ad|promo|teaser|trailer|animation|page|card|screen|reel|short|story|spot|commercial|presentation|end ?card|closing|ending|call[ -]to[ -]action|cta|section|announcement|explainer)\b/iu;
const link =
  /^\s*(?:called|named|titled|that says|which says|saying|says|that reads|reading|about|for|of|with|showing|that shows|which shows|announcing|that announces|introducing|that introduces|on|to promote|promoting|to announce|to introduce|to show|where|explaining|that explains|to explain|presenting|listing|featuring|to celebrate|celebrating|welcoming|:|-|–|—)+\s*/i;
const tail =
  /(?:[,;]?\s+(?:in|with|using|on)\s+(?:an?\s+)?(?:[\p{L}#\d-]+\s+){0,4}?(?:colou?rs?|style|background|tones?|look|palette|font|text|theme|vibe|feel|letters|format)\b.*|[,;]\s*(?:make it|keep it|use|dark|light|bright|bold|punchy|playful|elegant|calm|minimal|modern|in)\b.*|\s+(?:after|before|at the (?:end|beginning|start)|between)\s+(?:the|scene|it)\b.*|\s+(?:lasting|that lasts|for)?\s*\d+(?:\.\d+)?\s*(?:s|sec|secs|seconds?|minutes?)\b.*)$/iu;

/** What a prompt is about, as a line that could stand on the screen; null where it says nothing but what kind of scene. */
export function topicOf(prompt: string): string | null {
  const unquoted = quotedTexts(prompt).length > 0;
  const plain = prompt
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "")
    .trim();
  const behind = plain.replace(command, "");
  const contained = container.exec(behind);
  const after = contained ? behind.slice(contained[0].length) : behind;
  const linked = link.exec(after);
  const topic = (linked ? after.slice(linked[0].length) : contained ? "" : after)
    .replace(tail, "")
    .replace(/^(?:my|the|a|an)\s+/i, "")
    .replace(/[\s,;:–—-]+$/, "")
    .trim();
  if (topic === "" || unquoted || !/[\p{L}\p{N}]/u.test(topic)) return null;
  const short = topic.length > 90 ? `${topic.slice(0, 88).replace(/\s+\S*$/, "")}…` : topic;
  return capitalized(short);
}

export function capitalized(text: string): string {
  const first = [...text][0] ?? "";
  return first.toLocaleUpperCase() + text.slice(first.length);
}
