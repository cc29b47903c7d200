import { openServices } from "@/app/server/open-services";

export const dynamic = "force-dynamic";

/** Answers once the database is open and the workers run. */
export async function GET(): Promise<Response> {
  await openServices();
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
