import { createElement } from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compileScene } from "./compile";
import { fixture, fixtures } from "./fixtures/fixtures";
import { moduleScopeArguments, moduleScopeNames } from "./module-scope";

function compiled(code: string): string {
  const result = compileScene(code);
  if (result.type === "failed") throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

/** Runs compiled text as the contract in `module-scope.ts` says. */
function load(text: string, modules: Record<string, unknown> = {}) {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const React = { createElement };
  const Remotion = modules.remotion ?? {};
  const globalObject = Object.freeze({ React, Remotion });
  const require = (name: string) => {
    const found = { react: React, "react/jsx-runtime": jsxRuntime, ...modules }[name];
    if (!found) throw new Error(`not allowed: ${name}`);
    return found;
  };
  const run = new Function(...moduleScopeNames, text);
  run(
    ...moduleScopeArguments({
      require,
      module,
      exports: module.exports,
      Math,
      Date,
      performance,
      console,
      loopGuard: () => undefined,
      window: globalObject,
      globalThis: globalObject,
      self: globalObject,
      React,
      Remotion,
    }),
  );
  return module.exports;
}

describe("compileScene", () => {
  it.each([...fixtures])("compiles %s to a function body that parses", (_, code) => {
    const text = compiled(code);
    expect(() => new Function(...moduleScopeNames, text)).not.toThrow();
  });

  it("gives the component, the controls, and markup that renders", () => {
    const code = `import type { FC } from "react";
      export const controls = { text: "Hi" } as const;
      const Scene: FC<typeof controls> = ({ text }) => <b data-x={1 as number}>{text}</b>;
      export default Scene;`;
    const exports = load(compiled(code));
    expect(exports.controls).toEqual({ text: "Hi" });
    expect(renderToStaticMarkup(createElement(exports.default as never, { text: "Hi" }))).toBe(
      '<b data-x="1">Hi</b>',
    );
  });

  it("keeps line numbers, so that errors at run time can be placed", () => {
    const text = compiled("export default function Scene() {\n  return null;\n}\n// mark\n");
    expect(text.split("\n").findIndex((line) => line.includes("return null"))).toBe(1);
  });

  it("runs code that takes Remotion and React from window", () => {
    const exports = load(compiled(fixture("window-globals")), { remotion: { AbsoluteFill: "div" } });
    expect(typeof exports.default).toBe("function");
  });

  it("lets a scene declare names that the scope has, React among them", () => {
    const exports = load(
      compiled(
        "const React = window.React;\nconst Node = 1, Date = 2;\nexport default () => <i>{Node}{Date}{typeof React}</i>;",
      ),
    );
    expect(renderToStaticMarkup(createElement(exports.default as never))).toBe("<i>12object</i>");
  });

  it("withholds the browser's and Node's doors from what it runs", () => {
    const exports = load(
      compiled(
        "export default () => [typeof document, typeof fetch, typeof process, typeof Function, typeof window.fetch, typeof this].join();",
      ),
    );
    expect((exports.default as () => string)()).toBe(
      "undefined,undefined,undefined,undefined,undefined,undefined",
    );
  });

  it("takes the only exported component where there is no default export", () => {
    const exports = load(compiled(fixture("named-export")), { remotion: {} });
    expect(exports.default).toBe(exports.Announcement);
  });

  it("takes the only declared component of a file that exports nothing", () => {
    expect(
      typeof load(compiled("const helper = () => 1;\nfunction Scene() { return <b>{helper()}</b>; }"))
        .default,
    ).toBe("function");
  });

  it("asks which component is meant where there are several", () => {
    const result = compileScene("export const One = () => null;\nexport const Two = () => null;");
    expect(result).toMatchObject({ type: "failed", problems: [{ rule: "export" }] });
    expect(result.type === "failed" && result.problems[0].message).toContain("One, Two");
  });

  it("says what is missing in a file without a component", () => {
    expect(compileScene("export const controls = {};")).toMatchObject({
      type: "failed",
      problems: [{ rule: "export", line: 1 }],
    });
  });

  it("fails with the parser's exact place, not the compiler's", () => {
    expect(compileScene("const x = 1;\nconst x = 2;\nexport default () => null;")).toMatchObject({
      type: "failed",
      problems: [{ rule: "syntax", line: 2, column: 7 }],
    });
  });

  it("changes the hash with the compiled text, and only then", () => {
    const hash = (code: string) => {
      const result = compileScene(code);
      return result.type === "compiled" ? result.codeHash : "";
    };
    expect(hash("export default () => 1;")).toBe(
      hash("export default (): number => 1;".replace(": number", "")),
    );
    expect(hash("export default () => 1;")).not.toBe(hash("export default () => 2;"));
  });
});
