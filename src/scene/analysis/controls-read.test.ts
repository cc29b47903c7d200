import { describe, expect, it } from "vitest";
import type { Controls } from "@/domain/control";
import { controlsRead } from "./controls-read";
import { sceneTree } from "./scene-tree";

const scene = (body: string, more = "") => `${more}
export const controls = { layout: "row", title: "Hi", note: "", noteColor: "#fff", titleColor: "#000" };
export default function Scene(props: typeof controls) { ${body} }`;

function read(code: string, values: Controls = {}): string[] | "all" {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") throw new Error("The scene of the test does not parse.");
  const own = { layout: "row", title: "Hi", note: "", noteColor: "#fff", titleColor: "#000" };
  const names = controlsRead(parsed.tree, { ...own, ...values });
  return names === "all" ? "all" : [...names].sort();
}

describe("controlsRead", () => {
  const branches = scene(
    `if (props.layout === "row") return <b>{props.title}</b>;
     return <i style={{ color: props.titleColor }}>{props.title}</i>;`,
  );

  it("leaves out what only another layout reads", () => {
    expect(read(branches)).toEqual(["layout", "title"]);
    expect(read(branches, { layout: "stack" })).toEqual(["layout", "title", "titleColor"]);
  });

  it("answers anew for other values of the same scene", () => {
    expect(read(branches, { layout: "stack" })).not.toEqual(read(branches, { layout: "row" }));
  });

  it("leaves out the look of a text that is empty", () => {
    const code = scene(
      `return <b>{props.note && <i style={{ color: props.noteColor }}>{props.note}</i>}</b>;`,
    );
    expect(read(code)).toEqual(["note"]);
    expect(read(code, { note: "New" })).toEqual(["note", "noteColor"]);
  });

  it("follows what a component of the scene is given", () => {
    const code = scene(
      `return <Line text={props.title} color={props.titleColor} isPlain />;`,
      `function Line({ text, color, isPlain }) { return isPlain ? <b>{text}</b> : <b style={{ color }}>{text}</b>; }`,
    );
    expect(read(code)).toEqual(["title"]);
  });

  it("takes a switch's case and no other", () => {
    const code = scene(
      `switch (props.layout) { case "row": return <b>{props.title}</b>; default: return <b>{props.note}</b>; }`,
    );
    expect(read(code)).toEqual(["layout", "title"]);
  });

  it("counts all as read where the controls go as a whole to what it does not see", () => {
    expect(read(scene(`return <b>{JSON.stringify(props)}</b>;`))).toBe("all");
  });
});
