import { expect, it } from "vitest";
import { changeSchema } from "@/domain/change";
import { titleDesign } from "@/scene/templates/title/slots";
import { anotherVersion } from "./another-version";
import { sceneOf } from "./test/context";

it("gives another layout and touches nothing else, whatever the seed", () => {
  const scene = sceneOf(1, { code: titleDesign.source, template: "title" });
  for (const seed of [0, 0.3, 0.99]) {
    const version = anotherVersion(scene, seed);
    expect(version?.layout).not.toBe("orbit");
    expect(Object.keys(version?.change.controls ?? {})).toEqual(["layout"]);
    changeSchema.parse(version?.change);
  }
});

it("has none for a scene with one layout or none", () => {
  const code =
    'export const controls = { headline: "Hi" };\nexport default function Scene() { return null; }';
  expect(anotherVersion(sceneOf(1, { code }), 0.5)).toBeNull();
});
