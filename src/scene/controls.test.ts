// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code of scenes
import { describe, expect, it } from "vitest";
import { AppError } from "@/domain/app-error";
import { describeControls, readControls, writeControls } from "./controls";
import { fixture } from "./fixtures/fixtures";
import { checkScene } from "./static-check";

const scene = fixture("with-controls");
const described = () => Object.fromEntries(describeControls(scene).map((one) => [one.name, one]));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
  return "no error";
}

describe("readControls", () => {
  it("reads texts, numbers, lists and records as they are", () => {
    expect(readControls(scene)).toMatchObject({
      headline: "Brewline",
      tagline: 'Small batch, "slow" roast',
      buttonText: "Order today",
      tilt: -4,
      showButton: true,
      beans: ["Ethiopia", "Kenya", "Peru"],
      plans: [
        { name: "Starter", price: 9, featured: false },
        { name: "Team", price: 29, featured: true },
      ],
    });
  });

  it.each(["as const", "satisfies Record<string, unknown>", "as const satisfies object"])(
    "reads through %s",
    (suffix) => {
      expect(
        readControls(`export const controls = { a: "x", b: -1.5 } ${suffix};\nexport default () => null;`),
      ).toEqual({ a: "x", b: -1.5 });
    },
  );

  it("reads through a type annotation", () => {
    expect(readControls("export const controls: { a: number } = { a: 1 };")).toEqual({ a: 1 });
  });

  it("is empty for foreign code and for code that does not parse", () => {
    expect(readControls(fixture("spring-title"))).toEqual({});
    expect(readControls("export const controls = {")).toEqual({});
    expect(readControls("const controls = { a: 1 }; export default () => null;")).toEqual({});
  });
});

