import { expect, it } from "vitest";
import { mayComeLater } from "./delivery";

it.each([
  ["a storybook for Leo, 5, 10 pages; ready by tomorrow, half the price", true],
  ["a storybook for Leo as a batch", true],
  ["a storybook for Leo, 10 pages, no hurry", true],
  ["a picture book about snails, take your time", true],
  ["make all pictures paper cut, at half price", true],
  ["ein Bilderbuch für Leo, keine Eile", true],
  ["a storybook for Leo, who is afraid of tomorrow", false],
  ["a story about a batch of cookies", false],
  ["a story about half a moon", false],
  ["A storybook for Leo; moral: take your time; in English", false],
  ["a storybook called “No Hurry, Snail”, 6 pages", false],
])("%s: %s", (message, expected) => expect(mayComeLater(message)).toBe(expected));
