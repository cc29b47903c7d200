import { expect, it } from "vitest";
import { transitionIn } from "@/server/tools/edit/instruction-transition";
import { route } from "../route";
import type { RoutingInput } from "../routing";

const names = ["Intro", "Plans", "Numbers", "Outro"];
const input = (message: string): RoutingInput => ({
  message,
  scenes: names.map((name, index) => ({ id: name, name, seconds: 5, template: null, ordinal: index + 1 })),
  sceneCount: names.length,
  totalSeconds: 20,
  complete: true,
  selectedSceneId: "Plans",
  lastTouchedSceneId: null,
  attachments: [],
  history: { undo: null, redo: null },
  asked: null,
});

/** The scenes that a message lets come in otherwise, and how. */
function read(message: string) {
  const routing = route(input(message), () => "new");
  if (routing.type !== "steps") return routing.type;
  return routing.steps.map((step) => {
    const { instruction } = step.arguments;
    return `${step.tool} ${step.sceneId}: ${typeof instruction === "string" ? transitionIn(instruction)?.kind : ""}`;
  });
}

it("reads which scenes come in, and how", () => {
  const cases: [string, string[]][] = [
    ["fade between all scenes", ["edit Plans: fade", "edit Numbers: fade", "edit Outro: fade"]],
    ["add transitions", ["edit Plans: any", "edit Numbers: any", "edit Outro: any"]],
    ["Use wipe transitions everywhere", ["edit Plans: wipe", "edit Numbers: wipe", "edit Outro: wipe"]],
    ["no transition before scene 2", ["edit Plans: cut"]],
    ["add a 1 second crossfade between scene 2 and 3", ["edit Numbers: fade"]],
    ["put a zoom transition after the intro", ["edit Plans: zoom"]],
    ["remove all transitions", ["edit Plans: cut", "edit Numbers: cut", "edit Outro: cut"]],
    ["hard cuts only please", ["edit Plans: cut", "edit Numbers: cut", "edit Outro: cut"]],
    ["make the transition into the outro an iris", ["edit Outro: iris"]],
  ];
  for (const [message, steps] of cases) expect(read(message), message).toEqual(steps);
});

it("leaves elements that fade or slide to the edits, and new scenes to the additions", () => {
  for (const message of ["fade in the headline", "make the title slide in", "zoom in on the chart"])
    expect(transitionIn(message), message).toBeNull();
  expect(read("add a scene about the energy transition")).toEqual(["add new: "]);
});
