/** Two freezes of one scene within this time are its own fault. */
const memoryMs = 20_000;

export type FreezeJudge = {
  /** A frame froze at a scene. `replace`: try again in a new frame · `set_aside`: and without this scene. */
  judge(sceneId: string): "replace" | "set_aside";
  /** The scene of the latest freeze, while that is remembered: the likeliest cause of the next one. */
  recent(): string | null;
  /** The scene is another try now: other code, or a person who says so. */
  forget(sceneId: string): void;
};

/**
 * Decides whether a scene is to blame for a frozen frame. Once may be a machine that is busy with something else; a scene
 * that hangs hangs again at once.
 */
export function createFreezeJudge(now: () => number = Date.now): FreezeJudge {
  const lastFreeze = new Map<string, number>();
  return {
    judge(sceneId) {
      const before = lastFreeze.get(sceneId);
      lastFreeze.set(sceneId, now());
      return before !== undefined && now() - before < memoryMs ? "set_aside" : "replace";
    },
    recent() {
      const [latest] = [...lastFreeze].sort((a, b) => b[1] - a[1]);
      return latest && now() - latest[1] < memoryMs ? latest[0] : null;
    },
    forget(sceneId) {
      lastFreeze.delete(sceneId);
    },
  };
}
