import { expect, it } from "vitest";
import { describeEachDatabase } from "../../test/describe-each-database";
import { owner } from "../schema/schema";
import { keepLayout, layoutLifeMs, mostLayouts, readLayout } from "./layout-cache";
import { ensureLocalOwner } from "./owners";

describeEachDatabase("layout cache", (openTestDatabase) => {
  const layout = { idea: "⟦0⟧ leads", elements: [] };
  const clockAt = (time: number) => ({ now: () => new Date(time), newId: () => crypto.randomUUID() });
  const start = Date.parse("2026-11-25T00:00:00Z");

  async function open() {
    const { db } = await openTestDatabase();
    const id = crypto.randomUUID();
    await ensureLocalOwner(db, clockAt(start));
    await db.insert(owner).values({ id, kind: "account", createdAt: new Date(start) });
    return { db, ownerId: id };
  }

  it("gives an owner what was kept under a key, the newest, and nobody else", async () => {
    const { db, ownerId } = await open();
    const other = (await open()).ownerId;
    await keepLayout(db, { ownerId, key: "k", layout: { idea: "old" } });
    await keepLayout(db, { ownerId, key: "k", layout });
    expect(await readLayout(db, { ownerId, key: "k" })).toEqual(layout);
    expect(await readLayout(db, { ownerId, key: "other" })).toBeNull();
    expect(await readLayout(db, { ownerId: other, key: "k" })).toBeNull();
  });

  it("gives none that is older than its life, and lets go of it", async () => {
    const { db, ownerId } = await open();
    await keepLayout(db, { ownerId, key: "k", layout, clock: clockAt(start) });
    const late = clockAt(start + layoutLifeMs + 1);
    expect(await readLayout(db, { ownerId, key: "k", clock: late })).toBeNull();
    await keepLayout(db, { ownerId, key: "new", layout, clock: late });
    expect(await readLayout(db, { ownerId, key: "k", clock: clockAt(start) })).toBeNull();
  });

  it("keeps so many and no more: what was not used for longest goes", async () => {
    const { db, ownerId } = await open();
    for (let each = 0; each < mostLayouts; each++)
      await keepLayout(db, { ownerId, key: `k${each}`, layout, clock: clockAt(start + each) });
    await readLayout(db, { ownerId, key: "k0", clock: clockAt(start + 1_000) });
    await keepLayout(db, { ownerId, key: "one more", layout, clock: clockAt(start + 2_000) });
    const now = { clock: clockAt(start + 3_000) };
    expect(await readLayout(db, { ownerId, key: "k1", ...now })).toBeNull();
    expect(await readLayout(db, { ownerId, key: "k0", ...now })).toEqual(layout);
    expect(await readLayout(db, { ownerId, key: "one more", ...now })).toEqual(layout);
  });
});
