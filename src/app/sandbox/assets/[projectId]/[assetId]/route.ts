import { openServices } from "@/app/server/open-services";
import { serveAsset } from "@/server/api/http/assets";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  return serveAsset(request, { services: await openServices() });
}
