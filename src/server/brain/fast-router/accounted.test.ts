import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Routing, route } from "./route";
import type { SceneLine } from "./routing";

const scenes = ["Intro", "Features", "Pricing", "Outro"].map(
  (name, index): SceneLine => ({ id: `s${index + 1}`, name, seconds: 5, template: null, ordinal: index + 1 }),
);

function routing(message: string): Routing {
  return route(
    {
      message,
      scenes,
      sceneCount: 4,
      totalSeconds: 20,
      complete: true,
      selectedSceneId: null,
      lastTouchedSceneId: "s4",
      attachments: [],
      history: { undo: null, redo: null },
      asked: null,
    },
    randomUUID,
  );
}

function routed(message: string): string {
  const found = routing(message);
  return found.type === "steps"
    ? found.steps
        .map(
          ({ tool, targetSceneId, seconds }) =>
            `${tool}:${targetSceneId ?? "-"}${seconds ? `=${seconds}` : ""}`,
        )
        .join(" ")
    : found.type;
}

describe("what a clause says and no reader has a use for", () => {
  it.each([
    "put the intro on youtube",
    "show scene 3 to Peter",
    "lock the headline so nobody changes it",
    "count the words in the pricing scene",
    "delete the intro competitors",
    "move scene 2 velvet to the front",
    "translate the features into klingon and print them on mugs",
  ])("is asked about before anything is done: %j", (message) => {
    expect(routed(message)).toBe("question");
  });

  it.each([
    ["delete the intro because our competitors have the same", "delete:s1"],
    ["move pricing to the front, people care about what it costs", "move:s3"],
    ["make the intro 3 seconds so viewers reach the offer", "trim:s1=3"],
    ["can you drop the outro? it just repeats the intro", "delete:s4"],
  ])("is passed over where it says why: %j", (message, steps) => {
    expect(routed(message)).toBe(steps);
  });

  it("never deletes what is praised beside what shall go", () => {
    expect(routed("delete the features, the rest is great")).toBe("delete:s2");
    expect(routed("wipe out all scenes, only the outro stays")).toBe("delete:s1 delete:s2 delete:s3");
  });

  it("offers what was understood as whole requests", () => {
    const found = routing("delete the intro competitors");
    expect(found).toMatchObject({
      type: "question",
      text: expect.stringContaining("competitors"),
      suggestions: expect.arrayContaining(["Delete scene 1"]),
    });
  });

  it("is free in an edit that says what becomes of what", () => {
    expect(routed("replace Acme with Brewline in the intro")).toBe("edit:s1");
    expect(routed("add a glossy vermilion badge to the intro")).toBe("edit:s1");
  });

  it("is a scene where a name is said in passing", () => {
    expect(routed("turn the feature list into two columns")).toBe("edit:s2");
  });
});

describe("quoted texts of other languages", () => {
  it.each([
    "添加一个场景，写着“欢迎”",
    "Füge eine Szene hinzu, auf der steht „Willkommen“",
    "把片头的标题改成“你好”",
  ])("reach a tool and its label as they are: %j", (message) => {
    const found = routing(message);
    expect(found.type).toBe("steps");
    expect(JSON.stringify(found)).not.toMatch(/@q\d/);
  });
});
