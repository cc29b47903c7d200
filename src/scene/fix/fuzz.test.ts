import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseScene } from "../parse";
import { applyBlocks } from "../patch/apply-blocks";
import { createBlockParser } from "../patch/block-parser";
import { describeMisses } from "../patch/describe-misses";
import { readPatchReply } from "../patch/read-reply";
import { templates } from "../templates";
import { extractCode } from "./extract-code";
import { fixScene } from "./fix-scene";

const replies = 1_000;
/** One reply, on a machine that is shared: extraction, mending and patching together. */
const longestMs = 8_000;

/** A seeded generator (mulberry32): the same replies in each run. */
function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const folder = new URL("../../../examples/foreign/", import.meta.url);
const sources = [
  ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")),
  ...templates.slice(0, 6).map(({ source }) => source),
];

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);
const pick = <T>(random: Random, list: readonly T[], otherwise: T): T =>
  list[below(random, list.length)] ?? otherwise;
const noise = [
  "{",
  "}",
  "(",
  ")",
  "<",
  ">",
  "`",
  "'",
  '"',
  "/>",
  "</div>",
  "/*",
  "=>",
  "${",
  ";",
  "\u0000",
  "😀",
  "<<<<<<< SEARCH",
  "\\u",
];

/** How replies go wrong; each takes a whole one. */
const faults: ((reply: string, random: Random) => string)[] = [
  (reply, random) => reply.slice(0, below(random, reply.length)),
  (reply, random) => reply.slice(below(random, reply.length)),
  (reply, random) =>
    reply
      .split("\n")
      .toSorted(() => random() - 0.5)
      .join("\n"),
  (reply, random) => {
    let text = reply;
    for (let times = 1 + below(random, 12); times > 0; times--) {
      const at = below(random, text.length);
      text = text.slice(0, at) + pick(random, noise, "") + text.slice(at);
    }
    return text;
  },
  (reply, random) => {
    let text = reply;
    for (let times = 1 + below(random, 8); times > 0; times--) {
      const at = below(random, text.length);
      text = text.slice(0, at) + text.slice(at + 1 + below(random, 4));
    }
    return text;
  },
  (reply) => JSON.stringify({ code: reply, also: [1, null, { reply }] }),
  (reply, random) => JSON.stringify({ code: reply }).slice(0, below(random, reply.length)),
  (_reply, random) =>
    pick(
      random,
      ["", "null", "[]", "{}", "42", '{"tool":"delete_scene"}', "I'm sorry, I can't.", "\u0000\u0001"],
      "",
    ),
  (reply) => reply.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (reply, random) => (random() < 0.2 ? reply.repeat(1 + below(random, 20)) : reply + reply),
  (_reply, random) => pick(random, noise, "{").repeat(below(random, 20_000)),
  (reply) => reply.replaceAll("\n", "\r\n").replaceAll('"', "“"),
  (reply, random) =>
    reply.replaceAll(pick(random, ["import", "export", "return", "const", ")", "}"], "}"), () =>
      random() < 0.3 ? "" : "}",
    ),
];

function replyOf(source: string, random: Random): string {
  const whole =
    random() < 0.6 ? `Here it is:\n\`\`\`tsx\n${source}\n\`\`\`\nDone.` : blocksOf(source, random);
  const fault = pick(random, faults, (reply: string) => reply);
  const broken = fault(whole, random);
  return random() < 0.3 ? pick(random, faults, fault)(broken, random) : broken;
}

function blocksOf(source: string, random: Random): string {
  const lines = source.split("\n");
  return Array.from({ length: 1 + below(random, 4) }, () => {
    const at = below(random, lines.length);
    const part = lines.slice(at, at + 1 + below(random, 6)).join("\n");
    const replacement = random() < 0.5 ? part.toUpperCase() : part.replaceAll("1", "2");
    return `<<<<<<< SEARCH\n${part}\n=======\n${replacement}\n>>>>>>> REPLACE`;
  }).join("\n\n");
}

it(`takes ${replies} broken replies without a crash, in bounded time, and calls nothing mended that does not parse`, {
  timeout: 600_000,
}, () => {
  const counts = { fixed: 0, applied: 0, missed: 0, none: 0 };
  let slowest = 0;
  for (let seed = 1; seed <= replies; seed++) {
    const random = generator(seed);
    const source = pick(random, sources, "");
    const reply = replyOf(source, random);
    const started = performance.now();
    const extracted = extractCode(reply);
    if (extracted.type === "code") {
      const { code, applied } = fixScene(extracted.code);
      if (applied.length > 0) {
        counts.fixed++;
        expect(parseScene(code).type, `seed ${seed}`).toBe("parsed");
      } else expect(code).toBe(extracted.code);
    } else counts.none++;
    const parser = createBlockParser();
    const streamed = [];
    for (let at = 0; at < reply.length; at += 4_096)
      streamed.push(...parser.push(reply.slice(at, at + 4_096)));
    streamed.push(...parser.end());
    const read = readPatchReply(reply);
    if (read.type === "blocks") {
      expect(streamed).toEqual(read.blocks);
      const result = applyBlocks(random() < 0.8 ? source : pick(random, sources, ""), read.blocks);
      if (result.type === "applied") counts.applied++;
      else {
        counts.missed++;
        expect(describeMisses(result.misses)).toContain("SEARCH");
      }
    }
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    expect(took, `seed ${seed}, ${reply.length} characters`).toBeLessThan(longestMs);
  }
  console.info(`fuzz: ${JSON.stringify(counts)}, slowest ${Math.round(slowest)} ms`);
  // The faults reach each part, or the test would show nothing.
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
});
