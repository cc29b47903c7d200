import type { LiveState } from "@/domain/live-text";

/** How often a text that grows is stored, in milliseconds. */
const saveEveryMs = 500;

/** Stores texts that grow: the first piece at once, then the newest state twice a second, never two saves of one at a time. */
export type TextKeeper = {
  keep(key: string, state: LiveState): void;
  /** Stores no more of it. */
  drop(key: string): void;
  /** Resolves when no save is under way; none begins after. */
  close(): Promise<void>;
};

type Kept = { state: LiveState; isSaved: boolean; isBusy: boolean; timer?: NodeJS.Timeout };

export function createTextKeeper(
  save: (state: LiveState) => Promise<void>,
  log: (line: string, error: unknown) => void,
): TextKeeper {
  const texts = new Map<string, Kept>();
  const saving = new Set<Promise<void>>();
  let isClosed = false;

  /** Saves what is new, then looks again after the pause; rests when nothing is. */
  const beat = (key: string, kept: Kept) => {
    kept.isBusy = false;
    if (kept.isSaved || isClosed || texts.get(key) !== kept) return;
    kept.isBusy = true;
    kept.isSaved = true;
    const started = save(kept.state)
      .catch((error: unknown) => log("What is being written could not be kept", error))
      .finally(() => {
        saving.delete(started);
        if (isClosed) return;
        kept.timer = setTimeout(beat, saveEveryMs, key, kept);
        kept.timer.unref();
      });
    saving.add(started);
  };

  return {
    keep(key, state) {
      const kept = texts.get(key) ?? { state, isSaved: false, isBusy: false };
      texts.set(key, kept);
      kept.state = state;
      kept.isSaved = false;
      if (!kept.isBusy) beat(key, kept);
    },
    drop(key) {
      clearTimeout(texts.get(key)?.timer);
      texts.delete(key);
    },
    async close() {
      isClosed = true;
      for (const { timer } of texts.values()) clearTimeout(timer);
      await Promise.all(saving);
    },
  };
}
