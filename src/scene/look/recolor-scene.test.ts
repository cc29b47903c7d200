import { describe, expect, it } from "vitest";
import { defaultLook, type Palette } from "@/domain/look";
import { briefOf } from "../brief/brief-of";
import { compileScene } from "../compile";
import { describeControls, readControls, writeControls } from "../controls";
import { fixtures } from "../fixtures/fixtures";
import { templates } from "../templates";
import { contrast } from "./contrast";
import { completed } from "./palette";
import { recolorScene } from "./recolor-scene";

const night = defaultLook.palette;
const paper = completed("#f6f1e7", "#1d1a16", "#c2410c");
const forest = completed("#10231a", "#eef5ea", "#e0b34a");

/** Each template, as it is made for a prompt in the look of a palette. */
function sceneOf(name: string, palette: Palette): string | null {
  const template = templates.find((one) => one.name === name);
  if (!template) throw new Error(`There is no template ${name}.`);
  const prompt =
    'Plans: Starter $9, Team $29, Pro $59. "It changed how we work" by Anna Li, CEO of Orbit. Jan 120, Feb 180, Mar 260';
  try {
    const made = template.make(briefOf(prompt), { ...defaultLook, palette }, { seed: 0.4, avoid: null });
    return writeControls(template.source, made.controls);
  } catch {
    return null;
  }
}

const colorsIn = (code: string) =>
  describeControls(code).flatMap(({ kind, value }) =>
    kind === "color" ? [String(value).toLowerCase()] : [],
  );

describe("recolorScene over the templates", () => {
  const made = templates.flatMap(({ name }) => {
    const code = sceneOf(name, night);
    return code === null ? [] : [[name, code] as const];
  });

  it.each(made)("moves every colour of “%s” to the new palette and back, and nothing else", (_, code) => {
    const there = recolorScene(code, night, paper);
    const roles = new Set(Object.values(paper).map((hex) => hex.toLowerCase()));
    const old = new Set(Object.values(night).map((hex) => hex.toLowerCase()));
    const strangers = colorsIn(there).filter((hex) => old.has(hex) && !roles.has(hex));
    expect(strangers).toEqual([]);
    expect(compileScene(there).type).toBe("compiled");
    expect(there.split("\n").length).toBe(code.split("\n").length);
    const texts = (one: string) => describeControls(one).filter(({ kind }) => kind !== "color");
    expect(texts(there)).toEqual(texts(code));
    expect(colorsIn(recolorScene(there, paper, night))).toEqual(colorsIn(code));
  });

  it("has most templates to look at", () => expect(made.length).toBeGreaterThan(templates.length / 2));
});

describe("recolorScene", () => {
  const title = sceneOf("title", night) ?? "";

  it("keeps a colour that somebody has chosen, as long as it can be read", () => {
    const chosen = writeControls(title, { headlineColor: "#7a1f3d", accent: "#00aa88" });
    const there = readControls(recolorScene(chosen, night, paper));
    expect(there).toMatchObject({ headlineColor: "#7a1f3d", background: paper.background });
    const pale = writeControls(title, { headlineColor: "#ffe9a8" });
    const moved = String(readControls(recolorScene(pale, night, paper)).headlineColor);
    expect(moved).not.toBe("#ffe9a8");
    expect(contrast(moved, paper.background)).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps a ground that somebody has chosen, and the text on it readable", () => {
    const chosen = writeControls(title, { background: "#b3122a" });
    const there = readControls(recolorScene(chosen, night, paper));
    expect(there.background).toBe("#b3122a");
    expect(contrast(String(there.headlineColor), "#b3122a")).toBeGreaterThanOrEqual(4.5);
  });

  it("takes a scene that was never in the palette into it", () => {
    const foreign = `import { AbsoluteFill } from "remotion";
export default function Scene() {
  return (
    <AbsoluteFill style={{ backgroundColor: "#ffffff", color: "#111111", background: "linear-gradient(90deg, #ffffff, #f1f1f1)" }}>
      <h1 style={{ color: "#111111" }}>#1 in town</h1>
      <p style={{ color: "#666666" }}>Open daily</p>
      <b style={{ background: "#e11d48", color: "#ffffff" }}>Book</b>
    </AbsoluteFill>
  );
}
`;
    const there = recolorScene(foreign, night, forest);
    expect(there).toContain(`backgroundColor: "${forest.background}", color: "${forest.text}"`);
    expect(there).toContain(`<p style={{ color: "${forest.muted}" }}>`);
    expect(there).toContain(`background: "${forest.accent}", color: "${forest.onAccent}"`);
    expect(there).toContain("#1 in town");
    expect(compileScene(there).type).toBe("compiled");
  });

  it.each([...fixtures])("leaves foreign code that compiles: %s", (_, code) => {
    const there = recolorScene(code, night, forest);
    expect(compileScene(there).type).toBe(compileScene(code).type);
  });

  it("changes nothing where the palette stays", () => {
    expect(recolorScene(title, night, night)).toBe(title);
  });
});
