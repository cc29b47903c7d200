import { expect, it } from "vitest";
import { settleMoon } from "./moon";

const night = { hasSky: true, isNight: true };

it.each<[string, string[], Parameters<typeof settleMoon>[1], ReturnType<typeof settleMoon>]>([
  ["a named moon is the sky's own", ["moon", "owl"], night, { hasMoon: true, things: ["owl"] }],
  ["no moon is gone from the sky", ["no moon", "owl"], night, { hasMoon: false, things: ["owl"] }],
  [
    "by day a named moon is a thing",
    ["a full moon"],
    { ...night, isNight: false },
    { hasMoon: true, things: ["a full moon"] },
  ],
  ["a moon rocket is no moon", ["moon rocket"], night, { hasMoon: true, things: ["moon rocket"] }],
])("%s", (_, things, where, settled) => expect(settleMoon(things, where)).toEqual(settled));
