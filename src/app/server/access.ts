import { getEnvironment } from "@/env";
import { type AccessLink, createAccessLink } from "@/server/api/http/access-link";

// One for the process, also where the bundler has made several copies of this module.
const holder = globalThis as typeof globalThis & { scenewrightAccess?: AccessLink };

function print(key: string): void {
  const { PUBLIC_URL, HOST, PORT } = getEnvironment();
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST;
  console.error(
    `To come in, open ${PUBLIC_URL ?? `http://${host}:${PORT}`}/enter?key=${key} (it works once)`,
  );
}

/** The way in for people where an access secret is set; null where none is needed. */
export function accessLink(): AccessLink | null {
  if (!getEnvironment().AUTH_SECRET) return null;
  holder.scenewrightAccess ??= createAccessLink(print);
  return holder.scenewrightAccess;
}

/** Prints the first access link, where one is needed. */
export function printAccessLink(): void {
  const link = accessLink();
  if (link) print(link.current());
}
