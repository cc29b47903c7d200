import { setTimeout as wait } from "node:timers/promises";
import { seconds } from "@/server/test/story-provider";

/** What the story pipeline that this one carries on was measured to cost, in US dollars. */
const prices = { outline: 0.03, text: 1.25, picture: 0.3, context: 0.75 };

export type OldStory = { finishedSeconds: number; uploads: number; costUsd: number };

/**
 * The old pipeline, played: outline, then text, then for each page the uploads of all photos and a picture, one after the
 * other. Seconds are at full scale, as they passed.
 */
export async function playOldStory(pages: number, photos: number, scale: number): Promise<OldStory> {
  const started = performance.now();
  const take = (amount: number) => wait(amount * 1_000 * scale);
  let uploads = 0;
  await take(seconds.outline);
  await take(seconds.text);
  for (let page = 0; page < pages; page++) {
    for (let photo = 0; photo < photos; photo++) {
      await take(seconds.upload);
      uploads += 1;
    }
    await take(seconds.picture);
  }
  return {
    finishedSeconds: (performance.now() - started) / 1_000 / scale,
    uploads,
    costUsd: prices.outline + prices.text + pages * prices.picture + prices.context,
  };
}
