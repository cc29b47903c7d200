import type { Memory } from "@/domain/memory";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";

/** A scene without its code. */
export type OutlineRow = {
  sceneId: string;
  name: string;
  durationInFrames: number;
  template: string | null;
  /** Its place among the project's scenes that are not deleted, from 1. */
  ordinal: number;
};

/** A story of the project by its scenes alone. */
export type StoryLine = {
  storyId: string;
  coverSceneId: string;
  /** Those whose scenes are there, in order, with the scenes' names. */
  pages: { page: number; sceneId: string; name: string }[];
};

/**
 * The reads that the context is built from, injected by the composition root. Each is one bounded query; an unknown
 * project is a `not_found` error.
 */
export type ContextSource = {
  /** The project's row. Read for every build: its `revision` keys what is cached. */
  project(projectId: string): Promise<Project>;
  /** The scenes with these ordinals, in order; ordinals beyond the end are left out. At most 24 are asked for. */
  outlineAt(projectId: string, ordinals: number[]): Promise<OutlineRow[]>;
  /** How many scenes there are, how long they are together, and which was changed last (null for none, and for several at once). */
  storyboardSummary(
    projectId: string,
  ): Promise<{ sceneCount: number; totalFrames: number; lastTouchedSceneId: string | null }>;
  /** Where one scene stands, from 1; null for a scene that is deleted or not in the project. */
  ordinalOf(projectId: string, sceneId: string): Promise<number | null>;
  /** All scenes that are not deleted, in order, without code. */
  outline(projectId: string): Promise<OutlineRow[]>;
  /** The newest messages, oldest first. */
  recentMessages(projectId: string, limit: number): Promise<Message[]>;
  /** What is remembered of the project and of its person, the newest first; bounded. */
  memories(projectId: string): Promise<Memory[]>;
  history(projectId: string): Promise<HistoryState>;
  /** The project's stories, the newest first. */
  stories(projectId: string): Promise<StoryLine[]>;
};
