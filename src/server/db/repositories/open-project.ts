import { eq } from "drizzle-orm";
import type { BatchOrder } from "@/domain/batch-order";
import type { ExportView } from "@/domain/export";
import type { GenerationProgress } from "@/domain/generation-progress";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { Db } from "../database";
import { project } from "../schema/schema";
import { readHistory } from "./change-sets";
import { exportsOf } from "./exports";
import { progressOf } from "./generation-progress";
import { listMessages } from "./messages";
import { ordersOf } from "./model-batches";
import { readProject } from "./projects";
import { only } from "./rows";
import { currentScenes } from "./scenes";

export type OpenedProject = {
  project: Project;
  scenes: SceneSnapshot[];
  /** The latest 100, oldest first. */
  messages: Message[];
  /** Those of the messages, and all that are under way. */
  generations: GenerationProgress[];
  history: HistoryState;
  /** The newest, newest first. */
  exports: ExportView[];
  /** What was ordered in batches, the newest first. */
  orders: BatchOrder[];
  /** The state is that after this event; what follows it comes by `project.events`. */
  sequence: number;
};

/** All that a screen needs of a project, read at one moment. Errors: `not_found`. */
export async function openProject(
  db: Db,
  params: { ownerId: string; projectId: string },
): Promise<OpenedProject> {
  const { projectId } = params;
  return db.transaction(
    async (tx) => {
      const found = await readProject(tx, params);
      const at = only(
        await tx.select({ sequence: project.eventSequence }).from(project).where(eq(project.id, projectId)),
      );
      const { messages } = await listMessages(tx, params);
      return {
        project: found,
        scenes: await currentScenes(tx, projectId),
        messages,
        generations: await progressOf(tx, { projectId, messages }),
        history: await readHistory(tx, projectId),
        exports: await exportsOf(tx, projectId),
        orders: await ordersOf(tx, { projectId }),
        sequence: at.sequence,
      };
    },
    // One snapshot for all these reads, or an event that is committed between two of them would be half in.
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
