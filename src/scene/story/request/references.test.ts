import { expect, it } from "vitest";
import { goesByPhotos } from "./references";

it.each([
  ["a storybook for Leo, 5, 10 pages; draw straight from the photos", true],
  ["use the photos themselves", true],
  ["a story without a character sheet please", true],
  ["a storybook for Leo, here are his photos", false],
  ["a story about a girl who takes photos", false],
])("%s: %s", (message, expected) => expect(goesByPhotos(message)).toBe(expected));
