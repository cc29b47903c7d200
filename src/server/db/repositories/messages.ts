import { and, desc, eq, lt } from "drizzle-orm";
import type { Message } from "@/domain/message";
import type { Db } from "../database";
import { message } from "../schema/schema";
import { readProject } from "./projects";
import { notFound, toMessage } from "./rows";

/**
 * A page of a project's conversation, oldest first: the latest `limit`, or those before the message `before`.
 * `more` says whether there are older ones. Errors: `not_found`.
 */
export async function listMessages(
  db: Db,
  params: { ownerId: string; projectId: string; before?: string | undefined; limit?: number | undefined },
): Promise<{ messages: Message[]; more: boolean }> {
  await readProject(db, params);
  const limit = params.limit ?? 100;
  const inProject = eq(message.projectId, params.projectId);
  const ordinal =
    params.before === undefined ? undefined : await ordinalOf(db, params.projectId, params.before);
  const rows = await db
    .select()
    .from(message)
    .where(ordinal === undefined ? inProject : and(inProject, lt(message.ordinal, ordinal)))
    .orderBy(desc(message.ordinal))
    .limit(limit + 1);
  return { messages: rows.slice(0, limit).reverse().map(toMessage), more: rows.length > limit };
}

async function ordinalOf(db: Db, projectId: string, messageId: string): Promise<number> {
  const [row] = await db
    .select({ ordinal: message.ordinal })
    .from(message)
    .where(and(eq(message.id, messageId), eq(message.projectId, projectId)));
  if (!row) throw notFound("message");
  return row.ordinal;
}
