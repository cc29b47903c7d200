import type { LiveState } from "@/domain/live-text";
import type { Proof, ProofRequest } from "@/domain/proof";
import type { ToolName } from "@/domain/tool-name";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { Drawings } from "@/server/media/drawings";
import type { Media } from "@/server/media/media";
import type { Models } from "@/server/models/models";
import type { Storyboard } from "@/server/storyboard/storyboard";
import type { Tool, ToolContext } from "@/server/tools/tool";
import type { ContextBuilder } from "./context-builder/context-builder";

type Of<Name extends keyof Repositories> = Bound<Repositories[Name], Db>;

/** What running a generation needs of the other rooms; handed in by the composition root. */
export type GenerationPorts = {
  contextBuilder: ContextBuilder;
  tools: ReadonlyMap<ToolName, Tool>;
  storyboard: Storyboard;
  projects: Pick<Of<"projects">, "readProject">;
  scenes: Pick<Of<"scenes">, "currentScenes" | "readScene" | "readVersion" | "listVersions">;
  steps: Pick<
    Of<"generationSteps">,
    "savePlan" | "startStep" | "progressStep" | "finishStep" | "askStep" | "failStep"
  >;
  generations: Pick<Of<"generations">, "finishGeneration">;
  metrics: Pick<Of<"generationMetrics">, "saveMetrics">;
  /** The models that are set up. */
  models: Pick<Models, "has" | "languageModel" | "imageModel" | "first" | "batchChoice">;
  /** What the calls of a generation took, for its receipt. */
  calls: { ofGeneration(generationId: string): Promise<{ models: string[]; costUsd: number }> };
  /** What the storyboard proves scenes with, for tools that want to know before they hand on what a model wrote. */
  check: { prove(request: ProofRequest, signal?: AbortSignal): Promise<Proof> };
  /** The pictures of projects. */
  media: Pick<Media, "list" | "shown" | "strangers">;
  /** Pictures by a model, drawn and paid for once. */
  drawings: Drawings;
  stories: Of<"stories">;
  /** Keeps what is to be left to a provider's batches. */
  placeOrder: Of<"modelBatches">["placeOrder"];
  /** Layouts kept for requests of the same pattern. */
  layouts: Pick<Of<"layoutCache">, "readLayout" | "keepLayout">;
  /** Text that is being written, for those who watch; never waited for. */
  live: { write(state: LiveState): void; end(generationId: string): void };
  clock: Clock;
  /** Where an error that nobody foresaw is written. */
  log(line: string, error: unknown): void;
};

/** One taking up of a generation by a worker. */
export type GenerationRun = {
  /** Who holds the lease: every write says so, and fails once another worker has taken over. */
  workerId: string;
  /**
   * Aborts with an `AppError` as reason: `cancelled` ends the generation as cancelled; `interrupted` (lease lost,
   * server stopping) leaves it to whoever takes it up next.
   */
  signal: AbortSignal;
};

/** How one of a plan's steps is run. */
export type StepRun = GenerationRun & Pick<ToolContext, "whenMade">;
