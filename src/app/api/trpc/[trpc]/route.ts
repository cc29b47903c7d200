import { apiHandler } from "@/app/server/api-handler";

export const dynamic = "force-dynamic";

async function handle(request: Request): Promise<Response> {
  return (await apiHandler())(request);
}

export { handle as GET, handle as POST };
