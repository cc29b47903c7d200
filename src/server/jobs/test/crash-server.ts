import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { ToolName } from "@/domain/tool-name";
import { serveApi } from "@/server/api/http/serve";
import { acceptingCheck, codeOf } from "@/server/api/test/api-bench-parts";
import { createServices } from "@/server/services";
import { defineTool, type Tool } from "@/server/tools/tool";

/**
 * A server on an embedded directory, to be killed by a test: `node crash-server.ts DIRECTORY SLOW_FROM`. Its tool
 * «add» takes a minute from the named step on, so that a kill meets it in the middle.
 */
const [directory = "", slowFrom = "99"] = process.argv.slice(2);
let step = 0;

const add = defineTool({
  name: "add",
  argumentsSchema: z.record(z.string(), z.unknown()),
  async run(_args, { sceneId, signal }) {
    step += 1;
    if (step > Number(slowFrom)) await sleep(60_000, null, { signal });
    return {
      type: "changes" as const,
      changes: [
        {
          type: "add_scene" as const,
          sceneId: sceneId ?? crypto.randomUUID(),
          name: "Scene",
          code: codeOf("Scene"),
          durationInFrames: 90,
          template: null,
          after: "end" as const,
        },
      ],
      rung: "template" as const,
      summary: "Added a scene",
    };
  },
});

const services = await createServices({
  dataDirectory: directory,
  check: acceptingCheck,
  tools: new Map<ToolName, Tool>([["add", add]]),
});
const { url } = await serveApi(services);
console.log(url);
