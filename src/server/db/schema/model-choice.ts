import { sql } from "drizzle-orm";
import { bigint, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { ModelRole } from "@/domain/model-role";
import { owner } from "./owner";
import { project } from "./project";

/** The model that an owner wants for a role, in one project or (without one) in all. */
export const modelChoice = pgTable(
  "model_choice",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id").references(() => project.id),
    role: text("role").$type<ModelRole>().notNull(),
    /** `provider/model`. */
    model: text("model").notNull(),
  },
  (table) => [
    uniqueIndex("model_choice_of_owner").on(table.ownerId, table.role).where(sql`${table.projectId} is null`),
    uniqueIndex("model_choice_of_project")
      .on(table.projectId, table.role)
      .where(sql`${table.projectId} is not null`),
  ],
);
