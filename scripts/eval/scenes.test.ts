import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sceneFiles } from "./scene-files";
import { evaluateScenes } from "./scenes";

const lines: string[] = [];
vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
afterEach(() => void lines.splice(0));

/** Which rule speaks, by file. */
const faults: Record<string, string> = {
  "bad-interpolate-range": "render",
  "constructor-by-computed-name": "member",
  "draws-nothing": "blank",
  "endless-loop-at-top-level": "time",
  "endless-loop-in-render": "time",
  "endless-recursion": "render|time|memory",
  "eval-in-code": "global",
  "fetches-data": "global",
  "import-off-the-list": "import",
  "memory-bomb": "memory|time",
  "no-component": "export",
  "remote-css-background": "remote",
  "remote-image": "remote",
  "state-in-render": "render",
  "syntax-error": "syntax",
  "throws-late": "render",
  "undeclared-name": "global",
  "undefined-component": "render|import",
};

describe("the suite of scenes", () => {
  it("accepts code that was written for other tools", async () => {
    const files = (await readdir("examples/foreign")).length;
    await evaluateScenes(["examples/foreign"]);
    expect(lines).toEqual([JSON.stringify({ suite: "scenes", files, passed: files })]);
  });

  it("refuses every bad scene for what is wrong with it, and says so in a line", async () => {
    expect(await evaluateScenes(["examples/foreign-refused"])).toBe(false);
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      suite: "scenes",
      files: Object.keys(faults).length,
      passed: 0,
    });
    for (const [name, rules] of Object.entries(faults)) {
      expect(lines.find((line) => line.includes(`${name}.tsx`))).toMatch(new RegExp(`^\\S+ (${rules}): `));
    }
  }, 90_000);

  it("finds files by folder, once each, and names a path that does not exist", async () => {
    const file = path.join("examples", "foreign", "typewriter.tsx");
    const found = await sceneFiles(["examples/foreign", file]);
    expect(found.filter((one) => one === file)).toHaveLength(1);
    await expect(sceneFiles(["examples/nowhere"])).rejects.toThrow("examples/nowhere");
    await expect(sceneFiles([])).rejects.toThrow("Name files");
  });
});
