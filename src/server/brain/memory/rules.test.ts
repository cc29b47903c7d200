import { describe, expect, it } from "vitest";
import { learnByRules } from "./rules";

const learned = (message: string) => learnByRules(message).map(({ kind, text }) => [kind, text]);

describe("what lasts of a message, by rules", () => {
  it.each([
    ["Our audience is young nurses. Make the title bigger", ["audience", "young nurses"]],
    ["Our brand colours are #2b1a12 and cream, please", ["color", "#2b1a12 and cream"]],
    ["My bakery is called Brewline", ["name", "Brewline"]],
    ["A launch video for our coffee brand Brewline", ["name", "Brewline"]],
    ["Never say cheap", ["wording", "Never say cheap"]],
    [
      "From now on, end every scene with the web address",
      ["decision", "end every scene with the web address"],
    ],
    ["I prefer calm scenes", ["pace", "calm"]],
    ["I always like serif type", ["type", "editorial"]],
    ["I prefer scenes of 4 seconds", ["length", "4 s a scene"]],
  ])("%s", (message, expected) => {
    expect(learned(message)).toContainEqual(expected);
  });

  it.each([
    "Make the headline orange",
    "Delete scene 3",
    "Add a title scene that says “Our audience is everyone. Never say never”",
    "I don't like calm scenes",
    "hello",
    "",
    "????????",
  ])("keeps nothing of «%s»", (message) => {
    expect(learned(message)).toEqual([]);
  });

  it("counts what is said at once, and what is only shown from the second time on", () => {
    expect(learnByRules("I prefer a calm pace")).toMatchObject([{ kind: "pace", weight: 2 }]);
    expect(learnByRules("Make it snappier")).toMatchObject([{ kind: "pace", text: "punchy", weight: 1 }]);
  });

  it("keeps one line of bounded length", () => {
    const [fact] = learnByRules(`Remember that ${"the\u0007 logo ".repeat(400)}`);
    expect(fact?.text.length).toBeLessThanOrEqual(200);
    expect(fact?.text).not.toMatch(/\p{Cc}/u);
  });
});
