import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { owner } from "./owner";

/** A picture that a model has drawn, to be found again by what was asked for. Its bytes lie in the blob store. */
export const imageCache = pgTable(
  "image_cache",
  {
    /** SHA-256 of everything that the picture depends on, with the owner where it came of their photos. */
    key: text("key").primaryKey(),
    /** Whose photos it came of: nobody else is ever given it. Null for a picture that came of words alone. */
    ownerId: uuid("owner_id").references(() => owner.id),
    prompt: text("prompt").notNull(),
    /** The photos that it came of, sorted. */
    photoHashes: jsonb("photo_hashes").$type<string[]>().notNull(),
    style: text("style").notNull(),
    size: text("size").notNull(),
    provider: text("provider").notNull(),
    model: text("model").notNull(),
    /** SHA-256 of the picture's bytes. */
    file: text("file").notNull(),
    type: text("type").$type<"image/webp">().notNull(),
    bytes: integer("bytes").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    createdAt: moment("created_at").notNull(),
    lastUsedAt: moment("last_used_at").notNull(),
    useCount: integer("use_count").notNull(),
  },
  (table) => [
    index("image_cache_by_use").on(table.lastUsedAt),
    index("image_cache_by_owner").on(table.ownerId),
  ],
);
