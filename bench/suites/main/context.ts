import { createHash, randomUUID } from "node:crypto";
import type { Change } from "@/domain/change";
import { bindFirst } from "@/lib/bind-first";
import { createContextBuilder } from "@/server/brain/context-builder/context-builder";
import { decide } from "@/server/brain/decision";
import type { Database } from "@/server/db/database";
import { contextReads } from "@/server/db/repositories/context-reads";
import type { Services } from "@/server/services";
import { measure, median, type Row } from "../../lib/measure";

const adjectives = [
  "Amber",
  "Brisk",
  "Coral",
  "Dusty",
  "Early",
  "Foggy",
  "Golden",
  "Hollow",
  "Ivory",
  "Jolly",
];
const nouns = [
  "Harbour",
  "Kestrel",
  "Lantern",
  "Meadow",
  "Orchard",
  "Pebble",
  "Quarry",
  "Ribbon",
  "Saddle",
  "Thistle",
  "Umbrella",
  "Valley",
  "Willow",
  "Anchor",
  "Beacon",
  "Cinder",
  "Drummer",
  "Ferry",
  "Glacier",
  "Hamlet",
];
/** The name of the n-th scene, from 1; no two of 200 are the same. */
const nameOf = (ordinal: number) =>
  `${adjectives[Math.floor((ordinal - 1) / nouns.length)]} ${nouns[(ordinal - 1) % nouns.length]}`;

const code = `import { AbsoluteFill } from "remotion";
export const controls = { headline: "Hello", background: "#101018" };
export default function Scene({ headline, background }: typeof controls) {
  return <AbsoluteFill style={{ background, color: "white", fontSize: 120 }}>{headline}</AbsoluteFill>;
}
`;

async function projectOf(
  services: Services,
  count: number,
): Promise<{ projectId: string; sceneIds: string[] }> {
  const ownerId = services.localOwnerId;
  const { id: projectId } = await services.projects.createProject({ ownerId, name: `${count} scenes` });
  const sceneIds = Array.from({ length: count }, () => randomUUID());
  const changes = sceneIds.map(
    (sceneId, index): Change => ({
      type: "add_scene",
      sceneId,
      name: nameOf(index + 1),
      code,
      durationInFrames: 150,
      template: null,
      after: "end",
    }),
  );
  await services.storyboard.commit({
    ownerId,
    projectId,
    origin: { type: "person", summary: "Seeded" },
    changes,
  });
  return { projectId, sceneIds };
}

/** Routing with a built context, building it for 1 and 200 scenes, and finding scene 150 of 200 by its name. */
export async function contextRows(services: Services, database: Database): Promise<Row[]> {
  const builder = createContextBuilder(bindFirst(contextReads, database.db));
  const small = await projectOf(services, 1);
  const large = await projectOf(services, 200);
  const build = (projectId: string) => {
    // Without this only the first build would read anything.
    builder.drop(projectId);
    return builder.build({ projectId, selectedSceneId: null });
  };
  // Measured in turns, so that what else the machine does weighs on both alike.
  const alone: number[] = [];
  const many = await measure(async () => {
    const started = performance.now();
    await build(small.projectId);
    alone.push(performance.now() - started);
    const between = performance.now();
    await build(large.projectId);
    return performance.now() - between;
  });
  const [firstAlone = Number.NaN, ...warmAlone] = alone;
  const one = { first: firstAlone, median: median(warmAlone) };

  const newId = () => randomUUID();
  const message = `make the ${nameOf(150)} scene 4 seconds long`;
  const context = await build(large.projectId);
  const decision = await decide(context, message, { newId });
  const found = decision.type === "plan" && decision.steps[0]?.targetSceneId === large.sceneIds[149];
  if (!found) throw new Error(`Scene 150 of 200 was not found by its name: ${JSON.stringify(decision)}`);

  const named = await measure(async () => void (await decide(context, message, { newId })));
  const plain = await build(small.projectId);
  const routed = await measure(async () => void (await decide(plain, "make the headline orange", { newId })));
  const bytes = Buffer.alloc(1_048_576, 7);
  const hashed = await measure(() => void createHash("sha256").update(bytes).digest());
  const baseline = { what: "sha256 of 1 MB", median: hashed.median };
  return [
    { what: "fast router, context built", unit: "ms", target: 2, ...routed, baseline },
    { what: "router finds scene 150 of 200 by name", unit: "ms", target: 20, ...named, baseline },
    {
      what: "context, 200 scenes against 1",
      unit: "x",
      target: 1.5,
      first: many.first / one.first,
      median: many.median / one.median,
      baseline: { what: "context, 1 scene (ms)", median: one.median },
    },
  ];
}
