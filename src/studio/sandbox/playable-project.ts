import { assetFolder } from "@/domain/asset";
import { sizeOf } from "@/domain/format";
import type { Palette } from "@/domain/look";
import type { PlayableProject, PlayableScene } from "@/domain/sandbox-message";
import type { SceneFault, StudioState } from "../state/studio-store";

export type Compiled =
  | { type: "compiled"; compiled: string; codeHash: string }
  /** The text does not compile (yet): what played before goes on. */
  | { type: "failed"; message: string };

/** A scene's code with its colours moved from one palette to another. */
export type Recolor = (code: string, from: Palette, to: Palette) => string;

type Shown = Pick<StudioState, "server" | "scenes" | "drafts" | "faults" | "lookDraft">;

/**
 * What the sandbox shall play for a state of the studio: unsaved code where it compiles, unsaved control values, a
 * look that is being tried over all scenes, and a named gap for a scene that had to be set aside. Pure, but for what `compile` remembers.
 */
export function playableProject(
  state: Shown,
  compile: (code: string) => Compiled,
  recolor: Recolor = (code) => code,
): PlayableProject {
  const { project } = state.server;
  const look = state.lookDraft ?? project.look;
  const dressed = (code: string) =>
    look === project.look ? code : recolor(code, project.look.palette, look.palette);
  return {
    ...sizeOf(project.format),
    fps: project.fps,
    look,
    assetFolder: assetFolder(project.id),
    scenes: state.scenes.map((scene) => {
      const draft = state.drafts.code[scene.sceneId];
      const controls = state.drafts.controls[scene.sceneId]?.values ?? {};
      const drafted = draft ? compile(dressed(draft.code)) : null;
      const compiled = drafted?.type === "compiled" ? drafted : compile(dressed(scene.code));
      return {
        sceneId: scene.sceneId,
        name: scene.name,
        durationInFrames: scene.durationInFrames,
        transition: scene.transition,
        controls,
        ...moduleOf(compiled, controls, state.faults[scene.sceneId]),
      };
    }),
  };
}

function moduleOf(
  compiled: Compiled,
  controls: PlayableScene["controls"],
  fault: SceneFault | undefined,
): Pick<PlayableScene, "module" | "codeHash"> {
  if (compiled.type === "failed") {
    return { codeHash: "broken", module: { type: "broken", message: compiled.message } };
  }
  const isSetAside =
    fault?.kind === "froze" &&
    fault.codeHash === compiled.codeHash &&
    fault.controls === JSON.stringify(controls);
  if (isSetAside) {
    return { codeHash: `${compiled.codeHash}-set-aside`, module: { type: "broken", message: fault.message } };
  }
  return { codeHash: compiled.codeHash, module: { type: "compiled", compiled: compiled.compiled } };
}
