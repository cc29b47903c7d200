import { pageReferences } from "./page-references";
import type { StoryEdit, StoryPlace } from "./story-edit";

const addition =
  /^(?:add|insert|put in|put|squeeze in|include|write)\s+(?:me\s+)?(?:an?(?:other)?|one(?: more)?|the)\s+(?:new\s+|extra\s+|more\s+)?page\b(?!\s*(?:number|turn|title|count|transition))(.*)$/isu;
const place =
  /\b(after|before|behind|between|at the (?:end|beginning|start|front))(?:\s+(?:page|p\.?)?\s*(\d{1,2})(?:\s+and\s+(?:page\s+)?\d{1,2})?)?/iu;
const happening =
  /(?::|\b(?:where|in which|on which|when|about|that shows|showing|that says|with|so that|that tells (?:how|of|that))\b)\s*(.+)$/isu;

/** «Add a page after 5 where Leo finds a whistle». */
export function readAddedPage(said: string, story: StoryPlace): StoryEdit | null {
  const [, rest] = addition.exec(said) ?? [];
  if (rest === undefined) return null;
  const what = happening.exec(rest);
  const head = what ? rest.slice(0, what.index) : rest;
  const [, word, number] = place.exec(head) ?? [];
  if (number !== undefined && (Number(number) < 1 || Number(number) > story.pages))
    return { type: "no_such_page", page: Number(number) };
  return {
    type: "add_page",
    after: afterOf(word?.toLowerCase(), number, story),
    what: what?.[1]?.trim() ?? null,
  };
}

function afterOf(
  word: string | undefined,
  number: string | undefined,
  { pages, selected }: StoryPlace,
): number {
  if (word === undefined) return selected ?? pages;
  if (/beginning|start|front/.test(word)) return 0;
  if (number === undefined) return pages;
  return word === "before" ? Number(number) - 1 : Number(number);
}

const again =
  /^(?:re-?tell|tell|write|make)\b.{0,40}?\b(?:again|anew|once more|changes?|different(?:ly)?|re-?tell)\b|^re-?tell\b/iu;
const change = /^(?:change|re-?write|re-?tell|re-?do)\b/iu;
const tailOf = /(?::|\bso that\b|\b(?:but|except)(?: that)?\b|\bwhere\b)\s*(.+)$/isu;
const byPage = /(?:\b(?:on|and|then|,)\s+)*\bp(?:age|\.)?\s*(\d{1,2})\b\s*[:,–-]?\s*/giu;

/** «Tell it again with changes on pages 3 and 7: …», «change page 3 so that …»: what is to happen on which pages. */
export function readRetelling(said: string, story: StoryPlace): StoryEdit | null {
  const tail = tailOf.exec(said);
  const wish = tail?.[1]?.trim();
  if (!tail || !wish) return null;
  const head = said.slice(0, tail.index);
  if (/\b(?:pictures?|illustrations?|images?|drawings?|texts?|words|title|colou?r)\b/iu.test(head))
    return null;
  const named = pageReferences(head, story).pages;
  const told = wishesByPage(wish);
  const isAgain = again.test(head) && (named.length > 0 || told.length > 0);
  if (!isAgain && !(change.test(head) && named.length > 0)) return null;
  if (told.length > 0) {
    const absent = told.find(({ page }) => page < 1 || page > story.pages);
    return absent ? { type: "no_such_page", page: absent.page } : { type: "retell", changes: told };
  }
  const parts = wish.split(/\s*;\s*/u).filter(Boolean);
  return {
    type: "retell",
    changes: named.map((page, index) => ({
      page,
      wish: (parts.length === named.length ? parts[index] : wish) ?? wish,
    })),
  };
}

/** «page 3: Leo meets a fox; page 7: it snows», each with its own. */
function wishesByPage(wish: string): { page: number; wish: string }[] {
  const marks = [...wish.matchAll(byPage)];
  return marks.flatMap((mark, index) => {
    const own = wish
      .slice(mark.index + mark[0].length, marks[index + 1]?.index)
      .replace(/^\W+|[\s;,]+$/gu, "")
      .replace(/\s+and$/u, "");
    return own === "" ? [] : [{ page: Number(mark[1]), wish: own }];
  });
}
