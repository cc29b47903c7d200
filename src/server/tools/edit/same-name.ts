import { singular } from "@/scene/edits/part-names";

const longNames = [
  "january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday",
].flatMap((names) => names.split(" "));

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|our|my)\s+/, "")
    .replace(/[\s.,!'’"“”]+/g, " ")
    .trim();
}

/** Whether two names mean the same thing: letter case and small words aside, «Feb» being «February». */
export function isSameName(first: string, second: string): boolean {
  const [one, other] = [plain(first), plain(second)];
  if (one === other) return true;
  if (one.length > 3 && singular(one) === singular(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && longNames.includes(long) && long.startsWith(short);
}

/** «January», «Monday». */
export function isLongName(text: string): boolean {
  return longNames.includes(plain(text)) && plain(text).length > 3;
}

/** «Jan», «Mon»: the first three letters of such a name. */
export function isShortName(text: string): boolean {
  const short = plain(text);
  return short.length === 3 && longNames.some((long) => long.startsWith(short));
}
