import { sizeOf } from "@/domain/format";
import type { ToolContext } from "@/server/tools/tool";
import type { GenerationPorts } from "./run-generation-ports";

/**
 * Makes the draft that would play if a message asks for a scene, and has it proved, while the small model is still asked what
 * is meant: the check remembers, so that the right guess plays without waiting for it. Writes nothing, says nothing, and never
 * fails.
 */
export async function rehearseDraft(
  ports: Pick<GenerationPorts, "tools" | "check">,
  prompt: string,
  context: ToolContext,
): Promise<void> {
  const add = ports.tools.get("add");
  if (!add) return;
  try {
    const silent: ToolContext = {
      ...context,
      progress: () => Promise.resolve(),
      writing: () => undefined,
      model: () => null,
      imageModel: () => null,
    };
    const made = await add.run({ prompt, after: "end", seconds: null, rung: "draft" }, silent);
    if (made.type !== "changes") return;
    const { project, signal } = context;
    const look = made.changes.find((change) => change.type === "set_look")?.look ?? project.look;
    for (const change of made.changes) {
      if (change.type !== "add_scene" || signal.aborted) continue;
      const { code, durationInFrames } = change;
      const size = sizeOf(project.format);
      await ports.check.prove(
        { code, controls: {}, durationInFrames, fps: project.fps, ...size, look },
        signal,
      );
    }
  } catch {
    // It was a guess; what is really to be made is made and proved in its turn.
  }
}
