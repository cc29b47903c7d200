import { describe, expect, it } from "vitest";
import { tablesOf } from "./tables";

const columns = (more = "") => `import { AbsoluteFill } from "remotion";
const months = ["Jan", "Feb", "Mar"];
const sold = [3, 1, 2];
const inks = ["#e63946", "#f4a261", "#2a9d8f"];
const pair = ["left", "right"];
export default () => (
  <AbsoluteFill>
    {months.map((month, i) => (
      <div key={month} style={{ height: sold[i], backgroundColor: inks[i] }}>{month}{pair[i % 2]}</div>
    ))}${more}
  </AbsoluteFill>
);`;

const [table] = tablesOf(columns());

describe("tablesOf", () => {
  it("joins lists that one index reads, led by their names, and leaves one that is read in turns alone", () => {
    expect(table?.name).toBe("months");
    expect([...(table?.rows[0]?.fields.keys() ?? [])]).toEqual(["months", "sold", "inks"]);
  });

  it("carries every column along when rows are put in order, taken out or added", () => {
    const ordered = table?.order([1, 2, 0]) ?? "";
    expect(ordered).toContain('["Feb", "Mar", "Jan"]');
    expect(ordered).toContain("[1, 2, 3]");
    expect(ordered).toContain('["#f4a261", "#2a9d8f", "#e63946"]');
    const without = table?.remove(1) ?? "";
    expect(without).toContain('["Jan", "Mar"]');
    expect(without).toContain('["#e63946", "#2a9d8f"]');
    const longer = table?.add({ months: "Apr", sold: 9 }) ?? "";
    expect(longer).toContain('["Jan", "Feb", "Mar", "Apr"]');
    expect(longer).toContain("[3, 1, 2, 9]");
    expect(longer).toContain('"#2a9d8f", "#2a9d8f"]');
  });

  it("takes what stands in sequences of a series for rows, and leaves sequences at a frame of their own alone", () => {
    const story = (tag: string, time: string) => `import { AbsoluteFill, Sequence, Series } from "remotion";
const Part = ({ heading }: { heading: string }) => <h2>{heading}</h2>;
export default () => (
  <${tag}>
    <${tag === "Series" ? "Series.Sequence" : "Sequence"} ${time}><Part heading="One" /></${tag === "Series" ? "Series.Sequence" : "Sequence"}>
    <${tag === "Series" ? "Series.Sequence" : "Sequence"} ${time}><Part heading="Two" /></${tag === "Series" ? "Series.Sequence" : "Sequence"}>
  </${tag}>
);`;
    const [chapters] = tablesOf(story("Series", "durationInFrames={30}"));
    expect(chapters?.rows.map((row) => row.fields.get("heading")?.value)).toEqual(["One", "Two"]);
    expect(chapters?.set(1, "heading", "Last")).toContain('heading="Last"');
    expect(tablesOf(story("AbsoluteFill", "from={30}"))).toEqual([]);
  });
});
