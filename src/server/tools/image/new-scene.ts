import { randomUUID } from "node:crypto";
import { assetSource } from "@/domain/asset";
import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import { briefOf } from "@/scene/brief/brief-of";
import { readControls, writeControls } from "@/scene/controls";
import { templates, titleTemplate } from "@/scene/templates/index";
import type { ToolContext, ToolResult } from "../tool";
import { uniqueName } from "../unique-name";
import type { ChosenPicture } from "./choose-pictures";

/** A scene for each picture, in the project's look, with the words that were given and no others. */
export async function scenesOfPictures(
  instruction: string,
  pictures: readonly ChosenPicture[],
  context: ToolContext,
): Promise<ToolResult> {
  const scenes = await context.scenes();
  const template = templates.find(({ name }) => name === "image-caption") ?? titleTemplate;
  const brief = briefOf(instruction);
  const { look, fps } = context.project;
  const taken = scenes.map(({ name }) => name);
  const used = new Set(scenes.map(({ sceneId }) => sceneId));
  const added = pictures.map((picture, index): Change => {
    const made = template.make(brief, look, { seed: context.seed, avoid: null });
    const words = index === 0 ? brief.texts : [];
    const [headline = "", caption = ""] = words;
    const name = uniqueName(nameOf(picture.name), taken);
    taken.push(name);
    const planned = index === 0 && context.sceneId !== null && !used.has(context.sceneId);
    return {
      type: "add_scene",
      sceneId: planned && context.sceneId ? context.sceneId : randomUUID(),
      name,
      code: writeControls(template.source, {
        ...made.controls,
        image: assetSource(picture.assetId),
        headline,
        caption,
        kicker: "",
        layout: layoutFor(picture, words.length > 0),
      }),
      durationInFrames: framesOf(brief.seconds ?? made.seconds, fps),
      template: template.name,
      after: "end",
    };
  });
  const [first] = added;
  return {
    type: "changes",
    changes: added,
    rung: "template",
    summary:
      added.length === 1
        ? `Here is a scene with “${pictures[0]?.name ?? "your picture"}”`
        : `Here are ${added.length} scenes, one for each picture`,
    ...(first?.type === "add_scene" ? { highlights: readControls(first.code) } : {}),
  };
}

/** The picture itself, slowly panned, without a word: what plays while a model writes what it shows. */
export async function draftOf(pictures: readonly ChosenPicture[], context: ToolContext): Promise<ToolResult> {
  const made = await scenesOfPictures("", pictures.slice(0, 1), context);
  return made.type === "changes"
    ? { ...made, summary: "The picture plays while the scene is written" }
    : made;
}

/** A photo fills the frame; what is small (a logo, an icon) would blur there and stands as a print. */
function layoutFor({ width, height }: ChosenPicture, hasWords: boolean): "full" | "split" | "card" {
  if (Math.max(width, height) < 900) return "card";
  return hasWords && height > width * 1.2 ? "split" : "full";
}

/** A file's name as a scene's: no ending, no underscores. */
function nameOf(file: string): string {
  const plain = file
    .replace(/\.[a-z0-9]{2,5}$/i, "")
    .replace(/[_-]+/g, " ")
    .trim()
    .slice(0, 60);
  return plain === "" ? "Picture" : plain.charAt(0).toUpperCase() + plain.slice(1);
}
