import { pageReferences } from "./page-references";
import type { StoryEdit, StoryPlace } from "./story-edit";

/** Something about the looks of a text, which is no story's business. */
const looks =
  /\b(?:colou?rs?|sizes?|fonts?|bold|italic|bigger|smaller|larger|left|right|cent(?:er|re)d?|px|white|black|red|blue|green|serif|position|align\w*)\b/iu;
const textWord = /\b(?:texts?|words?|wording|sentences?|lines?)\b/iu;
const sayWord = /\b(?:say|says|read|reads)\b/iu;
const quoted = /^(.*?)\s*["“„«](.+)["”“»]\s*[.!]?$/su;
const unquoted =
  /^((?:change|set|replace)\b.*?\b(?:texts?|words?|wording)\b.*?)(?:\s+(?:to|with|by)\b\s*:?|\s*:)\s+(.{3,})$/isu;
const saying = /^((?:let|have|make)\b.*?\b(?:say|read)|.*?\bshould (?:say|read)):?\s+(.{3,})$/isu;

const rewrite = /^(?:re-?word|re-?write|re-?phrase|simplify|shorten|lengthen|expand)\b/iu;
const voice =
  /\b(?:short(?:er)?|long(?:er)?|funn(?:y|ier)|sill(?:y|ier)|simpler?|sadder|calmer|gentler|livelier|easier|warmer|rhym\w+|poetic|poem|exciting|dramatic|scary|playful|suspenseful|less \p{L}+|more \p{L}+|in (?:german|english|french|spanish|italian|portuguese|chinese|japanese))\b/iu;
/** These speak of the text also where nobody says so; «shorter» alone may be the page's time. */
const onlyVoice =
  /\b(?:funnier|sillier|rhyme|(?:more|less) (?:funny|exciting|dramatic|poetic|scary|playful|suspenseful|silly)|simpler (?:words|language))\b/iu;

/** A page's text that is given, or wished for: «make page 4's text shorter». */
export function readTextEdit(said: string, story: StoryPlace): StoryEdit | null {
  return readGiven(said, story) ?? readWished(said, story);
}

function readGiven(said: string, story: StoryPlace): StoryEdit | null {
  const inQuotes = quoted.exec(said);
  const [, head = "", text = ""] = inQuotes ?? unquoted.exec(said) ?? saying.exec(said) ?? [];
  if (text.trim() === "" || looks.test(head) || !(textWord.test(head) || sayWord.test(head))) return null;
  if (!inQuotes && looks.test(text) && !/[.!?]$/.test(text)) return null;
  const { pages, absent } = pageReferences(head, story);
  if (/\b(?:headline|title|subtitle|button|label|caption)\b/iu.test(head)) return null;
  const [page, ...others] = pages.length > 0 || absent.length > 0 ? pages : onSelected(story);
  if (absent[0] !== undefined) return { type: "no_such_page", page: absent[0] };
  return page === undefined || others.length > 0 ? null : { type: "text", page, text: text.trim() };
}

/** «Change the text to “…”» with a page open speaks of that page. */
function onSelected({ selected }: StoryPlace): number[] {
  return selected === null ? [] : [selected];
}

function readWished(said: string, story: StoryPlace): StoryEdit | null {
  const { pages, rest } = pageReferences(said, story);
  const speaksOfText = textWord.test(rest) || rewrite.test(rest);
  if (looks.test(rest) || /:|\bso that\b|\bwhere\b/iu.test(rest)) return null;
  if (!speaksOfText && !(onlyVoice.test(rest) && /^make\b/iu.test(rest))) return null;
  const isRewrite = rewrite.test(rest);
  if (!isRewrite && !voice.test(rest)) return null;
  const asked = pages.length > 0 ? pages : textWord.test(rest) ? onSelected(story) : [];
  if (asked.length === 0) return null;
  const wish = rest
    .replace(/^(?:make|write|change|turn)\s+/iu, "")
    .replace(/\b(?:the )?(?:texts?|words|wording)\b(?: (?:of|on|for)\b)?/giu, "")
    .replace(/\s+/g, " ")
    .replace(/^\W+|\W+$/g, "");
  return { type: "reword", pages: asked, wish: wish || "in other words" };
}
