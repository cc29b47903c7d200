import { describe, expect, it } from "vitest";
import { extractCode } from "./extract-code";

const code = `import { AbsoluteFill } from "remotion";

export default function Scene() {
  return <AbsoluteFill>{"a" + '"b"'}</AbsoluteFill>;
}
`;
const body = code.trimEnd();
const escaped = body
  .replaceAll("&", "&amp;")
  .replaceAll("<", "&lt;")
  .replaceAll(">", "&gt;")
  .replaceAll('"', "&quot;");

describe("extractCode", () => {
  it.each([
    ["bare code", code, "bare"],
    ["a fence", `\`\`\`tsx\n${code}\`\`\``, "fence"],
    [
      "a fence in chatter",
      `Sure! Here's the scene:\n\n\`\`\`typescript\n${code}\`\`\`\nLet me know if it fits.`,
      "fence",
    ],
    ["another fence", `~~~jsx\n${code}~~~`, "fence"],
    ["a fence of four", `\`\`\`\`tsx\n${code}\`\`\`\``, "fence"],
    ["CRLF", `\`\`\`tsx\r\n${code.replaceAll("\n", "\r\n")}\`\`\``, "fence"],
    ["a command beside it", `\`\`\`bash\nnpm install remotion\n\`\`\`\n\`\`\`tsx\n${code}\`\`\``, "fence"],
    [
      "a snippet beside it",
      `\`\`\`tsx\nconst x = 1;\n\`\`\`\n\`\`\`tsx\n${code}\`\`\`\n\`\`\`tsx\n<b>use</b>\n\`\`\``,
      "fence",
    ],
    ["chatter without fences", `Here is the code:\n\n${code}\nThis scene shows a text.`, "bare"],
    [
      "thoughts before it",
      `<think>\nI should write \`\`\`tsx\nconst a = 1;\n\`\`\`\n</think>\n\`\`\`tsx\n${code}\`\`\``,
      "fence",
    ],
    ["JSON", JSON.stringify({ name: "Scene", code }), "json"],
    [
      "JSON in a fence",
      `\`\`\`json\n${JSON.stringify({ result: { files: [{ path: "a.tsx", code }] } })}\n\`\`\``,
      "json",
    ],
    ["JSON with a fence within", JSON.stringify({ code: `\`\`\`tsx\n${code}\`\`\`` }), "json"],
    ["a JSON text", JSON.stringify(code), "json"],
    ["HTML entities", `\`\`\`tsx\n${escaped}\n\`\`\``, "fence"],
    ["HTML entities, bare", escaped, "bare"],
    ["tags around it", `<scene>\n${code}</scene>`, "bare"],
    [
      "line numbers",
      body
        .split("\n")
        .map((line, at) => `${at + 1}| ${line}`)
        .join("\n"),
      "bare",
    ],
    ["written line breaks", JSON.stringify(body).slice(1, -1), "bare"],
  ])("takes the code out of %s", (_name, reply, from) => {
    expect(extractCode(reply)).toEqual({ type: "code", code, from, isCut: false });
  });

  it("joins a scene that was given in pieces", () => {
    const [head = "", ...rest] = body.split("\n\n");
    const result = extractCode(
      `First the import:\n\`\`\`tsx\n${head}\n\`\`\`\nThen:\n\`\`\`tsx\n${rest.join("\n\n").replace("export default ", "")}\n\`\`\`\n\`\`\`tsx\nexport default Scene;\n\`\`\``,
    );
    expect(result.type === "code" && result.code).toContain('import { AbsoluteFill } from "remotion";');
    expect(result.type === "code" && result.code).toContain("export default Scene;");
  });

  it("says where a reply was cut off", () => {
    expect(extractCode(`\`\`\`tsx\n${code.slice(0, 90)}`)).toMatchObject({ from: "fence", isCut: true });
    expect(extractCode(JSON.stringify({ code }).slice(0, 120))).toMatchObject({ from: "json", isCut: true });
  });

  it("keeps entities that are a text's own", () => {
    const own = code.replace('{"a"', '&lt;b&gt; {"a"');
    expect(extractCode(own)).toMatchObject({ code: own });
  });

  it.each([
    "",
    "I cannot help with that.",
    "Import the font first, then restart.",
    '{"error":"overloaded"}',
    "```\n```",
  ])("finds none in %j", (reply) => {
    expect(extractCode(reply).type).toBe("none");
  });
});
