export type Debounce = {
  /** Runs for `key` after that long without another call for it. */
  after(ms: number, key: string): void;
  cancel(key: string): void;
};

/** One timer for each key: editing one scene doesn't hold back the saving of another. */
export function createDebounce(run: (key: string) => void): Debounce {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    after(ms, key) {
      cancel(key);
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          run(key);
        }, ms),
      );
    },
    cancel,
  };
}
