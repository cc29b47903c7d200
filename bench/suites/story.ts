import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import type { Character } from "@/domain/story";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { createServices, type Services } from "@/server/services";
import { tellInBatches } from "@/server/test/batch-story";
import { benchOf } from "@/server/test/generation-bench";
import { type Provider, type Script, startSimulatedProvider } from "@/server/test/story-provider";
import { buildRuntimes } from "../../scripts/build-runtimes";
import { playOldStory } from "./story/old-story";

const pages = 15;
const people = ["Leo", "Mia", "Tom"];
const wish = `a storybook for Leo, 5, Mia, 6, and Tom, 4, who love trains, watercolor, ${pages} pages, here are their photos`;
/** Seconds of the machine for one second of the simulated providers: what we take ourselves counts the other way round, twice. */
const scale = 1 / 2;
const retelling =
  "tell it again with changes on pages 3, 7 and 11: page 3 they meet a fox in the forest; page 7 it begins to snow; page 11 all of them sleep under the stars";

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
  console.log(`The old pipeline plays beside ours at 1:${1 / scale}; it only waits …`);
  const playing = playOldStory(pages, people.length, scale);
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}; our own seconds count ${1 / scale} times`);
  const cap5 = await playOurs(script, { concurrency: 5 });
  const cap15 = await playOurs(script, { concurrency: 15, again: true });
  const photos5 = await playOurs(script, { concurrency: 5, byPhotos: true });
  const photos15 = await playOurs(script, { concurrency: 15, byPhotos: true });
  const old = await playing;
  console.log(`old: ${old.finishedSeconds.toFixed(0)} s, ${old.uploads} uploads, $${old.costUsd.toFixed(2)}`);
  say("sheet first, cap 5", cap5.first, old);
  say("sheet first, cap 15", cap15.first, old);
  say("by the photos, cap 5", photos5.first, old);
  say("by the photos, cap 15", photos15.first, old);
  const storm = await playOurs({ ...script, refuses: (nth) => nth % 2 === 1 }, { concurrency: 15 });
  say("429 for every second picture", storm.first, old);
  // A batch takes what it takes, up to a day: only its price is looked at.
  const ordered = await tellInBatches(
    { ...script, scale: 1 / 1_000 },
    `${wish}; ready by tomorrow, half the price`,
  );
  console.log(
    `left to the batches: ${ordered.drawnInBatches} pictures of ${ordered.drawnInBatches + ordered.drawnAtOnce}, $${ordered.costUsd.toFixed(2)}`,
  );
  const died = await playDying(script);
  console.log(
    `a provider that dies half-way: ${died.kept} pictures kept, ${died.again} drawn when it was asked again, none twice`,
  );
  const { second, retold } = cap15;
  if (!second || !retold) throw new Error("Nothing was told again");
  console.log(`a second story with the same cast: ${second.uploads} uploads, $${second.costUsd.toFixed(2)}`);
  console.log(
    `told again with changes on 3 pages: ${retold.pictures} pictures, $${retold.costUsd.toFixed(2)}`,
  );
  console.log(
    `pictures are ${((100 * (cap15.first.pictures * picturePrice)) / cap15.first.costUsd).toFixed(0)} % of ours; what is saved is the text and the context of the old one`,
  );

  const round = (value: number) => Number(value.toPrecision(3));
  const faster = ({ first }: { first: Ours }) => round(old.finishedSeconds / first.finishedSeconds);
  console.log(
    JSON.stringify({
      bench: "story",
      speedupCap5: faster(cap5),
      speedupCap15: faster(cap15),
      speedupPhotosCap5: faster(photos5),
      speedupPhotosCap15: faster(photos15),
      firstPageSpeedup: round(old.finishedSeconds / cap15.first.firstTextSeconds),
      firstPictureSpeedup: round(old.finishedSeconds / cap15.first.firstPictureSeconds),
      uploads: cap15.first.uploads,
      tokensPerPicture: round(cap15.first.tokensPerPicture),
      costRatio: round(cap15.first.costUsd / old.costUsd),
      retoldCostRatio: round(retold.costUsd / old.costUsd),
      batchCostRatio: round(ordered.costUsd / cap15.first.costUsd),
    }),
  );
}

/** US dollars of a picture, by the catalogue's price and the tokens that the provider counts. */
const picturePrice = 0.3;

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

/** A product of its own on a provider of its own. */
async function withProduct<Result>(
  script: Script,
  imagesAtOnce: number,
  play: (services: Services, provider: Provider) => Promise<Result>,
): Promise<Result> {
  const provider = await startSimulatedProvider(script);
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(String(input).replace("https://api.openai.com", provider.wire.url), init);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-bench-"));
  const services = await createServices({
    dataDirectory,
    models: { openai: { apiKey: "bench" }, imagesAtOnce },
  });
  try {
    await services.check.warm();
    return await play(services, provider);
  } finally {
    await services.close();
    await provider.close();
    globalThis.fetch = fetch;
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

type Played = { first: Ours; second: Ours | null; retold: Ours | null };

function playOurs(
  script: Script,
  {
    concurrency,
    byPhotos = false,
    again = false,
  }: { concurrency: number; byPhotos?: boolean; again?: boolean },
): Promise<Played> {
  return withProduct(script, concurrency, async (services, provider) => {
    const projectId = await benchOf(services).newProject();
    const message = byPhotos ? `${wish}; draw straight from the photos` : wish;
    const first = await tell(services, provider, projectId, message);
    assertOnce(provider, pages + (byPhotos ? 0 : 1));
    if (!again) return { first, second: null, retold: null };
    const retold = await change(services, provider, projectId, retelling);
    const other = await benchOf(services).newProject();
    return { first, second: await tell(services, provider, other, wish.replace("trains", "boats")), retold };
  });
}

/** A provider that answers nothing but errors from half-way on, then comes back: what was drawn stays, the rest is drawn once. */
async function playDying(script: Script): Promise<{ kept: number; again: number }> {
  const half = Math.ceil(pages / 2);
  const dying: Script = { ...script, diesAt: half };
  return withProduct(dying, 5, async (services, provider) => {
    const bench = benchOf(services);
    const projectId = await bench.newProject();
    const attachments = await photosIn(services, projectId);
    await bench.send(projectId, wish, { attachments });
    const kept = provider.drawn.length;
    dying.diesAt = undefined;
    const stories = await services.stories.list({ ownerId: services.localOwnerId, projectId });
    const left = (stories[0]?.pages ?? []).filter(({ pictureAssetId }) => pictureAssetId === null);
    for (const { page } of left) {
      const before = provider.drawn.length;
      // What failed so often is left alone for a while; then it is asked again.
      for (let tries = 0; tries < 20 && provider.drawn.length === before; tries++) {
        if (tries > 0) await wait(2_000);
        await bench.send(projectId, `draw page ${page} again`);
      }
    }
    assertOnce(provider, pages + 1);
    return { kept, again: provider.drawn.length - kept };
  });
}

function assertOnce(provider: Provider, most: number): void {
  const twice = provider.drawn.filter((prompt, index) => provider.drawn.indexOf(prompt) !== index);
  if (twice.length > 0 || provider.drawn.length !== most)
    throw new Error(
      `${provider.drawn.length} pictures were drawn instead of ${most}, ${twice.length} of them twice`,
    );
}

async function photosIn(services: Services, projectId: string): Promise<string[]> {
  const attachments: string[] = [];
  for (const name of people) {
    const bytes = await photoOf(name);
    const { localOwnerId: ownerId } = services;
    const asset = await services.media.keep({ ownerId, projectId, name: `${name}.jpg`, bytes });
    attachments.push(asset.id);
  }
  return attachments;
}

/** A change of a story that is there: what it takes and costs. */
async function change(
  services: Services,
  provider: Provider,
  projectId: string,
  message: string,
): Promise<Ours> {
  const drawnBefore = provider.drawn.length;
  const uploadsBefore = provider.uploads;
  const started = performance.now();
  const answer = await benchOf(services).send(projectId, message);
  if (answer.outcome !== "done") throw new Error(`The change did not end well: ${answer.text}`);
  const drawn = provider.drawn.slice(drawnBefore);
  return {
    finishedSeconds: (performance.now() - started) / 1_000 / scale,
    firstTextSeconds: 0,
    firstPictureSeconds: 0,
    costUsd: answer.message?.receipt?.costUsd ?? 0,
    uploads: provider.uploads - uploadsBefore,
    pictures: drawn.length,
    tokensPerPicture: Math.max(0, ...drawn.map((prompt) => Math.ceil(prompt.length / 4))),
  };
}

async function tell(
  services: Services,
  provider: Provider,
  projectId: string,
  message: string,
): Promise<Ours> {
  const bench = benchOf(services);
  const attachments = await photosIn(services, projectId);
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
