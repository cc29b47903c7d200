import type { DrawnStyle } from "@/domain/story";
import { readStyle } from "../request/read-wishes";
import type { StoryEdit } from "./story-edit";

const verb =
  /^(?:make|turn|change|re-?do|re-?draw|re-?style|draw|re-?paint|paint|render|give|switch|set|show|illustrate|use|put)\b/iu;
const scope =
  /\b(?:book|story|video|pictures|illustrations|drawings|images|everything|style|all (?:the )?pages|every page|all of (?:it|them))\b/iu;
const it =
  /^(?:make|turn|draw|re-?draw|re-?do|paint|re-?paint) (?:it|them|this|everything)(?: all)? (?:in |into |as |like |a )*/iu;
const restyle = /^re-?style\b/iu;
const night = /\b(?:as|in|to|into)(?: an?| the)? night\b(?! sky)|\bnight (?:style|look|version)\b/iu;
/** Of a single page, or of a look that is not the book's. */
const otherScope =
  /\b(?:pages? \d|this page|scene|title|headline|text|font|colou?rs?|background|button|logo)\b/iu;
const inStyle = /\b(?:as|in|into|to|like)\s+(?:an?\s+|the\s+)?(.{3,80}?)(?:\s+style)?[.!]?$/iu;

/** Another style for the whole book: «make all pictures paper cut». */
export function readRestyle(said: string): StoryEdit | null {
  if (!verb.test(said) || otherScope.test(said)) return null;
  const isRestyle = restyle.test(said);
  const known = styleIn(said, isRestyle || /\bstyle\b/iu.test(said));
  if (known && (isRestyle || scope.test(said) || it.test(said))) return { type: "restyle", ...known };
  const [, style] = isRestyle ? (inStyle.exec(said) ?? []) : [];
  return style ? { type: "restyle", style: style.trim(), drawnStyle: null } : null;
}

type Style = { style: string; drawnStyle: DrawnStyle | null };
const none = readStyle("");

function styleIn(said: string, isAboutStyle: boolean): Style | null {
  if (isAboutStyle && night.test(said)) return { style: "glowing night scenes", drawnStyle: "night" };
  const read = readStyle(said);
  if (read.style !== none.style) {
    // Words of somebody's own: the nearest of the illustrator's is only known where a word of it is among them.
    const isOwn = read.drawnStyle === none.drawnStyle && readStyle(read.style).style === none.style;
    return { style: read.style, drawnStyle: isOwn ? null : read.drawnStyle };
  }
  return null;
}
