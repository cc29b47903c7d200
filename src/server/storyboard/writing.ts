import type { Clock } from "@/lib/clock";
import type { Repositories } from "../db/repositories/repositories";
import type { ProjectEventLog } from "../events/project-event-log";

/** What the writing needs of the world around it. */
export type Writing = { repositories: Repositories; events: Pick<ProjectEventLog, "append">; clock: Clock };
