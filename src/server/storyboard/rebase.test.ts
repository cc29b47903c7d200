import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Change } from "@/domain/change";
import type { SceneSnapshot } from "@/domain/scene";
import type { Database } from "../db/database";
import { openTestDatabase } from "../test/describe-each-database";
import { codeOf, createStoryboardBench } from "../test/storyboard-bench";

/** A change to a scene at the version that is given. */
type ChangeTo = (scene: SceneSnapshot, otherSceneId: string) => Change;

const changes: Record<string, ChangeTo> = {
  "another rename": (scene) => ({ ...at("rename_scene", scene), name: "Another" }),
  rename: (scene) => ({ ...at("rename_scene", scene), name: "Renamed" }),
  duration: (scene) => ({ ...at("set_duration", scene), durationInFrames: 99 }),
  "another duration": (scene) => ({ ...at("set_duration", scene), durationInFrames: 77 }),
  move: (scene, other) => ({ ...at("move_scene", scene), after: other }),
  colour: (scene) => ({ ...at("set_controls", scene), controls: { color: "#0000ff" } }),
  "another colour": (scene) => ({ ...at("set_controls", scene), controls: { color: "#00ff00" } }),
  headline: (scene) => ({ ...at("set_controls", scene), controls: { headline: "Changed" } }),
  rewrite: (scene) => ({ ...at("set_code", scene), code: rewritten("Hello", "#ff0000") }),
  "rewrite without the colour": (scene) => ({
    ...at("set_code", scene),
    code: codeOf().replaceAll("color", "tint"),
  }),
  "rewrite with another colour": (scene) => ({
    ...at("set_code", scene),
    code: rewritten("Hello", "#123456"),
  }),
  delete: (scene) => at("delete_scene", scene),
};

/** [what came first, what comes late from the same base, what is there in the end or that it is stale] */
const matrix: [string, string, Partial<SceneSnapshot> | "stale"][] = [
  ["rename", "another rename", "stale"],
  ["rename", "duration", { name: "Renamed", durationInFrames: 99 }],
  ["rename", "move", { name: "Renamed" }],
  ["rename", "rewrite", { name: "Renamed", code: rewritten("Hello", "#ff0000") }],
  ["rename", "delete", { name: "Renamed", deleted: true }],
  ["duration", "another duration", "stale"],
  ["duration", "colour", { durationInFrames: 99, code: codeOf("Hello", "#0000ff") }],
  ["colour", "another colour", "stale"],
  ["colour", "colour", { code: codeOf("Hello", "#0000ff") }],
  ["colour", "headline", { code: codeOf("Changed", "#0000ff") }],
  ["colour", "rewrite", { code: rewritten("Hello", "#0000ff") }],
  ["colour", "rewrite without the colour", "stale"],
  ["colour", "rewrite with another colour", "stale"],
  ["colour", "delete", { deleted: true, code: codeOf("Hello", "#0000ff") }],
  ["rewrite", "colour", { code: rewritten("Hello", "#0000ff") }],
  ["rewrite", "rewrite without the colour", "stale"],
  ["rewrite", "rename", { name: "Renamed", code: rewritten("Hello", "#ff0000") }],
  ["rewrite", "duration", { durationInFrames: 99, code: rewritten("Hello", "#ff0000") }],
  ["rewrite", "move", { code: rewritten("Hello", "#ff0000") }],
  ["rewrite without the colour", "colour", "stale"],
  ["rewrite with another colour", "colour", "stale"],
  ["move", "rename", { name: "Renamed" }],
  ["move", "colour", { code: codeOf("Hello", "#0000ff") }],
  ["delete", "colour", "stale"],
  ["delete", "rename", "stale"],
  ["delete", "delete", "stale"],
];

