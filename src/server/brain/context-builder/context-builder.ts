import { LRUCache } from "lru-cache";
import { nothingRemembered, type Remembered } from "@/domain/memory";
import type { HistoryState, Project } from "@/domain/project";
import type { SceneLine } from "../fast-router/routing";
import type { Context } from "./context";
import { buildFocus } from "./focus";
import { factsOf } from "./memory";
import { habitsOf } from "./preferences";
import { buildRecentMessages } from "./recent-messages";
import type { ContextSource } from "./source";
import { buildStoryboard, lineOf, type StoryboardPart } from "./storyboard";

const fiveMinutes = 5 * 60_000;

export type ContextRequest = {
  projectId: string;
  selectedSceneId: string | null;
};

export type ContextBuilder = {
  /** Builds what the brain needs to decide; `not_found` for an unknown project. */
  build(request: ContextRequest): Promise<Context>;
  /** What is known from earlier; nothing where that cannot be read: no answer fails or waits for it. */
  remembered(projectId: string): Promise<Remembered>;
  /** Forgets a project at once. A new revision makes a new key anyway. */
  drop(projectId: string): void;
};

/** What depends on the project's revision alone, and so may be kept. */
type Kept = {
  storyboard: StoryboardPart;
  lastTouchedSceneId: string | null;
  history: HistoryState;
  outline(): Promise<SceneLine[]>;
};

/**
 * Builds contexts from injected reads. The parts that follow the revision are cached for five minutes under
 * project + revision + selection; the messages, which change without it, are read each time (one bounded query).
 */
export function createContextBuilder(
  source: ContextSource,
  options: { now?: () => number } = {},
): ContextBuilder {
  const cache = new LRUCache<string, Promise<Kept>>({
    max: 500,
    ttl: fiveMinutes,
    ...(options.now ? { perf: { now: options.now }, ttlResolution: 0 } : {}),
  });

  async function read(project: Project, selectedSceneId: string | null): Promise<Kept> {
    const { id: projectId, fps } = project;
    const [storyboard, history] = await Promise.all([
      buildStoryboard(source, { projectId, fps, focusSceneId: selectedSceneId }),
      source.history(projectId),
    ]);
    const { lastTouchedSceneId, ...part } = storyboard;
    let outline: Promise<SceneLine[]> | null = null;
    return {
      storyboard: part,
      lastTouchedSceneId,
      history,
      outline() {
        if (part.complete) return Promise.resolve(part.scenes);
        outline ??= source.outline(projectId).then((rows) => rows.map((row) => lineOf(row, fps)));
        return outline;
      },
    };
  }

  function keep(project: Project, selectedSceneId: string | null): Promise<Kept> {
    const key = `${project.id}:${project.revision}:${selectedSceneId ?? ""}`;
    const known = cache.get(key);
    if (known) return known;
    const made = read(project, selectedSceneId);
    cache.set(key, made);
    // A failure is not kept: the next build asks again.
    made.catch(() => cache.delete(key));
    return made;
  }

  async function remembered(projectId: string): Promise<Remembered> {
    try {
      const memories = await source.memories(projectId);
      return { facts: factsOf(memories), habits: habitsOf(memories) };
    } catch {
      return nothingRemembered;
    }
  }

  return {
    remembered,
    async build({ projectId, selectedSceneId }) {
      const [project, recentMessages, known, stories] = await Promise.all([
        source.project(projectId),
        buildRecentMessages(source, projectId),
        remembered(projectId),
        source.stories(projectId),
      ]);
      const kept = await keep(project, selectedSceneId);
      return {
        project,
        storyboard: kept.storyboard,
        focus: buildFocus(selectedSceneId, kept.lastTouchedSceneId),
        recentMessages,
        remembered: known,
        history: kept.history,
        stories,
        outline: kept.outline,
      };
    },
    drop(projectId) {
      for (const key of cache.keys()) if (key.startsWith(`${projectId}:`)) cache.delete(key);
    },
  };
}
