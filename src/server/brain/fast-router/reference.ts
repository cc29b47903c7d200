import type { SceneLine } from "./routing";

/** What a phrase in the sentence points at. Stands in the text as `@s0`, `@s1`, … */
export type Reference =
  | { type: "scenes"; scenes: SceneLine[]; phrase: string }
  /** «it», «this scene», «that one»: whatever is in focus. */
  | { type: "focus"; phrase: string }
  /** Every scene, or the video as a whole; `rest`: but for what was spoken of or is selected. */
  | { type: "all"; scenes: SceneLine[]; whole: boolean; rest?: boolean; phrase: string }
  | { type: "missing"; phrase: string }
  | { type: "ambiguous"; scenes: SceneLine[]; phrase: string };

export type ReferenceInput = {
  scenes: SceneLine[];
  sceneCount: number;
  selectedSceneId: string | null;
  fps?: number;
};
