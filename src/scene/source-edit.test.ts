// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code of scenes
import { describe, expect, it } from "vitest";
import { readControls } from "./controls";
import { type SourceEdit, sourceEditSchema } from "./edits/edit-schema";
import { fixture, fixtures } from "./fixtures/fixtures";
import { editSource } from "./source-edit";
import { checkScene } from "./static-check";

/** The lines that an edit takes away and puts in, trimmed. */
function diff(code: string, edit: SourceEdit): { out: string[]; in: string[]; summary: string } {
  const result = editSource(code, edit);
  if (result.type !== "edited") throw new Error(JSON.stringify(result));
  expect(checkScene(result.code)).toEqual([]);
  const before = code.split("\n");
  const after = result.code.split("\n");
  expect(after).toHaveLength(before.length);
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  expect(result.linesChanged).toBe(changed.length);
  return {
    out: changed.map((index) => before[index]?.trim() ?? ""),
    in: changed.map((index) => after[index]?.trim() ?? ""),
    summary: result.summary,
  };
}

/** What stands in the one changed line instead of what. */
function swap(name: string, edit: SourceEdit): [string, string] {
  const { out, in: into } = diff(fixture(name), edit);
  expect(out).toHaveLength(1);
  const [before = "", after = ""] = [out[0], into[0]];
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

const orange = "#f2994a";
const paint = (target: object, part?: "text" | "fill" | "border"): SourceEdit =>
  sourceEditSchema.parse({ type: "set_color", target, color: orange, ...(part ? { part } : {}) });
const headline = { role: "headline" } as const;

describe("editSource on foreign scenes", () => {
  it.each([
    ["spring-title", ["white", orange]],
    ["mapped-cards", ["111827", "f2994a"]],
    ["named-export", ["", `, color: "${orange}"`]],
    ["arrow-default", ["lime", orange]],
    ["const-styles", ["1c1917", "f2994a"]],
    ["constants-on-top", ["TEXT_COLOR", `"${orange}"`]],
    ["svg-logo", ["0f172", "f2994"]],
    ["create-element", ["dcfce7", "f2994a"]],
    ["counter-stats", ["9fafb", "2994a"]],
    ["url-on-screen", ["", `, color: "${orange}"`]],
    ["window-globals", ["fffff", "2994a"]],
    ["phone-mockup", ["831843", "f2994a"]],
    ["transitions", ["ff", "2994a"]],
  ])("makes the headline of %s orange and nothing else", (name, expected) => {
    expect(swap(name, paint(headline))).toEqual(expected);
  });

  it.each(
    [...fixtures.keys()].filter(
      (name) => name !== "transitions" && name !== "window-globals" && name !== "nested-components",
    ),
  )("puts any text into the headline of %s so that it reads back", (name) => {
    const text = `It's "new" & <b> {x} \${y} \`z\` \\ 日本`;
    const result = editSource(fixture(name), { type: "set_text", target: headline, text });
    if (result.type !== "edited") throw new Error(JSON.stringify(result));
    expect(checkScene(result.code)).toEqual([]);
    const again = editSource(result.code, { type: "set_text", target: { text }, text: "Plain" });
    expect(again.type).toBe("edited");
  });

  it.each([...fixtures.keys()])("sets the background of %s to one colour, on one line", (name) => {
    const { out, in: into } = diff(fixture(name), { type: "set_background", color: "#123456" });
    expect(out).toHaveLength(1);
    expect(into[0]).toContain("#123456");
  });

  it.each([...fixtures.keys()])("scales the headline of %s", (name) => {
    const { summary } = diff(fixture(name), { type: "set_size", target: headline, scale: 1.5 });
    expect(summary).toMatch(/larger|size is/);
  });

  it("turns a gradient into a colour, and changes one of its colours by name", () => {
    expect(swap("window-globals", { type: "set_background", color: "navy" })).toEqual([
      "linear-gradient(135deg, #667eea 0%, #764ba2 100%)",
      "navy",
    ]);
    expect(swap("window-globals", { type: "replace_color", from: "#764BA2", to: "#000" })).toEqual([
      "764ba2",
      "000",
    ]);
  });

  it("adds a background where there is none", () => {
    const code =
      'import { AbsoluteFill } from "remotion";\nexport default () => <AbsoluteFill>Hi</AbsoluteFill>;';
    expect(diff(code, { type: "set_background", color: "#123456" }).in).toEqual([
      'export default () => <AbsoluteFill style={{ backgroundColor: "#123456" }}>Hi</AbsoluteFill>;',
    ]);
  });

  it("scales every way in which a size is written", () => {
    const bigger = (name: string, target: object = headline) =>
      swap(name, sourceEditSchema.parse({ type: "set_size", target, scale: 1.5 }));
    expect(bigger("spring-title")).toEqual(["2", "8"]);
    expect(bigger("window-globals")).toEqual(["8", "12"]);
    expect(bigger("transitions")).toEqual(["width * 0.08", "(width * 0.08) * 1.5"]);
    expect(bigger("arrow-default")).toEqual(["8", "12"]);
    expect(bigger("constants-on-top")).toEqual(["FONT_SIZE", "195"]);
    expect(bigger("svg-logo")).toEqual(["24", "36"]);
  });

  it("colours a button by its fill, and its text when that is asked for", () => {
    expect(swap("phone-mockup", paint({ role: "button" }))).toEqual(["be185d", "f2994a"]);
    expect(swap("phone-mockup", paint({ role: "button" }, "text"))).toEqual(["white", orange]);
    expect(swap("const-styles", paint({ role: "button" }))).toEqual(["COLORS.accent", `"${orange}"`]);
  });

  it("colours one of several texts that one element draws, alone", () => {
    expect(swap("mapped-cards", paint({ text: "Team" }))).toEqual([
      "",
      `, color: plan.name === "Team" ? "${orange}" : undefined`,
    ]);
    expect(swap("counter-stats", paint({ text: "countries" }))).toEqual([
      "",
      `label === "Countries" ? "${orange}" : `,
    ]);
    expect(swap("with-controls", paint({ text: "Team" }))[1]).toBe(
      `<span style={{ color: plan.name === "Team" ? "${orange}" : undefined }}>{plan.name}</span>`,
    );
  });

  it("colours a text in the record that has its colour", () => {
    const code = `const items = [{ text: "One", color: "red" }, { text: "Two", color: "blue" }];
export default () => <div>{items.map((item) => <p key={item.text} style={{ color: item.color }}>{item.text}</p>)}</div>;`;
    expect(diff(code, paint({ text: "Two" })).in[0]).toContain(
      '{ text: "One", color: "red" }, { text: "Two", color: "#f2994a" }',
    );
  });

  it("colours a text through the prop of its component", () => {
    expect(swap("nested-components", paint({ text: "50% off" }))).toEqual(["34d399", "f2994a"]);
    expect(swap("nested-components", paint({ text: "Summer sale" }))).toEqual(["", `color="${orange}" `]);
    expect(diff(fixture("nested-components"), paint(headline)).in).toHaveLength(2);
  });

  it("leaves a shared style alone and overrides it at the element", () => {
    const code = `const s = { color: "red", fontSize: 40 };
export default () => <main><h1 style={s}>One</h1><p style={s}>Two</p></main>;`;
    expect(diff(code, paint(headline)).in).toEqual([
      `export default () => <main><h1 style={{ ...s, color: "${orange}" }}>One</h1><p style={s}>Two</p></main>;`,
    ]);
  });

  it("wraps a text between the tags of a component that others use too", () => {
    const code = `const Fade = ({ children }) => <section>{children}</section>;
export default () => <main><Fade>One</Fade><Fade>Two</Fade></main>;`;
    expect(diff(code, paint({ text: "One" })).in[0]).toContain(
      `<Fade><span style={{ color: "${orange}" }}>One</span></Fade>`,
    );
  });

  it("replaces words wherever they are shown, whole words only", () => {
    const code = `const cat = "cat";
export default () => <main><h1>cat and Category</h1><p>{cat}</p><i>{\`A cat \${1}\`}</i></main>;`;
    const { in: into } = diff(code, { type: "replace_text", from: "cat", to: "dog" });
    expect(into).toEqual([
      'const cat = "dog";',
      "export default () => <main><h1>dog and Category</h1><p>{cat}</p><i>{`A dog ${1}`}</i></main>;",
    ]);
  });

  it("finds a text whatever its case, and a price that is a number in the code", () => {
    expect(swap("mapped-cards", { type: "replace_text", from: "starter", to: "Basic" })).toEqual([
      "Starter",
      "Basic",
    ]);
    expect(swap("with-controls", { type: "replace_text", from: "$29", to: "$39" })).toEqual(["2", "3"]);
    expect(swap("counter-stats", { type: "replace_text", from: "12500", to: "13000" })).toEqual(["25", "30"]);
  });

  it("replaces the colour that people mean by a name", () => {
    expect(swap("mapped-cards", { type: "replace_color", from: "indigo", to: "#00aa00" })).toEqual([
      "4f46e5",
      "00aa00",
    ]);
    expect(
      diff(fixture("mapped-cards"), { type: "replace_color", from: "#111827", to: "#222222" }).in,
    ).toHaveLength(2);
  });

  it("swaps two colours and keeps what shares one of them", () => {
    const { in: into } = diff(fixture("const-styles"), {
      type: "swap_colors",
      first: headline,
      second: { role: "subline" },
    });
    expect(into).toEqual([
      'const COLORS = { bg: "#fffbeb", ink: "#f59e0b", accent: "#f59e0b" } as const;',
      'tagline: { fontSize: 40, color: "#1c1917", marginTop: 16 },',
    ]);
  });

  it("sets a number by its name", () => {
    expect(
      swap("constants-on-top", { type: "set_number", target: { control: "particle count" }, value: 90 }),
    ).toEqual(["6", "9"]);
    expect(swap("constants-on-top", { type: "set_size_px", target: { role: "subline" }, px: 60 })).toEqual([
      "FONT_SIZE * 0.35",
      "60",
    ]);
  });

  it("keeps the quotes of the file", () => {
    const { in: into } = diff(fixture("arrow-default"), paint(headline));
    expect(into[0]).toContain(`color: '${orange}'`);
  });
});

describe("editSource on scenes with controls", () => {
  const scene = fixture("with-controls");
  const controlsAfter = (edit: SourceEdit) => {
    const result = editSource(scene, edit);
    if (result.type !== "edited") throw new Error(JSON.stringify(result));
    expect(result.linesChanged).toBe(1);
    return readControls(result.code);
  };

  it.each<[string, SourceEdit, object]>([
    ["the headline's text", { type: "set_text", target: headline, text: "Roast" }, { headline: "Roast" }],
    ["the headline's colour", paint(headline), { headlineColor: orange }],
    ["the headline's size", { type: "set_size", target: headline, scale: 0.5 }, { headlineSize: 90 }],
    ["the background", { type: "set_background", color: "#000000" }, { background: "#000000" }],
    ["the background as a colour's target", paint({ role: "background" }), { background: orange }],
    ["the accent", paint({ role: "accent" }), { accent: orange }],
    [
      "the tagline by another word",
      { type: "set_text", target: { role: "subline" }, text: "Slow" },
      { tagline: "Slow" },
    ],
    [
      "the button's text",
      { type: "set_text", target: { role: "button" }, text: "Buy" },
      { buttonText: "Buy" },
    ],
    [
      "a control by its words",
      { type: "set_number", target: { control: "headline size" }, value: 99 },
      { headlineSize: 99 },
    ],
    ["a negative number", { type: "set_number", target: { control: "tilt" }, value: 3 }, { tilt: 3 }],
    [
      "an item of a list",
      { type: "replace_text", from: "Peru", to: "Chile" },
      { beans: ["Ethiopia", "Kenya", "Chile"] },
    ],
    [
      "the last item of a list",
      { type: "set_text", target: { role: "list", ordinal: 3 }, text: "Chile" },
      { beans: ["Ethiopia", "Kenya", "Chile"] },
    ],
  ])("changes the control for %s", (_, edit, expected) => {
    expect(controlsAfter(edit)).toMatchObject(expected);
  });

  it("does not repaint others who share a control", () => {
    expect(swap("with-controls", paint({ role: "button" }))).toEqual(["accent", `"${orange}"`]);
    expect(swap("with-controls", paint({ role: "subline" }))).toEqual(["accent", `"${orange}"`]);
  });
});

describe("editSource on requests that it cannot or need not meet", () => {
  it("asks which is meant where two fit equally well", () => {
    const result = editSource(fixture("transitions"), { type: "set_text", target: headline, text: "X" });
    expect(result).toMatchObject({
      type: "ambiguous",
      candidates: [
        { value: "Plan", ordinal: 1, role: "headline" },
        { value: "Build", ordinal: 2 },
      ],
    });
    expect(
      editSource(fixture("transitions"), {
        type: "set_text",
        target: { ...headline, ordinal: 2 },
        text: "X",
      }),
    ).toMatchObject({ type: "edited" });
  });

  it.each<[string, string, SourceEdit]>([
    [
      "a text that is not there",
      "spring-title",
      { type: "set_text", target: { text: "Nowhere" }, text: "X" },
    ],
    ["a part that is not there", "spring-title", paint({ role: "button" })],
    ["what is no colour", "spring-title", { type: "set_background", color: "fluffy" }],
    ["a colour that it has already", "arrow-default", { type: "set_background", color: "#000000" }],
    [
      "a text that it has already",
      "spring-title",
      { type: "set_text", target: headline, text: "Launch Day" },
    ],
    ["an unknown number", "spring-title", { type: "set_number", target: { control: "wobble" }, value: 3 }],
    [
      "an ordinal beyond the last",
      "spring-title",
      { type: "set_text", target: { ...headline, ordinal: 9 }, text: "X" },
    ],
    ["words for a number", "with-controls", { type: "set_text", target: { text: "29" }, text: "free" }],
  ])("leaves the code and says why for %s", (_, name, edit) => {
    const result = editSource(fixture(name), edit);
    expect(result.type).toBe("unchanged");
    expect(result.type === "unchanged" && result.reason.length).toBeGreaterThan(10);
  });

  it("leaves code that does not parse", () => {
    expect(editSource("export default () => <div>", paint(headline)).type).toBe("unchanged");
  });

  it("never throws, whatever is aimed at whatever", () => {
    const targets = [
      headline,
      { role: "button" },
      { role: "list" },
      { role: "number" },
      { role: "body" },
      { role: "logo" },
      { role: "accent" },
      { role: "shape" },
      { role: "surface" },
      { kind: "text" },
      { text: "e" },
      { ordinal: -1 },
      { control: "size" },
      { role: "label", ordinal: 1 },
    ];
    for (const code of fixtures.values()) {
      for (const target of targets) {
        for (const edit of [
          { type: "set_text", target, text: "New" },
          { type: "set_color", target, color: "teal" },
          { type: "set_color", target, color: "teal", part: "border" },
          { type: "set_color", target, color: "teal", part: "fill" },
          { type: "set_size", target, scale: 2 },
          { type: "set_size_px", target, px: 50 },
          { type: "set_number", target, value: 7 },
          { type: "swap_colors", first: target, second: { role: "background" } },
        ]) {
          const result = editSource(code, sourceEditSchema.parse(edit));
          if (result.type === "edited") expect(checkScene(result.code)).toEqual([]);
        }
      }
    }
  });
});
