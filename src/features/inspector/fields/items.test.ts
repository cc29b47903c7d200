import { describe, expect, test } from "vitest";
import { movedItem, recordLike, replacedItem, withoutItem } from "./items";

describe("editing the items of a list", () => {
  test.each([
    [0, 2, ["b", "c", "a"]],
    [2, 0, ["c", "a", "b"]],
    [1, 1, ["a", "b", "c"]],
    [7, 0, ["a", "b", "c"]],
  ])("moving %i to %i", (from, to, expected) =>
    expect(movedItem(["a", "b", "c"], from, to)).toEqual(expected),
  );

  test("replacing and removing touch that item only", () => {
    expect(replacedItem(["a", "b"], 1, "x")).toEqual(["a", "x"]);
    expect(withoutItem(["a", "b"], 0)).toEqual(["b"]);
  });

  test("a new record has all keys of its neighbour", () =>
    expect(recordLike({ price: 9, name: "Starter", features: ["a"] })).toEqual({
      price: 9,
      name: "New",
      features: ["a"],
    }));

  test("the first record is made of the fields", () =>
    expect(recordLike(undefined, [{ name: "name", label: "Name", kind: "text" }])).toEqual({ name: "New" }));
});
