import { describe, expect, it } from "vitest";
import { readControls } from "@/scene/controls";
import { partOfCode } from "@/scene/split-scene";
import { contextOf, id, sceneOf } from "../test/context";
import { splitTool } from "./split";

const plainCode = "export default function Scene() { return <div>Hello</div>; }\n";
const listCode = `export const controls = { headline: "Why us", items: ["Fast", "Private", "Open", "Free"] };
export default function Scene({ headline, items }: typeof controls) {
  return <div>{headline}{items.map((item) => <p key={item}>{item}</p>)}</div>;
}
`;
const scene = (code = plainCode) =>
  sceneOf(1, { code, name: "Menu", durationInFrames: 240, template: "list" });

async function split(args: object, code?: string) {
  const context = contextOf({ scenes: [scene(code), sceneOf(2, { name: "Menu 2" })], sceneId: id(1) });
  return splitTool.run(args, context);
}

async function changesOf(args: object, code?: string) {
  const result = await split(args, code);
  if (result.type !== "changes") throw new Error(result.text);
  const codes = result.changes.flatMap((change) => ("code" in change ? [change.code] : []));
  const frames = result.changes.flatMap((change) =>
    "durationInFrames" in change ? [change.durationInFrames] : [],
  );
  return { ...result, codes, frames };
}

describe("split", () => {
  it("cuts at a second: the lengths add up, the second part goes on where the first ends", async () => {
    const { changes, codes, frames, summary } = await changesOf({
      type: "at",
      seconds: [3],
      newSceneIds: [id(7)],
    });
    expect(frames).toEqual([90, 150]);
    expect(codes.map(partOfCode)).toEqual([
      { before: 0, after: 5 },
      { before: 3, after: 0 },
    ]);
    expect(changes.at(-1)).toMatchObject({
      type: "add_scene",
      name: "Menu 3",
      after: id(1),
      template: "list",
    });
    expect(summary).toBe("Menu is 2 scenes now: “Menu” (3 s) and “Menu 3” (5 s)");
  });

  it("counts seconds below zero from the end", async () => {
    const { frames } = await changesOf({ type: "at", seconds: [-2], newSceneIds: [id(7)] });
    expect(frames).toEqual([180, 60]);
  });

  it("makes equal parts that stand in their order", async () => {
    const ids = [id(7), id(8)];
    const { changes, codes, frames } = await changesOf({ type: "parts", newSceneIds: ids, shareItems: true });
    expect(frames).toEqual([80, 80, 80]);
    expect(codes.map((code) => partOfCode(code).before)).toEqual([0, 2.6667, 5.3333]);
    expect(changes.slice(2)).toMatchObject([{ after: id(1) }, { after: id(7) }]);
  });

  it("shares a list out among the parts and says so", async () => {
    const { codes, summary } = await changesOf(
      { type: "parts", newSceneIds: [id(7)], shareItems: true },
      listCode,
    );
    expect(codes.map((code) => readControls(code).items)).toEqual([
      ["Fast", "Private"],
      ["Open", "Free"],
    ]);
    expect(summary).toContain("“Menu” (Fast, Private) and “Menu 3” (Open, Free)");
  });

  it("cuts a list in time where that was asked for, or where it is too short to share", async () => {
    const half = await changesOf({ type: "parts", newSceneIds: [id(7)], shareItems: false }, listCode);
    expect(half.codes.map((code) => partOfCode(code).before)).toEqual([0, 4]);
    const three = await changesOf({ type: "parts", newSceneIds: [id(7), id(8)], shareItems: true }, listCode);
    expect(three.codes.map((code) => readControls(code).items)).toEqual(
      Array(3).fill(["Fast", "Private", "Open", "Free"]),
    );
  });

  it.each([[0], [8], [9], [0.2], [-9]])("asks where, for a cut at %s s of eight", async (at) => {
    const result = await split({ type: "at", seconds: [at], newSceneIds: [id(7)] });
    expect(result).toMatchObject({ type: "question", suggestions: ["Split it in half"] });
  });
});
