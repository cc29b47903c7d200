import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtures } from "../fixtures/fixtures";
import { checkScene } from "../static-check";
import { templates } from "../templates";
import { extractCode } from "./extract-code";
import { fixScene } from "./fix-scene";

const examples = new URL("../../../examples/", import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, examples)).map(
    (name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, examples), "utf8")] as const,
  );

const clean = [
  ...filesIn("foreign"),
  ...templates.map(({ name, source }) => [`template ${name}`, source] as const),
  ...[...fixtures].map(([name, source]) => [`fixture ${name}`, source] as const),
];

describe("code without faults", () => {
  it.each(clean)("stays as it is, to the character: %s", (_name, source) => {
    const { code, applied } = fixScene(source);
    expect(applied).toEqual([]);
    expect(code).toBe(source);
  });

  it.each(clean)("comes out of a reply as it went in: %s", (_name, source) => {
    const inReply = extractCode(`Here is the scene:\n\n\`\`\`tsx\n${source.trimEnd()}\n\`\`\`\n\nEnjoy!`);
    expect(inReply.type === "code" && inReply.code).toBe(`${source.replace(/^\n+/, "").trimEnd()}\n`);
  });
});

/** What these do wrong is no slip: a rule that “mended” it would make another scene, or a dangerous one. */
const notFixable = filesIn("foreign-refused").filter(
  ([name]) =>
    !["bad-interpolate-range", "undeclared-name", "undefined-component", "syntax-error"].some((one) =>
      name.includes(one),
    ),
);

describe("what is refused for what it does", () => {
  it.each(notFixable)("is not let in by a fix: %s", (_name, source) => {
    const { code, left } = fixScene(source);
    expect(checkScene(code).length).toBe(checkScene(source).length);
    if (checkScene(source).length > 0) expect(left.length).toBeGreaterThan(0);
  });
});
