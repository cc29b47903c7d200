import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { collectText } from "@/server/models/collect-text";
import { helloRequest } from "@/server/models/test/test-models";
import { chatAnswer } from "@/server/models/test/wire-formats";
import { startWireServer, type WireServer } from "@/server/models/test/wire-server";
import { type ApiBench, openApi } from "./test/api-bench";

const key = "sk-proj-THISISASECRETKEY-wxyz";
const environmentKey = "sk-env-ANOTHERSECRETKEY-env9";
const none = { projectId: null };

let api: ApiBench;
let server: WireServer;
let reply: { status: number; body: unknown } | null = null;
const logged: string[] = [];
beforeAll(async () => {
  server = await startWireServer((request) => {
    if (reply) return reply;
    return request.path.endsWith("/chat/completions")
      ? { events: chatAnswer("ready") }
      : { status: 404, body: "not found" };
  });
  api = await openApi({
    models: {
      openai: { apiKey: environmentKey, baseUrl: `${server.url}/v1` },
      roles: { code: "openai/from-env" },
    },
    log: (line, error) => logged.push(`${line} ${String(error)}`),
  });
});
afterEach(() => {
  reply = null;
});
afterAll(async () => {
  await api.close();
  await server.close();
});

const settings = () => api.client.api.settings;
const openai = async () =>
  (await settings().models.query(none)).providers.find(({ provider }) => provider === "openai");

describe("keys", () => {
  it("of the settings come before the environment's, are told by their ending only, and can be deleted", async () => {
    expect(await openai()).toMatchObject({
      key: { source: "environment", ending: "env9", since: null },
      overridden: null,
    });
    await settings().setKey.mutate({ provider: "openai", key: `  ${key}\n` });
    expect(await openai()).toMatchObject({
      key: { source: "settings", ending: "wxyz", readable: true },
      overridden: { source: "environment", ending: "env9" },
    });
    await settings().deleteKey.mutate({ provider: "openai" });
    expect(await openai()).toMatchObject({ key: { source: "environment" } });
  });

  it("never leave the server, and stand sealed in the database", async () => {
    const set = await api.post("settings.setKey", JSON.stringify({ provider: "anthropic", key }));
    const view = await settings().models.query({ projectId: null });
    expect(JSON.stringify([set, view])).not.toContain(key);
    expect(JSON.stringify(view)).not.toContain(environmentKey);
    expect(view.providers.find(({ provider }) => provider === "anthropic")?.available).toBe(true);
    expect(logged.join()).not.toContain("SECRET");
    await settings().deleteKey.mutate({ provider: "anthropic" });
  });

  it("that are none are refused in words that do not repeat them", async () => {
    const bad = [
      "",
      "   ",
      "short",
      "a".repeat(10_000),
      "sk-with\u0007bell-inside",
      "sk-two words",
      "sk-ключ-ключ",
    ];
    for (const wrong of bad) {
      const { status, report } = await api.post(
        "settings.setKey",
        JSON.stringify({ provider: "openai", key: wrong }),
      );
      expect([wrong.slice(0, 20), status]).toEqual([wrong.slice(0, 20), 400]);
      if (wrong.trim()) expect(report?.text).not.toContain(wrong.trim());
    }
    const nul = await api.post("settings.setKey", '{"provider":"openai","key":"sk-abcdefgh\\u0000"}');
    expect(nul.report?.code).toBe("invalid_encoding");
    const unknown = await api.post("settings.setKey", JSON.stringify({ provider: "acme", key }));
    expect(unknown.status).toBe(400);
    expect(await openai()).toMatchObject({ key: { source: "environment" } });
  });
});

