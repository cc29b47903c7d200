import { expect, it } from "vitest";
import { describeEachDatabase } from "../test/describe-each-database";
import { codeOf, createStoryboardBench } from "../test/storyboard-bench";

describeEachDatabase("storyboard", (openTestDatabase) => {
  const open = async () => createStoryboardBench(await openTestDatabase());

  it("saves a scene with its event, its change set and a higher revision", async () => {
    const bench = await open();
    const scene = await bench.addScene("Intro");
    expect(scene).toMatchObject({ name: "Intro", versionNumber: 1, deleted: false, code: codeOf("Intro") });
    const { db } = await openTestDatabase();
    const [event] = await bench.repositories.projectEvents.readEvents(db, {
      ...{ projectId: bench.projectId, after: 0, limit: 10 },
    });
    expect(event).toMatchObject({
      sequence: 1,
      body: {
        type: "scenes.changed",
        scenes: [scene],
        revision: 1,
        history: { undo: "Added Intro", redo: null },
      },
    });
    const opened = await bench.repositories.projects.openProject(db, bench);
    expect(opened).toMatchObject({ sequence: 1, scenes: [scene], project: { revision: 1 } });
  });

  it("saves nothing of a request when one scene of it is refused", async () => {
    const bench = await open();
    const scene = await bench.addScene("Intro");
    const change = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
    const refused = bench.commit([
      { type: "rename_scene", ...change, name: "Other" },
      { type: "set_code", ...change, code: `${scene.code}// REFUSE` },
    ]);
    await expect(refused).rejects.toMatchObject({
      code: "scene_rejected",
      message: "“Other” can't be saved (line 3): It says REFUSE.",
      problems: [{ rule: "render", line: 3 }],
    });
    expect(await bench.scene(scene.sceneId)).toEqual(scene);
  });

  it("refuses an address of another host in a control's value, with its reason, and saves nothing", async () => {
    const bench = await open();
    const scene = await bench.addScene("Intro");
    await expect(
      bench.setControls(scene, { headline: "url(https://evil.example/a.png)" }),
    ).rejects.toMatchObject({
      code: "scene_rejected",
      message: expect.stringContaining("“headline” cannot hold"),
      problems: [{ rule: "remote" }],
    });
    expect(await bench.scene(scene.sceneId)).toEqual(scene);
    // An address that is only read is text like any other.
    const saved = await bench.setControls(scene, { headline: "https://brewline.com" });
    expect(saved.scenes).toHaveLength(1);
  });

  it("puts scenes where they are asked to go", async () => {
    const bench = await open();
    const b = await bench.addScene("B");
    await bench.addScene("C");
    const a = await bench.addScene("A", { after: null });
    await bench.addScene("AB", { after: a.sceneId });
    expect(await bench.order()).toEqual(["A", "AB", "B", "C"]);
    await bench.commit([{ type: "move_scene", sceneId: b.sceneId, baseVersionId: b.versionId, after: null }]);
    expect(await bench.order()).toEqual(["B", "A", "AB", "C"]);
  });

  it("answers a step that was committed before with what it made, and repeats nothing", async () => {
    const bench = await open();
    const generationId = await bench.startGeneration();
    const add = (sceneId: string) => ({
      ...{ type: "add_scene" as const, sceneId, name: "New", code: codeOf(), durationInFrames: 30 },
      ...{ template: null, after: "end" as const },
    });
    const first = await bench.commitStep(generationId, 0, [add(crypto.randomUUID())]);
    const again = await bench.commitStep(generationId, 0, [add(crypto.randomUUID())]);
    expect(again).toEqual(first);
    expect(await bench.order()).toEqual(["New"]);
  });

  it("commits the same step once when it is sent twice at once", async () => {
    const bench = await open();
    const generationId = await bench.startGeneration();
    const sceneId = crypto.randomUUID();
    const add = { type: "add_scene" as const, sceneId, name: "New", code: codeOf(), durationInFrames: 30 };
    const send = () => bench.commitStep(generationId, 0, [{ ...add, template: null, after: "end" }]);
    const [one, other] = await Promise.all([send(), send()]);
    expect(one).toEqual(other);
    expect(
      (await bench.repositories.scenes.listVersions((await openTestDatabase()).db, { ...bench, sceneId }))
        .length,
    ).toBe(1);
  });

  it("commits all of many changes that are sent at once", async () => {
    const bench = await open();
    const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
    await Promise.all(names.map((name) => bench.addScene(name)));
    expect((await bench.order()).sort()).toEqual([...names].sort());
    const { db } = await openTestDatabase();
    const events = await bench.repositories.projectEvents.readEvents(db, { ...bench, after: 0, limit: 100 });
    expect(events.map((event) => event.sequence)).toEqual(names.map((_, index) => index + 1));
    expect(events.map(({ body }) => body.type === "scenes.changed" && body.revision)).toEqual(
      names.map((_, index) => index + 1),
    );
  });

  it("makes of a slider's way one change set, with the first state behind undo", async () => {
    const bench = await open();
    let scene = await bench.addScene("Intro");
    bench.clock.advance(10_000);
    for (const color of ["#000001", "#000002", "#000003"]) {
      bench.clock.advance(500);
      const change = { sceneId: scene.sceneId, baseVersionId: scene.versionId, controls: { color } };
      await bench.storyboard.commit({
        ...{
          ownerId: bench.ownerId,
          projectId: bench.projectId,
          changes: [{ type: "set_controls", ...change }],
        },
        origin: { type: "person", summary: `color → ${color}` },
      });
      scene = await bench.scene(scene.sceneId);
    }
    const { db } = await openTestDatabase();
    const versions = await bench.repositories.scenes.listVersions(db, { ...bench, sceneId: scene.sceneId });
    expect(versions.map(({ versionNumber, current }) => [versionNumber, current])).toEqual([
      [4, true],
      [1, false],
    ]);
    const { scenes, history } = await bench.undo();
    expect(scenes[0]?.code).toBe(codeOf("Intro", "#ff0000"));
    expect(history).toEqual({ undo: "Added Intro", redo: "color → #000003" });
  });

  it("writes nothing for a change that changes nothing", async () => {
    const bench = await open();
    const scene = await bench.addScene("Intro");
    const { changeSetId, project, history } = await bench.setControls(scene, { color: "#ff0000" });
    expect({ changeSetId, revision: project.revision, undo: history.undo }).toEqual({
      ...{ changeSetId: null, revision: 1, undo: "Added Intro" },
    });
    expect(await bench.scene(scene.sceneId)).toEqual(scene);
  });

  it("finds neither another owner's project nor another project's scene", async () => {
    const [bench, other] = [await open(), await open()];
    const scene = await bench.addScene("Mine");
    const rename = {
      type: "rename_scene" as const,
      sceneId: scene.sceneId,
      baseVersionId: scene.versionId,
      name: "Yours",
    };
    await expect(other.commit([rename])).rejects.toMatchObject({ code: "not_found" });
    const stranger = { ownerId: crypto.randomUUID(), projectId: bench.projectId };
    const asStranger = { ...stranger, origin: { type: "person" as const, summary: "" }, changes: [rename] };
    await expect(bench.storyboard.commit(asStranger)).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets nobody take a scene's id a second time", async () => {
    const [bench, other] = [await open(), await open()];
    const { sceneId } = await bench.addScene("Mine");
    const fields = {
      name: "Yours",
      code: codeOf(),
      durationInFrames: 30,
      template: null,
      after: "end" as const,
    };
    await expect(other.commit([{ type: "add_scene", sceneId, ...fields }])).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("refuses text that the database can't hold, with a clear error", async () => {
    const bench = await open();
    const scene = await bench.addScene("Intro");
    const change = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
    for (const code of [`${scene.code}\0`, `${scene.code}\ud800`]) {
      await expect(bench.commit([{ type: "set_code", ...change, code }])).rejects.toMatchObject({
        code: "invalid_encoding",
      });
    }
  });

  it("writes nothing for a generation that was cancelled", async () => {
    const bench = await open();
    const { db } = await openTestDatabase();
    const generationId = await bench.startGeneration();
    await bench.repositories.generations.requestCancel(db, { ...bench, generationId });
    const add = {
      sceneId: crypto.randomUUID(),
      name: "New",
      code: codeOf(),
      durationInFrames: 30,
      template: null,
    };
    const late = bench.commitStep(generationId, 0, [{ type: "add_scene", ...add, after: "end" }]);
    await expect(late).rejects.toMatchObject({ code: "cancelled" });
    expect(await bench.order()).toEqual([]);
  });
});
