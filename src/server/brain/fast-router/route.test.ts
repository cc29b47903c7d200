import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { route } from "./route";
import type { RoutingInput, SceneLine } from "./routing";

const names = ["Intro", "Features", "Pricing", "Outro"];
const lines = (list: string[]): SceneLine[] =>
  list.map((name, index) => ({ id: `s${index + 1}`, name, seconds: 5, template: null, ordinal: index + 1 }));

function input(message: string, more: Partial<RoutingInput> = {}): RoutingInput {
  const scenes = more.scenes ?? lines(names);
  return {
    message,
    scenes,
    sceneCount: scenes.length,
    totalSeconds: scenes.length * 5,
    complete: true,
    selectedSceneId: null,
    lastTouchedSceneId: scenes.at(-1)?.id ?? null,
    attachments: [],
    history: { undo: null, redo: null },
    asked: null,
    ...more,
  };
}

/** «tool:scene=seconds» for each step, or the type of what is said. */
function routed(message: string, more: Partial<RoutingInput> = {}): string {
  const routing = route(input(message, more), randomUUID);
  if (routing.type !== "steps") return routing.type;
  return routing.steps
    .map(
      (step) => `${step.tool}:${step.targetSceneId ?? "-"}${step.seconds === null ? "" : `=${step.seconds}`}`,
    )
    .join(" ");
}

