import { describe, expect, it } from "vitest";
import { createContextBuilder } from "./context-builder";
import { windowOrdinals, windowSize } from "./storyboard";
import { sourceOf } from "./test/source";

const request = (source: { projectId: string }, selectedSceneId: string | null = null) => ({
  projectId: source.projectId,
  selectedSceneId,
});

describe("context builder", () => {
  it("holds at most 24 scenes, however long the video is, and as many queries", async () => {
    const small = sourceOf(1);
    const large = sourceOf(200);
    await createContextBuilder(small).build(request(small));
    const context = await createContextBuilder(large).build(request(large));
    expect(context.storyboard.scenes).toHaveLength(windowSize);
    expect(context.storyboard).toMatchObject({ sceneCount: 200, totalSeconds: 1000, complete: false });
    expect(large.calls.outline).toBe(0);
    expect(large.calls.rows).toBeLessThanOrEqual(windowSize);
    expect(large.calls.outlineAt).toBe(small.calls.outlineAt);
  });

  it("shows start, focus and end", () => {
    const ordinals = windowOrdinals(200, 120);
    expect(ordinals).toHaveLength(windowSize);
    expect(ordinals).toEqual(expect.arrayContaining([1, 2, 118, 119, 120, 121, 122, 199, 200]));
    expect(windowOrdinals(3, null)).toEqual([1, 2, 3]);
    expect(windowOrdinals(0, null)).toEqual([]);
  });

  it("reads the storyboard once as long as nothing changes", async () => {
    const source = sourceOf(5);
    const builder = createContextBuilder(source);
    await builder.build(request(source));
    await builder.build(request(source));
    expect(source.calls.outlineAt).toBe(1);
    expect(source.calls.project).toBe(2);
  });

  it("reads anew after a change, for another selection, after five minutes and when it is dropped", async () => {
    let now = 1_000;
    const source = sourceOf(5);
    const builder = createContextBuilder(source, { now: () => now });
    await builder.build(request(source));
    source.row.revision += 1;
    await builder.build(request(source));
    expect(source.calls.outlineAt).toBe(2);
    await builder.build(request(source, source.idOf(2)));
    expect(source.calls.outlineAt).toBe(3);
    builder.drop(source.projectId);
    await builder.build(request(source));
    expect(source.calls.outlineAt).toBe(4);
    now += 5 * 60_000 + 1;
    await builder.build(request(source));
    expect(source.calls.outlineAt).toBe(5);
  });

  it("does not keep a failure", async () => {
    const source = sourceOf(2);
    let fails = true;
    const builder = createContextBuilder({
      ...source,
      history: () => (fails ? Promise.reject(new Error("gone")) : source.history(source.projectId)),
    });
    await expect(builder.build(request(source))).rejects.toThrow("gone");
    fails = false;
    await expect(builder.build(request(source))).resolves.toMatchObject({ history: { undo: null } });
  });

  it("loads the outline at most once, and only when it is asked for", async () => {
    const source = sourceOf(60);
    const context = await createContextBuilder(source).build(request(source));
    expect(source.calls.outline).toBe(0);
    expect(await context.outline()).toHaveLength(60);
    await context.outline();
    expect(source.calls.outline).toBe(1);
  });
});
