import { AppError } from "@/domain/app-error";
import { isStorable } from "@/lib/storable-text";

/** The largest request body, in bytes: several times the largest scene. */
export const largestBody = 1_000_000;
/** How much of a larger body, and for how long, is let pass by before the connection is given up. */
const largestDiscard = 200_000_000;
const longestDiscardMs = 5_000;

/**
 * Reads a request's body and makes sure that it is JSON in UTF-8, before anything else sees it. The size is counted
 * as it arrives, so a body without (or with a wrong) content-length is held to the same limit.
 * @returns The body's text, or null where the request has none.
 * @throws AppError `payload_too_large`, `invalid_encoding`, `invalid_json`.
 */
export async function readJsonBody(request: Request, limit = largestBody): Promise<string | null> {
  const bytes = await readBytes(request, limit);
  if (bytes === null) return null;
  const text = decode(bytes);
  // Bytes that are valid UTF-8 can still spell, by escapes alone, what no database can hold.
  if (!isStorable(parse(text))) {
    throw new AppError(
      "invalid_encoding",
      "The text has a character that is none: half of a pair, or a NUL.",
    );
  }
  return text;
}

/** A request's body as it is, held to a limit as it arrives; null where it has none. Errors: `payload_too_large`. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (request.method === "GET" || request.method === "HEAD" || !request.body) return null;
  const reader = request.body.getReader();
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) {
    await discard(reader);
    throw tooLarge(limit);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await discard(reader);
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/**
 * Lets the rest of a body that is too large pass by, unkept: a client that is still sending when the connection ends
 * sees a broken pipe and not the answer. Who sends without end is cut off.
 */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A sender that falls silent is not waited for.
  const isOver = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestDiscardMs);
  });
  let left = largestDiscard;
  while (left > 0) {
    const part = await Promise.race([reader.read(), isOver]);
    if (part === null || part.done) break;
    left -= part.value.byteLength;
  }
  clearTimeout(timer);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_json", "The request is not valid JSON.", { cause });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid_encoding", "The request is not valid UTF-8 text.", { cause });
  }
}

function tooLarge(limit: number): AppError {
  return new AppError(
    "payload_too_large",
    `The request is larger than ${Math.floor(limit / 1_000_000)} MB, which is the most that is taken at once.`,
  );
}
