import { createHash } from "node:crypto";
import sharp from "sharp";
import type { StoryOutline } from "@/domain/story";
import { responsesEvents } from "@/server/models/test/wire-formats";
import {
  startWireServer,
  type WireReply,
  type WireRequest,
  type WireServer,
} from "@/server/models/test/wire-server";
import { createSimulatedBatches, type SimulatedBatches } from "./story-batches";

/** What a provider takes, in seconds at full scale. */
export const seconds = {
  outline: 8,
  text: 60,
  picture: 30,
  upload: 3,
  prompts: { first: 0.6, perCharacter: 1 / 900 },
};
/** What a picture costs in tokens of the image model: $0.30 at $30 a million. */
const pictureOutputTokens = 10_000;
const charactersPerToken = 4;
const pieces = 60;

export type Script = {
  outline: StoryOutline;
  texts: readonly string[];
  prompts: readonly string[];
  /** Seconds that one second of the simulation takes. */
  scale: number;
  /** Whether the n-th request for a picture is refused with 429. */
  refuses?: ((picture: number) => boolean) | undefined;
  /** From which request for a picture on the provider answers nothing but 500. */
  diesAt?: number | undefined;
  /** Whether the model declines to tell the story. */
  declinesToTell?: boolean | undefined;
  /** Words of a picture's prompt that are refused in a batch. */
  refusesInBatch?: string | undefined;
};

export type Provider = {
  wire: WireServer;
  /** Prompts of the pictures that were drawn at once, in order. */
  drawn: string[];
  /** What was said to the model each time it told pages. */
  told: string[];
  uploads: number;
  /** Files that were deleted, by id. */
  removed: string[];
  /** What was left here to be done later, OpenAI's and Anthropic's. */
  batches: SimulatedBatches;
  close(): Promise<void>;
};

