import { describe, expect, it } from "vitest";
import { type Change, changeSchema } from "@/domain/change";
import type { SceneSnapshot } from "@/domain/scene";
import { readControls } from "@/scene/controls";
import { colorOf } from "@/scene/look/color-of";
import { checkScene } from "@/scene/static-check";
import { contextOf, id, sceneOf } from "../test/context";
import { addTool } from "./add";

type Added = Extract<Change, { type: "add_scene" }>;

async function add(prompt: string, scenes: SceneSnapshot[] = [], seconds: number | null = null) {
  const result = await addTool.run({ prompt, after: "end", seconds }, contextOf({ scenes, sceneId: id(99) }));
  if (result.type !== "changes") return { result, scene: null, look: null, shown: "" };
  for (const change of result.changes) changeSchema.parse(change);
  const scene = result.changes.find((change): change is Added => change.type === "add_scene") ?? null;
  const look = result.changes.find((change) => change.type === "set_look") ?? null;
  return { result, scene, look, shown: scene ? JSON.stringify(readControls(scene.code)) : "" };
}

/** What only somebody who had not finished would leave on the screen. */
const placeholder =
  /lorem|your (?:tagline|text|title|brand|headline|company)|example\.com|placeholder|\[.*?name.*?\]|undefined|NaN|TODO/i;

describe("add", () => {
  it("makes the newcomer's intro: the name, a line about coffee, in brown and cream, five seconds long", async () => {
    const { scene, look, shown } = await add(
      "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
    );
    expect(scene).toMatchObject({ template: "title", name: "Intro", durationInFrames: 150, sceneId: id(99) });
    expect(readControls(scene?.code ?? "")).toMatchObject({
      headline: "Brewline",
      background: colorOf("dark brown"),
    });
    expect(shown).toMatch(/coffee|morning|roast/i);
    expect(look).not.toBeNull();
  });

  it("puts every plan and price of the prompt on the screen, in the project's look", async () => {
    const { scene, look, shown } = await add(
      "add a scene with our three plans: Starter $9, Team $29, Enterprise",
      [sceneOf(1)],
    );
    expect(scene).toMatchObject({ template: "pricing", name: "Plans" });
    for (const text of ["Starter", "$9", "Team", "$29", "Enterprise"]) expect(shown).toContain(text);
    expect(look).toBeNull();
  });

  it("chooses the template that fits and shows what the prompt says", async () => {
    const cases: [string, string, string[]][] = [
      [
        "Add a bar chart of our monthly sales: Jan 120, Feb 180, Mar 260",
        "bar-chart",
        ["Jan", "120", "Feb", "180", "260", "monthly sales"],
      ],
      ["show our users by year: 2023 1,200, 2024 4,800", "bar-chart", ["2023", "1200", "4800"]],
      [
        "Add our features: Fast setup, Live chat, No contract",
        "feature-grid",
        ["Fast setup", "Live chat", "No contract"],
      ],
      ["call to action with brewline.com", "call-to-action", ["brewline.com"]],
      ["an end card with our handle @brewline", "call-to-action", ["@brewline"]],
      ['add a scene that says "Good things take time"', "title", ["Good things take time"]],
      ["Add a scene about our opening hours", "bullet-list", []],
      ["make a birthday video for Anna", "title", ["Anna"]],
      ["add a scene that says 「おはよう、世界」", "title", ["おはよう、世界"]],
      ["pricing: Basic 5€ per month, Pro 15€ per month", "pricing", ["Basic", "5€", "Pro", "15€", "/month"]],
    ];
    for (const [prompt, template, texts] of cases) {
      const { scene, shown, result } = await add(prompt);
      if (texts.length === 0) continue;
      expect(scene?.template, `${prompt} → ${JSON.stringify(result).slice(0, 200)}`).toBe(template);
      for (const text of texts) expect(shown, prompt).toContain(text);
    }
  });

  it("leaves no placeholder and passes the static check, whatever it is asked", async () => {
    const prompts = [
      "intro",
      "an outro",
      "Create an intro for my gym",
      "add a call to action",
      "something nice",
      "video",
      "promo for a law firm",
      "a quote",
      "countdown from 10",
      "features of our yoga studio",
      "x",
      "2024",
      "!!!",
      "an intro for «Ёлка»",
      "add a scene about the history of the Roman empire in five parts",
      "coffee coffee coffee",
      "A\nB\nC",
      "add a title: ",
      "Steps: create an account, add a card, sell",
      "a".repeat(3_000),
    ];
    for (const prompt of prompts) {
      const { scene, result, shown } = await add(prompt);
      if (!scene) {
        expect(result.type, prompt).toBe("question");
        continue;
      }
      expect(shown, prompt).not.toMatch(placeholder);
      expect(checkScene(scene.code), prompt).toEqual([]);
      expect(scene.name.length).toBeGreaterThan(0);
    }
  });

  it("invents no numbers, plans or points: it asks for them", async () => {
    for (const prompt of ["add a bar chart of our sales", "add a pricing scene", "add a list"]) {
      const { result } = await add(prompt, [sceneOf(1)]);
      expect(result.type, prompt).toBe("question");
      if (result.type !== "changes") expect(result.suggestions.length).toBeGreaterThan(0);
    }
  });

  it("says so when no template is what was asked for, and shows the prompt's own words", async () => {
    const { result, shown } = await add("add a scene about the history of our valley", [sceneOf(1)]);
    expect(shown.toLowerCase()).toContain("history of our valley");
    expect(result.type === "changes" && result.summary).toMatch(/nearest/);
  });

  it("takes the name and subject from the project where the prompt says neither", async () => {
    const intro = await add("Create an intro for my coffee brand Brewline");
    const first = sceneOf(1, { code: intro.scene?.code ?? "", template: "title", name: "Intro" });
    const { shown } = await add("add a call to action", [first]);
    expect(shown).toMatch(/Brewline|cup|coffee|bag/i);
  });

  it("never gives two scenes one name", async () => {
    const { scene } = await add("add an intro", [
      sceneOf(1, { name: "Intro" }),
      sceneOf(2, { name: "intro 2" }),
    ]);
    expect(scene?.name).toBe("Intro 3");
  });

  it("takes the length that is asked for over the template's", async () => {
    expect((await add("a title card saying Hello", [], 2.5)).scene?.durationInFrames).toBe(75);
  });
});
