import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  TRPCClientError,
} from "@trpc/client";
import { AppError, type ErrorCode, errorReportSchema } from "@/domain/app-error";
import type { LiveText } from "@/domain/live-text";
import type { Message } from "@/domain/message";
import type { ProjectEvent } from "@/domain/project-event";
import type { AppRouter } from "@/server/api/router";
import { FetchEventSource } from "./fetch-event-source";

export type ClientOptions = {
  /** Where the server is, for example `http://localhost:3000`. */
  url: string;
  /** Sent with every request, for example `authorization`. */
  headers?: Record<string, string>;
};

/** How a generation ended. */
export type GenerationResult = {
  generationId: string;
  outcome: "done" | "question" | "failed" | "cancelled";
  /** What was said; null only for a cancelled generation. */
  message: Message | null;
  /** Why it failed, where it did. */
  error: { code: ErrorCode; text: string; retryable: boolean } | null;
};

/** A generation that was sent: iterate over it to follow its events; `result` is there when it has ended. */
export type FollowedGeneration = AsyncIterable<ProjectEvent> & {
  /** Resolves once the server has taken the message. */
  id: Promise<string>;
  /** Resolves at the end, whether or not anyone iterates. */
  result: Promise<GenerationResult>;
  cancel(): Promise<void>;
};

export type ScenewrightClient = {
  /** Every procedure of the server, typed: `client.api.project.create.mutate({ name: "Launch" })`. */
  api: TRPCClient<AppRouter>;
  /**
   * Sends a message to a project and follows what becomes of it. The stream survives lost connections. Sent again with
   * the same `idempotencyKey`, it is the same generation.
   */
  generate(request: {
    projectId: string;
    message: string;
    selectedSceneId?: string;
    idempotencyKey?: string;
    /** Told of what is being written while it comes: pieces with offsets, beside the events. */
    onText?: (piece: LiveText) => void;
  }): FollowedGeneration;
};

/**
 * A client for programs.
 *
 * ```ts
 * const client = createScenewrightClient({ url: "http://localhost:3000" });
 * const project = await client.api.project.create.mutate({ name: "Launch" });
 * const generation = client.generate({ projectId: project.id, message: "A 5 second intro for Brewline" });
 * for await (const event of generation) console.log(event.body.type);
 * console.log((await generation.result).outcome);
 * ```
 *
 * Calls reject with an `AppError`-like `TRPCClientError` whose `data` is the server's report (`code`, `text`,
 * `retryable`); `generate` rejects with an `AppError`.
 */
export function createScenewrightClient({ url, headers = {} }: ClientOptions): ScenewrightClient {
  const endpoint = `${url.replace(/\/+$/, "")}/api/trpc`;
  const api = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({
          url: endpoint,
          EventSource: FetchEventSource,
          eventSourceOptions: { headers },
        }),
        false: httpBatchLink({ url: endpoint, headers }),
      }),
    ],
  });
  return {
    api,
    generate({ idempotencyKey = crypto.randomUUID(), onText, ...request }) {
      const id = api.generation.create.mutate({ ...request, idempotencyKey }).then(
        (created) => created.generationId,
        (error: unknown) => Promise.reject(toAppError(error)),
      );
      return follow(api, id, onText);
    },
  };
}

/** Follows one stream once, for any number of iterators: each sees every event from the first. */
function follow(
  api: TRPCClient<AppRouter>,
  id: Promise<string>,
  onText: ((piece: LiveText) => void) | undefined,
): FollowedGeneration {
  const events: ProjectEvent[] = [];
  let wake = () => {};
  let changed = new Promise<void>((resolve) => (wake = resolve));
  const announce = () => {
    const resolve = wake;
    changed = new Promise((next) => (wake = next));
    resolve();
  };
  let over = false;

  const result = id
    .then(
      (generationId) =>
        new Promise<GenerationResult>((resolve, reject) => {
          api.generation.events.subscribe(
            { generationId },
            {
              onData(each) {
                if ("type" in each) return onText?.(each);
                const { data: event } = each;
                events.push(event);
                announce();
                if (event.body.type === "generation.finished") resolve(event.body);
              },
              onError: (error) => reject(toAppError(error)),
              // The stream ends by itself after the last event, which has resolved this by then.
              onComplete: () =>
                reject(new AppError("interrupted", "The stream ended early.", { retryable: true })),
            },
          );
        }),
    )
    .finally(() => {
      over = true;
      announce();
    });
  // Whoever iterates gets the error there; an unhandled rejection would end a program that only does that.
  result.catch(() => undefined);

  return {
    id,
    result,
    async cancel() {
      await api.generation.cancel.mutate({ generationId: await id });
    },
    async *[Symbol.asyncIterator]() {
      for (let next = 0; ; next += 1) {
        while (next >= events.length && !over) await changed;
        const event = events[next];
        if (!event) break;
        yield event;
      }
      await result;
    },
  };
}

/** The server's report as an error; a connection that failed is `interrupted`. */
function toAppError(error: unknown): AppError {
  if (error instanceof TRPCClientError && typeof error.data === "object" && error.data !== null) {
    const { httpStatus: _, ...data } = error.data as Record<string, unknown>;
    const report = errorReportSchema.safeParse(data);
    if (report.success)
      return new AppError(report.data.code, report.data.text, {
        retryable: report.data.retryable,
        cause: error,
      });
  }
  const text = error instanceof Error ? error.message : "The server cannot be reached.";
  return new AppError("interrupted", text, { retryable: true, cause: error });
}
