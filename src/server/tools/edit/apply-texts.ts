import { describeControls } from "@/scene/controls";
import { outlineScene } from "@/scene/outline";
import type { Applied } from "./applied";
import { byControls, bySource, capital, missed, targetFor } from "./applied";
import { removeDrawn } from "./apply-parts";
import { byPart } from "./by-part";
import { changeItem, changeNthItem, replaceInItems } from "./change-item";
import { controlsFor } from "./find-control";
import { partWordOf } from "./part-words";
import type { Part } from "./request";

export function setText(code: string, part: Part, text: string): Applied {
  if (part.item !== undefined && part.ordinal !== null) {
    const nth = changeNthItem(code, part.item, part.ordinal, part.word, text);
    if (nth) return nth;
  }
  if (part.word === "says" && part.text !== null)
    return (
      changeItem(code, part.text, "says", text) ??
      replaceInItems(code, part.text, text) ??
      bySource(code, { type: "replace_text", from: part.text, to: text }, part.said)
    );
  if (part.text !== null) {
    const item = changeItem(code, part.text, part.word, text);
    if (item) return item;
    if (part.word && /^(?:price|cost|value|number|amount|period)$/.test(part.word)) return missed(part.said);
    const shown = bySource(code, { type: "set_text", target: { text: part.text }, text }, part.said);
    if (shown.type === "applied") return shown;
  }
  const [control] = controlsFor(code, part, "text");
  if (control) return byControls(code, { [control.name]: text }, `${control.label} is “${text}”`);
  const source = bySource(code, { type: "set_text", target: targetFor(part, "text"), text }, part.said);
  if (source.type === "applied") return source;
  if (isGeneric(part)) {
    const headline = setText(code, { ...part, word: "headline" }, text);
    if (headline.type === "applied") return headline;
  }
  const named = byPart(code, part, (target) => ({ type: "set_text", target, text }), part.said);
  if (named.type === "applied") return named;
  // A scene of a single text leaves no doubt which one is meant.
  const texts = outlineScene(code).filter((element) => element.kind === "text");
  const [only] = texts;
  if (only && (texts.length === 1 || isGeneric(part)))
    return bySource(
      code,
      { type: "set_text", target: { text: String(only.value), kind: "text" }, text },
      part.said,
    );
  // A line that people expect beside a headline is set there, where the code has a plain place for it.
  const role = part.word && part.text === null ? partWordOf(part.word)?.role : null;
  const isLine = role === "subline" || /^(?:kicker|eyebrow|overline)$/.test(part.word ?? "");
  return isLine
    ? bySource(code, { type: "add_text", role: role === "subline" ? role : "label", text }, part.said)
    : source;
}

/** «the text», «the wording»: the main one is meant. */
function isGeneric(part: Part): boolean {
  const isAlone = part.phrase === undefined || part.phrase === part.word;
  return isAlone && /^(?:text|words?|sentence|line|copy|wording|message|writing)$/.test(part.word ?? "");
}

export function remove(code: string, part: Part): Applied {
  const shown = describeControls(code).find(
    (one) =>
      one.kind === "boolean" &&
      part.word !== null &&
      /^(?:show|has|with|is)/i.test(one.name) &&
      one.label.toLowerCase().includes(part.word),
  );
  if (shown) return byControls(code, { [shown.name]: false }, `${capital(part.said)} is hidden`);
  const [control] = controlsFor(code, part, "text");
  if (control) return byControls(code, { [control.name]: "" }, `${control.label} is gone`);
  const drawn = removeDrawn(code, part);
  if (drawn?.type === "applied") return drawn;
  const text = bySource(
    code,
    {
      type: "set_text",
      target: part.word ? targetFor(part, "text") : { text: part.text ?? part.said, kind: "text" },
      text: "",
    },
    part.said,
  );
  return text.type === "applied" ? { ...text, summary: `${capital(part.said)} is gone` } : (drawn ?? text);
}

export function setLetters(code: string, part: Part | null, letters: "upper" | "lower" | "title"): Applied {
  const chosen = part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" };
  const change = (text: string) =>
    letters === "upper"
      ? text.toLocaleUpperCase()
      : letters === "lower"
        ? text.toLocaleLowerCase()
        : text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
  const [control] = controlsFor(code, chosen, "text");
  if (control && typeof control.value === "string")
    return byControls(
      code,
      { [control.name]: change(control.value) },
      `${control.label} is in ${letters === "upper" ? "capitals" : letters === "lower" ? "small letters" : "title case"}`,
    );
  const transform = letters === "upper" ? "uppercase" : letters === "lower" ? "lowercase" : "capitalize";
  const styled = byPart(
    code,
    chosen,
    (target) => ({ type: "set_style", target, property: "textTransform", change: { to: transform } }),
    chosen.said,
  );
  if (styled.type === "applied")
    return {
      ...styled,
      summary: `${capital(chosen.said)} is in ${letters === "upper" ? "capitals" : letters === "lower" ? "small letters" : "title case"}`,
    };
  const role = chosen.word ? (partWordOf(chosen.word)?.role ?? null) : null;
  const element = outlineScene(code).find(
    (one) =>
      one.kind === "text" && (chosen.text ? one.value === chosen.text : role === null || one.role === role),
  );
  return element
    ? bySource(
        code,
        {
          type: "set_text",
          target: { text: String(element.value), kind: "text" },
          text: change(String(element.value)),
        },
        chosen.said,
      )
    : missed(chosen.said);
}
