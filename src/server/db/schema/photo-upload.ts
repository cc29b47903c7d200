import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** A picture that a provider keeps as a file of an account, to be named instead of sent. */
export const photoUpload = pgTable(
  "photo_upload",
  {
    /** SHA-256 of the picture's bytes as we keep them. */
    hash: text("hash").notNull(),
    provider: text("provider").notNull(),
    /** Tells the provider's accounts apart; no secret. */
    account: text("account").notNull(),
    fileId: text("file_id").notNull(),
    uploadedAt: moment("uploaded_at").notNull(),
    expiresAt: moment("expires_at"),
  },
  (table) => [
    primaryKey({ columns: [table.hash, table.provider, table.account] }),
    index("photo_upload_by_expiry").on(table.expiresAt),
  ],
);
