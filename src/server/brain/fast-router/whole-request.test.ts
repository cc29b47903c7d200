import { describe, expect, test } from "vitest";
import { route } from "./route";
import type { RoutingInput } from "./routing";

const names = ["Intro", "Sales chart", "Outro"];
const scenes = names.map((name, index) => ({
  id: `s${index + 1}`,
  name,
  seconds: 4,
  template: null,
  ordinal: index + 1,
}));

function routed(message: string, rest: Partial<RoutingInput> = {}) {
  let made = 0;
  return route(
    {
      message,
      scenes,
      sceneCount: scenes.length,
      totalSeconds: 12,
      complete: true,
      selectedSceneId: null,
      lastTouchedSceneId: null,
      attachments: [],
      history: { undo: null, redo: null },
      asked: null,
      ...rest,
    },
    () => `new-${made++}`,
  );
}

const steps = (message: string, rest?: Partial<RoutingInput>) => {
  const routing = routed(message, rest);
  return routing.type === "steps"
    ? routing.steps.map(({ tool, targetSceneId }) => [tool, targetSceneId])
    : routing.type;
};
const empty = { scenes: [], sceneCount: 0, totalSeconds: 0 };

describe("a change that names no scene", () => {
  test("is asked about, with the scenes as answers, where any of them could be meant", () => {
    expect(routed("make the headline bigger")).toEqual({
      type: "question",
      text: "In which scene?",
      suggestions: ["Scene 1, “Intro”", "Scene 2, “Sales chart”", "Scene 3, “Outro”"],
    });
  });
  test("is made where one scene is selected, was touched last, or alone has such a thing", () => {
    expect(steps("make the headline bigger", { selectedSceneId: "s1" })).toEqual([["edit", "s1"]]);
    expect(steps("make the headline bigger", { lastTouchedSceneId: "s3" })).toEqual([["edit", "s3"]]);
    expect(steps("make the bars green")).toEqual([["edit", "s2"]]);
  });
  test("is made in the scene that answers", () => {
    const asked = { request: "make the headline bigger", question: "In which scene?" };
    expect(steps("Scene 2, “Sales chart”", { asked })).toEqual([["edit", "s2"]]);
  });
});

describe("a picture that came along", () => {
  test("gets one request with all that is said of it", () => {
    const message = "animate this dashboard, bring the cards in one by one";
    const routing = routed(message, { ...empty, attachments: ["image"] });
    expect(routing.type === "steps" && routing.steps.map((step) => [step.tool, step.arguments])).toEqual([
      ["image", { instruction: message }],
    ]);
  });
  test("leaves another request its own step", () => {
    expect(steps("put this photo into scene 1, then delete scene 3", { attachments: ["photo"] })).toEqual([
      ["image", "s1"],
      ["delete", "s3"],
    ]);
  });
});

describe("scenes that are counted", () => {
  test("are asked about where another number is named", () => {
    expect(routed("make a five scene video: title, problem, solution", empty)).toMatchObject({
      type: "question",
      suggestions: ["Make a 3 scene video: title; problem; solution"],
    });
  });
  test("are made as the answer says", () => {
    expect(steps("Make a 3 scene video: title; problem; solution", empty)).toHaveLength(3);
  });
});

test("counts frames as the project does", () => {
  const trimmed = (fps: number) => {
    const routing = routed("make scene 1 90 frames long", { fps });
    return routing.type === "steps" ? routing.steps[0]?.seconds : null;
  };
  expect([24, 30, 60].map(trimmed)).toEqual([3.75, 3, 1.5]);
});

test("reads «wipe into the outro» as how the outro comes in", () => {
  expect(steps("wipe into the outro")).toEqual([["edit", "s3"]]);
});
