import type { Remembered } from "@/domain/memory";
import type { HistoryState, Project } from "@/domain/project";
import type { SceneLine } from "../fast-router/routing";
import type { FocusPart } from "./focus";
import type { RecentMessagesPart } from "./recent-messages";
import type { StoryLine } from "./source";
import type { StoryboardPart } from "./storyboard";

/** What the brain knows about a project when it decides. Bounded, whatever the project's size. */
export type Context = {
  project: Project;
  storyboard: StoryboardPart;
  focus: FocusPart;
  recentMessages: RecentMessagesPart;
  /** What is known from earlier, of the project and of the person. */
  remembered: Remembered;
  history: HistoryState;
  /** The project's stories, the newest first. */
  stories: StoryLine[];
  /** The light outline of every scene: one query, made at most once, only when it is asked for. */
  outline(): Promise<SceneLine[]>;
};
