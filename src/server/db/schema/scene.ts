import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Transition } from "@/domain/transition";
import { changeSet } from "./change-set";
import { codeUnitText, moment } from "./columns";
import { project } from "./project";

/** A scene is its id and a pointer; all that can be seen of it is in its versions. */
export const scene = pgTable(
  "scene",
  {
    id: uuid("id").primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    /** No foreign key: scene and first version name each other and are written in one transaction. */
    currentVersionId: uuid("current_version_id").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [index("scene_by_project").on(table.projectId)],
);

/** Immutable: inserted, never updated. A full snapshot; the controls are the literals of `code`. */
export const sceneVersion = pgTable(
  "scene_version",
  {
    id: uuid("id").primaryKey(),
    sceneId: uuid("scene_id")
      .notNull()
      .references(() => scene.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    /** Counts from 1 within the scene. */
    number: integer("number").notNull(),
    name: text("name").notNull(),
    code: text("code").notNull(),
    durationInFrames: integer("duration_in_frames").notNull(),
    position: codeUnitText("position").notNull(),
    template: text("template"),
    /** How it comes in; null for a cut. */
    transition: jsonb("transition").$type<Transition>(),
    deleted: boolean("deleted").notNull().default(false),
    /** Null for what undo and redo had to write. */
    changeSetId: uuid("change_set_id").references(() => changeSet.id),
    summary: text("summary").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("scene_version_number").on(table.sceneId, table.number),
    index("scene_version_by_change_set").on(table.changeSetId),
  ],
);
