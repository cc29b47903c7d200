import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asset, assetFolder, assetSource, largestUpload } from "@/domain/asset";
import { isFinal } from "@/domain/generation";
import { phoneJpeg, redPng, svg } from "@/server/media/test/pictures";
import { type ApiBench, addScene, openApi } from "./test/api-bench";

let api: ApiBench;
let projectId: string;
beforeAll(async () => {
  api = await openApi();
  projectId = (await api.client.api.project.create.mutate({})).id;
});
afterAll(() => api.close());

async function upload(bytes: Uint8Array | string, name = "Photo.png", to = projectId) {
  const query = new URLSearchParams({ projectId: to, name });
  const response = await fetch(`${api.serving.url}/api/assets?${query}`, {
    method: "POST",
    body: typeof bytes === "string" ? bytes : new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Asset & { error: { message: string } } };
}

async function say(message: string, attachments: string[], selectedSceneId?: string) {
  const { generationId } = await api.client.api.generation.create.mutate({
    projectId,
    message,
    attachments,
    idempotencyKey: crypto.randomUUID(),
    ...(selectedSceneId ? { selectedSceneId } : {}),
  });
  for (;;) {
    const generation = await api.client.api.generation.get.query({ generationId });
    if (isFinal(generation.status)) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const opened = await api.client.api.project.open.query({ projectId });
  return { ...opened, answer: opened.messages.at(-1) };
}

describe("uploads", () => {
  it("are kept as our own picture, and served to scenes without a session", async () => {
    const { status, body } = await upload(await phoneJpeg(), "Our shop.jpg");
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: "Our shop.jpg", type: "image/webp", width: 300, height: 400 });
    const shown = await fetch(api.serving.url + assetFolder(projectId) + body.id);
    expect(shown.headers.get("content-type")).toBe("image/webp");
    expect((await shown.arrayBuffer()).byteLength).toBe(body.bytes);
    expect((await upload(await phoneJpeg())).body.id).toBe(body.id);
  });

  it("are sent once, and not shown from a browser's store when they are deleted", async () => {
    const { body } = await upload(await redPng(), "gone.png");
    const address = api.serving.url + assetFolder(projectId) + body.id;
    const first = await fetch(address);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const again = () => fetch(address, { headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await api.client.api.asset.delete.mutate({ projectId, assetId: body.id });
    expect((await again()).status).toBe(404);
  });

  it("say in words what is wrong with a file", async () => {
    expect((await upload(svg)).body.error.message).toContain("SVG");
    expect((await upload("just words")).body.error.message).toContain("not a picture");
    expect((await upload("")).body.error.message).toContain("empty");
    const large = await upload(new Uint8Array(largestUpload + 1));
    expect(large).toMatchObject({
      status: 413,
      body: { error: { message: expect.stringContaining("20 MB") } },
    });
  });

  it("are not taken for a project that is not there, and not shown through another's", async () => {
    const nowhere = crypto.randomUUID();
    expect((await upload(await redPng(), "a", nowhere)).status).toBe(404);
    const { body } = await upload(await redPng());
    expect((await fetch(api.serving.url + assetFolder(nowhere) + body.id)).status).toBe(404);
    expect((await fetch(api.serving.url + assetFolder(projectId) + nowhere)).status).toBe(404);
  });
});

describe("a message with pictures", () => {
  it("carries them, and puts one behind the selected scene", async () => {
    const scene = await addScene(api.services, projectId, "Opening");
    const { body } = await upload(await redPng(), "red.png");
    const { messages, scenes } = await say("use this as the background", [body.id], scene.sceneId);
    expect(messages.at(-2)?.parts[0]).toMatchObject({ type: "image", assetId: body.id });
    const changed = scenes.find(({ sceneId }) => sceneId === scene.sceneId);
    expect(changed?.code).toContain(`<BackgroundPicture src="${assetSource(body.id)}"`);
  });

  it("puts a logo over each scene", async () => {
    await addScene(api.services, projectId, "Closing");
    const { body } = await upload(await redPng(), "logo.png");
    const { scenes } = await say("our logo top right in each scene", [body.id]);
    expect(scenes.length).toBeGreaterThan(1);
    for (const { code } of scenes) expect(code).toContain('place="top right"');
  });

  it("makes a scene of a picture that comes without a word, one of each of several", async () => {
    const before = (await api.client.api.scene.list.query({ projectId })).length;
    const first = (await upload(await redPng())).body.id;
    const second = (await upload(await phoneJpeg())).body.id;
    const { scenes } = await say("", [first, second]);
    expect(scenes.slice(before).map(({ code }) => [first, second].filter((id) => code.includes(id)))).toEqual(
      [[first], [second]],
    );
  });

  it("takes a picture of before at its word, and says what needs a model", async () => {
    const before = (await api.client.api.scene.list.query({ projectId })).length;
    const { scenes } = await say("Add a new scene with this picture", []);
    expect(scenes).toHaveLength(before + 1);
    const { body } = await upload(await redPng());
    const { answer } = await say("recreate this screenshot", [body.id]);
    expect(JSON.stringify(answer?.parts)).toContain("model");
  });

  it("is refused with a picture that is not the owner's, in a message or in code", async () => {
    const strange = crypto.randomUUID();
    await expect(say("use this", [strange])).rejects.toMatchObject({
      message: expect.stringContaining("no such picture"),
    });
    const scene = await addScene(api.services, projectId, "Strange");
    const code = scene.code.replace("{headline}", `<img src="${assetSource(strange)}" />`);
    expect(
      await api.client.api.scene.updateCode.mutate({
        sceneId: scene.sceneId,
        baseVersionId: scene.versionId,
        code,
      }),
    ).toMatchObject({ type: "rejected", text: expect.stringContaining("no picture") });
  });
});
