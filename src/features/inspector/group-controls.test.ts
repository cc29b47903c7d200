import { expect, test } from "vitest";
import type { SceneControl } from "@/studio/controls";
import { groupControls } from "./group-controls";

const control = (
  name: string,
  kind: SceneControl["kind"],
  values: Partial<SceneControl> = {},
): SceneControl => ({
  name,
  label: name,
  kind,
  value: "",
  ...values,
});

test("every control is under exactly one heading, in the order of the code", () => {
  const controls = [
    control("size", "number"),
    control("headline", "text"),
    control("background", "color"),
    control("plans", "records"),
    control("body", "paragraph"),
    control("tags", "list"),
    control("layout", "text", { options: ["left", "centre"] }),
    control("isDark", "boolean"),
  ];
  const groups = groupControls(controls);
  expect(groups.map(({ title, controls }) => [title, controls.map(({ name }) => name)])).toEqual([
    ["Text", ["headline", "body"]],
    ["Items", ["plans", "tags"]],
    ["Colour", ["background"]],
    ["Size and motion", ["size"]],
    ["Options", ["layout", "isDark"]],
  ]);
  expect(groups.flatMap((group) => group.controls)).toHaveLength(controls.length);
});

test("a heading without controls is left out", () => expect(groupControls([])).toEqual([]));
