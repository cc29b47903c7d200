import type { FromRenderPage } from "@/domain/render-message";
import type { PlayableProject, PlayableScene } from "@/domain/sandbox-message";

export type Blame = { sceneName: string | null; frame: number | null };

/** Keeps what the pages said, to tell which scene is to blame when a render breaks off. */
export function createFrameWatch(project: PlayableProject) {
  const begun = new Map<string, number>();
  let thrown: { sceneName: string | null; frame: number; message: string } | null = null;

  return {
    hear(message: FromRenderPage): void {
      if (message.type === "frame") begun.set(message.page, message.frame);
      else if (!thrown) {
        const scene = project.scenes.find(({ sceneId }) => sceneId === message.sceneId);
        thrown = { sceneName: scene?.name ?? null, frame: message.frame, message: message.message };
      }
    },
    /** What a scene threw first, if one did. */
    thrown: () => thrown,
    /** The scene of the frame that was begun and never ended. Pages go ahead of each other by a frame: the earliest hangs. */
    hanging(): Blame {
      if (begun.size === 0) return { sceneName: null, frame: null };
      const frame = Math.min(...begun.values());
      return { sceneName: sceneAt(project, frame)?.name ?? null, frame };
    },
  };
}

function sceneAt(project: PlayableProject, frame: number): PlayableScene | undefined {
  let end = 0;
  return project.scenes.find((scene) => {
    end += scene.durationInFrames;
    return frame < end;
  });
}
