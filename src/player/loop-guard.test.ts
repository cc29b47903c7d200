import { expect, it } from "vitest";
import { guardLoops } from "@/scene/guard-loops";
import { draw, drawText } from "./test/draw";

it("stops loops that never end, also those that catch what stops them, and lets the next scene draw", () => {
  const endless = (body: string) => guardLoops(`export default function Scene() { ${body} return null; }`);
  expect(() => draw(endless("for (;;) {}"))).toThrow("does not end");
  expect(() => draw(endless("while (true) try { for (;;); } catch {}"))).toThrow("does not end");
});

it("leaves loops that end alone", () => {
  const code = guardLoops(
    "export default function Scene() { let sum = 0; for (let i = 0; i < 100000; i++) sum += i; return <b>{sum}</b>; }",
  );
  expect(drawText(code)).toBe("4999950000");
});
