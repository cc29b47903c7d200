import { describe, expect, it } from "vitest";
import { fixture, fixtures } from "./fixtures/fixtures";
import { outlineScene } from "./outline";

function roles(name: string): Record<string, unknown> {
  const texts = outlineScene(fixture(name)).filter(({ kind }) => kind === "text");
  return Object.fromEntries(texts.map(({ value, role }) => [value, role]));
}

describe("outlineScene", () => {
  it.each([
    ["spring-title", { "Launch Day": "headline", "Everything you need, in one place": "subline" }],
    [
      "const-styles",
      { "Fresh bread daily": "headline", "Baked at 5 am, gone by noon": "subline", "Order now": "button" },
    ],
    ["constants-on-top", { "Happy New Year": "headline", "from all of us at Acme": "subline" }],
    ["mapped-cards", { "Simple pricing": "headline", Team: "list", $29: "number", "Chat support": "list" }],
    ["phone-mockup", { "Chat that feels close": "headline", "Get the app": "button", "On my way!": "list" }],
    ["nested-components", { New: "label", "Up to 50% off": "headline" }],
    ["svg-logo", { Wavelength: "headline" }],
    ["create-element", { "Grow with us": "headline" }],
    ["arrow-default", { "hello world": "headline" }],
    ["with-controls", { Brewline: "headline", "Order today": "button", Kenya: "list" }],
    ["counter-stats", { "Trusted around the world": "headline", Uptime: "label" }],
  ])("sees in %s what people would", (name, expected) => {
    expect(roles(name)).toMatchObject(expected);
  });

  it.each([...fixtures])("points at the source of each thing in %s", (_, code) => {
    const elements = outlineScene(code);
    expect(elements.length).toBeGreaterThan(1);
    for (const { kind, value, start, end, line, column } of elements) {
      const source = code.slice(start, end);
      if (kind === "color") expect(source).toBe(value);
      else if (kind === "number") expect(Number(source)).toBe(value);
      const before = code.slice(0, start).split("\n");
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    }
  });

  it("knows the background, each colour of a gradient, and what belongs to a text", () => {
    const elements = outlineScene(fixture("window-globals")).filter(({ kind }) => kind === "color");
    expect(elements.map(({ value, role }) => [value, role])).toEqual([
      ["#667eea", "background"],
      ["#764ba2", "background"],
      ["#ffffff", "headline"],
    ]);
    expect(elements[2]).toMatchObject({ property: "color", text: "Meet Flowly", label: "Headline colour" });
  });

  it("names the control that holds a thing, and the way to it", () => {
    const team = outlineScene(fixture("with-controls")).find(({ value }) => value === "Team");
    expect(team?.control).toEqual({ name: "plans", path: [1, "name"] });
  });

  it("is empty for code that does not parse", () => {
    expect(outlineScene("export default () => <div>")).toEqual([]);
  });
});
