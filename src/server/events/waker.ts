/** One sleeper. A wake-up that comes while it does not sleep is kept for its next sleep. */
export type Waker = { wake(): void; sleep(timeoutMs: number, signal?: AbortSignal): Promise<void> };

export function createWaker(): Waker {
  let woken = false;
  let rouse = () => {};
  return {
    wake() {
      woken = true;
      rouse();
    },
    async sleep(timeoutMs, signal) {
      if (!woken && !signal?.aborted) {
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", end);
            resolve();
          };
          const timer = setTimeout(end, timeoutMs);
          // Sleeping must not keep a process alive that has nothing else to do.
          timer.unref();
          signal?.addEventListener("abort", end);
          rouse = end;
        });
      }
      woken = false;
    },
  };
}
