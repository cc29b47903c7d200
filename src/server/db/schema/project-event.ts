import { index, integer, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { ProjectEventBody } from "@/domain/project-event";
import { moment } from "./columns";
import { project } from "./project";

/** The project's durable log, numbered from 1 without gaps. */
export const projectEvent = pgTable(
  "project_event",
  {
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    sequence: integer("sequence").notNull(),
    generationId: uuid("generation_id"),
    body: jsonb("body").$type<ProjectEventBody>().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.sequence] }),
    index("project_event_by_generation").on(table.generationId, table.sequence),
  ],
);
