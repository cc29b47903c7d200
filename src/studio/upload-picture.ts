import { errorReportSchema } from "@/domain/app-error";
import { type Asset, assetSchema } from "@/domain/asset";
import { StudioRequestError } from "./studio-api";

/**
 * Sends a file to the project's pictures. `fetch` tells nothing of how far a body has gone, so this is an XMLHttpRequest.
 * Rejects with a `StudioRequestError`, or with the signal's reason.
 */
export function uploadPicture(
  file: File,
  {
    projectId,
    signal,
    onProgress,
  }: { projectId: string; signal: AbortSignal; onProgress(share: number): void },
): Promise<Asset> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/assets?${new URLSearchParams({ projectId, name: file.name })}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(lost());
    request.onload = () => {
      const answer = parsed(request.responseText);
      const asset = assetSchema.safeParse(answer);
      if (request.status === 200 && asset.success) return resolve(asset.data);
      const { httpStatus: _, ...data } =
        (answer as { error?: { data?: Record<string, unknown> } } | null)?.error?.data ?? {};
      const report = errorReportSchema.safeParse(data);
      reject(report.success ? new StudioRequestError(report.data) : lost());
    };
    signal.addEventListener("abort", () => {
      request.abort();
      reject(signal.reason);
    });
    request.send(file);
  });
}

function lost(): StudioRequestError {
  return new StudioRequestError({
    code: "interrupted",
    text: "It did not arrive. Try again.",
    retryable: true,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
