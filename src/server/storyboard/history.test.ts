import { expect, it } from "vitest";
import type { Change } from "@/domain/change";
import { defaultLook } from "@/domain/look";
import type { SceneSnapshot } from "@/domain/scene";
import { describeEachDatabase } from "../test/describe-each-database";
import { codeOf, createStoryboardBench, type StoryboardBench } from "../test/storyboard-bench";

/** All that a person sees of a project: the scenes in order, and its look. */
async function seen(bench: StoryboardBench, project: { look: unknown }) {
  const names = await bench.order();
  return { names, look: project.look };
}

describeEachDatabase("undo and redo", (openTestDatabase) => {
  const open = async () => createStoryboardBench(await openTestDatabase());

  const kinds: [string, (scene: SceneSnapshot) => Change][] = [
    ["code", (scene) => ({ ...target("set_code", scene), code: codeOf("Other", "#00ff00") })],
    ["controls", (scene) => ({ ...target("set_controls", scene), controls: { headline: "Other" } })],
    ["a duration", (scene) => ({ ...target("set_duration", scene), durationInFrames: 30 })],
    ["a name", (scene) => ({ ...target("rename_scene", scene), name: "Renamed" })],
    [
      "a transition",
      (scene) => ({ ...target("set_transition", scene), transition: { kind: "fade", frames: 12 } }),
    ],
    ["a move", (scene) => ({ ...target("move_scene", scene), after: null })],
    ["a deletion", (scene) => target("delete_scene", scene)],
  ];
  for (const [what, changeOf] of kinds) {
    it(`moves ${what} back and forth, to the very same version`, async () => {
      const bench = await open();
      await bench.addScene("First");
      const before = await bench.addScene("Second");
      const orderBefore = await bench.order();
      await bench.commit([changeOf(before)], "The change");
      const [after, orderAfter] = [await bench.scene(before.sceneId), await bench.order()];
      expect(after).not.toEqual(before);
      for (let round = 0; round < 2; round++) {
        const undone = await bench.undo();
        expect(undone).toMatchObject({ changeSetId: null, scenes: [before] });
        expect(undone.history).toEqual({ undo: "Added Second", redo: "The change" });
        expect(await bench.scene(before.sceneId)).toEqual(before);
        expect(await bench.order()).toEqual(orderBefore);
        const redone = await bench.redo();
        expect(redone).toMatchObject({ scenes: [after], history: { undo: "The change", redo: null } });
        expect(await bench.order()).toEqual(orderAfter);
      }
    });
  }

  it("takes an added scene away and brings it back, in its place", async () => {
    const bench = await open();
    const a = await bench.addScene("A");
    await bench.addScene("C");
    const b = await bench.addScene("B", { after: a.sceneId });
    for (let round = 0; round < 2; round++) {
      const undone = await bench.undo();
      expect(undone.scenes).toMatchObject([{ sceneId: b.sceneId, deleted: true, versionNumber: 2 }]);
      expect(await bench.order()).toEqual(["A", "C"]);
      const redone = await bench.redo();
      expect(redone.scenes).toEqual([b]);
      expect(await bench.order()).toEqual(["A", "B", "C"]);
    }
  });

  it("moves the look of the whole video", async () => {
    const bench = await open();
    const look = { ...defaultLook, pace: "calm" as const };
    const { project: changed } = await bench.commit([{ type: "set_look", look }], "A calm look");
    expect(changed.look).toEqual(look);
    const { project: undone } = await bench.undo();
    expect(undone.look).toEqual(defaultLook);
    const { project: redone } = await bench.redo();
    expect(redone.look).toEqual(look);
  });

  it("moves a new palette over all scenes at once, proves each, and takes it back as a whole", async () => {
    const bench = await open();
    const [a, b] = [await bench.addScene("A"), await bench.addScene("B")];
    for (const scene of [a, b]) await bench.setControls(scene, { color: defaultLook.palette.text });
    const before = await Promise.all([a, b].map((scene) => bench.scene(scene.sceneId)));
    bench.proofs.length = 0;
    const look = { ...defaultLook, palette: { ...defaultLook.palette, text: "#ffe9c7" } };
    const { scenes } = await bench.commit([{ type: "set_look", look, recolor: true }], "Warmer");
    expect(scenes.map((scene) => scene.code.includes('"#ffe9c7"'))).toEqual([true, true]);
    expect(bench.proofs.map((proof) => proof.look.palette.text)).toEqual(["#ffe9c7", "#ffe9c7"]);
    const undone = await bench.undo();
    expect(undone.project.look).toEqual(defaultLook);
    expect(await Promise.all([a, b].map((scene) => bench.scene(scene.sceneId)))).toEqual(before);
    const redone = await bench.redo();
    expect(redone.scenes.every((scene) => scene.code.includes('"#ffe9c7"'))).toBe(true);
  });

  it("moves the format, and proves every scene in a new one", async () => {
    const bench = await open();
    await bench.addScene("A");
    const b = await bench.addScene("B");
    const gone = await bench.addScene("C");
    await bench.commit([target("delete_scene", gone)]);
    bench.proofs.length = 0;
    const { project: changed, scenes } = await bench.commit([{ type: "set_format", format: "9:16" }]);
    expect(changed.format).toBe("9:16");
    expect(scenes).toEqual([]);
    expect(bench.proofs.map(({ code, width, height }) => ({ code, width, height }))).toEqual(
      [codeOf("A"), codeOf("B")].map((code) => ({ code, width: 1080, height: 1920 })),
    );
    expect((await bench.undo()).project.format).toBe("16:9");
    expect((await bench.redo()).project.format).toBe("9:16");
    await bench.commit([{ ...target("rename_scene", b), name: "B1" }]);
    expect((await bench.undo(2)).project.format).toBe("16:9");
  });

  it("keeps the format where a scene does not hold in the new one", async () => {
    const bench = await open();
    await bench.addScene("A");
    bench.refusing.height = 1080 * 1.25;
    await expect(bench.commit([{ type: "set_format", format: "4:5" }])).rejects.toMatchObject({
      code: "scene_rejected",
    });
    const { project } = await bench.commit([{ type: "set_format", format: "1:1" }]);
    expect(project.format).toBe("1:1");
  });

  it("undoes all steps of one message at once: what was added, changed twice, deleted and moved", async () => {
    const bench = await open();
    const [a, b, c] = [await bench.addScene("A"), await bench.addScene("B"), await bench.addScene("C")];
    const generationId = await bench.startGeneration();
    const sceneId = crypto.randomUUID();
    const added = { sceneId, name: "New", code: codeOf(), durationInFrames: 30, template: null };
    await bench.commitStep(generationId, 0, [{ type: "add_scene", ...added, after: null }]);
    await bench.commitStep(generationId, 1, [{ ...target("rename_scene", a), name: "A1" }]);
    const renamed = await bench.scene(a.sceneId);
    await bench.commitStep(generationId, 2, [{ ...target("set_duration", renamed), durationInFrames: 9 }]);
    await bench.commitStep(generationId, 3, [
      target("delete_scene", b),
      { ...target("move_scene", c), after: null },
    ]);
    await bench.commitStep(generationId, 4, [{ type: "set_look", look: { ...defaultLook, corner: 0 } }]);
    expect(await bench.order()).toEqual(["C", "New", "A1"]);
    const after = [await bench.scene(sceneId), await bench.scene(a.sceneId)];

    const undone = await bench.undo();
    expect(undone.history).toEqual({ undo: "Added C", redo: "Step 0 · Step 1 · Step 2 · Step 3 · Step 4" });
    expect(await seen(bench, undone.project)).toEqual({ names: ["A", "B", "C"], look: defaultLook });
    expect(await Promise.all([a, b, c].map((scene) => bench.scene(scene.sceneId)))).toEqual([a, b, c]);
    const redone = await bench.redo();
    expect(await seen(bench, redone.project)).toMatchObject({
      names: ["C", "New", "A1"],
      look: { corner: 0 },
    });
    expect([await bench.scene(sceneId), await bench.scene(a.sceneId)]).toEqual(after);
  });

  it("undoes several changes in one go, and no more than there are", async () => {
    const bench = await open();
    for (const name of ["A", "B", "C"]) await bench.addScene(name);
    const { history } = await bench.undo(2);
    expect(history).toEqual({ undo: "Added A", redo: "Added B" });
    expect(await bench.order()).toEqual(["A"]);
    await bench.undo(10);
    expect(await bench.order()).toEqual([]);
    await bench.redo(10);
    expect(await bench.order()).toEqual(["A", "B", "C"]);
  });

  it("says when there is nothing to undo or to redo", async () => {
    const bench = await open();
    await expect(bench.undo()).rejects.toMatchObject({ code: "nothing_to_undo" });
    await expect(bench.redo()).rejects.toMatchObject({ code: "nothing_to_redo" });
  });

  it("can't redo any more once something new was done", async () => {
    const bench = await open();
    await bench.addScene("A");
    await bench.undo();
    const { history } = {
      history: (await bench.commit([{ type: "set_look", look: { ...defaultLook, corner: 0 } }], "Corners"))
        .history,
    };
    expect(history).toEqual({ undo: "Corners", redo: null });
    await expect(bench.redo()).rejects.toMatchObject({ code: "nothing_to_redo" });
  });

  it("undoes by a step of a generation, once however often the step is sent", async () => {
    const bench = await open();
    await bench.addScene("A");
    await bench.addScene("B");
    const generationId = await bench.startGeneration();
    const first = await bench.commitStep(generationId, 0, [{ type: "undo", steps: 1 }]);
    expect(first.changeSetId).toBeNull();
    await bench.commitStep(generationId, 0, [{ type: "undo", steps: 1 }]);
    expect(await bench.order()).toEqual(["A"]);
  });

  it("undoes a message whose scene someone has changed elsewhere in between, and keeps that change", async () => {
    const bench = await open();
    const a = await bench.addScene("A");
    const generationId = await bench.startGeneration();
    await bench.commitStep(generationId, 0, [
      { ...target("set_controls", a), controls: { color: "#00ff00" } },
    ]);
    await bench.commit([
      { ...target("set_controls", await bench.scene(a.sceneId)), controls: { headline: "Mine" } },
    ]);
    await bench.commitStep(generationId, 1, [{ ...target("set_duration", a), durationInFrames: 9 }]);
    await bench.undo();
    const kept = { code: codeOf("Mine", "#ff0000"), durationInFrames: 150 };
    expect(await bench.scene(a.sceneId)).toMatchObject(kept);
    await bench.redo();
    expect(await bench.scene(a.sceneId)).toMatchObject({
      code: codeOf("Mine", "#00ff00"),
      durationInFrames: 9,
    });
  });

  it("refuses to undo what someone has changed again since, and says what", async () => {
    const bench = await open();
    const a = await bench.addScene("A");
    const generationId = await bench.startGeneration();
    await bench.commitStep(generationId, 0, [{ ...target("rename_scene", a), name: "By the message" }]);
    await bench.commit([{ ...target("rename_scene", await bench.scene(a.sceneId)), name: "By hand" }]);
    await bench.commitStep(generationId, 1, [{ ...target("set_duration", a), durationInFrames: 9 }]);
    await expect(bench.undo()).rejects.toMatchObject({
      code: "stale_version",
      message: expect.stringContaining("its name"),
    });
    expect(await bench.scene(a.sceneId)).toMatchObject({ name: "By hand", durationInFrames: 9 });
  });

  it("brings an earlier version of a scene back, and a deleted scene by it", async () => {
    const bench = await open();
    const first = await bench.addScene("A");
    await bench.commit([{ ...target("set_code", first), code: codeOf("Other") }]);
    const second = await bench.scene(first.sceneId);
    await bench.commit([{ ...target("restore_version", second), versionId: first.versionId }]);
    const third = await bench.scene(first.sceneId);
    expect(third).toMatchObject({ code: first.code, versionNumber: 3 });
    await bench.commit([target("delete_scene", third)]);
    await bench.addScene("B");
    const gone = await bench.scene(first.sceneId);
    await bench.commit([{ ...target("restore_version", gone), versionId: second.versionId }]);
    expect(await bench.order()).toEqual(["A", "B"]);
    expect(await bench.scene(first.sceneId)).toMatchObject({ code: second.code, deleted: false });
  });

  it("proves nothing again for going back to what was proved", async () => {
    const bench = await open();
    const scene = await bench.addScene("A");
    await bench.setControls(scene, { color: "#00ff00" });
    bench.proofs.length = 0;
    await bench.undo();
    await bench.redo();
    await bench.undo(2);
    await bench.redo(2);
    expect(bench.proofs).toEqual([]);
  });
});

function target<T extends Change["type"]>(type: T, { sceneId, versionId }: SceneSnapshot) {
  return { type, sceneId, baseVersionId: versionId };
}
