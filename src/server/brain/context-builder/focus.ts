/** What «it» and «this scene» mean. */
export type FocusPart = {
  /** What the person has selected on the screen. */
  selectedSceneId: string | null;
  /** The scene that was changed last. */
  lastTouchedSceneId: string | null;
};

/** A selection counts; without one the scene that was touched last is meant. */
export function buildFocus(selectedSceneId: string | null, lastTouchedSceneId: string | null): FocusPart {
  return { selectedSceneId, lastTouchedSceneId };
}
