import { bigint, boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ErrorReport } from "@/domain/app-error";
import type { BookPaper } from "@/domain/book";
import type { ExportKind, ExportStatus, Resolution } from "@/domain/export";
import type { Format } from "@/domain/format";
import type { Look } from "@/domain/look";
import { moment } from "./columns";
import { owner } from "./owner";
import { project } from "./project";

/** A video on its way into a file: of the project as it was when it was asked for, whatever is changed meanwhile. */
export const videoExport = pgTable(
  "export",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    /** The project's revision that it shows. */
    revision: integer("revision").notNull(),
    kind: text("kind").$type<ExportKind>().notNull().default("video"),
    /** What a book is printed on. */
    paper: text("paper").$type<BookPaper>(),
    status: text("status").$type<ExportStatus>().notNull(),
    format: text("format").$type<Format>().notNull(),
    resolution: text("resolution").$type<Resolution>().notNull(),
    fps: integer("fps").notNull(),
    look: jsonb("look").$type<Look>().notNull(),
    /** The scenes in their order; versions never change. */
    versionIds: jsonb("version_ids").$type<string[]>().notNull(),
    durationInFrames: integer("duration_in_frames").notNull(),
    fileName: text("file_name").notNull(),
    framesDone: integer("frames_done").notNull().default(0),
    msLeft: integer("ms_left"),
    bytes: bigint("bytes", { mode: "number" }),
    error: jsonb("error").$type<ErrorReport>(),
    /** How many times a worker has taken it up. */
    attempt: integer("attempt").notNull().default(0),
    leaseOwner: text("lease_owner"),
    leaseExpiresAt: moment("lease_expires_at"),
    cancelRequested: boolean("cancel_requested").notNull().default(false),
    createdAt: moment("created_at").notNull(),
    finishedAt: moment("finished_at"),
  },
  (table) => [
    index("export_by_project").on(table.projectId, table.createdAt),
    index("export_by_status").on(table.status, table.createdAt),
  ],
);
