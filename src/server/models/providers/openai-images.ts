import { APIError, toFile } from "openai";
import type { ImagesResponse } from "openai/resources/images";
import type { ImageReference, ImageRequest, ImageUsage, UploadedFile } from "../image-model";
import type { ImagePart } from "../language-model";
import type { ImageResult } from "../provider";
import { toDataUrl } from "./data-url";
import type { OpenaiConnection } from "./openai-client";

const sizes = { square: "1024x1024", landscape: "1536x1024", portrait: "1024x1536" } as const;
const noImageUsage: ImageUsage = { textInputTokens: 0, imageInputTokens: 0, outputTokens: 0 };

function usageOf(usage: ImagesResponse["usage"]): ImageUsage {
  if (!usage) return noImageUsage;
  return {
    textInputTokens: usage.input_tokens_details?.text_tokens ?? usage.input_tokens,
    imageInputTokens: usage.input_tokens_details?.image_tokens ?? 0,
    outputTokens: usage.output_tokens,
  };
}

/** What is asked of a picture, apart from what it goes by. */
function commonOf(modelId: string, request: ImageRequest) {
  return {
    model: modelId,
    prompt: request.prompt,
    size: sizes[request.shape],
    ...(request.quality ? { quality: request.quality } : {}),
    ...(request.transparent ? { background: "transparent" as const } : {}),
  };
}

/** The whole of a request as JSON, what it goes by included: for a batch. */
export function imageBodyOf(modelId: string, request: ImageRequest): object {
  const { references = [] } = request;
  const images = references.length > 0 ? { images: references.map(namedImage) } : {};
  return { ...commonOf(modelId, request), ...images };
}

/** Pictures by OpenAI's image API, or a server that has it. One with references is an edit of them. */
export async function drawWithOpenai(
  connection: OpenaiConnection,
  modelId: string,
  request: ImageRequest,
  signal: AbortSignal,
): Promise<ImageResult> {
  const common = commonOf(modelId, request);
  // Addresses instead of bytes are what some servers send unless told otherwise; OpenAI's models do not know the setting.
  const format = connection.isVendor ? {} : { response_format: "b64_json" as const };
  const references = request.references ?? [];
  const isNamed = references.some(({ fileId }) => fileId !== undefined);
  const { client } = connection;
  try {
    if (references.length === 0)
      return drawingOf(await client.images.generate({ ...common, ...format }, { signal }), connection);
    const response = isNamed
      ? await client.post<ImagesResponse>("/images/edits", { body: imageBodyOf(modelId, request), signal })
      : await client.images.edit({ ...common, image: await Promise.all(references.map(fileOf)) }, { signal });
    return drawingOf(response, connection);
  } catch (error) {
    if (isNamed && isFileGone(error)) throw connection.failure("file_gone", String(error));
    throw connection.failureOf(error, false);
  }
}

/** How long a file stays there: a story is told again within days; what is longer unused is better not left with others. */
const fileLifeSeconds = 30 * 24 * 60 * 60;

/** Keeps a picture with the provider, to be named in requests to come. */
export async function uploadToOpenai(
  connection: OpenaiConnection,
  picture: ImagePart,
  signal: AbortSignal,
): Promise<UploadedFile> {
  try {
    const file = await connection.client.files.create(
      {
        file: await fileOf(picture, 0),
        purpose: "vision",
        expires_after: { anchor: "created_at", seconds: fileLifeSeconds },
      },
      { signal },
    );
    return { fileId: file.id, expiresAt: file.expires_at ? new Date(file.expires_at * 1_000) : null };
  } catch (error) {
    throw connection.failureOf(error, false);
  }
}

/** A reference in the JSON form of an edit, which the SDK does not type yet. */
function namedImage({ fileId, ...picture }: ImageReference): { file_id: string } | { image_url: string } {
  return fileId === undefined ? { image_url: toDataUrl(picture) } : { file_id: fileId };
}

function fileOf({ bytes, mediaType }: ImagePart, index: number): Promise<File> {
  return toFile(bytes, `reference-${index + 1}.${mediaType.slice("image/".length)}`, { type: mediaType });
}

function isFileGone(error: unknown): boolean {
  return error instanceof APIError && saysFileGone(error.status, error.message);
}

/** The vendor has no code of its own for it: it answers 404, or 400 about the file. */
export function saysFileGone(status: number | undefined, message: string): boolean {
  return (
    (status === 404 || status === 400) &&
    /\bno such file\b|\bfile\b.*\b(not found|does not exist|expired|deleted)\b/i.test(message)
  );
}

export function drawingOf(response: ImagesResponse, connection: OpenaiConnection): ImageResult {
  const images = (response.data ?? []).flatMap(({ b64_json }) => {
    const bytes = b64_json ? new Uint8Array(Buffer.from(b64_json, "base64")) : null;
    const mediaType = bytes ? mediaTypeOf(bytes) : null;
    return bytes && mediaType ? [{ bytes, mediaType }] : [];
  });
  if (images.length === 0) throw connection.failure("bad_answer", "No picture came");
  return { images, usage: usageOf(response.usage) };
}

/** By the first bytes: what a server says of a picture may be wrong. */
function mediaTypeOf(bytes: Uint8Array): ImageResult["images"][number]["mediaType"] | null {
  const starts = (...values: number[]) => values.every((value, index) => bytes[index] === value);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (starts(0x52, 0x49, 0x46, 0x46) && Buffer.from(bytes.subarray(8, 12)).toString() === "WEBP")
    return "image/webp";
  if (starts(0x47, 0x49, 0x46, 0x38)) return "image/gif";
  return null;
}
