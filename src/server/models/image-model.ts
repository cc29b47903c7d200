import type { ErrorReport } from "@/domain/app-error";
import type { ProviderId } from "@/domain/model-role";
import type { ImagePart } from "./language-model";
import type { DrawnImage } from "./provider";

export type ImageUsage = { textInputTokens: number; imageInputTokens: number; outputTokens: number };

export type ImageRequest = {
  prompt: string;
  shape: "square" | "landscape" | "portrait";
  quality?: "low" | "medium" | "high" | undefined;
  transparent?: boolean | undefined;
  /** Pictures to go by or to change; with any of them it is an edit. */
  references?: ImageReference[] | undefined;
  signal?: AbortSignal | undefined;
  generationId?: string | undefined;
  /** Told the request's place among those that wait for the provider, 1 being the next, each time that it changes. */
  onPlace?: ((place: number) => void) | undefined;
};

/** A picture to go by; with the provider's own file where it was uploaded before, so that its bytes need not go again. */
export type ImageReference = ImagePart & { fileId?: string | undefined };

export type ImageOutcome =
  | {
      type: "drawn";
      image: DrawnImage;
      provider: ProviderId;
      model: string;
      usage: ImageUsage;
      costUsd: number;
    }
  /** A file that a reference names is not there any more. */
  | { type: "file_gone" }
  | { type: "failed"; error: ErrorReport };

/** A file as the provider keeps it; null for one that it keeps until it is deleted. */
export type UploadedFile = { fileId: string; expiresAt: Date | null };
export type UploadOutcome = { type: "uploaded"; file: UploadedFile } | { type: "failed"; error: ErrorReport };

/** Where pictures can be uploaded once and named afterwards. */
export type PictureFiles = {
  provider: ProviderId;
  /** Tells accounts apart, since a file belongs to one; no secret can be read from it. */
  account: string;
  upload(picture: ImagePart, signal?: AbortSignal): Promise<UploadOutcome>;
  /** Deletes a file for good. Throws whatever stands against it. */
  remove(fileId: string, signal: AbortSignal): Promise<void>;
};

export type ImageModel = {
  /** What is asked first; a picture that is kept for later is kept under it. */
  first: { provider: ProviderId; model: string };
  /** Null where it takes bytes only. */
  files: PictureFiles | null;
  draw(request: ImageRequest): Promise<ImageOutcome>;
};
