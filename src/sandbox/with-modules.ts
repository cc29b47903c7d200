import type { ToSandbox } from "@/domain/sandbox-message";
import { prepareModules } from "@/player/module-map";
import type { Channel } from "./channel";

/**
 * The same channel, whose messages wait, in their order, while the modules that a loaded project's scenes import are
 * evaluated. Where none is missing, which is nearly always, nothing waits.
 */
export function withModules(channel: Channel): Channel {
  return {
    send: channel.send,
    listen(listener) {
      let under: Promise<void> | null = null;
      return channel.listen((message) => {
        const modules = message.type === "load" ? prepareModules(compiledTexts(message)) : null;
        if (!under && !modules) return listener(message);
        const done: Promise<void> = Promise.resolve(under)
          .then(() => modules)
          // A scene without its module says so in its own place; the others play.
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

function compiledTexts({ project }: Extract<ToSandbox, { type: "load" }>): string[] {
  return project.scenes.flatMap(({ module }) => (module.type === "compiled" ? [module.compiled] : []));
}
