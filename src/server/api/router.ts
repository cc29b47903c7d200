import { assetRouter } from "./routers/asset";
import { exportRouter } from "./routers/export";
import { generationRouter } from "./routers/generation";
import { memoryRouter } from "./routers/memory";
import { messageRouter } from "./routers/message";
import { projectRouter } from "./routers/project";
import { sceneRouter } from "./routers/scene";
import { settingsRouter } from "./routers/settings";
import { storyRouter } from "./routers/story";
import { router } from "./trpc";

export const appRouter = router({
  project: projectRouter,
  scene: sceneRouter,
  message: messageRouter,
  generation: generationRouter,
  export: exportRouter,
  asset: assetRouter,
  settings: settingsRouter,
  memory: memoryRouter,
  story: storyRouter,
});

/** What clients know of the server: its type. */
export type AppRouter = typeof appRouter;
