import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { defaultLook } from "@/domain/look";
import type { Problem } from "@/domain/problem";
import { proofRequestSchema } from "@/domain/proof";
import { createSceneCheck } from "@/server/check/create-scene-check";
import type { SceneCheck } from "@/server/check/scene-check";
import { buildRuntimes } from "../build-runtimes";
import { sceneFiles } from "./scene-files";

/** The frame that every file is checked in: 5 s at 30 fps, 1920×1080. */
const frame = { durationInFrames: 150, fps: 30, width: 1920, height: 1080 };

/**
 * Checks scene files as the product would before it saves them. Prints a line for each problem of each file that is
 * refused, and last `{"suite":"scenes","files":N,"passed":N}`. Answers whether all passed.
 */
export async function evaluateScenes(paths: string[]): Promise<boolean> {
  const files = await sceneFiles(paths);
  await buildRuntimes();
  const check = createSceneCheck();
  let passed = 0;
  try {
    await check.warm();
    for (const file of files) {
      const problems = await problemsOf(file, check);
      if (problems.length === 0) passed++;
      for (const problem of problems) console.log(lineOf(file, problem));
    }
  } finally {
    await check.close();
  }
  console.log(JSON.stringify({ suite: "scenes", files: files.length, passed }));
  return passed === files.length;
}

async function problemsOf(file: string, check: SceneCheck): Promise<Problem[]> {
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) return [{ rule: "encoding", message: "The file is not valid UTF-8." }];
  const request = proofRequestSchema.safeParse({
    ...frame,
    code: bytes.toString("utf8"),
    controls: {},
    look: defaultLook,
  });
  if (!request.success)
    return request.error.issues.map((issue) => ({ rule: "size", message: issue.message }));
  const proof = await check.prove(request.data);
  return proof.type === "accepted" ? [] : proof.problems;
}

function lineOf(file: string, { rule, message, line, column, frame: at }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place} ${rule}: ${message}${at === undefined ? "" : ` (frame ${at})`}`;
}