describe("a change that started from an older version", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase("pglite");
  });
  afterAll(() => database.close());

  for (const [first, late, expected] of matrix) {
    const outcome = expected === "stale" ? "is refused" : "is put together with it";
    it(`${late}, after ${first}: ${outcome}`, async () => {
      const bench = await createStoryboardBench(database);
      const base = await bench.addScene("Scene", { code: codeOf() });
      const other = await bench.addScene("Other");
      await bench.commit([changeOf(first)(base, other.sceneId)]);
      const between = await bench.scene(base.sceneId);
      const result = bench.commit([changeOf(late)(base, other.sceneId)]);
      if (expected === "stale") {
        await expect(result).rejects.toMatchObject({ code: "stale_version", retryable: false });
        expect(await bench.scene(base.sceneId)).toEqual(between);
      } else {
        await result;
        expect(await bench.scene(base.sceneId)).toMatchObject(expected);
      }
    });
  }

  it("proves what came of it together, before it is saved", async () => {
    const bench = await createStoryboardBench(database);
    const base = await bench.addScene("Scene", { code: codeOf() });
    await bench.commit([changeOf("rewrite")(base, "")]);
    bench.proofs.length = 0;
    await bench.commit([changeOf("colour")(base, "")]);
    expect(bench.proofs.map((proof) => proof.code)).toEqual([rewritten("Hello", "#0000ff")]);
  });

  it("is put together with what was committed while it was being proved, and that is proved too", async () => {
    const bench = await createStoryboardBench(database);
    const base = await bench.addScene("Scene", { code: codeOf() });
    bench.duringProof.run = () => bench.commit([changeOf("colour")(base, "")]);
    bench.proofs.length = 0;
    await bench.commit([changeOf("headline")(base, "")]);
    expect(await bench.scene(base.sceneId)).toMatchObject({ code: codeOf("Changed", "#0000ff") });
    expect(bench.proofs.map((proof) => proof.code)).toContain(codeOf("Changed", "#0000ff"));
  });

  it("is refused when it collides with what was committed while it was being proved", async () => {
    const bench = await createStoryboardBench(database);
    const base = await bench.addScene("Scene", { code: codeOf() });
    bench.duringProof.run = () => bench.commit([changeOf("another colour")(base, "")]);
    await expect(bench.commit([changeOf("colour")(base, "")])).rejects.toMatchObject({
      code: "stale_version",
    });
    expect(await bench.scene(base.sceneId)).toMatchObject({ code: codeOf("Hello", "#00ff00") });
  });

  it("names a version of another scene: not found", async () => {
    const bench = await createStoryboardBench(database);
    const [one, other] = [await bench.addScene("One"), await bench.addScene("Other")];
    const mixed = { ...at("rename_scene", { ...one, versionId: other.versionId }), name: "Mixed" };
    await expect(bench.commit([mixed])).rejects.toMatchObject({ code: "not_found" });
  });

  it("comes several times in one request: all of it holds", async () => {
    const bench = await createStoryboardBench(database);
    const scene = await bench.addScene("Scene", { code: codeOf() });
    const all = ["rename", "duration", "colour", "headline"].map((name) => changeOf(name)(scene, ""));
    await bench.commit(all);
    const expected = {
      name: "Renamed",
      durationInFrames: 99,
      code: codeOf("Changed", "#0000ff"),
      versionNumber: 2,
    };
    expect(await bench.scene(scene.sceneId)).toMatchObject(expected);
  });

  it("sets a control that the scene does not have, or to another kind of value: invalid input", async () => {
    const bench = await createStoryboardBench(database);
    const scene = await bench.addScene("Scene", { code: codeOf() });
    const controls = [{ unknown: "x" }, { headline: [1, 2] }];
    for (const values of controls) {
      await expect(bench.setControls(scene, values as never)).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
  });
});

function changeOf(name: string): ChangeTo {
  const change = changes[name];
  if (!change) throw new Error(`No change is called ${name}.`);
  return change;
}

/** The same scene, written anew around the same controls. */
function rewritten(headline: string, color: string): string {
  return codeOf(headline, color).replace(
    "<AbsoluteFill style={{ color }}>",
    "<AbsoluteFill style={{ color, fontSize: 90 }}>",
  );
}

function at<T extends Change["type"]>(type: T, { sceneId, versionId }: SceneSnapshot) {
  return { type, sceneId, baseVersionId: versionId };
}
