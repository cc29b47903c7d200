import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Asset } from "@/domain/asset";
import { moment } from "./columns";
import { owner } from "./owner";
import { project } from "./project";

/** A picture of a project. Its bytes lie in the blob store, under their hash; the same bytes are kept once. */
export const asset = pgTable(
  "asset",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    hash: text("hash").notNull(),
    type: text("type").$type<Asset["type"]>().notNull(),
    bytes: integer("bytes").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    name: text("name").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("asset_once").on(table.projectId, table.hash),
    index("asset_by_project").on(table.projectId, table.createdAt),
  ],
);
