import { afterAll, beforeAll, expect, it } from "vitest";
import { type ApiBench, openApi } from "./test/api-bench";

let api: ApiBench;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it("gives a project's stories with their pages, one by its id, and nothing of a project that is not there", async () => {
  const { project, story } = api.client.api;
  const projectId = (await project.create.mutate({})).id;
  const message = "a storybook for Leo, 5, who loves trains, watercolor, 4 pages";
  await api.client.generate({ projectId, message, idempotencyKey: crypto.randomUUID() }).result;
  const [kept] = await story.list.query({ projectId });
  expect(kept?.pages.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
  const { scenes } = await project.open.query({ projectId });
  expect(scenes.map(({ sceneId }) => sceneId)).toEqual([
    kept?.coverSceneId,
    ...(kept?.pages.map(({ sceneId }) => sceneId) ?? []),
  ]);
  expect(await story.get.query({ projectId, storyId: kept?.id ?? "" })).toEqual(kept);
  const strange = crypto.randomUUID();
  await expect(story.get.query({ projectId, storyId: strange })).rejects.toThrow("no such story");
  await expect(story.list.query({ projectId: strange })).rejects.toThrow("no such project");
});

it("says what cannot be stopped or finished", async () => {
  const { project, story } = api.client.api;
  const projectId = (await project.create.mutate({})).id;
  const message = "a storybook for Leo, 5, 4 pages, ready by tomorrow, half the price";
  const { generationId } = await api.client.generate({
    projectId,
    message,
    idempotencyKey: crypto.randomUUID(),
  }).result;
  // Without a model nothing waits, and it is told so.
  const { orders, messages } = await project.open.query({ projectId });
  expect(orders).toEqual([]);
  expect(JSON.stringify(messages.at(-1)?.parts)).toContain("nothing had to wait");
  await expect(story.cancelOrder.mutate({ projectId, generationId })).rejects.toThrow("no such order");
  const [kept] = await story.list.query({ projectId });
  const finish = (storyId: string) =>
    story.finish.mutate({ projectId, storyId, sceneIds: null, idempotencyKey: crypto.randomUUID() });
  await expect(finish(kept?.id ?? "")).rejects.toThrow("Nothing is missing");
  await expect(finish(crypto.randomUUID())).rejects.toThrow("no such story");
});
