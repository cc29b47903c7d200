import { expect, it } from "vitest";
import { choiceName } from "./choice-name";

it.each([
  ["columns", "Columns"],
  ["splitLeft", "Split left"],
  ["split-left", "Split left"],
  ["SPLIT_LEFT", "Split left"],
  ["16:9", "16:9"],
  ["-", "-"],
])("says %s as %s", (name, words) => {
  expect(choiceName(name)).toBe(words);
});
