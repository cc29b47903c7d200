import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks an address until it answers with success.
 * @param stopped Settles when the server has ended, which ends the waiting.
 * @returns Whether it answered.
 */
export async function waitUntilReady(url: string, stopped: Promise<unknown>): Promise<boolean> {
  let ended = false;
  void stopped.then(() => {
    ended = true;
  });
  while (!ended) {
    const answered = await fetch(url)
      .then((response) => response.ok)
      .catch(() => false);
    if (answered) return true;
    await sleep(100);
  }
  return false;
}
