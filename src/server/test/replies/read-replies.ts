import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Asked, AskKind, ModelReply } from "../model-server";

const headSchema = z.strictObject({
  id: z.string(),
  /** What a person asked for. */
  prompt: z.string(),
  /** What its scene must show. */
  texts: z.array(z.string()),
  /** For a change: the fixture whose scene it is made to. */
  on: z.string().optional(),
  /** How the scene's own reply ends, where it does not end well. */
  end: z.enum(["cut", "length"]).optional(),
});
/** A prompt, and what a model answers to each thing that is asked for its sake, word for word. */
export type ReplyFixture = z.infer<typeof headSchema> & { replies: Partial<Record<AskKind, string>> };

/** Every fixture: a line of JSON, then a part for each kind of request (`@@ code`). */
export function readReplies(): ReplyFixture[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const [head = "", ...parts] = readFileSync(`${import.meta.dirname}/${name}`, "utf8").split(/^@@ /m);
      const replies = parts.map((part) => {
        const end = part.indexOf("\n");
        return [part.slice(0, end).trim(), part.slice(end + 1)];
      });
      return { ...headSchema.parse(JSON.parse(head)), replies: Object.fromEntries(replies) };
    });
}

/** What a server answers that plays the fixtures: by the prompt, or for a repair by the texts in the code. */
export function answerFrom(fixtures: readonly ReplyFixture[]): (asked: Asked) => ModelReply {
  return ({ kind, said }) => {
    // Nothing of these requests lasts.
    if (kind === "memory") return '{"memories":[]}';
    const fixture =
      fixtures.find(({ prompt }) => said.includes(prompt)) ??
      fixtures.find(({ texts, replies }) => replies[kind] && texts.every((text) => said.includes(text)));
    const text = fixture?.replies[kind];
    if (text === undefined)
      return {
        status: 400,
        body: { error: { message: `Nothing is scripted for ${kind}`, type: "invalid_request_error" } },
      };
    return kind === "code" && fixture?.end ? { text, end: fixture.end } : text;
  };
}
