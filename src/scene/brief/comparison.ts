import type { BriefComparison } from "./brief";

const versus = "(?:\\bvs\\.?|\\bversus\\b|\\bgegen\\b|\\bcontra\\b|\\bcontre\\b|对比|⇄|↔)";
const compares =
  /\bvs\b\.?|\bversus\b|\bcompar(?:e|es|ing|ison|aison|ar|ación)\b|\bvergleich\w*|\bbefore\b.{0,60}\bafter\b|\bvorher\b.{0,60}\bnachher\b|\bavant\b.{0,60}\baprès\b|\bantes\b.{0,60}\bdespu[eé]s\b|\bold way\b|\bpros\b.{0,60}\bcons\b|\bus (?:and|or) them\b|\bwithout\b.{0,90}\bwith\b|\bohne\b.{0,90}\bmit\b|\bsans\b.{0,90}\bavec\b|\bmyth\b.{0,90}\bfact\b|\bdos?\s*:.{0,90}\bdon['’]?ts?\s*:|\bthen\s*:.{0,90}\bnow\s*:|对比|比较|比較|비교/isu;
const lead =
  /^(?:(?:please|can you|could you)\s+)?(?:(?:add|create|make|show|build|insert|generate|do)\s+)?(?:(?:me|us)\s+)?(?:(?:an?|the|another|our)\s+)?(?:[\p{L}\d-]+\s+){0,2}?(?:comparisons?(?: (?:scene|slide|table|chart|card))?|scene|slide|table|video|split[ -]?screen)?\s*(?:that\s+)?(?:compar(?:es?|ing)|showing|shows|between|of|with|for|about|:)?\s*/iu;
const pair =
  /\b(before)\b.{0,20}?\b(after)\b|\b(vorher)\b.{0,20}?\b(nachher)\b|\b(avant)\b.{0,20}?\b(après)\b|\b(antes)\b.{0,20}?\b(despu[eé]s)\b|\b(pros)\b.{0,20}?\b(cons)\b|\b(old way)\b.{0,20}?\b(new way)\b/iu;

/** Two things side by side with what speaks for each; null where the prompt compares nothing. Points may be empty. */
export function comparisonOf(prompt: string): BriefComparison | null {
  if (!compares.test(prompt)) return null;
  return sections(prompt) ?? listed(prompt) ?? titled(prompt);
}

/** «Before: slow, manual. After: fast, automatic», one section a line or a sentence. */
function sections(prompt: string): BriefComparison | null {
  const label =
    "(?<=^|[\\n.;|:,]|\\bvs\\.?|\\band\\b)\\s*([\\p{L}\\p{N}][^:;.,|\\n]{0,40}?)\\s*(?::(?!//|\\d)|\\s[-–—]\\s)\\s*";
  const found = [...prompt.matchAll(new RegExp(label, "giu"))].map((match) => ({
    title: labelOf(match[1] ?? ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [left, right] = found.slice(-2);
  if (!left || !right) return null;
  const points = [prompt.slice(left.end, right.start), prompt.slice(right.end)].map(pointsOf);
  const [leftPoints = [], rightPoints = []] = points;
  if (leftPoints.length === 0 || rightPoints.length === 0 || left.title === "" || right.title === "")
    return null;
  return {
    left: { title: left.title, points: leftPoints },
    right: { title: right.title, points: rightPoints },
  };
}

/** «Orbit vs spreadsheets: fast vs slow, one place vs ten files», or «…: fast, simple vs slow, messy». */
function listed(prompt: string): BriefComparison | null {
  const [head, tail] = split(prompt);
  const titles = titled(head);
  if (!titles || tail === "") return null;
  const pairs = tail
    .split(/[,;\n]\s*(?!\d{3}\b)/)
    .map((part) => part.split(new RegExp(`\\s*${versus}\\s*`, "iu")).map(clean))
    .filter((parts) => parts.some(Boolean));
  if (pairs.length > 1 && pairs.every((parts) => parts.length === 2))
    return {
      left: { ...titles.left, points: pairs.map(([left = ""]) => left) },
      right: { ...titles.right, points: pairs.map((parts) => parts[1] ?? "") },
    };
  const [left = "", right = ""] = tail.split(new RegExp(`\\s*(?:${versus}|\\||;|\\n)\\s*`, "iu"));
  return {
    left: { ...titles.left, points: pointsOf(left) },
    right: { ...titles.right, points: pointsOf(right) },
  };
}

/** The two names: «Basic vs Pro», «compare coffee and tea», «before and after». */
function titled(prompt: string): BriefComparison | null {
  const [head] = split(prompt);
  const paired = pair.exec(head)?.slice(1).filter(Boolean);
  const named = new RegExp(`^(.+?)\\s*${versus}\\s*(.+)$`, "isu").exec(head.trim());
  const compared =
    /\b(?:compar(?:e|es|ing)|comparison (?:of|between)|vergleich(?:e| von| zwischen)?|compara|compare[rz]?)\s+(.+?)\s+(?:and|with|to|und|mit|y|con|et|avec)\s+(.+)$/isu.exec(
      head.trim(),
    );
  const [left, right] = (paired?.length === 2 ? paired : (named ?? compared)?.slice(1, 3)) ?? [];
  const titles = [left?.replace(lead, ""), right].map((text) => titleOf(text ?? ""));
  const [leftTitle = "", rightTitle = ""] = titles;
  if (leftTitle === "" || rightTitle === "") return null;
  return { left: { title: leftTitle, points: [] }, right: { title: rightTitle, points: [] } };
}

function split(prompt: string): [head: string, tail: string] {
  // «comparison: us vs them»: the colon behind the scene's own name parts nothing.
  const plain = prompt.replace(/^[^:\n]*\b(?:comparison|compare|scene|slide)\s*:\s*/iu, "");
  const colon = /:(?!\/\/|\d)|\n/.exec(plain);
  return colon ? [plain.slice(0, colon.index), plain.slice(colon.index + 1).trim()] : [plain, ""];
}

function titleOf(written: string): string {
  const plain = written
    .replace(/["“”«»]/g, "")
    .replace(lead, "")
    .replace(/^(?:the|our|my|an?|with|and|between|for)\s+/i, "")
    .replace(/\s+(?:in|on|with|using|for|at)\s+.*$/is, "")
    .replace(/\s+(?:comparison|scene|slide)$/i, "")
    .replace(/[\s.,;:!?]+$/, "")
    .trim();
  return plain.length <= 40 ? plain.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase()) : "";
}

/** «With Tally» and «Without Tally» differ by the word that other titles lose. */
function labelOf(written: string): string {
  const label = /^(?:with|without|mit|ohne|avec|sans)\s+\S.{0,30}$/iu.exec(written.trim())?.[0];
  return label ? label.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase()) : titleOf(written);
}

function pointsOf(text: string): string[] {
  return text
    .replace(new RegExp(`\\s*(?:${versus}|\\band\\b)\\s*$`, "iu"), "")
    .split(/\s*(?:,(?!\d{3}\b)|;|\n|、|，|；|\s[•·]\s|\s+(?:and|und|y|et|&)\s+)\s*/u)
    .map(clean)
    .filter(Boolean)
    .slice(0, 6);
}

function clean(text: string): string {
  return text
    .replace(/^\s*(?:[-*•–✓✗✔✘]|\d{1,2}[.)])\s+/, "")
    .replace(/^["“](.*)["”]$/, "$1")
    .replace(/^(?:and|und|y|et)\s+/i, "")
    .replace(/[\s.,;|]+$/, "")
    .trim();
}
