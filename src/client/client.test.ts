import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiBench, openApi } from "@/server/api/test/api-bench";
import { createScenewrightClient } from "./client";

let api: ApiBench;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe("createScenewrightClient", () => {
  it("creates and follows a generation from a plain Node program, to its end, and lets the program end", async () => {
    const program = path.join(import.meta.dirname, "test", "follow-generation.ts");
    const message = "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream";
    const args = ["--import", "tsx", program, api.serving.url, message];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 30_000 });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line): { type?: string; sequence?: number } => JSON.parse(line));
    const result = lines.pop();
    expect(lines[0]).toEqual({ sequence: 1, type: "generation.queued" });
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.at(-1)?.type).toBe("generation.finished");
    expect(result).toEqual({ outcome: "done", scenes: 1 });
  });

  it("rejects with the server's code and text", async () => {
    const generation = api.client.generate({ projectId: crypto.randomUUID(), message: "hello" });
    await expect(generation.result).rejects.toMatchObject({
      name: "AppError",
      code: "not_found",
      retryable: false,
    });
    await expect(generation[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "not_found" });
  });

  it("says that the server cannot be reached, and that a retry may help", async () => {
    const nowhere = createScenewrightClient({ url: "http://127.0.0.1:1" });
    const generation = nowhere.generate({ projectId: crypto.randomUUID(), message: "hello" });
    await expect(generation.result).rejects.toMatchObject({ code: "interrupted", retryable: true });
  });
});
