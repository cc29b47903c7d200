import { describe, expect, it } from "vitest";
import { route } from "./route";

/** Names as scenes have them: strong ones, words that commands are made of too, several words, names of elements. */
const names = [
  ..."Hero,Title,Timeline,Stats,Menu,Our story,Testimonial,Pricing,Call to action,Line chart".split(","),
  ..."Phone,Code,Chat,End card,How it works,Features,Quote,Contact,Team,Product demo,Big number,Steps".split(
    ",",
  ),
];

/** Ways to ask for one thing of the scene «{n}», the third of five. */
const wordings: Record<string, readonly string[]> = {
  delete: [
    "delete the {n}",
    "remove the {n} scene",
    "get rid of {n}",
    "i don't need the {n}",
    "the {n} has to go",
    "lose the {n}",
    "drop {n}",
    "we don't need the {n} scene any more",
    "can you take out the {n}",
    "please delete {N}",
    "trash the {n}",
    "the {n} can go",
  ],
  move: [
    "move the {n} to the end",
    "put the {n} first",
    "{n} should come last",
    "the {n} should be first",
    "i'd like the {n} at the very end",
    "bring the {n} to the front",
    "put {n} after scene 1",
    "can the {n} be first?",
    "the {n} goes right after scene 1",
    "i want the {n} before scene 1",
    "let's have the {n} at the beginning",
    "move {n} up one",
    "{n} at the end please",
    "swap the {n} and scene 1",
    "switch {n} with scene 1",
  ],
  trim: [
    "make the {n} 3 seconds",
    "make the {n} 3 seconds long",
    "the {n} should be 3 seconds",
    "shorten the {n} to 3 seconds",
    "{n}: 3 seconds",
    "{n} 3s",
    "give the {n} 2 more seconds",
    "i want the {n} to last 3 seconds",
    "i want the {n} to last twice as long",
    "the {n} can be half as long",
    "the {n}'s way too long, 2 seconds is enough",
    "extend the {n} by 2 seconds",
    "shave a second off the {n}",
    "cut the {n} down to 3 seconds",
    "set {n} to 3 seconds",
    "3 seconds for the {n}",
    "let the {n} last 3 seconds",
    "the {n} needs 2 more seconds",
    "keep the {n} at 3 seconds",
    "{n} → 3s",
  ],
  duplicate: [
    "duplicate the {n}",
    "copy the {n}",
    "i want the {n} twice",
    "clone the {n} scene",
    "make a copy of the {n}",
    "repeat the {n} at the end",
    "copy {n} and put it at the end",
  ],
  split: [
    "split the {n} in two",
    "break the {n} into two scenes",
    "split the {n} after 2 seconds",
    "cut the {n} in three pieces",
    "make two scenes out of the {n} scene",
    "divide {n} into two",
  ],
  edit: [
    "make the {n} scene red",
    "the {n} scene should be white",
    "the {n} scene needs a black background",
    "on the {n} page, the heading should say Hello",
    "in the {n} scene, make the headline bigger",
    "change the background of the {n} scene to green",
    "make the headline in the {n} scene blue",
    "{n} scene: bigger font please",
    'change the text on the {n} slide to "Hi there"',
    "the headline of the {n} scene is too small",
    "on the {n} scene change hello@acme.io to team@acme.io",
    "animate the headline of the {n} slide faster",
  ],
  add: [
    "add a quote by Ana after the {n}",
    "add a scene about pricing before the {n} scene",
    "insert a slide with our hours after the {n}",
  ],
};

function routed(message: string, name: string): string {
  const scenes = ["Alpha", "Beta", name, "Gamma", "Delta"].map((one, index) => ({
    id: `s${index + 1}`,
    name: one,
    seconds: 6,
    template: null,
    ordinal: index + 1,
  }));
  const routing = route(
    {
      ...{ message, scenes, sceneCount: 5, totalSeconds: 30, complete: true, attachments: [], asked: null },
      ...{
        selectedSceneId: null,
        lastTouchedSceneId: "s5",
        history: { undo: "the last change", redo: null },
      },
    },
    () => "new",
  );
  if (routing.type !== "steps") return routing.type;
  return routing.steps.map(({ tool, targetSceneId }) => `${tool} ${targetSceneId ?? ""}`.trim()).join(", ");
}

describe.each(Object.entries(wordings))("%s, whatever the scene is called", (tool, phrases) => {
  it.each(phrases)("%s", (phrase) => {
    const missed = names
      .map(
        (name) =>
          [name, routed(phrase.replace("{n}", name.toLowerCase()).replace("{N}", name), name)] as const,
      )
      .filter(([, steps]) => !expected(tool, phrase).test(steps));
    expect(missed).toEqual([]);
  });
});

function expected(tool: string, phrase: string): RegExp {
  if (tool === "add") return /^add$/;
  // A swap names either of the two; «copy it and put it at the end» may move the copy in a step of its own.
  if (/^s(?:wap|witch)/.test(phrase)) return /^move s[13]$/;
  return tool === "duplicate" ? /^duplicate s3(?:, move new)?$/ : new RegExp(`^${tool} s3$`);
}
