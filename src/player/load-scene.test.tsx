import { describe, expect, it } from "vitest";
import { allowedModules, compilerModules, refusedMembers } from "@/scene/allow-list";
import { withheldNames } from "@/scene/module-scope";
import { loadScene } from "./load-scene";
import { moduleNames, moduleOf, prepareModules } from "./module-map";
import { draw, drawText } from "./test/draw";

const component = "exports.default = function Scene() { return null; };";

describe("loadScene", () => {
  it("gives exactly the modules of the allow-list", () => {
    expect([...moduleNames].sort()).toEqual([...allowedModules, ...compilerModules].sort());
  });

  it.each(["fs", "node:child_process", "react-dom", "@remotion/renderer", "__proto__", "constructor"])(
    "refuses the module %s",
    (name) => {
      expect(() => loadScene(`require(${JSON.stringify(name)}); ${component}`, `refuses-${name}`)).toThrow(
        "may not import",
      );
    },
  );

  it("gives no member that the static check refuses", async () => {
    await prepareModules(moduleNames);
    for (const [name, members] of refusedMembers) {
      const given = Object.keys(moduleOf(name) ?? {});
      expect(given.filter((member) => members.has(member))).toEqual([]);
    }
  });

  it("evaluates a module once for each code hash, and fails the same way again", () => {
    const first = loadScene(`exports.controls = {}; ${component}`, "once");
    expect(loadScene("throw new Error('never run')", "once")).toBe(first);
    const failing = () => loadScene("throw new Error('at the top')", "fails");
    expect(failing).toThrow("at the top");
    expect(failing).toThrow("at the top");
  });

  it("refuses a module without a component", () => {
    expect(() => loadScene("exports.controls = {};", "empty")).toThrow("no default export");
  });

  it("hides the host's names from scenes", () => {
    const code = `const names = ${JSON.stringify(withheldNames)}; exports.controls = { seen: names.filter((name) => { try { return eval("typeof " + name) !== "undefined"; } catch { return false; } }) }; ${component}`;
    expect(loadScene(code, "hidden").controls).toEqual({ seen: [] });
  });

  it("gives React and Remotion to code that was written for global variables", () => {
    const source =
      "const { AbsoluteFill, useCurrentFrame } = window.Remotion;\nexport default function Scene() { return <AbsoluteFill>{'frame ' + useCurrentFrame()}</AbsoluteFill>; }";
    expect(drawText(source, { frame: 12 })).toBe("frame 12");
  });

  it("lays live controls over the module's own", () => {
    const source =
      "export const controls = { a: 'own', b: 'own' };\nexport default function Scene(p: typeof controls) { return <b>{p.a + ' ' + p.b}</b>; }";
    expect(drawText(source, { controls: { b: "live" } })).toBe("own live");
  });

  it("keeps the names of two scenes apart", () => {
    const source = (word: string) =>
      `const title = "${word}";\nexport default function Scene() { return <p>{title}</p>; }`;
    expect(
      [draw(source("one")), draw(source("two")), draw(source("one"))].map((markup) => markup.includes("one")),
    ).toEqual([true, false, true]);
  });
});
