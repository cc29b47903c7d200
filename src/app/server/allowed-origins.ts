import { getEnvironment } from "@/env";
import { type OriginPolicy, originPolicy } from "@/server/api/http/origin-policy";

let policy: OriginPolicy | undefined;

/** The hosts and origins that this server answers to. */
export function allowedOrigins(): OriginPolicy {
  const { HOST, PORT, PUBLIC_URL, AUTH_SECRET } = getEnvironment();
  policy ??= originPolicy({
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL,
    guarded: AUTH_SECRET !== undefined,
  });
  return policy;
}
