import type { ProjectEvent } from "@/domain/project-event";
import { type StudioStore, update } from "../state/studio-store";
import type { StudioApi } from "../studio-api";

/**
 * Keeps the project's stories as the server has them: read when the project is opened, and anew when a step of a story has
 * been done. What comes too late, because a newer reading is under way, is let go of.
 */
export function createStoryFollower({
  api,
  store,
  projectId,
}: {
  api: Pick<StudioApi, "stories">;
  store: StudioStore;
  projectId: string;
}): { read(): void; hear(event: ProjectEvent): void; stop(): void } {
  let latest = 0;
  const read = async () => {
    const reading = ++latest;
    try {
      const stories = await api.stories(projectId);
      if (reading === latest) update(store, () => ({ stories }));
    } catch {
      // The next step that ends asks again; until then there is no book to open.
    }
  };
  return {
    read: () => void read(),
    hear({ body }) {
      if (body.type !== "step.finished") return;
      const generation = store
        .getState()
        .server.generations.find(({ generationId }) => generationId === body.generationId);
      const step = generation?.plan?.steps[body.index];
      // Pictures lie in their scenes; nothing of a book's plan changes with them.
      if (step?.tool === "story" && step.arguments.part !== "picture") void read();
    },
    stop() {
      latest++;
    },
  };
}
