import { expect, test } from "vitest";
import type { Receipt } from "@/domain/message";
import { estimateWords, formatCost, formatTook, receiptWords } from "./receipt";

const receipt: Receipt = {
  durationMs: 312,
  rungs: ["fast-router", "template"],
  models: [],
  costUsd: 0,
  undoable: true,
};

test("a receipt names the template, that no model was asked, and that it was free", () => {
  expect(receiptWords(receipt, "title")).toEqual({
    time: "0.3 s",
    how: "template “title” · no model",
    cost: "$0.00",
  });
});

test("that the message was read at once is said only where nothing else was done", () => {
  expect(receiptWords({ ...receipt, rungs: ["fast-router"] }, null).how).toBe("read at once · no model");
});

test("a cost below a cent is not shown as free", () => {
  expect(formatCost(0.004)).toBe("under $0.01");
  expect(formatCost(0.065)).toBe("$0.07");
});

test("no answer took no time, and seconds never read 60", () => {
  expect(formatTook(3)).toBe("0.1 s");
  expect(formatTook(9_960)).toBe("10 s");
  expect(formatTook(59_700)).toBe("1 min 0 s");
});

test("an estimate says that it is one, and that a price is not known where it is not", () => {
  expect(estimateWords({ scenes: 5, seconds: 22, costUsd: 0.081 })).toBe(
    "About 22 s and $0.08 for 5 written scenes (estimated)",
  );
  expect(estimateWords({ scenes: 2, seconds: 9, costUsd: null })).toBe(
    "About 9.0 s, at a price that is not known, for 2 written scenes (estimated)",
  );
});
