import { pageReferences } from "./page-references";
import { readPictureEdit } from "./read-picture-edit";
import { readRestyle } from "./read-restyle";
import { readAddedPage, readRetelling } from "./read-retelling";
import { readTextEdit } from "./read-text-edit";
import type { StoryEdit, StoryPlace } from "./story-edit";

/** A story or a book that is asked for, not the one that is there. */
const newStory =
  /\b(?:an?|another|new)\s+(?:[\p{L}\d-]+\s+){0,4}?(?:stor(?:y|ies)|story ?books?|(?:picture |children's )?books?|tale|fable)\b/iu;
const polite =
  /^\W*(?:(?:please|now|then|and|also|ok(?:ay)?|hey|hi|could you|can you|would you|i want you to|i'd like you to|let's)\b[\s,]*)+/iu;
/** Between two orders: «redo page 3's picture at night and make page 4's text shorter». */
const betweenOrders =
  /(?:\s*[,;.]\s*(?:and\s+|then\s+)*|\s+(?:and|then)\s+)(?=(?:re-?do|re-?draw|draw|re-?paint|make|change|set|add|insert|delete|remove|move|re-?style|re-?write|re-?word|let|show|undo)\b)/giu;
const ownWords: ReadonlySet<StoryEdit["type"]> = new Set(["text", "add_page", "retell"]);

/**
 * What a message wants changed of the story that is there; empty where it is not, or not wholly, about the story: a
 * message that also speaks of other things is left to whoever reads those.
 */
export function readStoryEdits(message: string, story: StoryPlace): StoryEdit[] {
  const said = message.trim().replace(polite, "");
  if (newStory.test(withoutQuotes(said))) return [];
  const whole = readOne(said, story);
  // What is to be told or written may well contain orders of its own.
  if (whole && ownWords.has(whole.type)) return [whole];
  const orders = said.split(betweenOrders);
  const edits = orders.map((order) => readOne(order.replace(polite, ""), story));
  return edits.every((edit) => edit !== null) ? edits : [];
}

function readOne(said: string, story: StoryPlace): StoryEdit | null {
  const edit =
    readAddedPage(said, story) ??
    readTextEdit(said, story) ??
    readRetelling(said, story) ??
    readRestyle(said) ??
    readPictureEdit(said, story);
  if (!edit || edit.type === "add_page" || edit.type === "restyle") return edit;
  const [absent] = pageReferences(withoutQuotes(said), story).absent;
  return absent === undefined ? edit : { type: "no_such_page", page: absent };
}

function withoutQuotes(said: string): string {
  return said.replaceAll(/["“„«][^"”“»]*["”“»]/gu, " ");
}
