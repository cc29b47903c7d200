import { describe, expect, it } from "vitest";
import { lengthOf, rowsOf } from "./rows";
import { tokenLines } from "./tokens";

const textOf = (tokens: { text: string }[]) => tokens.map(({ text }) => text).join("");

describe("tokenLines", () => {
  it("keeps every letter and tells strings, keywords and comments apart", () => {
    const code = 'const a = "x"; // note\n\nfoo(a);';
    const lines = tokenLines(code, "ts");
    expect(lines.map(textOf).join("\n")).toBe(code);
    const scopes = new Map(lines.flat().map(({ text, scope }) => [text.trim(), scope]));
    expect(scopes.get("const")).toBe("keyword");
    expect(scopes.get('"x"')).toBe("string");
    expect(scopes.get("// note")).toBe("comment");
  });

  it.each([
    "javascript",
    "typescript",
    "python",
    "go",
    "rust",
    "java",
    "swift",
    "bash",
    "json",
    "html",
    "css",
    "sql",
  ])("knows %s", (language) => {
    const code =
      'if (a == "b") { return 12; } /* c */ SELECT 1 <p class="d">text</p> def f(): "x": 3, color: red;';
    expect(
      tokenLines(code, language)
        .flat()
        .some(({ scope }) => scope !== ""),
    ).toBe(true);
  });

  it("tokenises a text once", () => {
    expect(tokenLines("let a = 1", "js")).toBe(tokenLines("let a = 1", "js"));
  });

  it("leaves an unknown language plain", () => {
    expect(tokenLines("a b\nc", "klingon")).toEqual([
      [{ text: "a b", scope: "" }],
      [{ text: "c", scope: "" }],
    ]);
  });
});

describe("rowsOf", () => {
  it("breaks long lines before words and loses nothing", () => {
    const line = "    const message = compute(first, second, third, fourth);";
    const rows = rowsOf([[{ text: line, scope: "" }]], 30);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => textOf(row.tokens)).join("")).toBe(line);
    for (const row of rows) expect(row.indent + lengthOf(row)).toBeLessThanOrEqual(30);
  });

  it("cuts a word that is wider than a row", () => {
    const rows = rowsOf([[{ text: "x".repeat(95), scope: "" }]], 20);
    expect(rows.map((row) => textOf(row.tokens)).join("")).toHaveLength(95);
  });
});
