import type { Change } from "@/domain/change";
import type { Controls } from "@/domain/control";
import type { ProofRequest } from "@/domain/proof";
import type { SceneSnapshot } from "@/domain/scene";
import type { SceneCheck } from "../check/scene-check";
import type { Database } from "../db/database";
import { type Repositories, repositories } from "../db/repositories/repositories";
import { createProjectEventLog } from "../events/create-project-event-log";
import type { ProjectEventLog } from "../events/project-event-log";
import { createStoryboard } from "../storyboard/create-storyboard";
import type { Committed, Storyboard } from "../storyboard/storyboard";
import { createTestClock, type TestClock } from "./test-clock";

/** Code of a scene with a headline and a colour. */
export function codeOf(headline = "Hello", color = "#ff0000"): string {
  return `import { AbsoluteFill } from "remotion";

export const controls = {
  headline: ${JSON.stringify(headline)},
  color: ${JSON.stringify(color)},
};

export default function Scene({ headline, color }: typeof controls) {
  return <AbsoluteFill style={{ color }}>{headline}</AbsoluteFill>;
}
`;
}

/** A project on a database, with a storyboard whose check refuses code that says REFUSE, and short ways to use it. */
export type StoryboardBench = {
  ownerId: string;
  projectId: string;
  clock: TestClock;
  storyboard: Storyboard;
  events: ProjectEventLog;
  repositories: Repositories;
  /** What was asked of the check, in order. */
  proofs: ProofRequest[];
  /** The check refuses every scene at this height. */
  refusing: { height: number | null };
  /** Runs before each proof answers, to have others commit in the meantime. */
  duringProof: { run: (() => Promise<unknown>) | null };
  commit(changes: Change[], summary?: string): Promise<Committed>;
  commitStep(generationId: string, index: number, changes: Change[]): Promise<Committed>;
  addScene(name: string, options?: { code?: string; after?: string | null }): Promise<SceneSnapshot>;
  scene(sceneId: string): Promise<SceneSnapshot>;
  /** The names of the scenes in their order. */
  order(): Promise<string[]>;
  undo(steps?: number): Promise<Committed>;
  redo(steps?: number): Promise<Committed>;
  setControls(scene: SceneSnapshot, controls: Controls): Promise<Committed>;
  /** Sends a message and has it claimed; the id of the running generation. */
  startGeneration(): Promise<string>;
};

export async function createStoryboardBench(database: Database): Promise<StoryboardBench> {
  const { db } = database;
  const clock = createTestClock();
  const ownerId = await repositories.owners.ensureLocalOwner(db, clock);
  const { id: projectId } = await repositories.projects.createProject(db, { ownerId, clock });
  const events = await createProjectEventLog({ database, repository: repositories.projectEvents, clock });
  const proofs: ProofRequest[] = [];
  const duringProof: StoryboardBench["duringProof"] = { run: null };
  const refusing: StoryboardBench["refusing"] = { height: null };
  const check: Pick<SceneCheck, "prove"> = {
    async prove(request) {
      proofs.push(request);
      const run = duringProof.run;
      duringProof.run = null;
      await run?.();
      return request.code.includes("REFUSE") || request.height === refusing.height
        ? {
            type: "refused",
            problems: [{ rule: "render", message: "It says REFUSE.", line: 3 }],
            durationMs: 1,
          }
        : { type: "accepted", frames: [0], durationMs: 1 };
    },
  };
  const storyboard = createStoryboard({ database, repositories, events, check, clock });
  const scene = (sceneId: string) => repositories.scenes.readScene(db, { ownerId, sceneId });
  const commit = (changes: Change[], summary = "A change") => {
    // By hand, one after the other: far enough apart that they don't melt into one change set.
    clock.advance(10_000);
    return storyboard.commit({ ownerId, projectId, origin: { type: "person", summary }, changes });
  };
  return {
    ...{
      ownerId,
      projectId,
      clock,
      storyboard,
      events,
      repositories,
      proofs,
      refusing,
      duringProof,
      commit,
      scene,
    },
    commitStep: (generationId, index, changes) =>
      storyboard.commit({
        ...{ ownerId, projectId, changes },
        origin: { type: "step", generationId, index, summary: `Step ${index}` },
      }),
    async addScene(name, { code = codeOf(name), after } = {}) {
      const sceneId = clock.newId();
      const place = after === undefined ? ("end" as const) : after;
      const change = { name, code, durationInFrames: 150, template: null, after: place };
      await commit([{ type: "add_scene", sceneId, ...change }], `Added ${name}`);
      return scene(sceneId);
    },
    async order() {
      return (await repositories.scenes.listScenes(db, { ownerId, projectId })).map(({ name }) => name);
    },
    undo: (steps = 1) => commit([{ type: "undo", steps }]),
    redo: (steps = 1) => commit([{ type: "redo", steps }]),
    setControls: ({ sceneId, versionId }, controls) =>
      commit([{ type: "set_controls", sceneId, baseVersionId: versionId, controls }], "Set controls"),
    async startGeneration() {
      const { generationId } = await repositories.generations.createGeneration(db, {
        ...{ ownerId, projectId, clock, idempotencyKey: clock.newId() },
        parts: [{ type: "text", text: "Do it" }],
        enqueue: async () => undefined,
      });
      const claimed = await repositories.generationClaims.claimNext(db, {
        ...{ projectId, clock, workerId: "worker", leaseMs: 1_000_000_000 },
      });
      if (claimed?.generationId !== generationId) throw new Error("Another generation is running.");
      return generationId;
    },
  };
}
