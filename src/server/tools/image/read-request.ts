import type { PicturePlace } from "./places";
import { placeIn } from "./places";

/** What is to be done with pictures, in a person's words. */
export type PictureRequest =
  /** A scene is made of what the picture shows: its parts, not the picture. */
  | { type: "recreate" }
  /** A scene takes the picture's manner. */
  | { type: "restyle" }
  | { type: "background" }
  | { type: "overlay"; place: PicturePlace }
  | { type: "replace" }
  /** Wherever the scene has a place for it, or a scene of its own. */
  | { type: "show" };

const recreating =
  /\b(?:re-?create|rebuild|re-?draw as (?:a )?scene|reproduce|clone|replicate|turn (?:this|it|the \w+|my \w+) into (?:a |an )?(?:scene|video|animation|motion)|animate|bring (?:it|this|the [\w ]+?) (?:in|to life)|(?:cards?|rows?|elements?|parts?|tiles?|bars?) (?:in )?one (?:by|after) (?:one|another)|based on (?:this|the|my) (?:screenshot|mock-?up|design|sketch|wireframe|dashboard))\b/i;
const restyling =
  /\b(?:look(?:s|ing)? (?:like|as in)|in (?:the|this) (?:style|look|manner) of|in (?:this|that) style|styled? (?:like|after)|restyle|match(?:es|ing)? (?:the |its )?(?:look|style|feel|colou?rs|picture|image|photo)|inspired by|same (?:style|look|feel) as)\b/i;
const behind = /\b(?:background|backdrop|behind (?:the|everything|all|it)|wallpaper)\b/i;
const replacing =
  /\b(?:replace|swap|exchange|instead of|switch)\b|\bchange (?:the|this|that|its) (?:picture|photo|image|logo)\b/i;
const mark = /\b(?:logo|watermark|badge|emblem|brand ?mark|icon|sticker|overlay)\b/i;

/** What an instruction asks of the pictures that came with it. */
export function readPictureRequest(instruction: string): PictureRequest {
  if (recreating.test(instruction)) return { type: "recreate" };
  if (restyling.test(instruction)) return { type: "restyle" };
  if (behind.test(instruction)) return { type: "background" };
  if (replacing.test(instruction)) return { type: "replace" };
  const place = placeIn(instruction);
  if (place !== null) return { type: "overlay", place };
  return mark.test(instruction) ? { type: "overlay", place: "top right" } : { type: "show" };
}

/** Whether a scene of its own is to be made out of what the picture shows. */
export function makesNewScene(instruction: string): boolean {
  return readPictureRequest(instruction).type === "recreate" && !namesScene(instruction);
}

/** Whether it is about every scene: «in each scene», «throughout the video». */
export function meansEachScene(instruction: string): boolean {
  return /\b(?:each|every|all(?: the| of the| my| our)?) (?:scenes?|slides?)\b|\bthroughout\b|\b(?:whole|entire) video\b/i.test(
    instruction,
  );
}

/** Whether it names a scene that is there: «scene 2», «this scene», «the intro». */
export function namesScene(instruction: string): boolean {
  return /\b(?:scene|slide) \d+\b|\b(?:this|that|the (?:first|last|second|third|selected)) (?:scene|slide)\b|\bthe (?:intro|outro)\b/i.test(
    instruction,
  );
}

/** Whether it speaks of a picture that should be there: «this photo», «our logo», «the picture I sent». */
export function speaksOfOne(instruction: string): boolean {
  return /\b(?:this|that|these|those|my|our|the (?:attached|uploaded|last|same)|attached|uploaded|i (?:sent|uploaded|attached|gave))\b/i.test(
    instruction,
  );
}
