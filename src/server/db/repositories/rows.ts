import { AppError } from "@/domain/app-error";
import type { Generation } from "@/domain/generation";
import { lookSchema } from "@/domain/look";
import type { Message } from "@/domain/message";
import type { Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { generation, message, project, sceneVersion } from "../schema/schema";

/** Rows of the database as the domain's shapes. */
export function toProject(row: typeof project.$inferSelect): Project {
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    fps: row.fps,
    look: lookSchema.parse(row.look),
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function toSnapshot(row: typeof sceneVersion.$inferSelect): SceneSnapshot {
  return {
    sceneId: row.sceneId,
    projectId: row.projectId,
    versionId: row.id,
    versionNumber: row.number,
    name: row.name,
    code: row.code,
    durationInFrames: row.durationInFrames,
    position: row.position,
    template: row.template,
    transition: row.transition,
    deleted: row.deleted,
  };
}

export function toMessage(row: typeof message.$inferSelect): Message {
  return {
    id: row.id,
    projectId: row.projectId,
    generationId: row.generationId,
    role: row.role,
    parts: row.parts,
    suggestions: row.suggestions,
    receipt: row.receipt,
    ...(row.notes ? { notes: row.notes } : {}),
    createdAt: row.createdAt.toISOString(),
  };
}

export function toGeneration(row: typeof generation.$inferSelect): Generation {
  return {
    id: row.id,
    projectId: row.projectId,
    messageId: row.messageId,
    status: row.status,
    plan: row.plan,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** The same answer for what is not there and for what is another owner's. */
export function notFound(
  what:
    | "project"
    | "scene"
    | "version"
    | "generation"
    | "message"
    | "export"
    | "memory"
    | "picture"
    | "order",
): AppError {
  return new AppError("not_found", `There is no such ${what}. It may have been deleted.`);
}

/** The one row that a statement must have given. */
export function only<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("The database gave no row where there must be one.");
  return row;
}
