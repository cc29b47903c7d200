import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { Drawings } from "@/server/media/drawings";
import type { PhotoUploads } from "@/server/media/photo-uploads";
import type { Models } from "@/server/models/models";
import type { Storyboard } from "@/server/storyboard/storyboard";

type Of<Name extends keyof Repositories> = Bound<Repositories[Name], Db>;

/** What working on a batch needs of the other rooms; handed in by the composition root. */
export type BatchPorts = {
  claims: Of<"modelBatchClaims">;
  projects: Pick<Of<"projects">, "readProject">;
  scenes: Pick<Of<"scenes">, "currentScenes">;
  stories: Pick<Of<"stories">, "readStory" | "savePage">;
  assets: Pick<Of<"assets">, "assetsOf">;
  storyboard: Pick<Storyboard, "commit">;
  drawings: Pick<Drawings, "keep">;
  uploads: Pick<PhotoUploads, "fileOf" | "removeAll">;
  /** The bytes of a picture by their hash; null for one that is not there any more. */
  bytesOf(hash: string): Promise<Uint8Array | null>;
  /** The owner's models, as they are set up now. */
  modelsOf(request: { ownerId: string; projectId: string }): Promise<Models>;
  clock: Clock;
  log(line: string, error: unknown): void;
};

/** One taking up of a batch by a worker. */
export type BatchRun = {
  /** Who holds the lease: every write says so, and fails once another worker has taken over. */
  workerId: string;
  /** Aborts with `interrupted` when the lease is lost or the server stops: somebody else goes on with it. */
  signal: AbortSignal;
};
