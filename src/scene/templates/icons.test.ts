import { expect, it } from "vitest";
import { iconFor } from "./icons";

it.each([
  ["The classic", ""],
  ["Workshops", ""],
  ["Party for both of us", ""],
  ["Dynamic display", ""],
  ["Photo booth", "camera"],
])("no word within another speaks for an icon: %s", (text, icon) => {
  expect(iconFor(text)).toBe(icon);
});

it.each([
  ["Yoga classes", "graduation"],
  ["Secured by design", "shield"],
  ["Open source", "code"],
  ["24/7 support", "clock"],
  ["Free deliveries", "wallet"],
  ["AI answers", "bot"],
  ["Sustainable packaging", "leaf"],
])("words in whatever form they stand: %s", (text, icon) => {
  expect(iconFor(text)).toBe(icon);
});
