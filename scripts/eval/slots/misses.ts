import { differenceEuclidean } from "culori";
import { readControls } from "@/scene/controls";
import { colorOf } from "@/scene/look/color-of";
import type { SlotCase } from "../slots";
import type { AddedScene } from "./added-scene";
import { framesOf, textOf } from "./shown";

/** What only somebody who had not finished would leave on the screen. */
const placeholder =
  /lorem ipsum|\byour (?:\w+ )?(?:tagline|text|title|brand|headline|company|name|logo|product|subtitle|message|content) here\b|\btagline\b|\bundefined\b|\bNaN\b|\[object|\bTODO\b|\bplaceholder\b|example\.com|\bheadline\b|\bsubtitle\b|\bsample text\b|\bitem \d\b|\bfeature \d\b|\bInfinity\b/i;
const near = differenceEuclidean("oklab");
/** Colours are moved a little where a text would not be read on them. */
const sameColor = 0.09;

/** What of the expectation a scene does not show, each as a line. */
export function missesOf(expect: SlotCase["expect"], scene: AddedScene): string[] {
  const frames = framesOf(scene);
  const texts = frames.map(textOf);
  const found = texts.map((text) => placeholder.exec(text.replaceAll("\u200b", ""))?.[0]).find(Boolean);
  const isAsked = found && expect.texts?.some((text) => text.toLowerCase().includes(found.toLowerCase()));
  return [
    ...(expect.texts ?? [])
      .filter((text) => !isShown(text, texts))
      .map((text) => `does not show ${JSON.stringify(text)} (${scene.template}: ${excerpt(texts)})`),
    ...(expect.colors ?? [])
      .filter((color) => !hasColor(color, scene, frames))
      .map((color) => `does not have the colour ${color}`),
    ...(expect.seconds !== undefined && scene.durationInFrames !== Math.round(expect.seconds * 30)
      ? [`lasts ${scene.durationInFrames / 30} s, not ${expect.seconds} s`]
      : []),
    ...(expect.template && !expect.template.includes(scene.template)
      ? [`is made from ${scene.template}, not from ${expect.template.join(" or ")}`]
      : []),
    ...(found && !isAsked ? [`shows the placeholder ${JSON.stringify(found)}`] : []),
  ];
}

/** Without what does not count: spaces, capitals, commas within numbers. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s|\u200b|\u200c|\u200d|\ufe0f/gu, "")
    .replaceAll(/(?<=\d)[,'’](?=\d{3})/g, "")
    .replaceAll("’", "'");
}

/** In one frame, or word after word over several of them. */
export function isShown(text: string, frames: readonly string[]): boolean {
  const wanted = plain(text);
  const shown = frames.map(plain);
  if (shown.some((frame) => frame.includes(wanted))) return true;
  const words = text.split(/\s+/).map(plain).filter(Boolean);
  return words.length > 1 && words.every((word) => shown.some((frame) => frame.includes(word)));
}

function hasColor(color: string, scene: AddedScene, frames: readonly string[]): boolean {
  const wanted = color.startsWith("#") ? color.toLowerCase() : colorOf(color);
  if (!wanted) return false;
  if (frames.some((frame) => frame.toLowerCase().includes(wanted))) return true;
  const values = Object.values(readControls(scene.code)).filter((value) => typeof value === "string");
  return [...values, ...Object.values(scene.look.palette)].some(
    (value) => /^#[0-9a-f]{6}$/i.test(value) && near(value, wanted) < sameColor,
  );
}

function excerpt(frames: readonly string[]): string {
  const middle = frames[Math.floor(frames.length * 0.6)] ?? "";
  return middle
    .replaceAll(/\u200b+/g, " ")
    .trim()
    .slice(0, 160);
}