/** A provider in OpenAI's wire format that takes its time, and counts. */
export async function startSimulatedProvider(script: Script): Promise<Provider> {
  const ms = (amount: number) => amount * 1_000 * script.scale;
  const bytes = await plainPictures();
  let asked = 0;
  let made = 0;
  const provider: Provider = {
    wire: await startWireServer((request) => reply(request)),
    drawn: [],
    told: [],
    uploads: 0,
    removed: [],
    batches: createSimulatedBatches({
      drawn: pictureOf,
      told: (said) => {
        provider.told.push(said);
        return textsFor(said);
      },
      refuses: (prompt) => script.refusesInBatch !== undefined && prompt.includes(script.refusesInBatch),
    }),
    close: () => provider.wire.close(),
  };

  function reply(request: WireRequest): WireReply {
    const ofBatch = provider.batches.reply(request);
    if (ofBatch) return ofBatch;
    if (request.path.endsWith("/responses")) return written(request.body);
    const removed = /\/files\/([\w-]+)$/.exec(request.path)?.[1];
    if (removed !== undefined) {
      provider.removed.push(removed);
      return { body: { id: removed, object: "file", deleted: true } };
    }
    if (request.path.endsWith("/files")) {
      provider.uploads += 1;
      return { waitMs: ms(seconds.upload), body: { id: `file-${provider.uploads}`, object: "file" } };
    }
    if (!request.path.includes("/images/")) return { status: 404, body: "404 page not found" };
    const nth = asked++;
    if (script.refuses?.(nth))
      return { status: 429, headers: { "retry-after-ms": String(ms(2)) }, body: slowDown };
    if (script.diesAt !== undefined && nth >= script.diesAt) return { status: 500, body: {} };
    return drawn(promptIn(request.body));
  }

  function drawn(prompt: string): WireReply {
    provider.drawn.push(prompt);
    return { waitMs: ms(seconds.picture), body: pictureOf(prompt) };
  }

  function pictureOf(prompt: string): unknown {
    const text = Math.ceil(prompt.length / charactersPerToken);
    return {
      created: 1,
      data: [{ b64_json: bytes[made++ % bytes.length] ?? "" }],
      usage: {
        input_tokens: text,
        input_tokens_details: { text_tokens: text, image_tokens: 0 },
        output_tokens: pictureOutputTokens,
        total_tokens: text + pictureOutputTokens,
      },
    };
  }

  function written(body: Record<string, unknown>): WireReply {
    const format = (body.text as { format?: { name?: string } } | undefined)?.format?.name;
    const said = JSON.stringify(body.input);
    if (format === "outline") {
      const { title, subtitle, cast, beats } = script.outline;
      const answer = { title, subtitle, cast: cast.map(({ photoAssetId: _, ...one }) => one), beats };
      return streamed(JSON.stringify(answer), ms(seconds.outline), said);
    }
    if (format === "pictures") {
      const answer = JSON.stringify({
        pictures: beatsIn(said).map(({ page, what }) => {
          const isAsPlanned = script.outline.beats[page - 1]?.what === what;
          return { page, prompt: `${script.prompts[page - 1]}${isAsPlanned ? "" : ` ${what}`}` };
        }),
      });
      const { first, perCharacter } = seconds.prompts;
      return streamed(answer, ms(first + answer.length * perCharacter), said);
    }
    if (format === "beats") {
      const changed = [...said.matchAll(/Page (\d{1,2}): ([^\\"]+)/g)].map(([, page, what]) => ({
        page: Number(page),
        what,
      }));
      const beats = changed.flatMap(({ page, what }) => {
        const beat = script.outline.beats[page - 1] ?? script.outline.beats[0];
        return beat ? [{ ...beat, page, what }] : [];
      });
      return streamed(JSON.stringify({ beats }), ms(1), said);
    }
    provider.told.push(said);
    if (script.declinesToTell)
      return {
        events: [responsesEvents.created, responsesEvents.refusal("No."), responsesEvents.completed(0)],
      };
    const pages = pagesFor(said);
    return streamed(textsFor(said), ms((seconds.text * pages.length) / script.texts.length), said);
  }

  function pagesFor(said: string): number[] {
    const only = /these pages only: ([\d, ]+)/.exec(said)?.[1]?.split(",").map(Number);
    return only ?? script.texts.map((_, index) => index + 1);
  }

  function textsFor(said: string): string {
    return pagesFor(said)
      .map((page) => `## ${page}\n${script.texts[page - 1]}\n`)
      .join("\n");
  }

  return provider;
}

/** What shall be drawn, from a request in JSON or, where pictures go along as files, in parts. */
function promptIn(body: Record<string, unknown>): string {
  if (typeof body.prompt === "string") return body.prompt;
  return /name="prompt"\r\n\r\n([\s\S]*?)\r\n--/.exec(String(body.text))?.[1] ?? "";
}

const slowDown = { error: { message: "Slow down", type: "rate_limit_error", code: "rate_limit_exceeded" } };

/** The pages whose pictures are asked for, and what happens on them: each stands on a line of its own. */
function beatsIn(said: string): { page: number; what: string }[] {
  return [...said.matchAll(/\\n(\d{1,2})\. (.*?) \(/g)].map(([, page, what = ""]) => ({
    page: Number(page),
    what: what.replaceAll('\\"', '"'),
  }));
}

function streamed(text: string, takesMs: number, said: string): WireReply {
  const length = Math.ceil(text.length / pieces);
  const parts = text.match(new RegExp(`[\\s\\S]{1,${length}}`, "g")) ?? [];
  const input = Math.ceil(said.length / charactersPerToken);
  const output = Math.ceil(text.length / charactersPerToken);
  const { response, ...event } = responsesEvents.completed(0);
  return {
    events: [
      responsesEvents.created,
      ...parts.flatMap((part) => [takesMs / parts.length, responsesEvents.delta(part)]),
      {
        ...event,
        response: {
          ...response,
          usage: {
            input_tokens: input,
            input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
            output_tokens: output,
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: input + output,
          },
        },
      },
    ],
  };
}

/** Pictures that differ, so that none is taken for another. */
async function plainPictures(): Promise<string[]> {
  return Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      const background = `#${createHash("sha256").update(String(index)).digest("hex").slice(0, 6)}`;
      const picture = await sharp({ create: { width: 96, height: 64, channels: 3, background } })
        .png()
        .toBuffer();
      return picture.toString("base64");
    }),
  );
}
