import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { StoryOutline, StoryRequest } from "@/domain/story";
import { moment } from "./columns";
import { owner } from "./owner";
import { project } from "./project";

/** A story of a project: what it was asked to be, and its plan. */
export const story = pgTable(
  "story",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    request: jsonb("request").$type<StoryRequest>().notNull(),
    outline: jsonb("outline").$type<StoryOutline>().notNull(),
    coverSceneId: uuid("cover_scene_id").notNull(),
    sheetAssetId: uuid("sheet_asset_id"),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [index("story_by_project").on(table.projectId, table.createdAt)],
);

/** What there is of a page, kept as soon as it is whole, so that a run that was broken off pays for nothing twice. */
export const storyPage = pgTable(
  "story_page",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => story.id),
    page: integer("page").notNull(),
    sceneId: uuid("scene_id").notNull(),
    text: text("text"),
    prompt: text("prompt"),
    pictureAssetId: uuid("picture_asset_id"),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.page] }),
    index("story_page_by_scene").on(table.sceneId),
  ],
);