describe("describeControls", () => {
  it("tells kinds by value and by name", () => {
    const kinds = Object.fromEntries(describeControls(scene).map(({ name, kind }) => [name, kind]));
    expect(kinds).toEqual({
      headline: "text",
      headlineColor: "color",
      headlineSize: "number",
      tagline: "text",
      background: "color",
      accent: "color",
      showButton: "boolean",
      buttonText: "text",
      tilt: "number",
      beans: "list",
      plans: "records",
    });
  });

  it("leaves out a control that nothing uses", () => {
    expect(readControls(scene)).toHaveProperty("leftover");
    expect(described()).not.toHaveProperty("leftover");
  });

  it.each([
    ["a destructured name that is used", "({ a }) => a", ["a"]],
    ["a destructured name that is not used", "({ a, b }) => b", ["b"]],
    ["props by name", "(props) => props.a", ["a"]],
    ["props destructured inside", "(props) => { const { b } = props; return b; }", ["b"]],
    ["a renamed and defaulted name", "({ a: title = 'x' }) => title", ["a"]],
    ["props passed on", "(props) => <Inner {...props} />", ["a", "b"]],
    ["the rest passed on", "({ a, ...rest }) => <Inner {...rest} />", ["a", "b"]],
    ["controls read directly", "() => controls.b", ["b"]],
    ["nothing", "() => null", []],
  ])("sees the use of %s", (_, component, names) => {
    const code = `const Inner = (p) => null;\nexport const controls = { a: "x", b: "y" };\nconst Scene = ${component};\nexport default Scene;`;
    const all = describeControls(code).map(({ name }) => name);
    // What a spread takes is not told apart: all are shown then.
    expect(all).toEqual(names);
  });

  it("does not take a type for a use", () => {
    expect(
      describeControls('export const controls = { a: "x" };\nexport default (_: typeof controls) => null;'),
    ).toEqual([]);
  });

  it("speaks of controls as people do", () => {
    expect(described().headlineColor?.label).toBe("Headline colour");
    expect(described().buttonText?.label).toBe("Button text");
  });

  it("gives numbers bounds that hold their value", () => {
    expect(described().headlineSize).toMatchObject({ min: 8, max: 400, step: 1 });
    expect(described().tilt).toMatchObject({ min: -180, max: 180, step: 1 });
    const code =
      "export const controls = { glowOpacity: 0.4, dotCount: 40, delaySeconds: 1.5, price: 1299, drop: -30, ratio: 0.618 };\nexport default (p) => JSON.stringify(p);";
    const ranges = Object.fromEntries(
      describeControls(code).map(({ name, min, max, step, value }) => [name, { min, max, step, value }]),
    );
    expect(ranges.glowOpacity).toMatchObject({ min: 0, max: 1, step: 0.01 });
    expect(ranges.dotCount).toMatchObject({ min: 1, step: 1 });
    expect(ranges.delaySeconds).toMatchObject({ min: 0, max: 10, step: 0.1 });
    for (const { min, max, value } of Object.values(ranges)) {
      expect(min).toBeLessThanOrEqual(Number(value));
      expect(max).toBeGreaterThanOrEqual(Number(value));
    }
  });

  it("describes the fields of records and the items of lists", () => {
    expect(described().plans?.fields).toMatchObject([
      { name: "name", label: "Name", kind: "text" },
      { name: "price", kind: "number" },
      { name: "featured", kind: "boolean" },
    ]);
    expect(described().beans?.itemKind).toBe("text");
  });

  it("takes a colour's name for a colour only where the control's name speaks of one", () => {
    const code =
      'export const controls = { title: "Coral", accent: "coral", ring: "rgb(1 2 3)", glow: "hsl(20 50% 50%)" };\nexport default (p) => JSON.stringify(p);';
    expect(describeControls(code).map(({ kind }) => kind)).toEqual(["text", "color", "color", "color"]);
  });

  it("takes long or broken text for a paragraph", () => {
    const code = `export const controls = { note: "${"word ".repeat(20)}", lines: "a\\nb", description: "short" };\nexport default (p) => JSON.stringify(p);`;
    expect(describeControls(code).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  it("offers the choices that the code tells apart", () => {
    const code = `export const controls = { layout: "orbit", mode: "a", look: "x" as "x" | "y", free: "z" };
      const table = { a: 1, b: 2 };
      export default ({ layout, mode, look, free }) => layout === "stack" ? table[mode] : layout !== "grid" ? look : free;`;
    expect(describeControls(code).map(({ name, options }) => [name, options])).toEqual([
      ["layout", ["orbit", "stack", "grid"]],
      ["mode", ["a", "b"]],
      ["look", ["x", "y"]],
      ["free", undefined],
    ]);
  });
});

describe("writeControls", () => {
  it("changes exactly the literal", () => {
    expect(writeControls(scene, { headlineColor: "#f2994a" })).toBe(
      scene.replace('headlineColor: "#f5e9da"', 'headlineColor: "#f2994a"'),
    );
    expect(writeControls(scene, { tilt: 7, headlineSize: -0.5 })).toBe(
      scene.replace("tilt: -4", "tilt: 7").replace("headlineSize: 180", "headlineSize: -0.5"),
    );
  });

  it("keeps quotes as they are and escapes what must be", () => {
    expect(writeControls(scene, { tagline: `It's "hot" \\ \n` })).toContain(
      `tagline: 'It\\'s "hot" \\\\ \\n', // keeps its quotes`,
    );
    expect(writeControls(scene, { buttonText: "a `b` ${c}" })).toContain("buttonText: `a \\`b\\` \\${c}`");
  });

  it.each(["\u2028", "</script>", "${x}", "`", "\\", "\ud800", "日本語 🎬", "a\r\nb"])(
    "reads back what it wrote: %j",
    (text) => {
      for (const name of ["headline", "tagline", "buttonText"])
        expect(readControls(writeControls(scene, { [name]: text }))[name]).toBe(text);
    },
  );

  it("gives the same code for the same values", () => {
    expect(writeControls(scene, readControls(scene))).toBe(scene);
  });

  it("changes one field of one record", () => {
    const plans = [
      { name: "Starter", price: 9, featured: false },
      { name: "Team", price: 39, featured: true },
    ];
    expect(writeControls(scene, { plans })).toBe(scene.replace("price: 29", "price: 39"));
  });

  it("adds a record in the layout of the others, and takes one away", () => {
    const more = writeControls(scene, {
      plans: [
        { name: "Starter", price: 9, featured: false },
        { name: "Team", price: 29, featured: true },
        { name: "Max", price: 99, featured: false },
      ],
    });
    expect(more).toContain(
      '    { name: "Team", price: 29, featured: true },\n    { name: "Max", price: 99, featured: false },\n  ],',
    );
    expect(checkScene(more)).toEqual([]);
    const fewer = writeControls(scene, { plans: [{ name: "Team", price: 29, featured: true }], beans: [] });
    expect(readControls(fewer)).toMatchObject({ plans: [{ name: "Team" }], beans: [] });
    expect(checkScene(fewer)).toEqual([]);
  });

  it("fills an empty list", () => {
    const empty = writeControls(scene, { beans: [] });
    expect(writeControls(empty, { beans: ["Brazil"] })).toContain('beans: ["Brazil"]');
  });

  it.each([
    ["an unknown name", { nothing: "x" }],
    ["a number for a text", { headline: 1 }],
    ["a text for a number", { headlineSize: "big" }],
    ["what is no colour", { headlineColor: "not a colour" }],
    ["a text for a list", { beans: "x" }],
    ["an unknown field", { plans: [{ name: "A", price: 1, featured: true, extra: 1 }] }],
    ["a field of another kind", { plans: [{ name: 1, price: 1, featured: true }] }],
    ["a text that is too long", { headline: "x".repeat(5_001) }],
    ["too much altogether", { beans: Array.from({ length: 100 }, () => "x".repeat(1_000)) }],
    ["a name that is none", { "a b": 1 }],
  ])("refuses %s as invalid input", (_, values) => {
    expect(codeOf(() => writeControls(scene, values as never))).toBe("invalid_input");
  });

  it("refuses to write into code that does not parse", () => {
    expect(codeOf(() => writeControls("export const controls = { a: 1 ", { a: 2 }))).toBe("invalid_input");
  });
});
