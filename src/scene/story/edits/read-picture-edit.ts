import { pageReferences } from "./page-references";
import { readLook } from "./read-look";
import type { StoryEdit, StoryPlace } from "./story-edit";

const drawing =
  /^(?:re-?do|re-?draw|draw|re-?paint|paint|re-?generate|re-?illustrate|illustrate|re-?make|try)\b/iu;
const changing = /^(?:make|change|show|set|let|have|give|turn|put|add)\b/iu;
const pictureWord = /\b(?:pictures?|illustrations?|images?|drawings?|paintings?)\b/iu;
/** Parts and properties that any scene has: edits of the scene, not of what is drawn. */
const otherThings =
  /\b(?:texts?|titles?|subtitles?|fonts?|headlines?|words?|captions?|colou?rs?|paper|ink|seconds?|secs?|frames?|transitions?|music|voice|narration|duration|background|buttons?|logos?|badges?|charts?|icons?|border|watermark|arrows?|layout|bigger|smaller|larger|wider|zoom\w*|pan|faster|slower|longer|shorter|crop\w*|photos?|scenes?|qr)\b/iu;
const placing = /\b(?:after|before|behind|to the (?:end|front|beginning))\b/iu;
const again = /\b(?:again|anew|once more|over|please|differently|another (?:time|way|one)|new(?:ly)?)\b/giu;

/** A page's picture drawn again, or as it is wished: «redo page 3's picture at night», «make page 3 snowy». */
export function readPictureEdit(said: string, story: StoryPlace): StoryEdit | null {
  const { pages, absent, rest } = pageReferences(said, story);
  const isDrawing = drawing.test(rest);
  const speaksOfPicture = pictureWord.test(rest) || /^(?:re-?draw|draw) it\b/iu.test(rest);
  const asked =
    pages.length === 0 && absent.length === 0 && isDrawing && speaksOfPicture && story.selected !== null
      ? [story.selected]
      : pages;
  if ((asked.length === 0 && absent.length === 0) || otherThings.test(rest)) return null;
  if (!isDrawing && !isChange(said, rest, speaksOfPicture)) return null;
  return { type: "picture", pages: asked, wish: wishIn(rest) };
}

function isChange(said: string, rest: string, speaksOfPicture: boolean): boolean {
  const startsWithPage = /^(?:on )?(?:the )?(?:page|p\.|\w+ page)\b/iu.test(said);
  if (!changing.test(rest) && !startsWithPage) return false;
  const { things, ...look } = readLook(rest);
  if (placing.test(rest)) return false;
  if (Object.keys(look).length > 0) return true;
  if (things === undefined) return speaksOfPicture && /\b(?:show|with)\b/iu.test(rest);
  return /^(?:add|put)\b/iu.test(rest) || speaksOfPicture;
}

function wishIn(rest: string): string | null {
  const wish = rest
    .replace(
      /\b(?:the\s+|an?\s+)?(?:pictures?|illustrations?|images?|drawings?|paintings?)\b(?:\s+(?:of|on|for|to)\b(?=\s|$))?/giu,
      " ",
    )
    .replace(
      /^(?:re-?do|re-?draw|draw|re-?paint|paint|re-?generate|re-?illustrate|illustrate|re-?make|try|make|change|set|let|have|give|turn)\b/iu,
      "",
    )
    .replace(/^\s*(?:put|add)\b/iu, "with")
    .replaceAll(again, " ")
    .replace(/\s+(?:on|to|of|for|in|into)\s*$/iu, "")
    .replace(/^\s*(?:it|them|that)\b/iu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:;]+|[\s,.:;!]+$/gu, "");
  return wish === "" ? null : wish;
}
