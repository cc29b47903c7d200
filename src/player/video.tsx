import { AbsoluteFill, Freeze, Sequence } from "remotion";
import type { PlayableProject, PlayableScene } from "@/domain/sandbox-message";
import { framesOfTransition } from "@/domain/transition";
import { StaysContext } from "@/kit/timing";
import { type SceneEvents, SceneView } from "./scene-view";
import { TransitionLayer } from "./transition-layer";

export type VideoProps = { project: PlayableProject; events?: SceneEvents };

/** Length of a project in frames; at least one, as a player must have one. */
export function framesOfProject(project: PlayableProject): number {
  return Math.max(
    1,
    project.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0),
  );
}

/** How a scene comes in over the one before, as it is played: null for a cut, and for the first scene. */
function passage(before: PlayableScene | undefined, scene: PlayableScene | undefined) {
  if (!before || !scene?.transition) return null;
  const frames = framesOfTransition(scene.transition, before.durationInFrames, scene.durationInFrames);
  return frames > 0 ? { kind: scene.transition.kind, frames } : null;
}

/**
 * A whole project as a Remotion composition: its scenes in sequence. A scene that the next one comes in over is drawn on
 * behind its end, standing still at its last frame, so that every scene begins and ends where it would with cuts.
 */
export function Video({ project, events }: VideoProps) {
  let from = 0;
  return (
    <AbsoluteFill style={{ backgroundColor: project.look.palette.background }}>
      {project.scenes.map((scene, index) => {
        const start = from;
        const length = scene.durationInFrames;
        from += length;
        const enters = passage(project.scenes[index - 1], scene);
        const leaves = passage(scene, project.scenes[index + 1]);
        return (
          <Sequence
            key={scene.sceneId}
            from={start}
            durationInFrames={length + (leaves?.frames ?? 0)}
            name={scene.name}
          >
            <TransitionLayer length={length} enters={enters} leaves={leaves}>
              <Freeze frame={length - 1} active={(frame) => frame >= length}>
                <Sequence durationInFrames={length}>
                  <StaysContext.Provider value={leaves !== null}>
                    <SceneView scene={scene} look={project.look} {...(events ? { events } : {})} />
                  </StaysContext.Provider>
                </Sequence>
              </Freeze>
            </TransitionLayer>
          </Sequence>
        );
      })}
    </AbsoluteFill>
  );
}