describe("testing a key", () => {
  const test = (tried: string | null = key) => settings().testKey.mutate({ provider: "openai", key: tried });

  it("asks once and says how long it took; the key is not kept", async () => {
    expect(await test()).toMatchObject({ type: "works", model: "gpt-6-luna" });
    expect(server.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
    expect(await openai()).toMatchObject({ key: { source: "environment" } });
  });

  it.each([
    [401, { error: { code: "invalid_api_key", message: `Wrong key ${key}` } }, "key_refused"],
    [429, { error: { code: "insufficient_quota", message: "You exceeded your current quota" } }, "no_credit"],
    [404, { error: { code: "model_not_found", message: "The model does not exist" } }, "no_such_model"],
  ])("tells %i apart", async (status, body, kind) => {
    reply = { status, body };
    const answer = await test();
    expect(answer).toMatchObject({ type: "failed", kind });
    expect(JSON.stringify(answer)).not.toContain(key);
  });

  it("says so where nobody answers, and where there is no key", async () => {
    await settings().setAddress.mutate({ provider: "openai", address: "http://127.0.0.1:9/v1", model: "m" });
    expect(await test()).toMatchObject({ type: "failed", kind: "unreachable" });
    await settings().setAddress.mutate({ provider: "openai", address: null, model: null });
    expect(await settings().testKey.mutate({ provider: "anthropic", key: null })).toMatchObject({
      type: "failed",
      kind: "no_key",
    });
  });
});

describe("roles", () => {
  const usedFor = async (projectId: string | null) =>
    (await settings().models.query({ projectId })).roles.find(({ role }) => role === "code")?.used[0]?.name;

  it("follow the project, then the settings, then the environment", async () => {
    const { id: projectId } = await api.client.api.project.create.mutate({});
    expect(await usedFor(projectId)).toBe("openai/from-env");
    await settings().chooseModel.mutate({ projectId: null, role: "code", model: "openai/of-owner" });
    await settings().chooseModel.mutate({ projectId, role: "code", model: "openai/of-project" });
    expect(await usedFor(projectId)).toBe("openai/of-project");
    expect(await usedFor(null)).toBe("openai/of-owner");
    await settings().chooseModel.mutate({ projectId, role: "code", model: null });
    expect(await usedFor(projectId)).toBe("openai/of-owner");
    await settings().chooseModel.mutate({ projectId: null, role: "code", model: null });
    expect(await usedFor(projectId)).toBe("openai/from-env");
  });

  it("take no model that they have no use for, and no project of somebody else", async () => {
    for (const [role, model] of [
      ["image", "anthropic/claude-opus-5-5"],
      ["code", "openai/gpt-image-2.6-flare"],
    ] as const) {
      const { report } = await api.post(
        "settings.chooseModel",
        JSON.stringify({ projectId: null, role, model }),
      );
      expect(report?.code).toBe("invalid_input");
    }
    const projectId = "00000000-0000-4000-8000-000000000000";
    const foreign = await api.post(
      "settings.chooseModel",
      JSON.stringify({ projectId, role: "code", model: null }),
    );
    expect(foreign.report?.code).toBe("not_found");
  });

  it("change what runs next at once; what runs keeps what it began with", async () => {
    const { id: projectId } = await api.client.api.project.create.mutate({});
    const begun = await api.services.modelSettings.modelsOf({
      ownerId: api.services.localOwnerId,
      projectId,
    });
    await settings().chooseModel.mutate({ projectId, role: "surgical", model: "openai/chosen-later" });
    const next = await api.services.modelSettings.modelsOf({ ownerId: api.services.localOwnerId, projectId });
    await collectText(begun.languageModel("surgical"), helloRequest);
    expect(server.requests.at(-1)?.body.model).toBe("gpt-6-luna");
    await collectText(next.languageModel("surgical"), helloRequest);
    expect(server.requests.at(-1)?.body.model).toBe("chosen-later");
  });
});

describe("addresses", () => {
  it("are asked with a key of the settings or none, never with the environment's", async () => {
    const own = await startWireServer(() => ({ events: chatAnswer("ready") }));
    await settings().setAddress.mutate({ provider: "openai", address: `${own.url}/v1`, model: "qwen3" });
    expect(await openai()).toMatchObject({ key: null, address: { source: "settings", model: "qwen3" } });
    await settings().testKey.mutate({ provider: "openai", key: null });
    expect(own.requests.at(-1)?.headers.authorization).not.toContain(environmentKey);
    await settings().setAddress.mutate({ provider: "openai", address: null, model: null });
    await own.close();
  });

  it("are http(s) and hold no password", async () => {
    for (const address of [
      "file:///etc/passwd",
      "localhost:11434",
      "http://me:secret@host/v1",
      "javascript:1",
      "",
    ]) {
      const body = JSON.stringify({ provider: "openai", address, model: null });
      expect([address, (await api.post("settings.setAddress", body)).status]).toEqual([address, 400]);
    }
  });

  it("are not for those whom an access secret has let in", async () => {
    const shared = await openApi({ isLocal: false });
    const body = JSON.stringify({ provider: "openai", address: "http://10.0.0.1/v1", model: null });
    expect((await shared.post("settings.setAddress", body)).report?.code).toBe("unauthorized");
    expect((await shared.client.api.settings.models.query(none)).mayChooseAddress).toBe(false);
    await shared.close();
  });
});
