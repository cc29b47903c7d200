import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sizeOf } from "@/domain/format";
import { createSceneCheck } from "@/server/check/create-scene-check";
import { createServices } from "@/server/services";
import { benchOf, type GenerationBench } from "@/server/test/generation-bench";
import { startModelServer } from "@/server/test/model-server";
import { buildRuntimes } from "../build-runtimes";
import { fuzzedReply, generator } from "./fuzz-replies";

const adds = "Add a scene where a violet planet turns above the words Far Out";
const edits = "Let the moons leave wobbly trails behind them like comets";

/**
 * `npm run eval -- fuzz [N]`: N broken replies (1,000 unless told) through the whole product, on the real SDK, with the real
 * check. Prints what crashed or was saved broken, and last the counts. Answers whether neither happened.
 */
export async function evaluateFuzz([count = "1000"]: string[]): Promise<boolean> {
  await buildRuntimes();
  const random = generator(1);
  let replies = 0;
  const server = await startModelServer(() => {
    replies++;
    return fuzzedReply(random);
  });
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-fuzz-"));
  const check = createSceneCheck();
  const logged: string[] = [];
  const services = await createServices({
    dataDirectory,
    models: { openai: { apiKey: "fuzz", baseUrl: server.url } },
    log: (line) => logged.push(line),
  });
  const bench = benchOf(services);
  let broken = 0;
  let written = 0;
  try {
    while (replies < Number(count)) {
      const { saved, refused } = await once(bench, check);
      written += saved;
      broken += refused;
    }
  } finally {
    await bench.close();
    await check.close();
    await server.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
  for (const line of logged) console.log(`CRASH ${line}`);
  console.log(JSON.stringify({ suite: "fuzz", replies, written, crashes: logged.length, broken }));
  return logged.length === 0 && broken === 0;
}

/** An add and an edit; every scene that is saved afterwards is proved anew. */
async function once(bench: GenerationBench, check: ReturnType<typeof createSceneCheck>) {
  const projectId = await bench.newProject();
  await bench.send(projectId, adds);
  const { scenes } = await bench.send(projectId, edits);
  const ownerId = bench.services.localOwnerId;
  const { look, fps, format } = await bench.services.projects.readProject({ ownerId, projectId });
  let refused = 0;
  for (const { code, durationInFrames } of scenes) {
    const proof = await check.prove({ code, controls: {}, durationInFrames, fps, look, ...sizeOf(format) });
    if (proof.type === "refused") {
      refused++;
      console.log(`BROKEN ${JSON.stringify(proof.problems[0])}`);
    }
  }
  return { refused, saved: scenes.filter(({ versionNumber }) => versionNumber > 1).length };
}
