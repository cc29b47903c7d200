import { toFile } from "openai";
import type { ImagesResponse } from "openai/resources/images";
import type { ImageRequest, ImageUsage } from "../image-model";
import type { ImageResult } from "../provider";
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

/** Pictures by OpenAI's image API, or a server that has it. One with references is an edit of them. */
export async function drawWithOpenai(
  connection: OpenaiConnection,
  modelId: string,
  request: ImageRequest,
  signal: AbortSignal,
): Promise<ImageResult> {
  const common = {
    model: modelId,
    prompt: request.prompt,
    size: sizes[request.shape],
    ...(request.quality ? { quality: request.quality } : {}),
    ...(request.transparent ? { background: "transparent" as const } : {}),
  };
  // Addresses instead of bytes are what some servers send unless told otherwise; OpenAI's models do not know the setting.
  const format = connection.isVendor ? {} : { response_format: "b64_json" as const };
  try {
    const references = request.references ?? [];
    const response =
      references.length === 0
        ? await connection.client.images.generate({ ...common, ...format }, { signal })
        : await connection.client.images.edit(
            {
              ...common,
              image: await Promise.all(
                references.map(({ bytes, mediaType }, index) =>
                  toFile(bytes, `reference-${index + 1}.${mediaType.slice("image/".length)}`, {
                    type: mediaType,
                  }),
                ),
              ),
            },
            { signal },
          );
    return resultOf(response, connection);
  } catch (error) {
    throw connection.failureOf(error, false);
  }
}

function resultOf(response: ImagesResponse, connection: OpenaiConnection): ImageResult {
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
