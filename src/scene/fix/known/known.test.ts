import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allowedModules } from "@/scene/allow-list";
import { knownNames } from "../../../../scripts/lib/known-names";
import { homesOf, isExported, kitComponents, knownExports } from "./known";

it("is what the modules, the kit's types and the icons say today", async () => {
  const written: unknown = JSON.parse(readFileSync(new URL("./names.json", import.meta.url), "utf8"));
  const isFresh = JSON.stringify(written) === JSON.stringify(await knownNames());
  expect(isFresh, "names.json is stale: npx tsx scripts/build-known-names.ts").toBe(true);
});

it("knows every module of the allow-list, and nothing that scenes may not use", () => {
  expect([...knownExports.keys()].sort()).toEqual([...allowedModules].sort());
  expect(isExported("remotion", "staticFile")).toBe(false);
  expect(isExported("remotion", "interpolate")).toBe(true);
});

it("tells where a name is at home, icons under each of their names", () => {
  expect(homesOf("useCurrentFrame")).toEqual(["remotion"]);
  expect(homesOf("Camera")).toEqual(["scenewright/kit", "lucide-react"]);
  expect(homesOf("RocketIcon")).toEqual(["lucide-react"]);
  expect(homesOf("nothing")).toEqual([]);
});

it("knows the kit's props, their values and what stands between the tags", () => {
  const text = kitComponents.get("Text");
  expect(text?.children).toBe("text");
  expect(text?.props.get("as")).toContain("display");
  expect(text?.props.get("size")).toEqual([]);
  expect(kitComponents.get("Icon")?.required).toEqual(["name"]);
  expect(kitComponents.get("Stage")?.children).toBe("nodes");
});
