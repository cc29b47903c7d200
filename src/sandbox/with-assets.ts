import { assetsFor, assetsForValues } from "@/player/assets";
import type { Channel } from "./channel";
import { withPreparation } from "./with-preparation";

/** Longer than this nothing waits for a picture; it appears when it comes. */
const patienceMs = 1_500;

/** A channel that holds a project back until the pictures that its scenes name are there, so that none pops in. */
export function withAssets(channel: Channel): Channel {
  let folder: string | undefined;
  return withPreparation(channel, (message) => {
    if (message.type === "load") folder = message.project.assetFolder;
    const loading =
      message.type === "load"
        ? assetsFor(message.project)
        : message.type === "controls" && folder !== undefined
          ? assetsForValues(message.controls, folder)
          : null;
    if (!loading) return null;
    return Promise.race([loading, new Promise<void>((resolve) => setTimeout(resolve, patienceMs))]);
  });
}
