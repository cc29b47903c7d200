import { describe, expect, it } from "vitest";
import { contrast } from "../look/contrast";
import { editSource } from "../source-edit";
import { type SourceEdit, sourceEditSchema } from "./edit-schema";
import { headlineWeight } from "./headline-weight";

const scene = (markup: string, before = "") =>
  `import { AbsoluteFill } from "remotion";\n${before}\nexport default () => (\n  <AbsoluteFill style={{ background: "#ffffff" }}>\n    ${markup}\n  </AbsoluteFill>\n);`;

function edited(code: string, edit: object): string {
  const result = editSource(code, sourceEditSchema.parse(edit) as SourceEdit);
  if (result.type !== "edited") throw new Error(JSON.stringify(result));
  return result.code;
}

const page = scene(
  '<div style={{ position: "absolute", top: 40, right: 60, width: 200, height: 80, backgroundColor: "#ff0000", borderRadius: 9 }}>Sale</div>\n    <blockquote style={{ fontSize: 50, margin: "30px 0" }}>It works</blockquote>\n    <cite style={{ fontSize: 20, color: "#222222" }}>Maya</cite>',
);

describe("moving, placing and sizing a part", () => {
  it("moves what has a place at that place", () => {
    expect(edited(page, { type: "move", target: { text: "Sale" }, x: -10, y: 25 })).toContain(
      "top: 65, right: 70",
    );
  });

  it("pins to a corner in place of where it was", () => {
    const code = edited(page, { type: "place", target: { text: "Sale" }, across: "left", down: "bottom" });
    expect(code).toContain('top: "auto"');
    expect(code).toContain('right: "auto"');
    expect(code).toContain("left: 100");
    expect(code).toContain("bottom: 100");
  });

  it("scales margins where the space around a part is set", () => {
    expect(edited(page, { type: "space", target: { name: "quote" }, other: null, times: 2 })).toContain(
      'margin: "60px 0"',
    );
  });

  it("sets a width only where the code sets one, never a made-up one", () => {
    const edit = {
      type: "set_style",
      target: { text: "Maya" },
      property: "width",
      change: { times: 1.5, initial: 1 },
    };
    expect(editSource(page, sourceEditSchema.parse(edit) as SourceEdit).type).toBe("unchanged");
    expect(edited(page, { ...edit, target: { text: "Sale" } })).toContain("width: 300");
  });
});

describe("which part is meant", () => {
  it("is told by its own name before a role that others have too", () => {
    const code = edited(page, {
      type: "set_color",
      target: { role: "label", name: "author" },
      color: "#00ff00",
    });
    expect(code).toContain('<cite style={{ fontSize: 20, color: "#00ff00" }}>');
  });

  it("is never any side where the left one is meant", () => {
    const code = scene('<div className="side" style={{ color: "#111111" }}>Paper</div>');
    const edit = sourceEditSchema.parse({
      type: "set_color",
      target: { name: "left side" },
      color: "#ff0000",
    }) as SourceEdit;
    expect(editSource(code, edit).type).toBe("unchanged");
  });
});

describe("headlineWeight", () => {
  it.each([
    ["<h1 style={{ fontWeight: 900 }}>Hi</h1>", 900],
    ["<h1>Hi</h1>", 700],
    ['<div style={{ fontWeight: "bold", fontSize: 90 }}>Hi</div>', 700],
    ["<div style={{ fontSize: 90 }}>Hi</div>", 400],
  ])("reads %s as %i", (markup, weight) => {
    expect(headlineWeight(scene(markup))).toBe(weight);
  });
});

describe("raise_contrast", () => {
  it("holds all along a gradient, not at its ends alone", () => {
    const code = `import { AbsoluteFill } from "remotion";
export default () => (
  <AbsoluteFill style={{ background: "linear-gradient(#ffffff, #000080)" }}><h1 style={{ color: "#777777" }}>Hi</h1></AbsoluteFill>
);`;
    const between = `import { AbsoluteFill } from "remotion";
export default () => (
  <AbsoluteFill style={{ background: "linear-gradient(#ff0000, #00ff00)" }}><h1 style={{ color: "#ffffff" }}>Hi</h1></AbsoluteFill>
);`;
    for (const one of [code, between]) {
      const color = /h1 style=\{\{ color: "(#[0-9a-f]{6})"/.exec(
        edited(one, { type: "raise_contrast", ratio: 4.5 }),
      )?.[1];
      const better = one === code ? "#777777" : "#ffffff";
      const grounds = one === code ? ["#ffffff", "#8080c0", "#000080"] : ["#ff0000", "#808000", "#00ff00"];
      const worst = (ink: string) => Math.min(...grounds.map((ground) => contrast(ink, ground)));
      expect(worst(color ?? better)).toBeGreaterThan(worst(better));
    }
  });
});
