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
  references?: ImagePart[] | undefined;
  signal?: AbortSignal | undefined;
  generationId?: string | undefined;
};

export type ImageOutcome =
  | {
      type: "drawn";
      image: DrawnImage;
      provider: ProviderId;
      model: string;
      usage: ImageUsage;
      costUsd: number;
    }
  | { type: "failed"; error: ErrorReport };

export type ImageModel = { draw(request: ImageRequest): Promise<ImageOutcome> };
