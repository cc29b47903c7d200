import type { ErrorReport } from "@/domain/app-error";
import type { BatchOrder } from "@/domain/batch-order";
import type { BookPaper } from "@/domain/book";
import type { Controls } from "@/domain/control";
import type { ExportKind, ExportView, Resolution } from "@/domain/export";
import type { Format } from "@/domain/format";
import type { FrameSample } from "@/domain/frame-measure";
import type { FrameVerdict } from "@/domain/frame-note";
import type { GenerationProgress } from "@/domain/generation-progress";
import type { LiveText } from "@/domain/live-text";
import type { Look } from "@/domain/look";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";
import type { ProjectEvent } from "@/domain/project-event";
import type { SaveResult } from "@/domain/save-result";
import type { SceneSnapshot, SceneVersionSummary } from "@/domain/scene";
import type { Story } from "@/domain/story";
import type { Transition } from "@/domain/transition";

/** A project read whole, at one place (`sequence`) of its event log. */
export type OpenedProject = {
  project: Project;
  scenes: SceneSnapshot[];
  messages: Message[];
  generations: GenerationProgress[];
  history: HistoryState;
  exports: ExportView[];
  orders: BatchOrder[];
  sequence: number;
};

type OfScene = { sceneId: string; baseVersionId: string };

export type EventListener = {
  onEvent(event: ProjectEvent): void;
  /** More of what a step is writing; not part of the order of events. */
  onText(piece: LiveText): void;
  /** The stream is open: what follows comes without delay. */
  onOpen(): void;
  /** The connection was lost and is being made again; nothing is to be done. */
  onInterrupted(): void;
  /** The stream broke; it is for the caller to subscribe again. */
  onBroken(report: ErrorReport): void;
};

/**
 * What the studio asks of the server. Calls reject with `StudioRequestError`, whose report says what happened and
 * whether a retry helps. Kept as a port so that the studio's own logic is tested without a server.
 */
export type StudioApi = {
  open(projectId: string): Promise<OpenedProject>;
  /** Events after `lastSequence`, in order. Returns what ends the stream. */
  events(request: { projectId: string; lastSequence: number }, listener: EventListener): () => void;
  renameProject(request: { projectId: string; name: string }): Promise<Project>;
  setFormat(request: { projectId: string; format: Format }): Promise<SaveResult>;
  updateLook(request: { projectId: string; look: Look }): Promise<SaveResult>;
  undo(projectId: string): Promise<SaveResult>;
  redo(projectId: string): Promise<SaveResult>;
  renameScene(request: OfScene & { name: string }): Promise<SaveResult>;
  setDuration(request: OfScene & { durationInFrames: number }): Promise<SaveResult>;
  setTransition(request: OfScene & { transition: Transition | null }): Promise<SaveResult>;
  updateControls(request: OfScene & { controls: Controls }): Promise<SaveResult>;
  updateCode(request: OfScene & { code: string }): Promise<SaveResult>;
  moveScene(request: OfScene & { after: string | null }): Promise<SaveResult>;
  duplicateScene(request: OfScene): Promise<SaveResult>;
  deleteScene(request: OfScene): Promise<SaveResult>;
  versions(sceneId: string): Promise<SceneVersionSummary[]>;
  restoreVersion(request: OfScene & { versionId: string }): Promise<SaveResult>;
  reportFrames(request: {
    sceneId: string;
    versionId: string;
    samples: FrameSample[];
  }): Promise<FrameVerdict>;
  send(request: {
    projectId: string;
    message: string;
    attachments?: string[];
    selectedSceneId?: string;
    idempotencyKey: string;
  }): Promise<{ generationId: string; messageId: string }>;
  retryStep(request: {
    generationId: string;
    index: number;
    idempotencyKey: string;
  }): Promise<{ generationId: string }>;
  cancel(generationId: string): Promise<void>;
  /** The stories of a project, the newest first. */
  stories(projectId: string): Promise<Story[]>;
  /** Stops what a message has ordered in batches. */
  cancelOrder(request: { projectId: string; generationId: string }): Promise<void>;
  /** Makes at once what a story lacks, or the pictures of these scenes alone. */
  finishStory(request: {
    projectId: string;
    storyId: string;
    sceneIds: string[] | null;
    idempotencyKey: string;
  }): Promise<{ generationId: string }>;
  /** Deletes a picture with everything that was made from it, and tells how much that was. */
  deletePicture(request: { projectId: string; assetId: string }): Promise<{ assetIds: string[] }>;
  startExport(request: {
    projectId: string;
    resolution?: Resolution;
    kind?: ExportKind;
    paper?: BookPaper;
  }): Promise<ExportView>;
  cancelExport(exportId: string): Promise<void>;
};

/** A request that failed, with what is told to the person. */
export class StudioRequestError extends Error {
  override readonly name = "StudioRequestError";
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.text);
    this.report = report;
  }
}

/** Any thrown value as a report; a connection that failed is retryable. */
export function reportOf(thrown: unknown): ErrorReport {
  if (thrown instanceof StudioRequestError) return thrown.report;
  return {
    code: "interrupted",
    text: "The server could not be reached. Your work is kept here; try again.",
    retryable: true,
  };
}
