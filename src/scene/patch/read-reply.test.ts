import { describe, expect, it } from "vitest";
import { readPatchReply } from "./read-reply";

const file = `import { AbsoluteFill } from "remotion";\n\nexport default function Scene() {\n  return <AbsoluteFill>a</AbsoluteFill>;\n}\n`;

describe("a reply where a patch was asked for", () => {
  it("is blocks, whatever is around them", () => {
    const reply = `Here:\n\`\`\`\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n\`\`\``;
    expect(readPatchReply(reply)).toEqual({ type: "blocks", blocks: [{ search: "a", replace: "b" }] });
  });

  it("is the whole file", () => {
    expect(readPatchReply(`Here is the full file:\n\`\`\`tsx\n${file}\`\`\``)).toEqual({
      type: "whole_file",
      code: file,
      isCut: false,
    });
    expect(readPatchReply(`\`\`\`tsx\n${file.slice(0, -20)}`)).toMatchObject({
      type: "whole_file",
      isCut: true,
    });
  });

  it.each([
    ["nothing", "I made the title larger."],
    ["a piece without its place", "```tsx\n<h1 style={{ fontSize: 120 }}>Brewline</h1>\n```"],
    [
      "a file that leaves code out",
      `\`\`\`tsx\n${file.replace("return", "// ... existing code ...\n  return")}\`\`\``,
    ],
  ])("is neither: %s", (_name, reply) => {
    expect(readPatchReply(reply).type).toBe("none");
  });
});
