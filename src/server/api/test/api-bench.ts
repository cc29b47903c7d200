import { join } from "node:path";
import { createScenewrightClient, type ScenewrightClient } from "@/client/client";
import type { ErrorReport } from "@/domain/app-error";
import type { ToolName } from "@/domain/tool-name";
import type { SceneCheck } from "@/server/check/scene-check";
import { createServices, type Services } from "@/server/services";
import { openTestDatabase } from "@/server/test/describe-each-database";
import type { Tool } from "@/server/tools/tool";
import { type Serving, serveApi } from "../http/serve";

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

/** A check that takes whatever the static rules take: for tests that are not about the check. */
export const acceptingCheck: SceneCheck = {
  prove: async () => ({ type: "accepted", frames: [0], durationMs: 0 }),
  warm: async () => {},
  close: async () => {},
};

/** The built runtime that the real check loads. */
export const checkRuntime = join(process.cwd(), ".runtime", "check.js");

export async function openApi(
  options: {
    check?: SceneCheck;
    tools?: ReadonlyMap<ToolName, Tool>;
    log?: (line: string, error: unknown) => void;
  } = {},
): Promise<ApiBench> {
  const services = await createServices({
    database: await openTestDatabase("pglite"),
    dataDirectory: "unused",
    check: acceptingCheck,
    ...options,
  });
  const serving = await serveApi(services);
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

/** Code of a scene with one headline. */
export function codeOf(headline: string): string {
  return `import { AbsoluteFill } from "remotion";

export const controls = { headline: ${JSON.stringify(headline)}, color: "#ffffff" };

export default function Scene({ headline, color }: typeof controls) {
  return <AbsoluteFill style={{ color }}>{headline}</AbsoluteFill>;
}
`;
}

/** Adds a scene by a person's hand. */
export async function addScene(services: Services, projectId: string, name: string) {
  const sceneId = crypto.randomUUID();
  const { scenes } = await services.storyboard.commit({
    ownerId: services.localOwnerId,
    projectId,
    origin: { type: "person", summary: `“${name}” added` },
    changes: [
      {
        type: "add_scene",
        sceneId,
        name,
        code: codeOf(name),
        durationInFrames: 90,
        template: null,
        after: "end",
      },
    ],
  });
  const scene = scenes.find((made) => made.sceneId === sceneId);
  if (!scene) throw new Error("The scene was not made.");
  return scene;
}
