import { describe, expect, it } from "vitest";
import { formats } from "@/domain/format";
import { defaultLook, type Palette } from "@/domain/look";
import { draw } from "@/player/test/draw";
import { readControls, writeControls } from "@/scene/controls";
import { checkScene } from "@/scene/static-check";
import { barChartDesign } from "./bar-chart/slots";
import { callToActionDesign } from "./call-to-action/slots";
import { listDesign } from "./list/slots";
import { titleDesign, titleLayouts } from "./title/slots";

const paper: Palette = {
  background: "#f6f1e7",
  surface: "#ffffff",
  text: "#1d1a16",
  muted: "#6d655a",
  accent: "#d8502b",
  onAccent: "#ffffff",
};
const palettes = [defaultLook.palette, paper];
const long =
  "A very long line that somebody pasted from a brief without thinking about how it would ever fit ".repeat(
    3,
  );
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 2 ? long.slice(0, 90) : `Item ${index + 1}`,
    price: index % 2 ? "$29" : "",
    text: index % 3 ? "Some words" : "",
    period: "/month",
    icon: index === 1 ? "no-such-icon" : "zap",
  }));

/** Each design with slots at both ends of what they allow; controls are laid over as the product does. */
const cases = palettes.flatMap((palette) => [
  ...titleLayouts.flatMap((layout) => [
    {
      design: titleDesign,
      slots: { headline: "Brewline", kicker: "Small batch", subline: "Coffee.", layout, palette },
    },
    { design: titleDesign, slots: { headline: long, kicker: long, subline: long, layout, palette } },
    { design: titleDesign, slots: { headline: "日本語の見出し 😀", layout, palette } },
  ]),
  ...Array.from({ length: 8 }, (_, index) => index + 1).flatMap((count) =>
    (["plans", "features"] as const).map((style) => ({
      design: listDesign,
      slots: {
        style,
        headline: count % 2 ? "Plans" : "",
        kicker: "",
        items: items(count),
        featured: "Item 2",
        palette,
      },
    })),
  ),
  ...[1, 4, 12].map((count) => ({
    design: barChartDesign,
    slots: {
      headline: "Numbers",
      kicker: "2026",
      note: long,
      prefix: "$",
      suffix: "",
      bars: Array.from({ length: count }, (_, index) => ({
        label: `Bar ${index}`,
        value: index * 1_234.5 - 2_000,
      })),
      palette,
    },
  })),
  {
    design: barChartDesign,
    slots: {
      bars: [
        { label: "Nothing", value: 0 },
        { label: long.slice(0, 120), value: 0 },
      ],
      palette,
    },
  },
  { design: callToActionDesign, slots: { headline: "Start", palette } },
  {
    design: callToActionDesign,
    slots: { headline: long, subline: long, button: long.slice(0, 80), url: long.slice(0, 80), palette },
  },
]);

type AnyDesign = {
  name: string;
  source: string;
  slots: { parse(value: unknown): never };
  toControls(slots: never): ReturnType<typeof readControls>;
  defaultSeconds(slots: never): number;
};

describe.each([titleDesign, listDesign, barChartDesign, callToActionDesign])("template $name", (design) => {
  it("passes the static check", () => {
    expect(checkScene(design.source)).toEqual([]);
  });

  it("has every control that its slots set, and takes them as literals", () => {
    for (const { slots } of cases.filter((one) => one.design === design)) {
      const { slots: schema, toControls, source } = design as unknown as AnyDesign;
      const controls = toControls(schema.parse(slots));
      expect(Object.keys(controls).sort()).toEqual(Object.keys(readControls(source)).sort());
      expect(readControls(writeControls(source, controls))).toEqual(controls);
    }
  });

  it("shows every control: another value draws another frame", () => {
    const own = readControls(design.source);
    const before = [45, 149].map((frame) => draw(design.source, { frame }));
    for (const [name, value] of Object.entries(own)) {
      const other = otherValue(name, value);
      const after = [45, 149].map((frame) => draw(design.source, { frame, controls: { [name]: other } }));
      expect(after, name).not.toEqual(before);
    }
  });
});

function otherValue(name: string, value: unknown) {
  if (name === "layout") return "editorial";
  if (name === "style") return "features";
  if (name === "highlight" || name === "featured") return name === "highlight" ? "Q1" : "Starter";
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value * 0.7;
  if (typeof value === "string") return value.startsWith("#") ? "#12ab34" : "Something else";
  return Array.isArray(value) ? value.slice(0, 2) : null;
}

describe("templates in every format", () => {
  it.each(formats)(
    "draws all slots at %s from the first frame to the last, with numbers that are numbers",
    (format) => {
      for (const { design, slots } of cases) {
        const { source, slots: schema, toControls } = design as unknown as AnyDesign;
        const controls = toControls(schema.parse(slots));
        for (const frame of [0, 75, 149]) {
          const markup = draw(source, { frame, controls, format });
          expect(markup.length).toBeGreaterThan(500);
          expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    },
  );

  it("keeps entrance and exit whole in a scene of half a second", () => {
    const at = (frame: number) => draw(titleDesign.source, { frame, durationInFrames: 15 });
    expect(at(7)).toContain("opacity:1");
    expect(at(0)).not.toBe(at(7));
    expect(at(14)).not.toBe(at(7));
  });
});
