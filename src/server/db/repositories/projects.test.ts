import { expect, it } from "vitest";
import { describeEachDatabase } from "../../test/describe-each-database";
import { repositories } from "./repositories";

const { owners, projects } = repositories;

describeEachDatabase("projects", (openTestDatabase) => {
  it("makes one local owner, however often it is asked at once", async () => {
    const { db } = await openTestDatabase();
    const ids = await Promise.all([1, 2, 3].map(() => owners.ensureLocalOwner(db)));
    expect(new Set(ids).size).toBe(1);
  });

  it("answers a repeated creation with the first project", async () => {
    const { db } = await openTestDatabase();
    const ownerId = await owners.ensureLocalOwner(db);
    const projectId = crypto.randomUUID();
    const first = await projects.createProject(db, { ownerId, projectId, name: "One" });
    const again = await projects.createProject(db, { ownerId, projectId, name: "Two" });
    expect(again).toEqual(first);
    expect(await projects.listProjects(db, { ownerId })).toEqual([
      { ...first, sceneCount: 0, durationInFrames: 0 },
    ]);
  });
});
