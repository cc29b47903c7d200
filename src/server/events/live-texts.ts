import type { LiveState, LiveText } from "@/domain/live-text";
import type { Bound } from "@/lib/bind-first";
import type { Database, Db } from "../db/database";
import type { Repositories } from "../db/repositories/repositories";
import { createTextKeeper } from "./text-keeper";
import { createWaker } from "./waker";

/** Pieces go out at most this often, in milliseconds: what comes between them goes along with the next. */
const pieceEveryMs = 50;
/** How often a watcher looks by itself, in case a notification was lost. */
const rereadMs = 5_000;

/** Text on its way from the steps that write it to those who watch, in this process and in others. */
export type LiveTexts = {
  /** All that a step has written so far. */
  write(state: LiveState): void;
  /** A generation is over here: what it wrote has become scenes, or nothing, or another process goes on with it. */
  end(generationId: string): void;
  /**
   * What is being written in a project, or by one generation of it: first all that is there, then each new piece. Ends when
   * the signal aborts or this is closed. It does not ask whose project it is: ask before.
   */
  subscribe(
    projectId: string,
    options?: { generationId?: string | undefined; signal?: AbortSignal | undefined },
  ): AsyncGenerator<LiveText, void, void>;
  close(): Promise<void>;
};

export type LiveTextsOptions = {
  listen: Database["listen"];
  repository: Bound<Pick<Repositories["liveTexts"], "saveLiveText" | "readLiveTexts">, Db>;
  channel: string;
  log(line: string, error: unknown): void;
};

type Watcher = { isStale: boolean; wake(): void };

const keyOf = ({ generationId, index }: Pick<LiveState, "generationId" | "index">) =>
  `${generationId}:${index}`;

/**
 * What is written in this process goes to its watchers from memory; what others write is read from its row when they say
 * that there is more. A notification only says so: a doubled one shows nothing twice, a lost one is made good by the next look.
 */
export async function createLiveTexts(options: LiveTextsOptions): Promise<LiveTexts> {
  const { listen, repository, channel, log } = options;
  const own = new Map<string, LiveState>();
  const watchers = new Map<string, Set<Watcher>>();
  const closing = new AbortController();
  const keeper = createTextKeeper(repository.saveLiveText, log);

  const tell = (watching: Iterable<Watcher> | undefined, isStale: boolean) => {
    for (const watcher of watching ?? []) {
      watcher.isStale ||= isStale;
      watcher.wake();
    }
  };
  const onNotification = (payload: string) => {
    const [projectId = "", generationId = "", index = ""] = payload.split(":");
    if (!own.has(`${generationId}:${index}`)) tell(watchers.get(projectId), true);
  };
  const onReconnect = () => {
    for (const watching of watchers.values()) tell(watching, true);
  };
  const listening = await listen(channel, onNotification, onReconnect);

  const join = (projectId: string, watcher: Watcher) => {
    const watching = watchers.get(projectId) ?? new Set();
    watchers.set(projectId, watching.add(watcher));
    return () => {
      watching.delete(watcher);
      if (watching.size === 0) watchers.delete(projectId);
    };
  };

  async function* subscribe(
    projectId: string,
    { generationId, signal }: Parameters<LiveTexts["subscribe"]>[1] = {},
  ): AsyncGenerator<LiveText, void, void> {
    const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const waker = createWaker();
    const watcher: Watcher = { isStale: true, wake: waker.wake };
    // Joined before the first look: what is written after it has a wake-up waiting for it.
    const leave = join(projectId, watcher);
    const sent = new Map<string, string>();
    let others: LiveState[] = [];
    let lookedAt = 0;
    try {
      while (!ended.aborted) {
        const now = performance.now();
        if (watcher.isStale || now - lookedAt >= rereadMs) {
          watcher.isStale = false;
          lookedAt = now;
          others = await repository.readLiveTexts({ projectId, generationId });
        }
        const mine = [...own.values()].filter(
          (state) =>
            state.projectId === projectId &&
            (generationId === undefined || state.generationId === generationId),
        );
        const states = [...mine, ...others.filter((state) => !own.has(keyOf(state)))];
        for (const state of states) {
          if (ended.aborted) return;
          const before = sent.get(keyOf(state)) ?? "";
          if (state.text === before) continue;
          sent.set(keyOf(state), state.text);
          yield pieceOf(before, state);
        }
        const there = new Set(states.map(keyOf));
        for (const key of sent.keys()) if (!there.has(key)) sent.delete(key);
        await waker.sleep(rereadMs, ended);
        const rest = pieceEveryMs - (performance.now() - now);
        if (rest > 0 && !ended.aborted) await createWaker().sleep(rest, ended);
      }
    } finally {
      leave();
    }
  }

  return {
    write(state) {
      own.set(keyOf(state), state);
      keeper.keep(keyOf(state), state);
      tell(watchers.get(state.projectId), false);
    },
    end(generationId) {
      for (const [key, state] of own) {
        if (state.generationId !== generationId) continue;
        own.delete(key);
        keeper.drop(key);
        // A watcher that read the row before it went must not take the old text for news.
        tell(watchers.get(state.projectId), true);
      }
    },
    subscribe,
    async close() {
      closing.abort();
      await Promise.allSettled([keeper.close(), listening.close()]);
    },
  };
}

/** What is new: the rest, or everything where the text has become another. */
function pieceOf(before: string, { text, ...place }: LiveState): LiveText {
  const offset = text.startsWith(before) ? before.length : 0;
  return { type: "live.text", ...place, offset, text: text.slice(offset) };
}
