import type { Clock } from "@/lib/clock";
import type { SceneCheck } from "../check/scene-check";
import type { Database } from "../db/database";
import type { Repositories } from "../db/repositories/repositories";
import type { ProjectEventLog } from "../events/project-event-log";
import type { Storyboard } from "./storyboard";

export type StoryboardOptions = {
  database: Pick<Database, "db" | "transaction">;
  repositories: Repositories;
  events: Pick<ProjectEventLog, "append">;
  check: Pick<SceneCheck, "prove">;
  clock?: Clock;
};

/** The only writer of scenes. */
export function createStoryboard(options: StoryboardOptions): Storyboard {
  return {
    commit() {
      throw new Error(`The storyboard is being written (${Object.keys(options).length}).`);
    },
  };
}
