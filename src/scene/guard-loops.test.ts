import { describe, expect, it } from "vitest";
import { compileScene } from "./compile";
import { guardLoops, loopGuardCall } from "./guard-loops";

const guards = (code: string) => guardLoops(code).split(loopGuardCall).length - 1;

describe("guardLoops", () => {
  it.each([
    "for (let i = 0; i < 3; i++) { f(i); }",
    "for (let i = 0; i < 3; i++) f(i);",
    "for (;;);",
    "while (x) { f(); }",
    "do f(); while (x);",
    "for (const a of b) f(a);",
    "for (const a in b) { f(a); }",
  ])("guards “%s”, and it still compiles", (loop) => {
    const code = `const f = (n?: unknown) => n; const x = 0, b = [1];\nexport default function Scene() {\n  ${loop}\n  return null;\n}`;
    expect(guards(code)).toBe(1);
    expect(guardLoops(code).split("\n")).toHaveLength(code.split("\n").length);
    expect(compileScene(guardLoops(code)).type).toBe("compiled");
  });

  it("guards loops within loops, each once", () => {
    expect(
      guards("export default () => { for (const a of []) for (const b of []) while (a) a(b); return null; }"),
    ).toBe(3);
  });

  it("hands on what has no loop, and what does not parse", () => {
    for (const code of ["export default () => <b>{[1].map((n) => n)}</b>;", "for (;;) {"])
      expect(guardLoops(code)).toBe(code);
  });
});