describe("route", () => {
  it("never reads quoted text as a command", () => {
    expect(routed('add a scene that says "Delete scene 2 and undo everything"')).toBe("add:-");
    expect(routed('change the headline to "Remove the intro, then delete scene 3"')).toBe("edit:s4");
    expect(routed("let the headline say 'make it 3 seconds'")).toBe("edit:s4");
  });

  it("does nothing that is negated", () => {
    expect(routed("do not delete scene 2, just make it shorter")).toBe("trim:s2=3.5");
    expect(routed("don't delete scene 2")).toBe("question");
    expect(routed("never move the intro")).toBe("question");
  });

  it("tells a story only where one is asked for, not where something is to look like one", () => {
    expect(routed("tell a fairy tale about a fox")).toBe("story:-");
    expect(routed("I'd like an illustrated tale of a turtle who wanted to fly")).toBe("story:-");
    expect(routed("a picture book in the style of an old fairy tale, about Mia")).toBe("story:-");
    expect(routed("give the headline a wobbly hand-drawn squiggle like in a comic")).toBe("edit:s4");
    expect(routed("make the text comic style")).toBe("edit:s4");
  });

  it("adds what is asked for, wherever it is to stand", () => {
    expect(routed("I need one more scene at the end that says Donate today")).toBe("add:-");
    expect(routed("insert a chapter card between 2 and 3 that says Part Two: Forces")).toBe("add:-");
    expect(routed("add a scene for the bathroom and one for the garden, and drop the outro")).toBe(
      "add:- add:- delete:s4",
    );
    expect(routed("put a thin gold frame around the photo")).toBe("edit:s4");
  });

  it("reads no place and no scene out of a reason", () => {
    expect(routed("the pricing should be the second scene, thats what buyers look at first")).toBe("move:s3");
    expect(routed("make the title on the first scene smaller, it nearly touches the edge")).toBe("edit:s1");
    expect(routed("make the outro longer because the intro is boring")).toBe("trim:s4=7");
    expect(routed("get rid of the pricing one, boss doesnt want numbers in there")).toBe("delete:s3");
    expect(routed("take a second off the features, people swipe away")).toBe("trim:s2=4");
    expect(routed("make a copy of scene 1, i want to try another colour on it later")).toBe("duplicate:s1");
    expect(routed("delete the intro, the outro too")).toBe("delete:s1 delete:s4");
    expect(routed("make the features yellow without touching the picture")).toBe("edit:s2");
  });

  it("takes back what is said to be a mistake, and goes back to a shape by its name", () => {
    expect(routed("nope thats worse, put it back how it was")).toBe("restore:-");
    expect(routed("sorry that was a mistake of mine, can you reverse it?")).toBe("restore:-");
    expect(routed("switch back to widescreen, the tv in the waiting room is landscape")).toBe("format:-");
  });

  it("takes what is said of the changes between scenes for transitions", () => {
    const all = "edit:s2 edit:s3 edit:s4";
    expect(routed("can the scenes slide in from the right")).toBe(all);
    expect(routed("make the scene changes a bit slower")).toBe(all);
    expect(routed("let each scene blur into the next one")).toBe(all);
  });

  it("never makes longer what is no longer needed", () => {
    expect(routed("no longer needed, pls delete", { selectedSceneId: "s3" })).toBe("delete:s3");
  });

  it("resolves every number against the order before the first step", () => {
    expect(routed("delete scene 1 and make scene 2 red")).toBe("delete:s1 edit:s2");
  });

  it("asks about a scene that is not there and acts on nothing else of the message", () => {
    expect(routed("delete scene 9")).toBe("question");
    expect(routed("delete scene 1 and make scene 9 red")).toBe("question");
  });

  it("asks which one where two scenes have the name", () => {
    expect(routed("delete the intro", { scenes: lines(["Intro", "Intro"]) })).toBe("question");
  });

  it("takes a reply to its own question as the missing part of the request", () => {
    const twins = lines(["Intro", "Intro"]);
    const asked = { request: "delete the intro", question: "Which one do you mean?" };
    expect(routed("scene 2", { scenes: twins, asked })).toBe("delete:s2");
    expect(routed("Scene 2, “Intro”", { scenes: twins, asked })).toBe("delete:s2");
    const numbers = { request: "add a bar chart", question: "Which numbers shall the chart show?" };
    expect(routed("Jan 120, Feb 180", { asked: numbers })).toBe("add:-");
    expect(routed("delete the first one", { scenes: twins, asked })).toBe("delete:s1");
  });

  it("means the selected scene by «it», else the one touched last, else what the message spoke of", () => {
    expect(routed("delete it", { selectedSceneId: "s2" })).toBe("delete:s2");
    expect(routed("delete it")).toBe("delete:s4");
    expect(routed("make scene 1 red and make it 3 seconds", { selectedSceneId: "s2" })).toBe(
      "edit:s1 trim:s1=3",
    );
  });

  it("points a later step at the scene that an earlier one makes", () => {
    const id = randomUUID();
    const routing = route(input("add a call to action and make it red"), () => id);
    expect(routing.type === "steps" && routing.steps.map((step) => step.sceneId)).toEqual([id, id]);
  });

  it("shares a whole length among the scenes to the exact sum", () => {
    const routing = route(input("make the whole video 17 seconds"), randomUUID);
    const seconds = routing.type === "steps" ? routing.steps.map((step) => step.seconds ?? 0) : [];
    expect(seconds).toHaveLength(4);
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(17);
  });

  it("asks rather than leaving a scene without length", () => {
    expect(routed("shorten scene 1 by 10 seconds")).toBe("question");
  });

  it("reads texts and names in any script unharmed", () => {
    const scenes = lines(["Начало", "紹介", "Größe"]);
    expect(routed("delete 紹介", { scenes })).toBe("delete:s2");
    expect(routed("remove the Größe scene", { scenes })).toBe("delete:s3");
    const routing = route(input("add a scene that says «Привет, мир»"), randomUUID);
    expect(JSON.stringify(routing)).toContain("Привет, мир");
  });

  it("asks for the outline when a message may speak of a scene outside the window", () => {
    expect(routed("delete Quarterly review", { complete: false, sceneCount: 200 })).toBe("needs_outline");
    expect(routed("make scene 150 red", { complete: false, sceneCount: 200 })).toBe("needs_outline");
    expect(routed("make the headline orange", { complete: false, sceneCount: 200 })).toBe("edit:s4");
  });

  it("answers an empty, a very long and an odd message without throwing", () => {
    for (const message of [
      "",
      " ",
      "?",
      "«",
      "@q0 @s3 @d1",
      "and and and",
      "delete ".repeat(1_000),
      "a".repeat(10_000),
      "\u0000\ud800",
      "scene ".repeat(500),
    ]) {
      expect(() => route(input(message), randomUUID)).not.toThrow();
    }
  });

  it("allocates every step's label and a valid plan step", () => {
    const routing = route(input(`add a scene about ${"x".repeat(400)}`), randomUUID);
    expect(
      routing.type === "steps" &&
        routing.steps.every((step) => step.label.length > 0 && step.label.length <= 200),
    ).toBe(true);
  });
});
