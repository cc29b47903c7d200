import { describe, expect, it } from "vitest";
import { setBetween, unseenControls, whyUnseen } from "./unseen";

const scene = (controls: string) => `export const controls = { ${controls} };
export default function Scene({ layout, title, note, noteColor, ring }: typeof controls) {
  if (layout === "round") return <i style={{ borderColor: ring }}>{title}</i>;
  return <b>{title}{note && <i style={{ color: noteColor }}>{note}</i>}</b>;
}`;
const before = scene(`layout: "row", title: "Hi", note: "", noteColor: "#fff", ring: "#000"`);

describe("setBetween", () => {
  it("gives the former values of the controls that differ", () => {
    expect(setBetween(before, before.replace('"Hi"', '"Hello"'))).toEqual({ title: "Hi" });
  });

  it("gives nothing where the same edit changed more than values", () => {
    expect(setBetween(before, before.replace('"Hi"', '"Hello"').replace("<b>", "<em>"))).toBeNull();
    expect(setBetween(before, before)).toBeNull();
  });
});

describe("unseenControls", () => {
  it("names the look of an empty text and what only another layout draws", () => {
    expect([...unseenControls(before)].sort()).toEqual(["noteColor", "ring"]);
  });

  it("names none of what the layout draws", () => {
    const round = scene(`layout: "round", title: "Hi", note: "", noteColor: "#fff", ring: "#000"`);
    expect(unseenControls(round).has("ring")).toBe(false);
  });
});

describe("whyUnseen", () => {
  it("says that the text is missing where its look was meant", () => {
    expect(whyUnseen(before, "noteColor").reason).toBe(
      "There is no note in it yet, so its look cannot change.",
    );
  });

  it("names the layout that would show it", () => {
    expect(whyUnseen(before, "ring").reason).toContain("the layout “round” has one");
  });
});
