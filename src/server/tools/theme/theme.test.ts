import { describe, expect, it } from "vitest";
import { defaultLook, type Look } from "@/domain/look";
import { contrast, isDark } from "@/scene/look/contrast";
import { completed } from "@/scene/look/palette";
import { contextOf, sceneOf } from "../test/context";
import { themeTool } from "./theme";

const coffee: Look = { ...defaultLook, palette: completed("#2b1a12", "#f5e9da", "#d39a5b") };
const paper: Look = { ...defaultLook, palette: completed("#f6f1e7", "#1d1a16", "#d8502b") };

async function themed(instruction: string, look: Look = coffee, seed = 0.4): Promise<Look> {
  const result = await themeTool.run(
    { instruction },
    contextOf({ scenes: [sceneOf(1), sceneOf(2)], project: { look }, seed }),
  );
  if (result.type !== "changes") throw new Error(`${result.type}: ${result.text}`);
  const [change] = result.changes;
  if (change?.type !== "set_look" || result.changes.length > 1)
    throw new Error("Not one change of the look.");
  expect(change.recolor ?? false).toBe(JSON.stringify(change.look.palette) !== JSON.stringify(look.palette));
  expect(result.summary.length).toBeGreaterThan(8);
  return change.look;
}

/** How much more red than blue all of a palette's colours are. */
function warmthOf({ palette }: Look): number {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return Object.values(palette).reduce((sum, hex) => sum + channel(hex, 1) - channel(hex, 5), 0);
}

const wishes = [
  "make everything warmer",
  "make everything cooler",
  "make everything a bit darker",
  "make all scenes lighter",
  "more colourful please, everywhere",
  "make the whole video calmer",
  "more muted colours throughout",
  "high contrast everywhere",
  "a playful look for the video",
  "brand colours #ff6600 and #222222",
  "dark mode",
  "light mode",
  "all scenes in blue and white",
  "make the style more elegant",
  "like a bank",
  "retro 80s theme",
  "invert the colours of everything",
  "use a different palette",
];

describe("theme", () => {
  it.each(wishes.flatMap((wish) => [coffee, paper, defaultLook].map((look) => [wish, look] as const)))(
    "holds contrast whatever is asked: %s",
    async (wish, look) => {
      for (const seed of [0.1, 0.6]) {
        const result = await themeTool.run(
          { instruction: wish },
          contextOf({ scenes: [sceneOf(1)], project: { look }, seed }),
        );
        if (result.type !== "changes") throw new Error(result.text);
        const [change] = result.changes;
        if (change?.type !== "set_look") continue;
        const { background, surface, text, muted, accent, onAccent } = change.look.palette;
        for (const ground of [background, surface]) {
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(accent, background)).toBeGreaterThanOrEqual(3);
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it("warms and cools", async () => {
    for (const look of [coffee, paper, defaultLook]) {
      const [warmer, muchWarmer] = [
        await themed("make everything warmer", look),
        await themed("make everything much warmer", look),
      ];
      expect(warmthOf(warmer)).toBeGreaterThan(warmthOf(look));
      expect(warmthOf(muchWarmer)).toBeGreaterThanOrEqual(warmthOf(warmer));
      expect(warmthOf(await themed("make everything cooler", look))).toBeLessThan(warmthOf(look));
    }
  });

  it("turns dark and light, and says so where it is already", async () => {
    expect(isDark((await themed("dark mode", paper)).palette.background)).toBe(true);
    expect(isDark((await themed("switch the whole video to light mode")).palette.background)).toBe(false);
    const result = await themeTool.run(
      { instruction: "dark mode" },
      contextOf({ project: { look: coffee } }),
    );
    expect(result).toMatchObject({ type: "changes", changes: [] });
  });

  it("takes colours as they are told", async () => {
    const blue = await themed("all scenes in blue and white");
    expect(Object.values(blue.palette)).toContain("#2f6fed");
    expect(Object.values(blue.palette)).toContain("#ffffff");
    const brand = await themed("use our brand colors #ff6600 and #222222 everywhere");
    expect(brand.palette).toMatchObject({ background: "#222222", accent: "#ff6600" });
    const one = await themed("change our brand color to #e0a1ff everywhere");
    expect(one.palette).toMatchObject({ background: coffee.palette.background, accent: "#e0a1ff" });
    const ground = await themed("give all scenes the same dark green background");
    expect(ground.palette.accent).toBe(coffee.palette.accent);
    expect(ground.palette.background).not.toBe(coffee.palette.background);
  });

  it.each<[string, Partial<Look>]>([
    ["use a handwritten font everywhere", { type: "handwritten" }],
    ["use Inter as the font everywhere", { type: "grotesque" }],
    ["monospace fonts throughout", { type: "mono" }],
    ["remove the grain everywhere", { texture: "none" }],
    ["add a paper texture to all scenes", { texture: "paper" }],
    ["polka dots in all backgrounds", { texture: "dots" }],
    ["sharp corners everywhere", { corner: 0 }],
    ["faster pace overall", { pace: "punchy" }],
    ["slower animations overall", { pace: "calm" }],
  ])("changes only what is asked: %s", async (wish, expected) => {
    const look = { ...coffee, type: "editorial" as const };
    expect(await themed(wish, look)).toEqual({ ...look, ...expected });
  });

  it("understands serif, sans and rounder", async () => {
    expect(["editorial", "classic"]).toContain((await themed("use a serif font everywhere")).type);
    expect(["grotesque", "geometric"]).toContain(
      (await themed("all fonts sans serif", { ...coffee, type: "classic" })).type,
    );
    expect((await themed("rounder corners in all scenes")).corner).toBeGreaterThan(coffee.corner);
  });

  it("takes a mood as a whole look", async () => {
    expect(await themed("make the whole video more playful")).not.toEqual(coffee);
    expect(["editorial", "classic"]).toContain((await themed("make the style more elegant")).type);
    expect((await themed("give the whole thing a cyberpunk look")).pace).toBe("punchy");
  });

  it("asks where nothing is said", async () => {
    const result = await themeTool.run({ instruction: "change the theme" }, contextOf({}));
    expect(result.type).toBe("question");
  });
});
