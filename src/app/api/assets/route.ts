import { allowedOrigins } from "@/app/server/allowed-origins";
import { callerOf } from "@/app/server/api-handler";
import { openServices } from "@/app/server/open-services";
import { takeAsset } from "@/server/api/http/assets";

export const dynamic = "force-dynamic";

export async function POST(request: Request): Promise<Response> {
  const services = await openServices();
  return takeAsset(request, {
    services,
    policy: allowedOrigins(),
    caller: callerOf(services, request),
  });
}
