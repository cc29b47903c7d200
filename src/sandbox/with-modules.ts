import type { ToSandbox } from "@/domain/sandbox-message";
import { prepareModules } from "@/player/module-map";
import type { Channel } from "./channel";
import { withPreparation } from "./with-preparation";

/** A channel that waits while modules which a loaded project's scenes import are evaluated. A scene without its module says so in its own place; the others play. */
export function withModules(channel: Channel): Channel {
  return withPreparation(channel, (message) =>
    message.type === "load" ? prepareModules(compiledTexts(message)) : null,
  );
}

function compiledTexts({ project }: Extract<ToSandbox, { type: "load" }>): string[] {
  return project.scenes.flatMap(({ module }) => (module.type === "compiled" ? [module.compiled] : []));
}
