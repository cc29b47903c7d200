import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Character } from "@/domain/story";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { createServices, type Services } from "@/server/services";
import { benchOf } from "@/server/test/generation-bench";
import { type Provider, type Script, startSimulatedProvider } from "@/server/test/story-provider";
import { buildRuntimes } from "../../scripts/build-runtimes";
import { playOldStory } from "./story/old-story";

const pages = 15;
const people = ["Leo", "Mia", "Tom"];
const wish = `a storybook for Leo, 5, Mia, 6, and Tom, 4, who love trains, watercolor, ${pages} pages, here are their photos`;
/** Seconds of the machine for one second of the simulated providers. */
const scale = 1 / 10;

type Ours = {
  finishedSeconds: number;
  firstTextSeconds: number;
  firstPictureSeconds: number;
  costUsd: number;
  uploads: number;
  pictures: number;
  tokensPerPicture: number;
};

/** The story pipeline that this one carries on, against ours, on providers that take their time: see the issue for its figures. */
export async function storyBench(): Promise<void> {
  await buildRuntimes();
  const script = scriptOf();
  console.log(`The old pipeline, played at 1:${1 / scale} …`);
  const old = await playOldStory(pages, people.length, scale);
  console.log(`old: ${old.finishedSeconds.toFixed(0)} s, ${old.uploads} uploads, $${old.costUsd.toFixed(2)}`);

  const cap5 = await playOurs(script, { concurrency: 5 });
  say("sheet first, cap 5", cap5.first, old);
  const cap15 = await playOurs(script, { concurrency: 15 });
  say("sheet first, cap 15", cap15.first, old);
  const storm = await playOurs({ ...script, refuses: (nth) => nth % 2 === 1 }, { concurrency: 15 });
  say("429 for every second picture", storm.first, old);
  console.log(`a second story with the same cast: ${cap15.secondUploads} uploads`);

  const round = (value: number) => Number(value.toPrecision(3));
  console.log(
    JSON.stringify({
      bench: "story",
      speedupCap5: round(old.finishedSeconds / cap5.first.finishedSeconds),
      speedupCap15: round(old.finishedSeconds / cap15.first.finishedSeconds),
      firstPageSpeedup: round(old.finishedSeconds / cap15.first.firstTextSeconds),
      firstPictureSpeedup: round(old.finishedSeconds / cap15.first.firstPictureSeconds),
      uploads: cap15.first.uploads,
      tokensPerPicture: round(cap15.first.tokensPerPicture),
      costRatio: round(cap15.first.costUsd / old.costUsd),
    }),
  );
}

function say(what: string, ours: Ours, old: { finishedSeconds: number }): void {
  console.log(
    `${what}: ${ours.finishedSeconds.toFixed(1)} s (${(old.finishedSeconds / ours.finishedSeconds).toFixed(1)} times as fast), first text ${ours.firstTextSeconds.toFixed(1)} s, first picture ${ours.firstPictureSeconds.toFixed(1)} s, ${ours.pictures} pictures of at most ${ours.tokensPerPicture} tokens, ${ours.uploads} uploads, $${ours.costUsd.toFixed(2)}`,
  );
}

function scriptOf(): Script {
  const request = readStoryRequest(wish, { photos: [] });
  const cast: Character[] = request.cast;
  const outline = plotOutline(request, 7);
  const named = cast.map(({ id }) => id);
  // As a picture book is: most pages show somebody, a few a place alone.
  const beats = outline.beats.map((beat, index) => ({
    ...beat,
    characters: index % 5 === 2 ? [] : beat.characters.length > 0 ? beat.characters : named.slice(0, 1),
  }));
  return {
    outline: { ...outline, beats },
    texts: plotTexts(outline, request, 7),
    prompts: beats.map(
      ({ page, what }) =>
        `${what} Seen from a little above, Leo stands to the left with one hand raised, warm light falls across the picture from the right, and far behind the train waits with its lamps lit. Page ${page} keeps the mood calm and curious.`,
    ),
    scale,
  };
}

async function playOurs(
  script: Script,
  { concurrency }: { concurrency: number },
): Promise<{ first: Ours; secondUploads: number }> {
  const provider = await startSimulatedProvider(script);
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(String(input).replace("https://api.openai.com", provider.wire.url), init);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-bench-"));
  const services = await createServices({
    dataDirectory,
    models: { openai: { apiKey: "bench" }, imagesAtOnce: concurrency },
  });
  try {
    await services.check.warm();
    const first = await tell(services, provider, wish);
    const before = provider.uploads;
    await tell(services, provider, wish.replace("trains", "boats"));
    return { first, secondUploads: provider.uploads - before };
  } finally {
    await services.close();
    await provider.close();
    globalThis.fetch = fetch;
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function tell(services: Services, provider: Provider, message: string): Promise<Ours> {
  const bench = benchOf(services);
  const ownerId = services.localOwnerId;
  const projectId = await bench.newProject();
  const attachments: string[] = [];
  for (const name of people) {
    const asset = await services.media.keep({
      ownerId,
      projectId,
      name: `${name}.jpg`,
      bytes: await photoOf(name),
    });
    attachments.push(asset.id);
  }
  const drawnBefore = provider.drawn.length;
  const uploadsBefore = provider.uploads;
  const started = performance.now();
  const since = () => (performance.now() - started) / 1_000 / scale;
  let firstTextSeconds: number | null = null;
  let firstPictureSeconds: number | null = null;
  const watching = new AbortController();
  const watched = (async () => {
    let told = "";
    for await (const { text, offset } of services.live.subscribe(projectId, { signal: watching.signal })) {
      told = told.slice(0, offset) + text;
      // The first page is whole once the second one has begun.
      if (told.includes("## 2")) firstTextSeconds ??= since();
    }
  })();
  const answer = await bench.send(projectId, message, {
    attachments,
    onEvent(event) {
      if (event.type !== "scenes.changed") return;
      if (event.scenes.some(({ code }) => String(readControls(code).picture).startsWith("asset:")))
        firstPictureSeconds ??= since();
    },
  });
  const finishedSeconds = since();
  watching.abort();
  await watched;
  const drawn = provider.drawn.slice(drawnBefore);
  if (answer.outcome !== "done" || firstPictureSeconds === null || firstTextSeconds === null)
    throw new Error(`The story did not end well: ${answer.text}`);
  return {
    finishedSeconds,
    firstTextSeconds,
    firstPictureSeconds,
    costUsd: answer.message?.receipt?.costUsd ?? 0,
    uploads: provider.uploads - uploadsBefore,
    pictures: drawn.length,
    tokensPerPicture: Math.max(...drawn.map((prompt) => Math.ceil(prompt.length / 4))),
  };
}

async function photoOf(name: string): Promise<Uint8Array> {
  const background = { r: name.charCodeAt(0), g: name.charCodeAt(1), b: name.charCodeAt(2) };
  return new Uint8Array(
    await sharp({ create: { width: 800, height: 1_000, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );
}
