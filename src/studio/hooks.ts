"use client";

import { useStore } from "zustand";
import type { BatchOrder } from "@/domain/batch-order";
import type { ExportView } from "@/domain/export";
import type { Look } from "@/domain/look";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";
import type { Story } from "@/domain/story";
import type { StudioActions } from "./create-studio";
import type { CodeDraft, ControlDraft } from "./drafts/drafts";
import { codeSoFar, linesIn, liveKey, liveTextOf } from "./state/live-texts";
import { type StudioScene, totalFramesOf } from "./state/overlays";
import type { PlaybackState } from "./state/playback-store";
import type { GenerationView } from "./state/project-state";
import type { Connection, PendingMessage, SceneFault, StudioState } from "./state/studio-store";
import { useStudio } from "./studio-provider";

/** One part of the studio's state; drawn anew only when that part changes. */
function useStudioState<T>(select: (state: StudioState) => T): T {
  return useStore(useStudio().store, select);
}

export function useProject(): Project {
  return useStudioState((state) => state.server.project);
}

/** The look as it is shown: what somebody is trying, else the saved one. */
export function useLook(): Look {
  return useStudioState((state) => state.lookDraft ?? state.server.project.look);
}

/** All scenes in order, waiting changes included, each with its `startFrame`. */
export function useScenes(): StudioScene[] {
  return useStudioState((state) => state.scenes);
}

export function useScene(sceneId: string | null): StudioScene | undefined {
  return useStudioState((state) => state.scenes.find((scene) => scene.sceneId === sceneId));
}

/** What the server has stored, oldest first. */
export function useMessages(): Message[] {
  return useStudioState((state) => state.server.messages);
}

/** Messages on their way or failed, oldest first; to be shown below the stored ones. */
export function usePendingMessages(): PendingMessage[] {
  return useStudioState((state) => state.outbox);
}

/** Generations under way and those that ended since the page was opened, oldest first. */
export function useGenerations(): GenerationView[] {
  return useStudioState((state) => state.server.generations);
}

/** What is being written for a scene now; null where nothing is. */
export function useLiveText(sceneId: string): string | null {
  return useStudioState(({ liveTexts, server }) => {
    const text = liveTextOf(liveTexts, server.generations, sceneId);
    return text === null ? null : codeSoFar(text);
  });
}

/** How many lines a step has written so far. */
export function useLiveLines(generationId: string, index: number): number {
  return useStudioState(({ liveTexts }) => linesIn(codeSoFar(liveTexts[liveKey(generationId, index)] ?? "")));
}

/** The project's stories, the newest first; empty until they are read. */
export function useStories(): Story[] {
  return useStudioState((state) => state.stories);
}

/** What a step is writing now, as it is written; empty where nothing is. */
export function useWritten(generationId: string | null, index: number): string {
  return useStudioState(({ liveTexts }) =>
    generationId === null ? "" : (liveTexts[liveKey(generationId, index)] ?? ""),
  );
}

export function useHistory(): HistoryState {
  return useStudioState((state) => state.server.history);
}

export function useConnection(): Connection {
  return useStudioState((state) => state.connection);
}

/** The newest exports, newest first. */
export function useExports(): ExportView[] {
  return useStudioState((state) => state.server.exports);
}

/** What was ordered in batches, the newest first. */
export function useOrders(): BatchOrder[] {
  return useStudioState((state) => state.server.orders);
}

/** `saved`: all of it · `saving`: on its way · `unsaved`: typed, not sent yet · `failed`: something needs the person. */
export function useSaveStatus(): "saved" | "saving" | "unsaved" | "failed" {
  return useStudioState(({ saving, drafts, overlays, lookDraft }) => {
    const statuses = [...Object.values(drafts.controls), ...Object.values(drafts.code)].map(
      (draft) => draft.status,
    );
    if (statuses.some((status) => status === "refused" || status === "conflict" || status === "kept"))
      return "failed";
    if (saving > 0 || overlays.length > 0) return "saving";
    return statuses.length > 0 || lookDraft !== null ? "unsaved" : "saved";
  });
}

/** The selected scene; `select` also brings the stage to it. */
export function useSelection(): { sceneId: string | null; select: (sceneId: string) => void } {
  const sceneId = useStudioState((state) => state.selectedSceneId);
  return { sceneId, select: useActions().goToScene };
}

/** One part of where the stage stands (frame, playing, loop, rate); drawn anew only when that part changes. */
export function usePlayback<T>(select: (state: PlaybackState) => T): T {
  return useStore(useStudio().playback, select);
}

/** Length of the video in frames; 0 without scenes. */
export function useTotalFrames(): number {
  return useStudioState((state) => totalFramesOf(state.scenes));
}

export function useControlDraft(sceneId: string): ControlDraft | undefined {
  return useStudioState((state) => state.drafts.controls[sceneId]);
}

export function useCodeDraft(sceneId: string): CodeDraft | undefined {
  return useStudioState((state) => state.drafts.code[sceneId]);
}

/** Why a scene does not play, if it doesn't. */
export function useSceneFault(sceneId: string | null): SceneFault | undefined {
  return useStudioState((state) => (sceneId === null ? undefined : state.faults[sceneId]));
}

export function usePaintedHash(): string | null {
  return useStudioState((state) => state.paintedHash);
}

/** All that can be done; the object stays the same. */
export function useActions(): StudioActions {
  return useStudio().actions;
}
