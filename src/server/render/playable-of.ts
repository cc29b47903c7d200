import { AppError } from "@/domain/app-error";
import { type Format, sizeOf } from "@/domain/format";
import type { Look } from "@/domain/look";
import type { PlayableProject } from "@/domain/sandbox-message";
import type { SceneSnapshot } from "@/domain/scene";
import { compileScene } from "@/scene/compile";

/** Saved scenes as the player takes them. Errors: `render_failed` for a scene that does not compile, by its name. */
export function playableOf(project: {
  format: Format;
  fps: number;
  look: Look;
  scenes: readonly SceneSnapshot[];
}): PlayableProject {
  const { format, fps, look, scenes } = project;
  return {
    ...sizeOf(format),
    fps,
    look,
    scenes: scenes.map(({ sceneId, name, durationInFrames, transition, code }) => {
      const result = compileScene(code);
      if (result.type === "failed") {
        const [problem] = result.problems;
        throw new AppError(
          "render_failed",
          `The scene “${name}” cannot be drawn: ${problem?.message ?? "its code is broken"}`,
        );
      }
      return {
        sceneId,
        name,
        durationInFrames,
        transition,
        codeHash: result.codeHash,
        module: { type: "compiled", compiled: result.compiled },
        controls: {},
      };
    }),
  };
}
