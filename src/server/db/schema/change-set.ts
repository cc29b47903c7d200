import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Project } from "@/domain/project";
import { moment } from "./columns";
import { project } from "./project";

/** The fields of a project that a change set may touch; only those that it did touch are present. */
export type ProjectFields = Partial<Pick<Project, "name" | "format" | "look">>;

export type ChangeSetState = "applied" | "undone" | "dropped";

/** What one undo takes back: all that one message did, or one change by a person's hand. */
export const changeSet = pgTable(
  "change_set",
  {
    id: uuid("id").primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    /** The generation whose steps it gathers; no foreign key, since the generation names its change set too. */
    generationId: uuid("generation_id"),
    origin: text("origin").$type<"generation" | "person">().notNull(),
    summary: text("summary").notNull(),
    state: text("state").$type<ChangeSetState>().notNull(),
    /** Its place in the project's history, from 1; a set that is added to becomes the latest. */
    number: integer("number").notNull(),
    projectBefore: jsonb("project_before").$type<ProjectFields>(),
    projectAfter: jsonb("project_after").$type<ProjectFields>(),
    /** What a quick row of the same change must match to join this set; null for what never joins. */
    coalesceKey: text("coalesce_key"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    unique("change_set_number").on(table.projectId, table.number),
    index("change_set_by_generation").on(table.generationId),
  ],
);

/** Which scenes a change set touched: what they were before a stretch of its changes, and after it. */
export const changeSetScene = pgTable(
  "change_set_scene",
  {
    changeSetId: uuid("change_set_id")
      .notNull()
      .references(() => changeSet.id),
    sceneId: uuid("scene_id").notNull(),
    /** Counts from 0: a scene that someone else changed between two of the set's changes has an entry for each stretch. */
    segment: integer("segment").notNull().default(0),
    /** Null for a scene that the set made, until an undo has written the snapshot that says so. */
    beforeVersionId: uuid("before_version_id"),
    afterVersionId: uuid("after_version_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.changeSetId, table.sceneId, table.segment] }),
    index("change_set_scene_by_after").on(table.afterVersionId),
  ],
);
