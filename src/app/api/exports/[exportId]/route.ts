import { allowedOrigins } from "@/app/server/allowed-origins";
import { callerOf } from "@/app/server/api-handler";
import { openServices } from "@/app/server/open-services";
import { serveExportFile } from "@/server/api/http/export-file";

export const dynamic = "force-dynamic";

async function handle(request: Request): Promise<Response> {
  const services = await openServices();
  return serveExportFile(request, {
    services,
    policy: allowedOrigins(),
    caller: callerOf(services, request),
  });
}

export { handle as GET, handle as HEAD };
