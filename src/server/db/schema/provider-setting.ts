import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ProviderId } from "@/domain/model-role";
import { moment } from "./columns";
import { owner } from "./owner";

/** What an owner has set up of a provider. The key stands here sealed, and never otherwise. */
export const providerSetting = pgTable(
  "provider_setting",
  {
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    provider: text("provider").$type<ProviderId>().notNull(),
    sealedKey: text("sealed_key"),
    keyEnding: text("key_ending"),
    keySetAt: moment("key_set_at"),
    baseUrl: text("base_url"),
    /** The model of the server at that address, for every language role without one of its own. */
    model: text("model"),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.provider] })],
);
