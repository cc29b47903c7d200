import { readReplies } from "@/server/test/replies/read-replies";

type Random = () => number;

/** A seeded generator (mulberry32): the same replies in each run. */
export function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, end: number) => Math.floor(random() * end);

/** How replies go wrong: cut, without a beginning, shuffled, of another type, huge, with letters lost. */
const faults: ((reply: string, random: Random) => string)[] = [
  (reply, random) => reply.slice(0, below(random, reply.length)),
  (reply, random) => reply.slice(below(random, reply.length)),
  (reply, random) =>
    reply
      .split("\n")
      .map((line) => ({ line, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ line }) => line)
      .join("\n"),
  (_reply, random) =>
    ["", "null", "[]", "42", '{"tool":"delete"}', "I'm sorry, I can't."][below(random, 6)] ?? "",
  (reply, random) => reply.repeat(1 + below(random, 30)),
  (reply, random) => {
    let text = reply;
    for (let times = 1 + below(random, 8); times > 0; times--) {
      const at = below(random, text.length);
      text = text.slice(0, at) + text.slice(at + 1 + below(random, 4));
    }
    return text;
  },
  (reply) => JSON.stringify({ code: reply, more: [1, null] }),
];

const texts = readReplies().flatMap(({ replies }) => Object.values(replies));

/** A reply of the fixtures, broken in one way or two. */
export function fuzzedReply(random: Random): string {
  const text = texts[below(random, texts.length)] ?? "";
  const once = faults[below(random, faults.length)]?.(text, random) ?? text;
  return random() < 0.3 ? (faults[below(random, faults.length)]?.(once, random) ?? once) : once;
}
