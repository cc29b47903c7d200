import type { ToSandbox } from "@/domain/sandbox-message";
import type { Channel } from "./channel";

/**
 * The same channel, whose messages wait, in their order, while what one of them needs is being prepared. Where nothing
 * is missing (`prepare` answers null), which is nearly always, nothing waits. What cannot be prepared is done without.
 */
export function withPreparation(
  channel: Channel,
  prepare: (message: ToSandbox) => Promise<void> | null,
): Channel {
  return {
    send: channel.send,
    listen(listener) {
      let under: Promise<void> | null = null;
      return channel.listen((message) => {
        const preparing = prepare(message);
        if (!under && !preparing) return listener(message);
        const done: Promise<void> = Promise.resolve(under)
          .then(() => preparing)
          .catch(() => undefined)
          .then(() => {
            if (under === done) under = null;
            listener(message);
          });
        under = done;
      });
    },
  };
}
