import type { LiveText } from "@/domain/live-text";
import { createWaker } from "./waker";

/** Pieces go out at most this often, in milliseconds: what comes between them goes along with the next. */
const pace = 50;

/** Text on its way from the steps that write it to the tabs that watch; in this process, and never stored. */
export type LiveTexts = {
  write(piece: LiveText): void;
  /** A generation is over: what it wrote has become scenes, or nothing. */
  end(generationId: string): void;
  /** What is being written in a project: first all that is there, then each new piece. Ends when the signal aborts. */
  subscribe(projectId: string, signal: AbortSignal): AsyncGenerator<LiveText, void, void>;
};

type Text = { projectId: string; generationId: string; index: number; text: string };

export function createLiveTexts({ now = () => performance.now() } = {}): LiveTexts {
  const texts = new Map<string, Text>();
  const watchers = new Map<string, Set<() => void>>();
  const wake = (projectId: string) => {
    for (const watcher of watchers.get(projectId) ?? []) watcher();
  };
  return {
    write({ projectId, generationId, index, offset, text }) {
      const key = `${generationId}:${index}`;
      const before = texts.get(key)?.text ?? "";
      texts.set(key, { projectId, generationId, index, text: before.slice(0, offset) + text });
      wake(projectId);
    },
    end(generationId) {
      for (const [key, text] of texts) if (text.generationId === generationId) texts.delete(key);
    },
    async *subscribe(projectId, signal) {
      const waker = createWaker();
      const watching = watchers.get(projectId) ?? new Set();
      watchers.set(projectId, watching.add(waker.wake));
      const sent = new Map<string, string>();
      try {
        while (!signal.aborted) {
          const started = now();
          for (const [key, { text, ...place }] of texts) {
            if (place.projectId !== projectId) continue;
            const before = sent.get(key) ?? "";
            if (before === text) continue;
            const offset = text.startsWith(before) ? before.length : 0;
            sent.set(key, text);
            yield { type: "live.text", ...place, offset, text: text.slice(offset) };
          }
          for (const key of sent.keys()) if (!texts.has(key)) sent.delete(key);
          await waker.sleep(60_000, signal);
          const rest = pace - (now() - started);
          if (rest > 0 && !signal.aborted) await createWaker().sleep(rest, signal);
        }
      } finally {
        watching.delete(waker.wake);
        if (watching.size === 0) watchers.delete(projectId);
      }
    },
  };
}
