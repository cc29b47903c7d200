import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/app-error";
import { assetSource } from "@/domain/asset";
import { framesOf, secondsOf } from "@/domain/duration";
import type { SceneSnapshot } from "@/domain/scene";
import { briefOf } from "@/scene/brief/brief-of";
import { extractCode } from "@/scene/fix/extract-code";
import { fixScene } from "@/scene/fix/fix-scene";
import { collectText } from "@/server/models/collect-text";
import type { ImagePart, LanguageModel } from "@/server/models/language-model";
import { sceneSystem, sceneTask } from "../prompt/scene-prompt";
import { proveAndRepair } from "../repair/prove-and-repair";
import type { ToolContext, ToolResult } from "../tool";
import { uniqueName } from "../unique-name";
import type { ChosenPicture } from "./choose-pictures";

const maxOutputTokens = 6_000;
/** The most pictures that one request shows to a model. */
const mostShown = 4;
const usualSeconds = 6;

/**
 * A scene that a model writes after pictures: what they show, built of parts that move (`recreate`), or a scene that is
 * there in their manner (`restyle`). Nothing that does not play is kept.
 * @throws AppError the model's own, or `scene_rejected`
 */
export async function writeAfterPictures(
  model: LanguageModel,
  request: { type: "recreate" | "restyle"; instruction: string; pictures: readonly ChosenPicture[] },
  scene: SceneSnapshot | null,
  context: ToolContext,
): Promise<ToolResult> {
  const { project, signal, generationId } = context;
  const { look, format, fps } = project;
  const seconds = scene
    ? secondsOf(scene.durationInFrames, fps)
    : (briefOf(request.instruction).seconds ?? usualSeconds);
  const durationInFrames = scene?.durationInFrames ?? framesOf(seconds, fps);
  await context.progress("Looking at the picture");
  const images = await imagesOf(request.pictures, context);
  const brief = {
    request: askFor(request, scene),
    whole: null,
    remembered: await context.remembered(),
    look,
    format,
    fps,
    seconds,
    before: null,
    layout: null,
  };
  await context.progress("Writing the scene");
  const answer = await collectText(
    model,
    {
      system: sceneSystem(),
      messages: [{ role: "user", parts: [...images, { type: "text", text: sceneTask(brief) }] }],
      maxOutputTokens,
      signal,
      generationId,
    },
    context.writing,
  );
  signal.throwIfAborted();
  if (answer.type === "failed")
    throw new AppError(answer.error.code, answer.error.text, { retryable: answer.error.retryable });
  const found = extractCode(answer.text);
  if (found.type === "none")
    throw new AppError("model_bad_answer", "The model wrote no scene. Please try again.", {
      retryable: true,
    });
  const code = found.isCut || answer.finish !== "stop" ? fixScene(found.code).code : found.code;
  await context.progress("Checking five frames");
  const proven = await proveAndRepair(code, {
    prove: (candidate) => context.prove(candidate, durationInFrames),
    patcher: context.model("surgical"),
    signal,
    generationId,
    onPatch: () => context.progress("Mending what did not play"),
  });
  if (proven.type === "failed")
    throw new AppError(
      "scene_rejected",
      "What the model wrote after the picture could not be played; nothing was changed.",
      {
        retryable: true,
        problems: proven.problems,
      },
    );
  const written = { rung: "code" as const, mended: proven.mended };
  if (scene)
    return {
      type: "changes",
      changes: [
        { type: "set_code", sceneId: scene.sceneId, baseVersionId: scene.versionId, code: proven.code },
      ],
      ...written,
      summary: `${scene.name} is written after the picture`,
    };
  const scenes = await context.scenes();
  const isPlanned = context.sceneId !== null && !scenes.some(({ sceneId }) => sceneId === context.sceneId);
  const name = uniqueName(
    "From the picture",
    scenes.map((one) => one.name),
  );
  return {
    type: "changes",
    changes: [
      {
        type: "add_scene",
        sceneId: isPlanned && context.sceneId ? context.sceneId : randomUUID(),
        name,
        code: proven.code,
        durationInFrames,
        template: null,
        after: "end",
      },
    ],
    ...written,
    summary: `Here is ${name}`,
  };
}

async function imagesOf(pictures: readonly ChosenPicture[], context: ToolContext): Promise<ImagePart[]> {
  const shown = pictures.slice(0, mostShown);
  const bytes = await Promise.all(shown.map(({ assetId }) => context.pictures.read(assetId)));
  return bytes.flatMap((one) =>
    one ? [{ type: "image" as const, mediaType: "image/webp" as const, bytes: one }] : [],
  );
}

function askFor(
  { type, instruction, pictures }: Parameters<typeof writeAfterPictures>[1],
  scene: SceneSnapshot | null,
): string {
  const named = pictures.map(
    ({ assetId, name, width, height }) => `${assetSource(assetId)} (“${name}”, ${width}×${height})`,
  );
  const how =
    type === "recreate"
      ? "Build what the picture shows out of kit parts and shapes of your own: its layout, texts, numbers and colours as they are there, each part coming in after the other. Do not show the picture itself, except a photo within it that cannot be drawn."
      : "Take over the picture's manner: palette, type, spacing, surfaces, mood. Keep the scene's texts, data and names of controls.";
  const given = scene ? `\n\nThe scene as it is:\n\`\`\`tsx\n${scene.code}\n\`\`\`` : "";
  return `${instruction}\n\n${how}\nWhere the picture itself must appear, its src is ${named.join(", ")}.${given}`;
}
