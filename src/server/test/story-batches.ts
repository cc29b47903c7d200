import type { WireReply, WireRequest } from "@/server/models/test/wire-server";

/** What a provider does in a batch, one request at a time. */
type Work = {
  /** The body of an image answer. */
  drawn(prompt: string): unknown;
  told(said: string): string;
  refuses(prompt: string): boolean;
};

type Line = { id: string; body: Record<string, unknown> };
type End = "completed" | "expired" | "cancelled";

type Simulated = {
  id: string;
  vendor: "openai" | "anthropic";
  endpoint: string;
  inputFile: string | null;
  metadata: unknown;
  lines: Line[];
  status: "in_progress" | "cancelling" | End;
  output: string | null;
  errors: string | null;
};

export type SimulatedBatches = {
  all: readonly Simulated[];
  /** Every prompt that was drawn in a batch, in order. */
  drawn: string[];
  /** Requests' files that it does not know any more. */
  forgotten: Set<string>;
  /** Ends a batch; `only` names the requests that come to be done, all of them unless given. */
  finish(index: number, end?: End, only?: (id: string) => boolean): void;
  finishAll(end?: End): void;
  reply(request: WireRequest): WireReply | null;
};

const created = 1_795_600_000;
const charactersPerToken = 4;
const tokens = (text: string) => Math.ceil(text.length / charactersPerToken);

