import { describe, expect, it } from "vitest";
import { createBlockParser, parseBlocks } from "./block-parser";

const reply = `Sure! I'll make the title larger.

\`\`\`tsx
<<<<<<< SEARCH
  <h1 style={{ fontSize: 80 }}>
=======
  <h1 style={{ fontSize: 120 }}>
>>>>>>> REPLACE
\`\`\`

And the colour:

<<<<<<< SEARCH
  background: "#000",
=======
  background: "#0b1020",
>>>>>>> REPLACE

That's it.`;
const blocks = [
  { search: "  <h1 style={{ fontSize: 80 }}>", replace: "  <h1 style={{ fontSize: 120 }}>" },
  { search: '  background: "#000",', replace: '  background: "#0b1020",' },
];

describe("a reply that streams", () => {
  it("gives the same blocks however the text is cut", () => {
    for (const size of [1, 2, 3, 7, 20, 1_000]) {
      const parser = createBlockParser();
      const found = [];
      for (let at = 0; at < reply.length; at += size) found.push(...parser.push(reply.slice(at, at + size)));
      expect([...found, ...parser.end()], `${size}`).toEqual(blocks);
    }
  });

  it("gives a block as soon as its end marker is read", () => {
    const parser = createBlockParser();
    const first = reply.indexOf("REPLACE\n") + "REPLACE\n".length;
    expect(parser.push(reply.slice(0, first))).toEqual([blocks[0]]);
    expect(parser.push(reply.slice(first))).toEqual([blocks[1]]);
    expect(parser.end()).toEqual([]);
  });
});

describe("as models write them", () => {
  it("reads CRLF", () => {
    expect(parseBlocks(reply.replaceAll("\n", "\r\n"))).toEqual(blocks);
  });

  it.each([
    ["indented markers", "  <<<<<<< SEARCH\n  a\n  =======\n  b\n  >>>>>>> REPLACE", "  a", "  b"],
    ["other lengths", "<<<<<< SEARCH\na\n========\nb\n>>>>>>>> REPLACE", "a", "b"],
    ["other words", "<<<<<<< ORIGINAL\na\n=======\nb\n>>>>>>> UPDATED", "a", "b"],
    ["no words", "<<<<<<<\na\n=======\nb\n>>>>>>>", "a", "b"],
    ["a file's name behind the marker", "<<<<<<< SEARCH scene.tsx\na\n=======\nb\n>>>>>>> REPLACE", "a", "b"],
    ["fences inside", "<<<<<<< SEARCH\n```tsx\na\n```\n=======\n```tsx\nb\n```\n>>>>>>> REPLACE", "a", "b"],
    [
      "a fence closed before the end marker",
      "```\n<<<<<<< SEARCH\na\n=======\nb\n```\n>>>>>>> REPLACE",
      "a",
      "b",
    ],
    ["a second divider", "<<<<<<< SEARCH\na\n=======\nb\n=======\n>>>>>>> REPLACE", "a", "b"],
    ["an end marker behind code", "<<<<<<< SEARCH\na\n=======\nb >>>>>>> REPLACE", "a", "b"],
    ["a removal", "<<<<<<< SEARCH\na\n=======\n>>>>>>> REPLACE", "a", ""],
    ["a removal without a divider", "<<<<<<< SEARCH\na\n>>>>>>> REPLACE", "a", ""],
  ])("reads %s", (_name, text, search, replace) => {
    expect(parseBlocks(text)).toEqual([{ search, replace }]);
  });

  it("ends a block without end marker where the next begins", () => {
    const text = "<<<<<<< SEARCH\na\n=======\nb\n<<<<<<< SEARCH\nc\n=======\nd\n>>>>>>> REPLACE";
    expect(parseBlocks(text)).toEqual([
      { search: "a", replace: "b" },
      { search: "c", replace: "d" },
    ]);
  });

  it("says that a block was cut off, and gives none without a replacement", () => {
    expect(parseBlocks("<<<<<<< SEARCH\na\n=======\nb\nc")).toEqual([
      { search: "a", replace: "b\nc", isCut: true },
    ]);
    expect(parseBlocks("<<<<<<< SEARCH\na\nb")).toEqual([]);
  });

  it("takes comparison and shift for the code that they are", () => {
    const code = "const a = 1 << 3;\nif (a >>> 2 === b) {}\n// ----";
    expect(parseBlocks(`<<<<<<< SEARCH\n${code}\n=======\nx\n>>>>>>> REPLACE`)[0]?.search).toBe(code);
  });

  it("finds no blocks in chatter and whole files", () => {
    expect(
      parseBlocks("Here you go:\n```tsx\nexport default function Scene() { return null; }\n```"),
    ).toEqual([]);
  });
});
