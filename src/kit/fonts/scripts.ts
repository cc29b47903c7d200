import { emojiFamily, type FontStyle } from "./families";

/** Beyond Latin, Greek, Cyrillic and common signs. */
const foreign = /[\u0590-\u1dff\u2300-\uffff]/;
const kana = /[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;
const han = /[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{323af}]/u;
const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
/** Letters that change with their neighbours, so that they must not be taken apart. */
const joined =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const strong = /\p{L}/u;
const rightward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const eastern = {
  japanese: "'Noto Sans JP Variable', 'Noto Sans SC Variable', 'Noto Sans KR Variable'",
  korean: "'Noto Sans KR Variable', 'Noto Sans SC Variable', 'Noto Sans JP Variable'",
  chinese: "'Noto Sans SC Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable'",
};

/** The families for Chinese, Japanese and Korean that a text asks for, the right shapes first; null where it needs none. */
export function easternFamilies(text: string): string | null {
  if (kana.test(text)) return eastern.japanese;
  if (hangul.test(text)) return eastern.korean;
  return han.test(text) ? eastern.chinese : null;
}

/** Whether a text runs from right to left: its first letter does. */
export function isRightToLeft(text: string): boolean {
  if (!foreign.test(text)) return false;
  return rightward.test(strong.exec(text)?.[0] ?? "");
}

/** Whether the letters of a text may move one by one: not where they join, as in Arabic, Devanagari or Thai. */
export function canBeSpelled(text: string): boolean {
  return !joined.test(text);
}

/** A font with what a text's script asks for: families that have its letters, no tracking where letters join or fill a square. */
export function fontForText(font: FontStyle, text: string): FontStyle {
  if (!foreign.test(text)) return font;
  const east = easternFamilies(text);
  const more = [...(east ? [east] : []), ...(arabic.test(text) ? ["'Noto Sans Arabic Variable'"] : [])];
  const family =
    more.length > 0 ? font.family.replace(emojiFamily, `${more.join(", ")}, ${emojiFamily}`) : font.family;
  if (!east && canBeSpelled(text)) return { ...font, family };
  return { ...font, family, letterSpacing: 0, lineHeight: Math.max(1.16, font.lineHeight) };
}

const pictures = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Whether a text has letters or pictures that the text families and signs lack. */
export function needsMoreFonts(text: string): boolean {
  if (!foreign.test(text)) return false;
  return easternFamilies(text) !== null || arabic.test(text) || pictures.test(text);
}
