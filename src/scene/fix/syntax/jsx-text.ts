import type { Attempt, SyntaxFixer } from "../fixer";

const isNameStart = (character: string) => /[A-Za-z_$]/.test(character);

/** Signs that JSX does not take in a text (`Up > down`, `< 5 min`), and HTML comments. */
export const jsxText: SyntaxFixer = {
  name: "jsx-text",
  attempts({ code, message, at }) {
    const attempts: Attempt[] = [];
    const sign = code.charAt(at);
    if (message.includes("Did you mean") && (sign === ">" || sign === "}")) {
      attempts.push({
        code: `${code.slice(0, at)}{"${sign}"}${code.slice(at + 1)}`,
        note: `Wrote “${sign}” in a text as JSX takes it.`,
      });
    }
    const comment = code.lastIndexOf("<!--", at + 4);
    const commentEnd = comment < 0 ? -1 : code.indexOf("-->", comment);
    if (commentEnd >= 0 && at - comment < 8) {
      const text = code.slice(comment + 4, commentEnd).replaceAll("*/", "");
      attempts.push({
        code: `${code.slice(0, comment)}{/*${text}*/}${code.slice(commentEnd + 3)}`,
        note: "Wrote an HTML comment as JSX takes it.",
      });
    }
    const less = code.lastIndexOf("<", at);
    const next = code.charAt(less + 1);
    if (less >= 0 && at - less < 4 && !isNameStart(next) && next !== "/" && next !== ">") {
      attempts.push({
        code: `${code.slice(0, less)}{"<"}${code.slice(less + 1)}`,
        note: "Wrote “<” in a text as JSX takes it.",
      });
    }
    return attempts;
  },
};
