import { assetSource } from "@/domain/asset";
import type { SceneSnapshot } from "@/domain/scene";
import { readControls, writeControls } from "@/scene/controls";
import { placePicture } from "@/scene/pictures/place-picture";
import { editSource } from "@/scene/source-edit";
import type { ToolContext, ToolResult } from "../tool";
import type { ChosenPicture } from "./choose-pictures";
import type { PictureRequest } from "./read-request";

type Placing = Exclude<PictureRequest, { type: "recreate" | "restyle" }>;

/** The room that a mark gets over a scene, in units: as much area whether it is wide or tall. */
const markArea = 24_000;

/** Puts a picture into a scene that is there; no model is asked. */
export function placeInScene(
  scene: SceneSnapshot,
  picture: ChosenPicture,
  request: Placing,
  context: ToolContext,
): ToolResult {
  const source = assetSource(picture.assetId);
  const placed =
    request.type === "background"
      ? asBackground(scene, source, context)
      : request.type === "overlay"
        ? asMark(scene, source, picture, request.place)
        : (inItsPlace(scene, source) ??
          (request.type === "replace" ? null : asBackground(scene, source, context)));
  if (!placed) {
    return {
      type: "unavailable",
      text:
        request.type === "replace"
          ? `“${scene.name}” shows no picture that could be replaced. I can put it behind the scene, or make a scene of its own for it.`
          : `In “${scene.name}” I found no place for the picture. I can make a scene of its own for it.`,
      suggestions: ["Use this picture as the background", "Add a new scene with this picture"],
    };
  }
  return {
    type: "changes",
    changes: [
      { type: "set_code", sceneId: scene.sceneId, baseVersionId: scene.versionId, code: placed.code },
    ],
    rung: "source-edit",
    summary: `“${picture.name}” ${placed.where} ${scene.name}`,
  };
}

/** The same in every scene; one without a place for it is left as it is, and said. */
export function placeInEach(
  scenes: readonly SceneSnapshot[],
  picture: ChosenPicture,
  request: Placing,
  context: ToolContext,
): ToolResult {
  const results = scenes.map((scene) => ({ scene, result: placeInScene(scene, picture, request, context) }));
  const changes = results.flatMap(({ result }) => (result.type === "changes" ? result.changes : []));
  const left = results.flatMap(({ scene, result }) => (result.type === "changes" ? [] : [`“${scene.name}”`]));
  const [first] = results;
  if (changes.length === 0 && first) return first.result;
  const rest = left.length > 0 ? `; in ${left.join(", ")} I found no place for it` : "";
  return {
    type: "changes",
    changes,
    rung: "source-edit",
    summary: `“${picture.name}” is in ${changes.length === 1 ? "one scene" : `${changes.length} scenes`}${rest}`,
  };
}

type Placed = { code: string; where: string };

function asBackground(scene: SceneSnapshot, source: string, context: ToolContext): Placed | null {
  const controls = readControls(scene.code);
  if (scene.template === "image-caption" && "image" in controls)
    return { code: writeControls(scene.code, { image: source, layout: "full" }), where: "fills" };
  const own = controls.background;
  const color = typeof own === "string" ? own : context.project.look.palette.background;
  const result = placePicture(scene.code, { type: "background", source, color });
  return result.type === "placed" ? { code: result.code, where: "is the background of" } : null;
}

function asMark(
  scene: SceneSnapshot,
  source: string,
  { width, height }: ChosenPicture,
  place: string,
): Placed | null {
  const ratio = Math.min(5, Math.max(0.4, width / Math.max(1, height)));
  const size = {
    width: Math.round(Math.sqrt(markArea * ratio)),
    height: Math.round(Math.sqrt(markArea / ratio)),
  };
  const result = placePicture(scene.code, { type: "overlay", source, place, ...size });
  return result.type === "placed" ? { code: result.code, where: `is ${inWords(place)} of` } : null;
}

function inWords(place: string): string {
  return place === "center"
    ? "in the middle"
    : place === "left" || place === "right"
      ? `on the ${place}`
      : `at the ${place}`;
}

/** Where the scene shows a picture already: its image control, or the one picture that it draws. */
function inItsPlace(scene: SceneSnapshot, source: string): Placed | null {
  const where = "is the picture of";
  const controls = readControls(scene.code);
  if (typeof controls.image === "string")
    return { code: writeControls(scene.code, { image: source }), where };
  const result = editSource(scene.code, { type: "set_source", target: {}, source });
  return result.type === "edited" ? { code: result.code, where } : null;
}
