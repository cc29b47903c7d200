import { expect, test } from "vitest";
import { recall } from "./recall";

const sent = ["first", "second"];

test("goes back from the latest to the oldest and stops there", () => {
  expect(recall(sent, 0, "older")).toEqual({ place: 1, text: "second" });
  expect(recall(sent, 1, "older")).toEqual({ place: 2, text: "first" });
  expect(recall(sent, 2, "older")).toBeNull();
});

test("comes forward again to an empty field", () => {
  expect(recall(sent, 2, "newer")).toEqual({ place: 1, text: "second" });
  expect(recall(sent, 1, "newer")).toEqual({ place: 0, text: "" });
  expect(recall(sent, 0, "newer")).toBeNull();
});
