import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assetSource } from "@/domain/asset";
import type { Rung } from "@/domain/plan";
import type { SceneSnapshot } from "@/domain/scene";
import { moduleNames, prepareModules } from "@/player/module-map";
import { modelOf } from "@/server/models/catalogue";
import { createServices, type Services } from "@/server/services";
import { benchOf, type GenerationBench } from "@/server/test/generation-bench";
import { type Counted, startModelServer } from "@/server/test/model-server";
import { answerFrom, type ReplyFixture, readReplies } from "@/server/test/replies/read-replies";
import { buildRuntimes } from "../../scripts/build-runtimes";
import { isShown } from "../../scripts/eval/slots/misses";
import { framesOf, textOf } from "../../scripts/eval/slots/shown";
import { median } from "../lib/measure";
import { type OldCall, oldCosts, oldSeconds } from "./pipeline/old-pipeline";

/** How fast models answer: seconds to the first token, then characters a second. */
const large = { first: 2, perSecond: 300 };
const small = { first: 0.6, perSecond: 900 };

type BenchRequest = {
  what: string;
  message: string;
  /** A file that comes with it. */
  picture?: string;
  /** Texts that it asks for: all are shown in the end, one of them at least by what counts as playable. */
  shows?: readonly string[];
  /** The fixture whose scene is in the project already. */
  on?: string;
  /** The rung that is to answer: another one would be another request. */
  rung?: Rung;
  /** What the old pipeline calls for it, one after the other. */
  old: OldCall[];
};
type Result = {
  what: string;
  finished: number;
  playable: number;
  cost: number;
  line: string;
};

const add: OldCall[] = ["decision", "layout", "code"];
const asked = (fixtures: readonly ReplyFixture[], id: string) => {
  const found = fixtures.find((one) => one.id === id);
  if (!found) throw new Error(`No fixture ${id}`);
  return { message: found.prompt, shows: found.texts };
};

/**
 * The pipeline that this one carries on, against ours, for twelve requests. The old side is computed from what it was measured to
 * write; ours is its own wall time as measured, plus the seconds that models would take for our real replies.
 */
export async function pipelineBench(): Promise<void> {
  await buildRuntimes();
  await prepareModules(moduleNames);
  const fixtures = readReplies();
  const withModel: BenchRequest[] = [
    { what: "plain add", ...asked(fixtures, "planet"), rung: "code", old: add },
    { what: "complex add", ...asked(fixtures, "complex-launch"), rung: "layout", old: add },
    {
      what: "add from an image",
      ...asked(fixtures, "image-dashboard"),
      picture: "scripts/eval/cases/pictures/dashboard.png",
      rung: "code",
      old: add,
    },
    {
      what: "add after a scene",
      ...asked(fixtures, "use-client"),
      rung: "code",
      on: "planet",
      old: add,
    },
    {
      what: "surgical edit",
      ...asked(fixtures, "edit-rings"),
      rung: "surgical",
      on: "planet",
      old: ["decision", "surgical"],
    },
    {
      what: "creative edit",
      ...asked(fixtures, "edit-poster"),
      rung: "creative",
      on: "planet",
      old: ["decision", "creative"],
    },
  ];
  const without: BenchRequest[] = [
    {
      what: "add: an intro",
      message: "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
      shows: ["Brewline"],
      old: add,
    },
    {
      what: "add: a bar chart",
      message: "Add a bar chart of our sales: Jan 20, Feb 35, Mar 50, Apr 80",
      shows: ["Jan", "Apr", "80"],
      old: add,
    },
    {
      what: "edit: a colour",
      message: "make the headline orange",
      shows: ["Far Out"],
      on: "planet",
      old: ["decision", "surgical"],
    },
    {
      what: "edit: a text",
      message: 'change the headline to "Way Out"',
      shows: ["Way Out"],
      on: "planet",
      old: ["decision", "surgical"],
    },
    { what: "trim", message: "make it 4 seconds", on: "planet", old: ["decision"] },
    {
      what: "three steps",
      message: 'change the headline to "Way Out", make the background navy and make it 4 seconds',
      shows: ["Way Out"],
      on: "planet",
      old: ["decision", "surgical"],
    },
  ];
  const server = await startModelServer(answerFrom(fixtures));
  const openai = { apiKey: "bench", baseUrl: server.url };
  const results: Result[] = [];
  try {
    await withServices({ openai }, async (bench) => {
      await bench.send(await bench.newProject(), "Add a title that says Warm");
      for (const request of withModel) {
        const from = server.asked.length;
        results.push(await measured(bench, request, fixtures, () => server.asked.slice(from)));
      }
    });
    await withServices(undefined, async (bench) => {
      await bench.send(await bench.newProject(), "Add a title that says Warm");
      for (const request of without) results.push(await measured(bench, request, fixtures, () => []));
    });
  } finally {
    await server.close();
  }
  for (const { line } of results) console.log(line);
  const modelled = results.slice(0, withModel.length);
  const round = (value: number) => Number(value.toPrecision(3));
  console.log(
    JSON.stringify({
      bench: "pipeline",
      modelFinishedMedian: round(median(modelled.map(({ finished }) => finished))),
      modelFinishedWorst: round(Math.max(...modelled.map(({ finished }) => finished))),
      modelPlayableMedian: round(median(modelled.map(({ playable }) => playable))),
      modelCostMedian: round(median(modelled.map(({ cost }) => cost))),
      plainFinishedMedian: round(median(results.slice(withModel.length).map(({ finished }) => finished))),
    }),
  );
}

