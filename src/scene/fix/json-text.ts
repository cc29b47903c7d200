const minLength = 20;
const looksLikeCode = (text: string) =>
  text.length >= minLength &&
  (text.includes("export ") || text.includes("import ") || text.includes("=>") || text.includes("```"));

/** The code in a reply that is JSON (in a fence or not, cut off or not); null for any other reply. */
export function jsonText(reply: string): { text: string; isCut: boolean } | null {
  const json = withoutFence(reply).trim();
  const first = json.charAt(0);
  if (first !== "{" && first !== '"' && first !== "[") return null;
  try {
    const found = longestText(JSON.parse(json), 0);
    return found !== null && looksLikeCode(found) ? { text: found, isCut: false } : null;
  } catch {
    return first === "[" ? null : cutText(json);
  }
}

function withoutFence(reply: string): string {
  const text = reply.trim();
  if (!text.startsWith("```json")) return text;
  const start = text.indexOf("\n") + 1;
  const end = text.lastIndexOf("\n```");
  return text.slice(start, end > start ? end : text.length);
}

function longestText(value: unknown, depth: number): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || depth > 6) return null;
  let longest: string | null = null;
  for (const one of Object.values(value)) {
    const text = longestText(one, depth + 1);
    if (text !== null && text.length > (longest?.length ?? -1)) longest = text;
  }
  return longest;
}

/** JSON that is broken or ended early: its longest text as far as it goes. */
function cutText(json: string): { text: string; isCut: boolean } | null {
  let best: { text: string; isCut: boolean } | null = null;
  for (let at = json.indexOf('"'); at >= 0 && at < json.length; ) {
    const { text, end, isClosed } = readString(json, at + 1);
    if (looksLikeCode(text) && text.length > (best?.text.length ?? 0)) best = { text, isCut: !isClosed };
    at = json.indexOf('"', end + 1);
  }
  // Source that begins with a brace or a directive is not JSON.
  return best !== null && (json.startsWith('"') || json.slice(1).trimStart().startsWith('"')) ? best : null;
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "", b: "", f: "" };

function readString(json: string, start: number): { text: string; end: number; isClosed: boolean } {
  const parts: string[] = [];
  for (let at = start; at < json.length; at++) {
    const character = json.charAt(at);
    if (character === '"') return { text: parts.join(""), end: at, isClosed: true };
    if (character !== "\\") {
      parts.push(character);
      continue;
    }
    const next = json.charAt(++at);
    if (next === "u") {
      parts.push(String.fromCharCode(Number.parseInt(json.slice(at + 1, at + 5), 16) || 32));
      at += 4;
    } else parts.push(escapes[next] ?? next);
  }
  return { text: parts.join(""), end: json.length, isClosed: false };
}
