import type { z } from "zod";
import type { Asset } from "@/domain/asset";
import type { NewBatch } from "@/domain/batch-order";
import type { Change } from "@/domain/change";
import type { Controls } from "@/domain/control";
import type { Remembered } from "@/domain/memory";
import type { ImageMessagePart } from "@/domain/message";
import type { LanguageRole } from "@/domain/model-role";
import type { Mended, Rung } from "@/domain/plan";
import type { Project } from "@/domain/project";
import type { Proof } from "@/domain/proof";
import type { SceneSnapshot, SceneVersionSummary } from "@/domain/scene";
import type { Story, StoryPage } from "@/domain/story";
import type { ToolName } from "@/domain/tool-name";
import type { Drawing, DrawingRequest } from "@/server/media/drawings";
import type { Photo } from "@/server/media/photo-uploads";
import type { BatchChoice } from "@/server/models/batch-model";
import type { ImageModel } from "@/server/models/image-model";
import type { LanguageModel } from "@/server/models/language-model";

/**
 * The few things a tool may ask for. Everything is read at the project's current revision; nothing here writes.
 * Ids that are not in the project are `not_found` errors.
 */
export type ToolContext = {
  generationId: string;
  project: Project;
  /** The scene that the step names (for a step that makes one: the id it shall have). */
  sceneId: string | null;
  /** Current snapshots, in order, deleted ones left out. */
  scenes(): Promise<SceneSnapshot[]>;
  scene(sceneId: string): Promise<SceneSnapshot>;
  versions(sceneId: string): Promise<SceneVersionSummary[]>;
  /** Code and all of one earlier version. */
  version(versionId: string): Promise<SceneSnapshot>;
  /**
   * Waits for the step beside this one that is to make a scene; at once where none is. Throws `not_found` where it could not
   * be made.
   */
  whenMade(sceneId: string): Promise<void>;
  /** Says to the person what is being done now: «Laying out three plans». Stored as `step.progress`. */
  progress(label: string): Promise<void>;
  /** What is known from earlier of the project and the person; for new scenes. */
  remembered(): Promise<Remembered>;
  /** The model for a role; null where none is set up: a tool then does what works without. */
  model(role: LanguageRole): LanguageModel | null;
  /** What draws pictures; null where none is set up. */
  imageModel(): ImageModel | null;
  /** The project's pictures. */
  pictures: {
    /** Those that came with the message. */
    attached: readonly ImageMessagePart[];
    /** All that the project has, the newest first. */
    all(): Promise<Asset[]>;
    /** Its bytes; null for one that is not there. */
    read(assetId: string): Promise<Uint8Array | null>;
    /** One of them to draw by; null for one that is not there. */
    photo(assetId: string): Promise<Photo | null>;
    /** Draws a picture, or finds it again where the same was drawn before. Throws the model's `AppError`. */
    draw(model: ImageModel, request: PictureRequest): Promise<Drawing>;
    /** The same where it was drawn before; null where it is still to be drawn. */
    find(model: ImageModel, request: PictureRequest): Promise<Asset | null>;
    /** Under which it is kept for whoever may be given it. */
    keyOf(model: ImageModel, request: PictureRequest): string;
    /** Sends a photo to whoever draws before it is needed. Throws the provider's `AppError`. */
    sendAhead(model: ImageModel, photo: Photo): Promise<void>;
  };
  /** What is left to be done within a day at a discount. */
  orders: {
    /** Who takes what is asked of a role in batches; null where it is to be asked at once. */
    choice(role: NewBatch["role"]): BatchChoice | null;
    /** Orders once for this generation, however often its step is run; handed in when the generation has ended. */
    place(order: { storyId: string; batches: NewBatch[] }): Promise<void>;
  };
  /** The project's stories. What is kept here is there whatever becomes of the step. */
  stories: StoryRecords;
  /** Layouts that were thought out for the same owner, under the pattern of their request. */
  layouts: {
    /** As it was kept; null for none. Never fails: without it the layout is thought out. */
    read(key: string): Promise<unknown>;
    keep(key: string, layout: unknown): Promise<void>;
  };
  /** Proves code as the storyboard will, in the project's format and look; the same again costs nothing. */
  prove(code: string, durationInFrames: number): Promise<Proof>;
  /** What is being written, everything so far: the code view shows it while it comes. Not stored. */
  writing(soFar: string): void;
  /** A number in [0, 1) that is the same for the same step, for choices of variety. */
  seed: number;
  signal: AbortSignal;
};

export type PictureRequest = Omit<DrawingRequest, "ownerId" | "projectId" | "generationId" | "signal">;

/** Stories as they are kept. */
export type StoryRecords = {
  /** Keeps a new story, of whose pages there is nothing yet; the same id a second time changes nothing. */
  create(
    story: Omit<Story, "projectId" | "sheetAssetId" | "pages"> & {
      pages: Pick<StoryPage, "page" | "sceneId">[];
    },
  ): Promise<void>;
  /** Null for one that is not there. */
  read(storyId: string): Promise<Story | null>;
  /** The story whose cover or page a scene is; null for any other scene. */
  ofScene(sceneId: string): Promise<Story | null>;
  /** The newest first. */
  all(): Promise<Story[]>;
  savePage(
    page: { storyId: string; page: number } & Partial<Pick<StoryPage, "text" | "prompt" | "pictureAssetId">>,
  ): Promise<void>;
  save(
    story: { storyId: string } & Partial<Pick<Story, "request" | "outline" | "sheetAssetId">>,
  ): Promise<void>;
  /** Puts a page behind the given one, those behind it count one more; the same scene a second time changes nothing. */
  insertPage(page: {
    storyId: string;
    after: number;
    sceneId: string;
    outline: Story["outline"];
  }): Promise<void>;
};

/** What a tool gives back. It writes nothing: the storyboard proves and commits `changes`. */
export type ToolResult =
  | {
      type: "changes";
      changes: Change[];
      rung: Rung;
      /** How what a model wrote came to be playable. */
      mended?: Mended;
      /** A short past-tense sentence for the list and the answer: «Headline is orange». */
      summary: string;
      /** Controls of the new or changed scene that a person would want to touch next, for suggestions. */
      highlights?: Controls;
    }
  /** The request is not clear enough for this tool: one precise question. */
  | { type: "question"; text: string; suggestions: string[] }
  /** It cannot be done now: an honest sentence, and what works instead. */
  | { type: "unavailable"; text: string; suggestions: string[] };

/**
 * One tool: a folder under `server/tools`, listed in `registry.ts`.
 * `run` may throw `AppError`; anything else that it throws is reported as `internal`. It must stop when `signal` aborts.
 */
export type Tool<Arguments = unknown> = {
  name: ToolName;
  argumentsSchema: z.ZodType<Arguments>;
  run(args: Arguments, context: ToolContext): Promise<ToolResult>;
};

/** Ties a tool's schema and its `run` together, then forgets the type, so that tools fit in one registry. */
export function defineTool<Arguments>(tool: Tool<Arguments>): Tool {
  return {
    name: tool.name,
    argumentsSchema: tool.argumentsSchema,
    run: (args, context) => tool.run(tool.argumentsSchema.parse(args), context),
  };
}
