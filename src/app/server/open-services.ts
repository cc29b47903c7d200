import { getEnvironment } from "@/env";
import { createServices, getServices, type Services } from "@/server/services";

/** The services of this process, opened by whoever asks first. */
export function openServices(): Promise<Services> {
  return getServices(() => {
    const { DATABASE_URL, DATA_DIR, PUBLIC_URL, PORT, CHROME_PATH } = getEnvironment();
    return createServices({
      databaseUrl: DATABASE_URL,
      dataDirectory: DATA_DIR,
      chromePath: CHROME_PATH,
      address: PUBLIC_URL ?? `http://localhost:${PORT}`,
    });
  });
}
