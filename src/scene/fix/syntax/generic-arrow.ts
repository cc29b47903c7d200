import type { Attempt, SyntaxFixer } from "../fixer";

const maxPlaces = 10;
const castTypes = new Set(["any", "unknown", "string", "number", "boolean", "never", "object"]);

/** Types that read as elements in a file with JSX: `<T>(x: T) => x` is `<T,>…`, and `<any>x` is `x`. */
export const genericArrow: SyntaxFixer = {
  name: "generic-arrow",
  attempts({ code }) {
    const attempts: Attempt[] = [];
    for (let at = code.indexOf("<"); at >= 0 && attempts.length < maxPlaces; at = code.indexOf("<", at + 1)) {
      const end = code.indexOf(">", at);
      const name = code.slice(at + 1, end);
      if (end > 0 && castTypes.has(name) && !code.includes(`</${name}>`)) {
        const text = code.slice(0, at) + code.slice(end + 1);
        attempts.push({ code: text, note: "Took out a type assertion that reads as an element." });
      }
      if (end < 0 || code.charAt(end + 1) !== "(" || name.length > 40 || !isParameter(name)) continue;
      const before = code.slice(0, at).trimEnd().at(-1) ?? "";
      if (before !== "=" && before !== "(" && before !== ",") continue;
      attempts.push({
        code: `${code.slice(0, end)},${code.slice(end)}`,
        note: "Wrote a type parameter as JSX takes it.",
      });
    }
    return attempts;
  },
};

function isParameter(text: string): boolean {
  const [name = ""] = text.split(" extends ");
  return /^[A-Z]\w*$/.test(name.trim());
}
