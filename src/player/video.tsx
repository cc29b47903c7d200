import { AbsoluteFill, Sequence } from "remotion";
import type { PlayableProject } from "@/domain/sandbox-message";
import { type SceneEvents, SceneView } from "./scene-view";

export type VideoProps = { project: PlayableProject; events?: SceneEvents };

/** Length of a project in frames; at least one, as a player must have one. */
export function framesOfProject(project: PlayableProject): number {
  return Math.max(
    1,
    project.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0),
  );
}

/** A whole project as a Remotion composition: its scenes in sequence. */
export function Video({ project, events }: VideoProps) {
  let from = 0;
  return (
    <AbsoluteFill style={{ backgroundColor: project.look.palette.background }}>
      {project.scenes.map((scene) => {
        const start = from;
        from += scene.durationInFrames;
        return (
          <Sequence
            key={scene.sceneId}
            from={start}
            durationInFrames={scene.durationInFrames}
            name={scene.name}
          >
            <SceneView scene={scene} look={project.look} {...(events ? { events } : {})} />
          </Sequence>
        );
      })}
    </AbsoluteFill>
  );
}
