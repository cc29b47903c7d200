import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ControlValue } from "@/domain/control";
import { linesChanged } from "./analysis/text-change";
import { describeFound, writeFound } from "./found-controls";
import { parseScene } from "./parse";

const chart = `import { AbsoluteFill, useCurrentFrame } from "remotion";

// The numbers of the shop's own till.
const data = [
  { month: "Jan", sales: 42 }, // after the holidays
  { month: "Feb", sales: 65 },
  { month: "Mar", sales: 58 },
];
const BAR_COLOR = "#f97316";

export default function Chart() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#fff7ed" }}>
      <h1 style={{ fontSize: 64, color: "#431407" }}>Sales this spring</h1>
      {data.map((d) => (
        <div key={d.month} style={{ width: 140, height: d.sales * frame, background: BAR_COLOR }} />
      ))}
    </AbsoluteFill>
  );
}
`;

const valueAt = (code: string, label: string) =>
  describeFound(code).find((one) => one.label === label)?.value;
function set(code: string, label: string, value: ControlValue): string {
  const found = describeFound(code).find((one) => one.label === label);
  if (!found) throw new Error(`nothing called ${label}`);
  return writeFound(code, { [found.name]: value });
}

describe("what is found in code without controls", () => {
  it("has names that people understand, and data as records", () => {
    expect(describeFound(chart).map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
      "Title text: text",
      "Bar colour: color",
      "Background: color",
      "Title colour: color",
      "Title size: number",
      "Data: records",
    ]);
  });

  it("changes one line for one value and keeps its address", () => {
    for (const [label, value] of [
      ["Title text", 'Summer, {too} & "more"'],
      ["Bar colour", "#0ea5e9"],
      ["Background", "#000000"],
      ["Title size", 80],
    ] as const) {
      const next = set(chart, label, value);
      expect(linesChanged(chart, next)).toBe(1);
      expect(parseScene(next).type).toBe("parsed");
      expect(valueAt(next, label)).toBe(value);
      expect(describeFound(next).map(({ name }) => name)).toEqual(
        describeFound(chart).map(({ name }) => name),
      );
    }
  });

  it("keeps comments and rows that stay while data is changed, sorted, added and removed", () => {
    const rows = valueAt(chart, "Data");
    if (!Array.isArray(rows)) throw new Error("no rows");
    const [jan, feb, mar] = rows as [ControlValue, ControlValue, ControlValue];
    const changed = set(chart, "Data", [jan, { month: "Feb", sales: 70 }, mar]);
    expect(linesChanged(chart, changed)).toBe(1);
    expect(changed).toContain("after the holidays");
    const more = set(chart, "Data", [jan, feb, mar, { month: "Apr", sales: 91 }]);
    expect(more).toContain('  { month: "Mar", sales: 58 },\n  { month: "Apr", sales: 91 },\n];');
    const sorted = set(chart, "Data", [feb, mar, jan]);
    expect(valueAt(sorted, "Data")).toEqual([feb, mar, jan]);
    const fewer = set(chart, "Data", [jan, mar]);
    expect(valueAt(fewer, "Data")).toEqual([jan, mar]);
    expect(fewer).not.toContain("Feb");
  });

  it("writes nothing that the code could not hold", () => {
    const name = describeFound(chart).find(({ label }) => label === "Title text")?.name ?? "";
    const color = describeFound(chart).find(({ label }) => label === "Background")?.name ?? "";
    expect(writeFound(chart, { [name]: "…" })).toBe(chart);
    expect(writeFound(chart, { [color]: "no colour" })).toBe(chart);
    expect(writeFound(chart, { nothing: "like this" })).toBe(chart);
  });

  it("leaves out what the scene never draws: constants, fields, defaults and components that nothing reads", () => {
    const code = `import { AbsoluteFill } from "remotion";
const theme = { accent: "#ff0000", spare: "#00ff00" };
const OLD_TITLE = "Last year";
const SHADOW = OLD_TITLE;
const oldPlans = [{ name: "Basic" }, { name: "Plus" }];
const radius = 12;
const Unused = () => <p style={{ color: "#0000ff" }}>Nobody sees this</p>;
export const Scene = ({ title = "Shown", note = "Never read" }) => (
  <AbsoluteFill style={{ background: "#ffffff" }}><h1 style={{ color: theme.accent }}>{title}</h1></AbsoluteFill>
);
`;
    expect(describeFound(code).map(({ value }) => value)).toEqual(["Shown", "#ff0000", "#ffffff"]);
  });

  it("empties a text, keeps every address, and fills it again", () => {
    const code = `import { AbsoluteFill } from "remotion";
const tagline = "Fresh every day";
export default () => (
  <AbsoluteFill>
    <h1>Bakery</h1>
    <p>{tagline}</p>
    <button title="Order">Order now</button>
    <p>{"Open"}{" "}{\`today\`}</p>
  </AbsoluteFill>
);
`;
    const names = describeFound(code).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const { name, value } of describeFound(code)) {
      const empty = writeFound(code, { [name]: "" });
      expect(empty).not.toContain(String(value));
      expect(parseScene(empty).type).toBe("parsed");
      expect(describeFound(empty).map((one) => one.name)).toEqual(names);
      expect(describeFound(empty).find((one) => one.name === name)?.value).toBe("");
      const filled = writeFound(empty, { [name]: "Something else" });
      expect(describeFound(filled).find((one) => one.name === name)?.value).toBe("Something else");
      expect(linesChanged(code, filled)).toBe(1);
    }
  });

  it("keeps a list whose words are emptied one after the other", () => {
    const code = `const steps = ["Mix", "Bake"];
export default () => <ul>{steps.map((step) => <li key={step}>{step}</li>)}</ul>;
`;
    const next = set(code, "Steps", ["", "Bake"]);
    expect(next).toContain('["", "Bake"]');
    expect(set(next, "Steps", ["Stir", "Bake"])).toContain('["Stir", "Bake"]');
  });

  it("tells several alike by their words", () => {
    const code = `export default () => (
  <div>
    <h1 style={{ color: "#111111", fontSize: 90 }}>Harbour</h1>
    <h1 style={{ color: "#222222", fontSize: 80 }}>A storm that came out of the west</h1>
  </div>
);
`;
    expect(describeFound(code).map(({ label }) => label)).toEqual([
      "“Harbour”",
      "“A storm that…”",
      "“Harbour” colour",
      "“A storm that…” colour",
      "“Harbour” size",
      "“A storm that…” size",
    ]);
  });

  it("leaves a scene with controls to them", () => {
    expect(describeFound(`export const controls = { headline: "Hi" };\n${chart}`)).toEqual([]);
  });

  const folder = join(process.cwd(), "examples/foreign");
  it.each(readdirSync(folder))("reads back what it writes in %s", (file) => {
    const code = readFileSync(join(folder, file), "utf8");
    for (const { name, kind } of describeFound(code)) {
      const value =
        kind === "color"
          ? "#123456"
          : kind === "text" || kind === "paragraph"
            ? "Another text"
            : kind === "number"
              ? 33
              : null;
      if (value === null) continue;
      const next = writeFound(code, { [name]: value });
      expect(parseScene(next).type).toBe("parsed");
      expect(describeFound(next).find((one) => one.name === name)?.value).toBe(value);
    }
  });
});
