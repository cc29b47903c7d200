import { withinScene } from "./durations";

/** Begins a command that works on whole scenes: bare names and numbers behind it are scenes. */
export const structuralVerb =
  /^(?:just |only )?(?:delete|remove|drop|erase|discard|scrap|kill|trash|ditch|lose|throw|get rid|clear|cut|trim|shorten|lengthen|extend|stretch|prolong|double|halve|move|swap|switch|exchange|interchange|put|place|shift|bring|send|push|drag|duplicate|copy|clone|repeat|split|divide|break|separate|restore|revert|reset|take|reorder|rearrange|order|undelete|recover|pull|slot|keep only|(?:start|end|begin|open|finish|close) (?:with|on)|merge|combine|flip|skip|nuke|dump|toss|scratch|chuck|nix|axe|jump|hop|knock|shave|leave|(?:make|create|add|give me|have) (?:an?|another|\d+) (?:cop(?:y|ies)|duplicates?|clones?) of|do not|never|undo|redo|don|insert|slice|chop|reverse|bin|stick|shove|bump)\b/;

const place = "(?:before|after|first|last(?! @d| twice)|behind|between|at the|in front)";
/** Statements that only whole scenes can be meant by: of their place, their length, their going. */
const wholeScene: readonly RegExp[] = [
  /\bas long as\b/,
  /^(?:the )?[\p{L}'-]+(?: [\p{L}'-]+)? (?:(?:a (?:bit|little|touch|tad)|slightly|much|way) )?(?:longer|shorter)$/u,
  /^(?:right |directly |just |somewhere )?between\b/,
  /\b(?:goes|comes|belongs) (?:right |directly |just |straight )?(?:before|after|behind|first|last|ahead|at the|to the)\b/,
  new RegExp(
    `\\b(?:should|must|needs? to|has to|ought to|to|could|can|comes|goes|belongs?) (?:to )?(?:come|go|be|appear|stand|play|follow)?\\s*(?:right |directly |just )?${place}\\b`,
  ),
  /\b(?:at|to) the (?:very )?(?:end|start|beginning|front)$|^[^,]{1,40} (?:first|last)$/,
  /^(?!(?:add|create|insert|make|put|write|show|include)\b)(?:the |my |our )?(?:[\p{L}'-]+ ){1,3}(?:right |directly )?(?:after|before|behind) (?:the )?(?:scene |slide )?[\p{L}\d'-]+(?: [\p{L}\d'-]+){0,3}$/u,
  /\bthe other way (?:a)?round\b/,
  /\b(?:swap|switch|trade|change|exchange) places\b/,
  /\b(?:should|must|needs? to|has to|have to) (?:follow|precede)\b/,
  /\b(?:do not|no longer|not) (?:want|need)\b|\b(?:has|have|needs?) to go\b|\b(?:can|could|may|should|must) go(?: away)?$|\b(?:can|could|may|should|must|shall) (?:stay|remain)$/,
  /\b(?:half|twice|double|\d+ times) as long\b|\btwice$|\b(?:a second time|once more|one more time)$/,
];

/** Whether a text is about scenes as such rather than about what they show. */
export function isAboutWholeScenes(text: string): boolean {
  return (
    structuralVerb.test(text) ||
    wholeScene.some((pattern) => pattern.test(text)) ||
    (/@d\d/.test(text) && !withinScene.test(text))
  );
}
