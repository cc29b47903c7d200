import { expect, it } from "vitest";
import { type Memory, mostFacts } from "@/domain/memory";
import { describeEachDatabase } from "../../test/describe-each-database";
import { owner } from "../schema/schema";
import {
  deleteMemories,
  deleteMemory,
  editMemory,
  listMemories,
  memoriesFor,
  type NewMemory,
  saveMemories,
} from "./memories";
import { createProject } from "./projects";

const fact = (text: string, more: Partial<NewMemory> = {}): NewMemory => ({
  projectId: null,
  kind: "decision",
  text,
  source: null,
  by: "rule",
  weight: 1,
  ...more,
});
const textsOf = (memories: Memory[]) => memories.map(({ text }) => text);

describeEachDatabase("memories", (openTestDatabase) => {
  async function open() {
    const { db } = await openTestDatabase();
    let now = Date.parse("2026-11-25T00:00:00Z");
    const clock = {
      now: () => {
        now += 1_000;
        return new Date(now);
      },
      newId: () => crypto.randomUUID(),
    };
    const ownerId = crypto.randomUUID();
    await db.insert(owner).values({ id: ownerId, kind: "account", createdAt: clock.now() });
    const { id: projectId } = await createProject(db, { ownerId });
    const save = (...memories: NewMemory[]) => saveMemories(db, { ownerId, memories, clock });
    return { db, ownerId, projectId, clock, save };
  }

  it("come back the newest first, a project's apart from the person's, and together for who asks for both", async () => {
    const { db, ownerId, projectId, save } = await open();
    await save(fact("first", { projectId }), fact("second", { projectId }), fact("calm", { kind: "pace" }));
    expect(textsOf(await listMemories(db, { ownerId, projectId }))).toEqual(["second", "first"]);
    expect(textsOf(await listMemories(db, { ownerId, projectId: null }))).toEqual(["calm"]);
    expect(textsOf(await memoriesFor(db, projectId)).sort()).toEqual(["calm", "first", "second"]);
  });

  it("count what is the same again, replace where there is one at a time, and never a person's own words", async () => {
    const { db, ownerId, projectId, save } = await open();
    await save(fact("Use  oat milk", { projectId }), fact("use oat milk", { projectId, weight: 2 }));
    await save(fact("Brewline", { projectId, kind: "name" }), fact("Crumb", { projectId, kind: "name" }));
    const all = await listMemories(db, { ownerId, projectId });
    expect(textsOf(all)).toEqual(["Crumb", "use oat milk"]);
    const [name] = all;
    await editMemory(db, { ownerId, memoryId: name?.id ?? "", text: "Crumb & Co" });
    await save(fact("Other", { projectId, kind: "name" }));
    expect(await listMemories(db, { ownerId, projectId })).toContainEqual(
      expect.objectContaining({ text: "Crumb & Co", by: "person" }),
    );
  });

  it("see a habit again that has the same words, and begin anew with others", async () => {
    const { db, ownerId, save } = await open();
    const seen = async () => (await listMemories(db, { ownerId, projectId: null }))[0]?.seen;
    await save(fact("calm", { kind: "pace" }));
    await save(fact("calm", { kind: "pace" }));
    expect(await seen()).toBe(2);
    await save(fact("punchy", { kind: "pace" }));
    expect(await seen()).toBe(1);
  });

  it("are bounded: the oldest of what no person wrote makes room", async () => {
    const { db, ownerId, projectId, save } = await open();
    await save(fact("mine", { projectId, by: "person" }));
    await save(...Array.from({ length: mostFacts + 3 }, (_, each) => fact(`fact ${each}`, { projectId })));
    const kept = textsOf(await listMemories(db, { ownerId, projectId }));
    expect(kept).toHaveLength(mostFacts);
    expect(kept).toContain("mine");
    expect(kept).toContain(`fact ${mostFacts + 2}`);
    expect(kept).not.toContain("fact 0");
  });

  it("become one when one is edited into the other, and are gone when they are deleted", async () => {
    const { db, ownerId, projectId, save } = await open();
    await save(fact("one", { projectId }), fact("two", { projectId }), fact("calm", { kind: "pace" }));
    const [two] = await listMemories(db, { ownerId, projectId });
    await editMemory(db, { ownerId, memoryId: two?.id ?? "", text: "One" });
    expect(textsOf(await listMemories(db, { ownerId, projectId }))).toEqual(["One"]);
    await deleteMemory(db, { ownerId, memoryId: two?.id ?? "" });
    expect(await listMemories(db, { ownerId, projectId })).toEqual([]);
    await deleteMemories(db, { ownerId, projectId: null });
    expect(await listMemories(db, { ownerId, projectId: null })).toEqual([]);
  });

  it("are nobody else's: not found, and untouched", async () => {
    const { db, ownerId, projectId, save } = await open();
    const stranger = (await open()).ownerId;
    await save(fact("one", { projectId }));
    const [one] = await listMemories(db, { ownerId, projectId });
    const memoryId = one?.id ?? "";
    const notFound = { code: "not_found" };
    await expect(listMemories(db, { ownerId: stranger, projectId })).rejects.toMatchObject(notFound);
    await expect(editMemory(db, { ownerId: stranger, memoryId, text: "x" })).rejects.toMatchObject(notFound);
    await expect(deleteMemory(db, { ownerId: stranger, memoryId })).rejects.toMatchObject(notFound);
    await expect(deleteMemories(db, { ownerId: stranger, projectId })).rejects.toMatchObject(notFound);
    await expect(
      saveMemories(db, { ownerId: stranger, memories: [fact("x", { projectId })] }),
    ).rejects.toMatchObject(notFound);
    expect(textsOf(await listMemories(db, { ownerId, projectId }))).toEqual(["one"]);
  });
});
