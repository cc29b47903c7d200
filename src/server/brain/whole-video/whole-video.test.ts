import { describe, expect, it } from "vitest";
import type { RoutingInput } from "../fast-router/routing";
import { planWholeVideo } from "./whole-video";

const input = (message: string, sceneCount = 0): RoutingInput => ({
  message,
  scenes: Array.from({ length: sceneCount }, (_, index) => ({
    id: `scene-${index}`,
    name: `Scene ${index + 1}`,
    seconds: 5,
    template: null,
    ordinal: index + 1,
  })),
  sceneCount,
  totalSeconds: sceneCount * 5,
  complete: true,
  selectedSceneId: null,
  lastTouchedSceneId: null,
  attachments: [],
  history: { undo: null, redo: null },
  asked: null,
});

function plan(message: string, sceneCount = 0) {
  let made = 0;
  const planned = planWholeVideo(input(message, sceneCount), () => `new-${made++}`);
  return planned?.type === "steps" ? planned.steps : null;
}

const total = (message: string) => plan(message)?.reduce((sum, step) => sum + (step.seconds ?? 0), 0) ?? null;
const prompts = (message: string, sceneCount = 0) =>
  plan(message, sceneCount)?.map((step) => step.arguments.prompt) ?? null;

const script = `Create a 36 second video for Lumo, a budgeting app

Scene 1: Hook – "Where did the money go?"
Scene 2: Meet Lumo. Your money on one page.
Scene 3: Features: Budgets, Alerts, Shared wallets
Scene 4: Stats: 120k users, 4.8 stars, 30 countries
Scene 5: "Lumo saved me 200 euros a month" – Maria Lopez, teacher
Scene 6: Call to action: Download Lumo at lumo.app`;

describe("planWholeVideo", () => {
  it("makes a scene of each thing that is listed, and tells each of them what the whole is about", () => {
    const steps = plan("a 3 scene video for my bakery: a title, our bestsellers and a call to action");
    expect(steps?.map((step) => step.arguments.prompt)).toEqual([
      "Add a title",
      "Add our bestsellers",
      "Add a call to action",
    ]);
    for (const step of steps ?? []) expect(step.arguments.video).toMatchObject({ prompt: /bakery/ });
  });

  it("reads scripts by scene numbers, times, labels, headings and numbers", () => {
    expect(prompts(script)).toHaveLength(6);
    expect(prompts(script)?.[2]).toBe("Our features: Budgets, Alerts, Shared wallets");
    expect(prompts("Scene 1: Hello there Scene 2: Our menu: Soup, Bread Scene 3: Visit us")).toHaveLength(3);
    expect(
      plan(
        "[0:00-0:05] Title: Night Shift\n[0:05-0:12] VO: Stories of the night\n[0:12-0:15] CTA: Listen now",
      )?.map((step) => step.seconds),
    ).toEqual([5, 7, 3]);
    expect(prompts("Hook: Tired?\nSolution: Lumo wakes you gently.\nCTA: Get Lumo")).toHaveLength(3);
    expect(prompts("A video for our gym\n## Stronger\nEvery day.\n## Join us\nironhall.com")).toHaveLength(2);
    expect(
      prompts("Script for a video\n1. Stronger\n2. Our classes: Boxing, Yoga\n3. Join now"),
    ).toHaveLength(3);
  });

  it("shows what a script puts on the screen, not what it says about camera and music", () => {
    const [first] =
      prompts("Scene 1:\nVisual: a city at night\nOn-screen text: Night Shift\nMusic: slow\nScene 2: Bye") ??
      [];
    expect(first).toContain("Night Shift");
    expect(first).not.toMatch(/city|slow/);
  });

  it("plans an arc where only a length and a subject are told, in the format of the platform", () => {
    expect(plan("a 20 second launch video for Orbit")?.map((step) => step.label)).toEqual([
      "Intro",
      "Statement",
      "Features",
      "Logo",
      "Call to action",
    ]);
    expect(plan("a 15s instagram reel about my yoga studio")?.[0]).toMatchObject({
      tool: "format",
      arguments: { format: "9:16" },
    });
  });

  it("fills the whole exactly, whatever its length", () => {
    for (const seconds of [12, 15, 17.5, 20, 33, 47, 60, 90])
      expect(total(`a ${seconds} second promo video for my bakery`), `${seconds}`).toBeCloseTo(seconds, 6);
    expect(total(script)).toBeCloseTo(36, 6);
    const starts = plan(script)?.map((step) => step.arguments.video);
    expect(starts?.[0]).toMatchObject({ start: 0 });
  });

  it("leaves what is listed of one scene in that scene", () => {
    for (const message of [
      "Add a scene where three robots walk, first Pro comes in from the left, then Team from the right, and finally the tags fly up",
      "make a slide with a title, three bullets and a logo",
    ])
      expect(plan(message), message).toBeNull();
  });

  it("leaves one scene, edits and commands on scenes that are there to others", () => {
    for (const message of [
      "Create a punchy 5 second intro for my coffee brand Brewline",
      "make me a video about my gym",
      "add a chart: Jan 120, Feb 180",
      "make scene 1 red and delete scene 3",
      "Steps:\n1. Sign up\n2. Pay\n3. Enjoy",
      "agenda:\n9:00-10:00 Breakfast\n10:00-11:00 Talk",
      "add a 15 second countdown",
    ])
      expect(plan(message), message).toBeNull();
    for (const message of ["the whole video should be 20 seconds", "make the entire video black and gold"])
      expect(plan(message, 2), message).toBeNull();
    expect(plan("Scene 1: make it red\nScene 2: delete it", 3)).toBeNull();
  });

  it("takes transitions from the prompt", () => {
    const kinds = (message: string) =>
      plan(message)?.map(({ arguments: { video } }) => (video as { transition: string }).transition);
    expect(new Set(kinds("a 20 second launch video for Orbit"))).toEqual(new Set(["auto"]));
    expect(new Set(kinds("a 20 second launch video for Orbit with fade transitions"))).toEqual(
      new Set(["fade"]),
    );
    expect(new Set(kinds("a 20 second launch video for Orbit, hard cuts only"))).toEqual(new Set(["cut"]));
  });
});
