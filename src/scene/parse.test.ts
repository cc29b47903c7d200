import { describe, expect, it } from "vitest";
import { fixtures } from "./fixtures/fixtures";
import { parseScene } from "./parse";

function problemsOf(code: string) {
  const result = parseScene(code);
  if (result.type !== "failed") throw new Error("It parsed.");
  return result.problems;
}

describe("parseScene", () => {
  it.each([...fixtures])("reads %s", (_, code) => {
    expect(parseScene(code).type).toBe("parsed");
  });

  it("says line and column of an error, both from 1", () => {
    expect(problemsOf("const a = 1;\nconst b = ;\n")).toEqual([
      { rule: "syntax", message: "Unexpected token", line: 2, column: 11 },
    ]);
  });

  it("catches a name that is declared twice", () => {
    const [problem] = problemsOf("const title = 1;\nconst title = 2;\nexport default () => null;");
    expect(problem).toMatchObject({ rule: "syntax", line: 2, column: 7 });
    expect(problem.message).toContain("title");
  });

  it("reports several errors at once where it can go on", () => {
    expect(
      problemsOf("const a = 1;\nconst a = 2;\nconst b = 1;\nconst b = 2;").map(({ line }) => line),
    ).toEqual([2, 4]);
  });

  it("names a tag that is not closed", () => {
    expect(problemsOf("export default () => <div>a</span>;")[0].message).toContain("<div>");
  });

  it("parses one text once", () => {
    const code = "export default () => null; // once";
    expect(parseScene(code)).toBe(parseScene(code));
  });

  it("answers for nesting that is deeper than the parser's stack instead of throwing", () => {
    const [problem] = problemsOf(`const a = ${"[".repeat(100_000)}`);
    expect(problem.rule).toBe("syntax");
  });
});
