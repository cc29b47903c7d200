import { describe, expect, it } from "vitest";
import { defaultLook, lookSchema } from "@/domain/look";
import { isDark } from "./contrast";
import { findColors } from "./find-colors";
import { lookFrom } from "./look";
import { type Tone, toneOf, tones } from "./tone";

describe("toneOf", () => {
  it.each<[string, Tone | null]>([
    ["an intro for my shop, playful", "playful"],
    ["make it look like a bank", "corporate"],
    ["a video about the bank", null],
    ["something luxury", "luxury"],
    ["retro 80s", "eighties"],
    ["a vintage poster", "retro"],
    ["minimal white", "minimal"],
    ["neon lights", "neon"],
    ["pastel please", "pastel"],
    ["for kids", "kids"],
    ["earthy and quiet", "earthy"],
    ["cyberpunk city", "cyberpunk"],
    ["like a newspaper", "newspaper"],
  ])("«%s» is %s", (text, tone) => expect(toneOf(text)).toBe(tone));
});

describe("lookFrom", () => {
  it("gives a tone other palettes and pairings by seed, each of them valid", () => {
    for (const tone of tones) {
      const looks = Array.from({ length: 24 }, (_, index) =>
        lookFrom({ colors: [], tone }, defaultLook, index / 24),
      );
      for (const look of looks) expect(lookSchema.parse(look)).toEqual(look);
      expect(new Set(looks.map((look) => look.palette.background)).size, tone).toBeGreaterThanOrEqual(3);
      expect(new Set(looks.map((look) => look.type)).size, tone).toBeGreaterThanOrEqual(2);
    }
  });

  it("takes named colours and keeps the tone's type", () => {
    const look = lookFrom({ colors: findColors("dark brown and cream"), tone: "kids" }, defaultLook, 0.1);
    expect(isDark(look.palette.background)).toBe(true);
    expect(look.corner).toBe(0.05);
  });

  it("leaves the project's look where nothing is said", () => {
    expect(lookFrom({ colors: [], tone: null }, defaultLook, 0.7)).toEqual(defaultLook);
  });

  it("reads looks that were stored before there were textures", () => {
    const { texture: _, ...older } = defaultLook;
    expect(lookSchema.parse(older)).toEqual(defaultLook);
  });
});
