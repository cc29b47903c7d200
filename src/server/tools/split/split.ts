import { z } from "zod";
import type { Change } from "@/domain/change";
import { formatSeconds, framesOf, secondsOf, shortestSeconds } from "@/domain/duration";
import { idSchema } from "@/domain/id";
import type { SceneSnapshot } from "@/domain/scene";
import { partOfCode, writePart } from "@/scene/split-scene";
import { targetScene } from "../target-scene";
import { defineTool, type ToolResult } from "../tool";
import { uniqueName } from "../unique-name";
import { shareItems } from "./share-items";

const newSceneIds = z.array(idSchema).min(1).max(9);
const argumentsSchema = z.discriminatedUnion("type", [
  /** In equal parts, one more than there are new ids; with `shareItems` a list goes over them instead of the time. */
  z.strictObject({ type: z.literal("parts"), newSceneIds, shareItems: z.boolean() }),
  /** At these seconds of the scene, in order: one for each new id. Below zero they count from its end. */
  z.strictObject({ type: z.literal("at"), newSceneIds, seconds: z.array(z.number()).min(1).max(9) }),
]);
type Part = { code: string; durationInFrames: number; says: string };

/**
 * Makes several scenes of one, as long as it was together. Cut in time, each part goes on where the one before ends, so
 * the video plays as before; a list may be shared out instead, each part with entrances of its own.
 */
export const splitTool = defineTool({
  name: "split",
  argumentsSchema,
  async run(args, context) {
    const scene = await targetScene(context);
    const { fps } = context.project;
    const lengths =
      args.type === "parts" ? equal(scene, args.newSceneIds.length + 1) : cut(scene, args.seconds, fps);
    if (
      !lengths ||
      lengths.length !== args.newSceneIds.length + 1 ||
      lengths.some((frames) => frames < framesOf(shortestSeconds, fps))
    )
      return tooShort(scene, fps);
    const parts =
      (args.type === "parts" && args.shareItems && byItems(scene, lengths)) || byTime(scene, lengths, fps);
    if (typeof parts === "string")
      return {
        type: "unavailable",
        text: `${parts} I can duplicate it and set the length of each.`,
        suggestions: ["Duplicate it"],
      };
    const names = (await context.scenes()).map((one) => one.name);
    return { type: "changes", rung: "storyboard", ...changesFor(scene, parts, args.newSceneIds, names) };
  },
});

function equal(scene: SceneSnapshot, count: number): number[] {
  const edges = Array.from({ length: count + 1 }, (_, index) =>
    Math.round((scene.durationInFrames * index) / count),
  );
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}

function cut({ durationInFrames }: SceneSnapshot, seconds: number[], fps: number): number[] | null {
  const inner = seconds.map((at) => Math.round(at * fps) + (at < 0 ? durationInFrames : 0));
  const edges = [0, ...inner.sort((a, b) => a - b), durationInFrames];
  const lengths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  return lengths.every((length) => length > 0) ? lengths : null;
}

function byItems(scene: SceneSnapshot, lengths: number[]): Part[] | null {
  const shares = shareItems(scene.code, lengths.length);
  if (!shares) return null;
  return shares.map((share, index) => ({ ...share, durationInFrames: lengths[index] ?? 1 }));
}

/** The parts, or why there can be none. */
function byTime(scene: SceneSnapshot, lengths: number[], fps: number): Part[] | string {
  const whole = partOfCode(scene.code);
  const parts: Part[] = [];
  let past = 0;
  for (const durationInFrames of lengths) {
    const rest = scene.durationInFrames - past - durationInFrames;
    const part = { before: whole.before + secondsOf(past, fps), after: whole.after + secondsOf(rest, fps) };
    const written = writePart(scene.code, part);
    if (written.type === "unchanged") return written.reason;
    parts.push({
      code: written.code,
      durationInFrames,
      says: formatSeconds(secondsOf(durationInFrames, fps)),
    });
    past += durationInFrames;
  }
  return parts;
}

function changesFor(
  scene: SceneSnapshot,
  parts: Part[],
  newIds: string[],
  taken: string[],
): { changes: Change[]; summary: string } {
  const { sceneId, versionId: baseVersionId, template } = scene;
  const changes: Change[] = [];
  const names: string[] = [];
  for (const [index, { code, durationInFrames }] of parts.entries()) {
    const id = newIds[index - 1];
    if (id === undefined) {
      changes.push(
        { type: "set_code", sceneId, baseVersionId, code },
        { type: "set_duration", sceneId, baseVersionId, durationInFrames },
      );
      names.push(scene.name);
      continue;
    }
    const name = uniqueName(scene.name, [...taken, ...names]);
    names.push(name);
    const after = newIds[index - 2] ?? sceneId;
    changes.push({ type: "add_scene", sceneId: id, name, code, durationInFrames, template, after });
  }
  const told = parts.map((part, index) => `“${names[index]}” (${part.says})`);
  return {
    changes,
    summary: `${scene.name} is ${parts.length} scenes now: ${told.slice(0, -1).join(", ")} and ${told.at(-1)}`,
  };
}

function tooShort(scene: SceneSnapshot, fps: number): ToolResult {
  const length = formatSeconds(secondsOf(scene.durationInFrames, fps));
  return {
    type: "question",
    text: `“${scene.name}” is ${length} long, and each part needs at least ${formatSeconds(shortestSeconds)}. Where shall I split it?`,
    suggestions: ["Split it in half"],
  };
}
