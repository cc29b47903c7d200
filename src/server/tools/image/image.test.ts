import { afterEach, describe, expect, it } from "vitest";
import type { Asset } from "@/domain/asset";
import { safePicture } from "@/server/media/safe-picture";
import { redPng } from "@/server/media/test/pictures";
import { createTestModels } from "@/server/models/test/test-models";
import { responsesEvents } from "@/server/models/test/wire-formats";
import { startWireServer, type WireReply, type WireServer } from "@/server/models/test/wire-server";
import { contextOf, id, projectId, sceneOf } from "../test/context";
import type { ToolContext } from "../tool";
import { imageTool } from "./image";

let server: WireServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const code = `import { Stage, Text } from "scenewright/kit";
export const controls = { title: "Revenue" };
export default function Scene({ title }: typeof controls) { return <Stage><Text>{title}</Text></Stage>; }
`;
const written: WireReply = {
  events: [
    responsesEvents.created,
    responsesEvents.delta(`Here it is:\n\`\`\`tsx\n${code}\n\`\`\``),
    responsesEvents.completed(),
  ],
};

const attached = [{ type: "image" as const, assetId: id(77), name: "board.png", width: 60, height: 40 }];

async function contextWith(reply: WireReply, more: Partial<ToolContext["pictures"]>): Promise<ToolContext> {
  server = await startWireServer([reply]);
  const { models } = createTestModels({ openai: server.url });
  const bytes = (await safePicture(await redPng())).bytes;
  const pictures: ToolContext["pictures"] = {
    attached,
    all: () => Promise.resolve([]),
    read: () => Promise.resolve(bytes),
    photo: () => Promise.resolve(null),
    keyOf: () => "",
    find: () => Promise.resolve(null),
    sendAhead: () => Promise.resolve(),
    async draw(model, { name, prompt, shape }) {
      const outcome = await model.draw({ prompt, shape });
      if (outcome.type !== "drawn") throw new Error(outcome.type);
      const { type, width, height } = await safePicture(outcome.image.bytes);
      const asset: Asset = {
        id: id(88),
        projectId,
        hash: "0".repeat(64),
        type,
        bytes: 9,
        width,
        height,
        name,
        createdAt: "2026-01-01T00:00:00Z",
      };
      return { asset, from: "model", costUsd: 0 };
    },
    ...more,
  };
  return {
    ...contextOf({ scenes: [sceneOf(1)], sceneId: id(1), pictures }),
    model: (role) => models.languageModel(role),
    imageModel: () => models.imageModel(),
  };
}

describe("with a model", () => {
  it("makes a scene of its own out of what a screenshot shows, which the model has seen", async () => {
    const context = await contextWith(written, {});
    const result = await imageTool.run({ instruction: "recreate this screenshot" }, context);
    expect(result).toMatchObject({ type: "changes", rung: "code", mended: "clean" });
    if (result.type === "changes") expect(result.changes).toMatchObject([{ type: "add_scene", code }]);
    expect(JSON.stringify(server?.requests[0]?.body)).toContain("data:image/webp;base64,");
  });

  it("writes a scene that is there after the manner of a picture", async () => {
    const context = await contextWith(written, {});
    const result = await imageTool.run({ instruction: "make scene 1 look like this" }, context);
    if (result.type !== "changes") throw new Error(JSON.stringify(result));
    expect(result.changes).toMatchObject([{ type: "set_code", sceneId: id(1), code }]);
  });

  it("draws a new picture, keeps it, and puts it where it was asked for", async () => {
    const b64 = (await redPng()).toString("base64");
    const context = await contextWith({ body: { created: 1, data: [{ b64_json: b64 }] } }, { attached: [] });
    const shown = { ...context, scene: context.scene, scenes: () => Promise.resolve([sceneOf(1, { code })]) };
    const result = await imageTool.run({ instruction: "draw a red fox as the background" }, shown);
    if (result.type !== "changes") throw new Error(JSON.stringify(result));
    expect(JSON.stringify(result.changes)).toContain(`asset:${id(88)}`);
  });
});

it("says without a model what it would take", async () => {
  const context = contextOf({ scenes: [sceneOf(1)], sceneId: id(1) });
  expect(await imageTool.run({ instruction: "draw a fox" }, context)).toMatchObject({ type: "unavailable" });
});
