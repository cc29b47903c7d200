import { expect, it, vi } from "vitest";
import type { ProjectEvent } from "@/domain/project-event";
import type { Story } from "@/domain/story";
import { deferred } from "@/lib/deferred";
import { update } from "../state/studio-store";
import { id } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";
import { createStoryFollower } from "./follow-stories";

const story = (n: number) => ({ id: id(n) }) as Story;

function open(parts: readonly string[]) {
  const { store } = studioBench();
  const stories = vi.fn(async (): Promise<Story[]> => []);
  const follower = createStoryFollower({ api: { stories }, store, projectId: id(1) });
  update(store, ({ server }) => ({
    server: {
      ...server,
      generations: [
        {
          generationId: id(9),
          status: "running",
          plan: {
            rung: "story",
            steps: parts.map((part, index) => ({
              index,
              tool: part === "add" ? ("add" as const) : ("story" as const),
              label: part,
              sceneId: null,
              arguments: { part },
            })),
          },
          steps: [],
          error: null,
          startedAt: null,
        },
      ],
    },
  }));
  const finish = (index: number) =>
    follower.hear({
      body: { type: "step.finished", generationId: id(9), index, summary: "", rung: "story", durationMs: 1 },
    } as ProjectEvent);
  return { store, stories, follower, finish };
}

it("reads the stories anew when one has been planned or told, not for each picture or any other step", () => {
  const { stories, finish } = open(["outline", "texts", "picture", "add"]);
  for (const index of [0, 1, 2, 3]) finish(index);
  expect(stories).toHaveBeenCalledTimes(2);
});

it("keeps the newest reading, whichever comes first, and what it has where one fails", async () => {
  const { store, stories, follower } = open([]);
  const late = deferred<Story[]>();
  stories.mockReturnValueOnce(late.promise).mockResolvedValueOnce([story(2)]);
  follower.read();
  follower.read();
  await vi.waitFor(() => expect(store.getState().stories).toEqual([story(2)]));
  late.resolve([story(1)]);
  await late.promise;
  expect(store.getState().stories).toEqual([story(2)]);
  stories.mockRejectedValueOnce(new Error("offline"));
  follower.read();
  await vi.waitFor(() => expect(stories).toHaveBeenCalledTimes(3));
  expect(store.getState().stories).toEqual([story(2)]);
});
