import { fontsFor, textsOf } from "@/player/fonts";
import type { Channel } from "./channel";
import { withPreparation } from "./with-preparation";

/** Longer than this no picture waits for its letters; they appear when they come. */
const patienceMs = 1_500;

/** A channel that holds a project back until the faces of its texts are there, so that none is painted in another face first. */
export function withFonts(channel: Channel): Channel {
  return withPreparation(channel, (message) => {
    const loading =
      message.type === "load"
        ? fontsFor(textsOf(message.project))
        : message.type === "controls"
          ? fontsFor({ look: null, text: JSON.stringify(message.controls) })
          : null;
    if (!loading) return null;
    return Promise.race([loading, new Promise<void>((resolve) => setTimeout(resolve, patienceMs))]);
  });
}
