import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "@/lib/clock";

type Fetch = typeof globalThis.fetch;

/** Of the headers only these are kept: all others may hold a key, a cookie or an account. */
const keptHeaders = ["content-type", "anthropic-version", "anthropic-beta", "retry-after", "retry-after-ms"];
const requestIdHeaders = ["x-request-id", "request-id"];

function headersOf(headers: Headers): Record<string, string> {
  const kept = [...keptHeaders, ...requestIdHeaders].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function bodyOf(body: RequestInit["body"]): unknown {
  if (typeof body === "string") return parsed(body);
  if (body instanceof FormData) {
    const fields = [...body.entries()].map(([name, value]) => ({
      name,
      value: typeof value === "string" ? value : `(file ${value.name}, ${value.type}, ${value.size} bytes)`,
    }));
    return { form: fields };
  }
  return body ? "(binary)" : null;
}

/** What looks like a vendor's key, whoever wrote it. */
const keyLike = /\bsk-[\w-]{16,}/g;

/** A text without keys: those that are known, also as JSON and addresses write them, and what looks like one. */
function withoutKeys(text: string, keys: readonly string[]): string {
  const forms = keys
    .filter(Boolean)
    .flatMap((key) => [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)]);
  return forms.reduce((left, form) => left.replaceAll(form, "[key]"), text).replaceAll(keyLike, "[key]");
}

export type TranscriptOptions = {
  directory: string;
  /** Blotted out wherever they stand. */
  keys: readonly string[];
  clock: Clock;
  fetch?: Fetch | undefined;
};

/** A `fetch` that writes each request and its reply, as sent, to a JSON file of its own, keys removed. */
export function createTranscriptFetch({
  directory,
  keys,
  clock,
  fetch = globalThis.fetch,
}: TranscriptOptions): Fetch {
  let calls = 0;
  return async (input, init) => {
    const startedAt = clock.now();
    const url = new URL(input instanceof Request ? input.url : input);
    const call = ++calls;
    let reply: Record<string, unknown> = {};
    let isWritten = false;
    const write = async (end: "whole" | "broken off" | "no reply", body: string) => {
      if (isWritten) return;
      isWritten = true;
      const ms = clock.now().getTime() - startedAt.getTime();
      const request = {
        method: init?.method ?? "GET",
        url: `${url.origin}${url.pathname}`,
        headers: headersOf(new Headers(init?.headers)),
        body: bodyOf(init?.body),
      };
      const entry = {
        at: startedAt.toISOString(),
        ms,
        end,
        request,
        reply: { ...reply, body: parsed(body) },
      };
      const text = JSON.stringify(
        entry,
        (_, value: unknown) => (typeof value === "string" ? withoutKeys(value, keys) : value),
        2,
      );
      const name = `${startedAt.toISOString().replaceAll(":", "-")}-${String(call).padStart(4, "0")}.json`;
      // What is written here is for inspection only: a full disk must not stop an answer.
      await mkdir(directory, { recursive: true })
        .then(() => writeFile(join(directory, name), text))
        .catch((error: unknown) =>
          console.error("The transcript of a model call could not be written", error),
        );
    };
    try {
      const response = await fetch(input, init);
      reply = { status: response.status, headers: headersOf(response.headers) };
      return recorded(response, write);
    } catch (error) {
      await write("no reply", String(error));
      throw error;
    }
  };
}

/** The response with its body copied on the way. */
function recorded(
  response: Response,
  write: (end: "whole" | "broken off", body: string) => Promise<void>,
): Response {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) {
          await write("whole", text);
          controller.close();
          return;
        }
        text += decoder.decode(chunk.value, { stream: true });
        controller.enqueue(chunk.value);
      } catch (error) {
        await write("broken off", text);
        controller.error(error);
      }
    },
    async cancel(reason) {
      // The SDKs leave at this mark without waiting for the end behind it.
      await write(text.trimEnd().endsWith("[DONE]") ? "whole" : "broken off", text);
      await reader?.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(status === 204 ? null : body, { status, statusText, headers });
}
