import { expect, it } from "vitest";
import { describeEachDatabase } from "../../test/describe-each-database";
import { owner } from "../schema/schema";
import {
  deleteProviderKey,
  readModelChoices,
  readProviderSettings,
  saveModelChoice,
  saveProviderAddress,
  saveProviderKey,
} from "./model-settings";
import { createProject } from "./projects";

describeEachDatabase("model settings", (openTestDatabase) => {
  async function open() {
    const { db } = await openTestDatabase();
    const ownerId = crypto.randomUUID();
    await db.insert(owner).values({ id: ownerId, kind: "account", createdAt: new Date() });
    const { id: projectId } = await createProject(db, { ownerId });
    return { db, ownerId, projectId };
  }
  const provider = "openai" as const;

  it("keep one sealed key for each provider, the latest, beside its address", async () => {
    const { db, ownerId } = await open();
    await saveProviderKey(db, { ownerId, provider, sealedKey: "sealed 1", keyEnding: "1111" });
    await saveProviderAddress(db, { ownerId, provider, baseUrl: "http://127.0.0.1:1/v1", model: "llama" });
    await saveProviderKey(db, { ownerId, provider, sealedKey: "sealed 2", keyEnding: "2222" });
    await saveProviderKey(db, { ownerId, provider: "anthropic", sealedKey: "other", keyEnding: "3333" });
    const rows = await readProviderSettings(db, { ownerId });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(
      expect.objectContaining({
        provider,
        sealedKey: "sealed 2",
        keyEnding: "2222",
        baseUrl: "http://127.0.0.1:1/v1",
        model: "llama",
      }),
    );
    expect(rows.find((row) => row.provider === provider)?.keySetAt).toBeInstanceOf(Date);
  });

  it("forget a key and nothing else", async () => {
    const { db, ownerId } = await open();
    await saveProviderKey(db, { ownerId, provider, sealedKey: "sealed", keyEnding: "1111" });
    await saveProviderAddress(db, { ownerId, provider, baseUrl: "http://127.0.0.1:1/v1", model: null });
    await deleteProviderKey(db, { ownerId, provider });
    expect(await readProviderSettings(db, { ownerId })).toMatchObject([
      { sealedKey: null, keyEnding: null, keySetAt: null, baseUrl: "http://127.0.0.1:1/v1" },
    ]);
  });

  it("hold a choice for everything and one for a project, and take each back", async () => {
    const { db, ownerId, projectId } = await open();
    const choose = (model: string | null, of: string | null) =>
      saveModelChoice(db, { ownerId, projectId: of, role: "code", model });
    await choose("openai/a", null);
    await choose("openai/b", null);
    await choose("anthropic/c", projectId);
    expect(await readModelChoices(db, { ownerId, projectId })).toEqual({
      owner: { code: "openai/b" },
      project: { code: "anthropic/c" },
    });
    expect(await readModelChoices(db, { ownerId, projectId: null })).toEqual({
      owner: { code: "openai/b" },
      project: {},
    });
    await choose(null, projectId);
    await choose(null, null);
    expect(await readModelChoices(db, { ownerId, projectId })).toEqual({ owner: {}, project: {} });
  });

  it("hold one choice where several are made at once", async () => {
    const { db, ownerId } = await open();
    const models = ["openai/a", "openai/b", "openai/c"];
    await Promise.all(
      models.map((model) => saveModelChoice(db, { ownerId, projectId: null, role: "intent", model })),
    );
    const { owner: chosen } = await readModelChoices(db, { ownerId, projectId: null });
    expect(models).toContain(chosen.intent);
    await saveModelChoice(db, { ownerId, projectId: null, role: "intent", model: null });
    expect((await readModelChoices(db, { ownerId, projectId: null })).owner).toEqual({});
  });

  it("are nobody else's", async () => {
    const { db, ownerId, projectId } = await open();
    const stranger = (await open()).ownerId;
    await saveProviderKey(db, { ownerId, provider, sealedKey: "sealed", keyEnding: "1111" });
    await deleteProviderKey(db, { ownerId: stranger, provider });
    expect(await readProviderSettings(db, { ownerId: stranger })).toEqual([]);
    expect(await readProviderSettings(db, { ownerId })).toMatchObject([{ sealedKey: "sealed" }]);
    const theirs = { ownerId: stranger, projectId };
    await expect(readModelChoices(db, theirs)).rejects.toMatchObject({ code: "not_found" });
    await expect(saveModelChoice(db, { ...theirs, role: "code", model: "openai/a" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