/** Batches in the wire formats of OpenAI's Batch API and Anthropic's Message Batches, done when the test says so. */
export function createSimulatedBatches(work: Work): SimulatedBatches {
  const all: Simulated[] = [];
  const files = new Map<string, string>();
  const drawn: string[] = [];
  const forgotten = new Set<string>();

  function openaiView(batch: Simulated) {
    return {
      id: batch.id,
      object: "batch",
      endpoint: batch.endpoint,
      input_file_id: batch.inputFile,
      completion_window: "24h",
      status: batch.status,
      created_at: created,
      expires_at: created + 24 * 60 * 60,
      metadata: batch.metadata,
      output_file_id: batch.output ? `${batch.id}-output` : null,
      error_file_id: batch.errors ? `${batch.id}-errors` : null,
      request_counts: { total: batch.lines.length, completed: 0, failed: 0 },
    };
  }

  function anthropicView(batch: Simulated) {
    const isOver = batch.status !== "in_progress" && batch.status !== "cancelling";
    return {
      id: batch.id,
      type: "message_batch",
      processing_status: isOver ? "ended" : batch.status === "cancelling" ? "canceling" : "in_progress",
      created_at: new Date(created * 1_000).toISOString(),
      expires_at: new Date((created + 24 * 60 * 60) * 1_000).toISOString(),
      ended_at: isOver ? new Date().toISOString() : null,
      archived_at: null,
      cancel_initiated_at: null,
      request_counts: { processing: 0, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
      results_url: isOver ? `https://api.anthropic.com/v1/messages/batches/${batch.id}/results` : null,
    };
  }

  const view = (batch: Simulated) => (batch.vendor === "openai" ? openaiView(batch) : anthropicView(batch));

  function finishOpenai(batch: Simulated, end: End, isDone: (id: string) => boolean): void {
    const output: object[] = [];
    const errors: object[] = [];
    for (const { id: custom_id, body } of batch.lines) {
      const refused = (status_code: number, code: string | null, message: string) =>
        errors.push({
          id: `batch_req_${custom_id}`,
          custom_id,
          response: { status_code, request_id: "r", body: { error: { message, code, type: "invalid" } } },
          error: null,
        });
      if (!isDone(custom_id)) {
        if (end !== "completed")
          errors.push({
            id: `batch_req_${custom_id}`,
            custom_id,
            response: null,
            error: { code: `batch_${end}`, message: `This batch ${end} before it came to this.` },
          });
        continue;
      }
      const prompt = String(body.prompt ?? "");
      const images = (body.images ?? []) as { file_id?: string }[];
      const lost = images.find(({ file_id: fileId }) => fileId !== undefined && forgotten.has(fileId));
      if (lost) refused(404, null, `No such File object: ${lost.file_id}`);
      else if (batch.endpoint !== "/v1/responses" && work.refuses(prompt))
        refused(400, "moderation_blocked", "Your request was rejected by the safety system.");
      else
        output.push({
          id: `batch_req_${custom_id}`,
          custom_id,
          response: { status_code: 200, request_id: "r", body: answerTo(batch.endpoint, body, prompt) },
          error: null,
        });
    }
    const text = (lines: object[]) =>
      lines.length > 0 ? lines.map((line) => JSON.stringify(line)).join("\n") : null;
    batch.output = text(output);
    batch.errors = text(errors);
  }

  function answerTo(endpoint: string, body: Record<string, unknown>, prompt: string): unknown {
    if (endpoint !== "/v1/responses") {
      drawn.push(prompt);
      return work.drawn(prompt);
    }
    const said = JSON.stringify(body.input);
    const text = work.told(said);
    return {
      id: "resp_1",
      object: "response",
      status: "completed",
      incomplete_details: null,
      error: null,
      output: [
        {
          type: "message",
          id: "m1",
          role: "assistant",
          status: "completed",
          content: [{ type: "output_text", text, annotations: [] }],
        },
      ],
      usage: {
        input_tokens: tokens(said),
        input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
        output_tokens: tokens(text),
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: tokens(said) + tokens(text),
      },
    };
  }

  function finishAnthropic(batch: Simulated, end: End, isDone: (id: string) => boolean): void {
    batch.output = batch.lines
      .map(({ id: custom_id, body }) => {
        if (!isDone(custom_id))
          return JSON.stringify({
            custom_id,
            result: { type: end === "cancelled" ? "canceled" : "expired" },
          });
        const said = JSON.stringify(body.messages);
        const text = work.told(said);
        const message = {
          id: "msg_1",
          type: "message",
          role: "assistant",
          model: body.model,
          content: [{ type: "text", text }],
          stop_reason: "end_turn",
          stop_sequence: null,
          usage: {
            input_tokens: tokens(said),
            cache_creation_input_tokens: 0,
            cache_read_input_tokens: 0,
            output_tokens: tokens(text),
          },
        };
        return JSON.stringify({ custom_id, result: { type: "succeeded", message } });
      })
      .join("\n");
  }

  function createOpenai(body: Record<string, unknown>): WireReply {
    const text = files.get(String(body.input_file_id));
    if (text === undefined) return { status: 400, body: { error: { message: "No such file" } } };
    const lines = text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as { custom_id: string; url: string; body: Line["body"] });
    const models = new Set(lines.map((line) => line.body.model));
    if (models.size > 1 || lines.some(({ url }) => url !== body.endpoint))
      return { status: 400, body: { error: { message: "One model and one endpoint to a file" } } };
    const batch: Simulated = {
      id: `batch_${all.length + 1}`,
      vendor: "openai",
      endpoint: String(body.endpoint),
      inputFile: String(body.input_file_id),
      metadata: body.metadata,
      lines: lines.map((line) => ({ id: line.custom_id, body: line.body })),
      status: "in_progress",
      output: null,
      errors: null,
    };
    all.push(batch);
    return { body: view(batch) };
  }

  function createAnthropic(body: Record<string, unknown>): WireReply {
    const requests = body.requests as { custom_id: string; params: Line["body"] }[];
    const batch: Simulated = {
      id: `msgbatch_${all.length + 1}`,
      vendor: "anthropic",
      endpoint: "/v1/messages",
      inputFile: null,
      metadata: null,
      lines: requests.map(({ custom_id: id, params }) => ({ id, body: params })),
      status: "in_progress",
      output: null,
      errors: null,
    };
    all.push(batch);
    return { body: view(batch) };
  }

  function kept(request: WireRequest): WireReply {
    const text = jsonlIn(String(request.body.text));
    const id = `file-batch-${files.size + 1}`;
    files.set(id, text);
    return { body: { id, object: "file", purpose: "batch", bytes: text.length, created_at: created } };
  }

  function contentOf(fileId: string): WireReply | null {
    const batch = all.find(({ id }) => fileId === `${id}-output` || fileId === `${id}-errors`);
    const text = batch && (fileId.endsWith("-output") ? batch.output : batch.errors);
    return text ? { headers: { "content-type": "application/jsonl" }, body: text } : null;
  }

  const batches: SimulatedBatches = {
    all,
    drawn,
    forgotten,
    finish(index, end = "completed", only = () => end === "completed") {
      const batch = all[index];
      if (!batch) throw new Error(`There is no batch ${index}`);
      (batch.vendor === "openai" ? finishOpenai : finishAnthropic)(batch, end, only);
      batch.status = end;
    },
    finishAll(end = "completed") {
      for (const [index, { status }] of all.entries())
        if (status === "in_progress" || status === "cancelling") batches.finish(index, end);
    },
    reply(request) {
      const [path = ""] = request.path.split("?");
      if (path.endsWith("/v1/files") && isOfBatch(request)) return kept(request);
      const fileId = /\/files\/([\w-]+)\/content$/.exec(path)?.[1];
      if (fileId !== undefined) return contentOf(fileId);
      const [, id, what] = /\/batches(?:\/([\w-]+))?(?:\/(cancel|results))?$/.exec(path) ?? [];
      if (!/\/batches(?:\/|$)/.test(path)) return null;
      if (id === undefined) {
        const isNew = Object.keys(request.body).some((key) => key === "input_file_id" || key === "requests");
        if (!isNew) return { body: { object: "list", data: all.map(view), has_more: false } };
        return path.includes("/messages/") ? createAnthropic(request.body) : createOpenai(request.body);
      }
      const batch = all.find((one) => one.id === id);
      if (!batch) return { status: 404, body: { error: { message: `No such batch: ${id}` } } };
      if (what === "results")
        return { headers: { "content-type": "application/x-jsonl" }, body: batch.output ?? "" };
      if (what === "cancel" && batch.status === "in_progress") batch.status = "cancelling";
      return { body: view(batch) };
    },
  };
  return batches;
}

const isOfBatch = ({ body }: WireRequest) => /name="purpose"\r\n\r\nbatch\r\n/.test(String(body.text));

/** The file out of a request in parts. */
function jsonlIn(text: string): string {
  return /filename="[^"]*\.jsonl"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/.exec(text)?.[1] ?? "";
}
