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
