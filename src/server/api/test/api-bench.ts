import { createScenewrightClient, type ScenewrightClient } from "@/client/client";
import type { ErrorReport } from "@/domain/app-error";
import type { ToolName } from "@/domain/tool-name";
import type { SceneCheck } from "@/server/check/scene-check";
import { createServices, type Services, type ServicesOptions } from "@/server/services";
import { openTestDatabase } from "@/server/test/describe-each-database";
import type { Tool } from "@/server/tools/tool";
import { type Serving, serveApi } from "../http/serve";
import { acceptingCheck } from "./api-bench-parts";

export { addScene, checkRuntime, codeOf } from "./api-bench-parts";

/** A real server over a real embedded database, reached over HTTP as a program would. */
export type ApiBench = {
  services: Services;
  serving: Serving;
  client: ScenewrightClient;
  /** Sends a raw body to a procedure. */
  post(procedure: string, body: BodyInit, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
};

export type Answer = { status: number; report: ErrorReport | null; data: unknown };

export async function openApi(
  options: {
    check?: SceneCheck;
    tools?: ReadonlyMap<ToolName, Tool>;
    log?: (line: string, error: unknown) => void;
    models?: ServicesOptions["models"];
    /** false: the caller is one whom an access secret has let in. */
    isLocal?: boolean;
  } = {},
): Promise<ApiBench> {
  const { isLocal = true, ...given } = options;
  const services = await createServices({
    database: await openTestDatabase("pglite"),
    dataDirectory: "unused",
    check: acceptingCheck,
    settingsSecret: "the secret of the tests",
    ...given,
  });
  const serving = await serveApi(services, { isLocal });
  return {
    services,
    serving,
    client: createScenewrightClient({ url: serving.url }),
    async post(procedure, body, headers = {}) {
      const response = await fetch(`${serving.url}/api/trpc/${procedure}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
        ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
      } as RequestInit);
      const json = (await response.json()) as { result?: { data: unknown }; error?: { data: ErrorReport } };
      return { status: response.status, report: json.error?.data ?? null, data: json.result?.data };
    },
    async close() {
      await serving.close();
      await services.close();
    },
  };
}