async function withServices(
  models: Parameters<typeof createServices>[0]["models"],
  work: (bench: GenerationBench) => Promise<void>,
): Promise<void> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-bench-"));
  const services: Services = await createServices({ dataDirectory, models });
  try {
    await services.check.warm();
    await work(benchOf(services));
  } finally {
    await services.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function measured(
  bench: GenerationBench,
  { what, message, picture, shows, on, rung, old }: BenchRequest,
  fixtures: readonly ReplyFixture[],
  requests: () => Counted[],
): Promise<Result> {
  const projectId = await bench.newProject();
  const selectedSceneId = on ? await sceneOf(bench, projectId, fixtures, on) : undefined;
  const attachments = picture
    ? [await bench.keepPicture(projectId, path.basename(picture), await readFile(picture))]
    : [];
  const started = performance.now();
  const changed: { at: number; scenes: readonly SceneSnapshot[] }[] = [];
  const answer = await bench.send(projectId, message, {
    attachments,
    ...(selectedSceneId ? { selectedSceneId } : {}),
    onEvent(event) {
      if (event.type === "scenes.changed") changed.push({ at: performance.now(), scenes: event.scenes });
    },
  });
  const own = (performance.now() - started) / 1_000;
  // What is learnt of the message in the background is not waited for.
  await bench.services.settleMemory();
  const calls = requests().filter(({ kind }) => kind !== "memory");
  const { look } = await bench.services.projects.readProject({
    ownerId: bench.services.localOwnerId,
    projectId,
  });
  const textsIn = (scenes: readonly SceneSnapshot[]) =>
    scenes.flatMap((scene) => framesOf({ ...scene, template: scene.template ?? "", look }).map(textOf));
  const playing = changed.findIndex(({ scenes }) => {
    if (scenes.some(({ code }) => attachments.some((id) => code.includes(assetSource(id))))) return true;
    return !shows || shows.some((text) => isShown(text, textsIn(scenes)));
  });
  const playableAt = changed[playing]?.at;
  const missing = shows?.filter((text) => !isShown(text, textsIn(answer.scenes))) ?? [];
  if (missing.length > 0) throw new Error(`“${what}” does not show ${missing.join(", ")}.`);
  const isWhole = answer.outcome === "done" && !answer.events.some(({ type }) => type === "step.failed");
  if (!isWhole || playableAt === undefined)
    throw new Error(
      `“${what}” did not end well: ${answer.text} (asked: ${calls
        .map(({ kind, request }) => `${kind} ${request}`)
        .join("; ")})`,
    );
  if (rung && !answer.message?.receipt?.rungs.includes(rung))
    throw new Error(
      `“${what}” was answered by ${answer.message?.receipt?.rungs.join(", ")}, not by ${rung}.`,
    );
  const modelSeconds = calls.reduce((sum, call) => sum + secondsOf(call), 0);
  const own1 = (playableAt - started) / 1_000;
  // A draft plays before the models have written; the intent comes before it.
  const drafted =
    playing === 0 &&
    answer.events.some(
      (event) =>
        event.type === "generation.planned" &&
        event.plan.steps.some(({ arguments: args }) => args.rung === "draft"),
    );
  const before = drafted ? calls.filter(({ kind }) => kind === "intent") : calls;
  const playable = own1 + before.reduce((sum, call) => sum + secondsOf(call), 0);
  const finished = own + modelSeconds;
  const oldTime = oldSeconds(old, large);
  const oldCost = oldCosts(old);
  const cost = answer.message?.receipt?.costUsd ?? 0;
  const kinds = calls.map(({ kind, outputTokens }) => `${kind} ${outputTokens * 4}`).join(", ");
  return {
    what,
    finished: finished / oldTime,
    playable: playable / oldTime,
    cost: cost / oldCost,
    line: `${what.padEnd(20)} playable ${playable.toFixed(2)} s, finished ${finished.toFixed(2)} s (own ${own.toFixed(2)}), $${cost.toFixed(4)}; old ${oldTime.toFixed(1)} s, $${oldCost.toFixed(4)}; ours/old ${(finished / oldTime).toFixed(3)}${kinds ? `; ${kinds}` : ""}`,
  };
}

function secondsOf({ model, outputTokens }: Counted): number {
  const speed = modelOf("openai", model).speed === "fast" ? small : large;
  return speed.first + (outputTokens * 4) / speed.perSecond;
}

async function sceneOf(
  { services }: GenerationBench,
  projectId: string,
  fixtures: readonly ReplyFixture[],
  id: string,
): Promise<string> {
  const reply = fixtures.find((one) => one.id === id)?.replies.code ?? "";
  const code = reply.replace(/^```tsx\n/, "").replace(/```\s*$/, "");
  const sceneId = crypto.randomUUID();
  await services.storyboard.commit({
    ownerId: services.localOwnerId,
    projectId,
    origin: { type: "person", summary: "Added" },
    changes: [
      {
        type: "add_scene",
        sceneId,
        name: "Opening",
        code,
        durationInFrames: 150,
        template: null,
        after: "end",
      },
    ],
  });
  return sceneId;
}
