import type { Change } from "@/domain/change";
import type { HistoryState, Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";

/** Who asks for a change, which decides the change set that it joins. */
export type ChangeOrigin =
  /** One step of a generation: all steps of one generation share one change set; a step commits once. */
  | { type: "step"; generationId: string; index: number; summary: string }
  /** What is mended unasked in a generation's scenes after its end: part of its change set, undone with it. */
  | { type: "aftercare"; generationId: string; summary: string }
  /**
   * What a generation has ordered and comes long after its end: part of its change set wherever that stands in the history,
   * so that an undo takes back what the person did last.
   */
  | { type: "delivery"; generationId: string; summary: string }
  /** A person's own hand, in the inspector or the storyboard: a change set of its own. */
  | { type: "person"; summary: string };

/** The generation whose change set a change belongs to; null for a change by hand. */
export function generationOf(origin: ChangeOrigin): string | null {
  return origin.type === "person" ? null : origin.generationId;
}

export type Committed = {
  /** Null for undo and redo, which move over change sets and make none. */
  changeSetId: string | null;
  scenes: SceneSnapshot[];
  project: Project;
  history: HistoryState;
};

/** The only writer of scenes. */
export type Storyboard = {
  /**
   * Proves every changed code, then commits scenes, versions, change set and event in one transaction.
   * Errors: `scene_rejected` with problems, `stale_version` for a change that collides with a newer version,
   * `not_found`, `nothing_to_undo`, `nothing_to_redo`. A step that was committed before is answered with what it made.
   */
  commit(request: {
    ownerId: string;
    projectId: string;
    origin: ChangeOrigin;
    changes: Change[];
    signal?: AbortSignal;
  }): Promise<Committed>;
};
