import type * as t from "@babel/types";
import { type Box, ownComponent, usesOf } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { nameOf, valuesOf } from "../analysis/values";
import { wordsOf } from "../words";
import { rootBoxes } from "./backgrounds";
import type { Role, Target } from "./edit-schema";
import { findTexts, nameOfTexts } from "./find-texts";
import { type NoChange, unchanged } from "./outcome";
import { fitOf, nameWordsOf, singular, textsWithin } from "./part-names";
import type { Picture } from "./picture";
import { boxInRow } from "./place-in-row";
import { labelOfRole } from "./role-words";
import type { ShownText } from "./shown-texts";

/** Elements that a target means. */
export type FoundParts = {
  type: "found";
  boxes: [Box, ...Box[]];
  /** The one use of a component that is meant, where only one of several is. */
  use: t.JSXElement | null;
  texts: ShownText[];
  /** For summaries: «Headline», «The cards». */
  name: string;
};

const textRoles: ReadonlySet<Role> = new Set([
  "headline",
  "subline",
  "body",
  "label",
  "button",
  "number",
  "list",
]);
/** Words that say which or how, not what. */
const fillers = new Set(
  "the a an all every each both my our your its this that these those of on in big small large main whole entire one ones text texts three two four five six".split(
    " ",
  ),
);

const places = new Set(["under", "below", "underneath", "beneath", "above", "beside", "behind", "over"]);
const articles = new Set(["the", "a", "on", "in", "at", "of"]);

/** The elements that a target means: by their text, what they are called, or their role. */
export function findParts(picture: Picture, target: Target): FoundParts | NoChange {
  if (target.role === "background" && target.text === undefined) {
    const [first, ...others] = rootBoxes(picture);
    return first
      ? { type: "found", boxes: [first, ...others], use: null, texts: [], name: "Background" }
      : unchanged("The scene draws nothing that has a background.");
  }
  if (target.text !== undefined) return byTexts(picture, { ...target, name: undefined, role: undefined });
  const words = spoken(target.name);
  const sided = boxInRow(
    picture,
    wordsOf(target.name ?? "").filter((word) => !articles.has(word)),
  );
  if (sided) {
    const name = words.join(" ");
    return {
      type: "found",
      boxes: [sided],
      use: null,
      texts: textsWithin(picture, sided),
      name: name.charAt(0).toUpperCase() + name.slice(1),
    };
  }
  const named = words.length > 0 ? byName(picture, words, target) : null;
  const byRole =
    target.role && textRoles.has(target.role)
      ? byTexts(picture, {
          role: target.role,
          ...(target.name === undefined ? {} : { name: target.name }),
          ...(target.ordinal === undefined ? {} : { ordinal: target.ordinal }),
        })
      : null;
  // «month labels» names more than a role does; «headline» is best told by its role.
  if (named && (byRole?.type !== "found" || (words.length > 1 && named.matched > 1))) return named.found;
  // «the headlines» of a list called so are not the one headline.
  if (named?.found.type === "found" && byRole?.type === "found" && byRole.texts.length === 1) {
    const last = words.at(-1) ?? "";
    const [box] = named.found.boxes;
    if (singular(last) !== last && isRepeated(picture, box)) return named.found;
  }
  if (byRole) return byRole;
  const hint = named?.found;
  if (hint) return hint;
  if (target.control !== undefined) return byTexts(picture, { control: target.control });
  return unchanged(
    `The scene has no ${target.name ?? (target.role ? labelOfRole(target.role).toLowerCase() : "such part")} that could be found.`,
  );
}

function spoken(name: string | undefined): string[] {
  const words = wordsOf(name ?? "");
  // «the line under the table» is no table: what follows says only where.
  const at = words.findIndex((word, index) => index > 0 && places.has(word));
  return (at < 0 ? words : words.slice(0, at)).filter((word) => !fillers.has(word));
}

function byTexts(picture: Picture, target: Target): FoundParts | NoChange {
  const found = findTexts(picture, target, true);
  if (found.type !== "found") return found;
  const boxes = [...new Set(found.texts.flatMap((text) => boxesShowing(picture, text)))];
  const [first, ...others] = boxes;
  if (!first) return unchanged("This text is drawn by a component that has no setting for it.");
  return {
    type: "found",
    boxes: [first, ...others],
    use: null,
    texts: found.texts,
    name: nameOfTexts(found.texts, target),
  };
}

/** Every element that shows a text: layouts of one scene may each draw it. */
function boxesShowing(picture: Picture, text: ShownText): Box[] {
  const { tree } = picture;
  const found = picture.boxes.filter((box) =>
    box.children.some(
      (child) =>
        child === text.child ||
        (child.type !== "JSXElement" && valuesOf(tree, child).some((value) => value === text.literal)),
    ),
  );
  // The tag of an own component draws nothing: what it draws shows the text.
  const drawn = found.filter((box) => box.isStyled);
  if (drawn.length > 0) return drawn;
  return found.length > 0 ? found : text.box ? [text.box] : [];
}

/** Nouns that say of a text only that it is one. */
const general = new Set(["name", "label", "text", "title", "word", "value", "number", "line"]);

const sides = new Set(["left", "right", "upper", "lower"]);

function byName(
  picture: Picture,
  words: string[],
  target: Target,
): { found: FoundParts | NoChange; matched: number } | null {
  const scored = picture.boxes.flatMap((box) => {
    const names = nameWordsOf(picture, box);
    const fits = words.map((word) => fitOf(names, word));
    // «the day names» are what shows the day, whatever it is called.
    if (words.length > 1 && fits.at(-1) === 0 && general.has(singular(words.at(-1) ?? "")))
      if (box.children.length > 0 && Math.max(...fits) >= 2) fits[fits.length - 1] = 1;
    // «the left side» is not any side.
    if (words.some((word) => sides.has(word)) && fits.includes(0)) return [];
    const matched = fits.filter((fit) => fit > 0).length;
    // The noun comes last: «the logo animation» is no logo.
    const head = fits.at(-1) ?? 0;
    return matched > 0 ? [{ box, matched, score: fits.reduce((sum, fit) => sum + fit, 0) + head }] : [];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < 2) return null;
  const fitting = scored.filter(({ score }) => score >= best - 0.01);
  const boxes = outermost(fitting.map(({ box }) => box).map((box) => drawnBy(picture, box)));
  const matched = Math.max(...fitting.map((one) => one.matched));
  return { found: chosen(picture, boxes, words, target), matched };
}

/** The root of a component for the tag that draws it: that is where its look is written. */
function drawnBy(picture: Picture, box: Box): Box {
  const name = box.node.type === "JSXElement" ? box.node.openingElement.name : null;
  const component = name?.type === "JSXIdentifier" ? ownComponent(picture.tree, name) : undefined;
  return (
    (component &&
      picture.boxes.find((one) => one.component === component && one.parent?.component !== component)) ||
    box
  );
}

/** Without those that stand within another of them. */
function outermost(boxes: Box[]): Box[] {
  const all = new Set(boxes);
  return [...all].filter((box) => {
    const seen = new Set<Box>();
    for (let one = box.parent; one && !seen.has(one); one = one.parent) {
      if (all.has(one)) return false;
      seen.add(one);
    }
    return true;
  });
}

function chosen(picture: Picture, boxes: Box[], words: string[], { ordinal }: Target): FoundParts | NoChange {
  const last = words.at(-1) ?? "";
  const label = words.join(" ");
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  const [only] = boxes;
  if (!only) return unchanged(`The scene has no ${label} that could be found.`);
  const uses = nodesOfUses(picture, only);
  if (ordinal !== undefined) {
    const at = ordinal < 0 ? boxes.length + ordinal : ordinal - 1;
    if (boxes.length === 1 && uses.length > 1) {
      const use = uses.at(ordinal < 0 ? ordinal : ordinal - 1);
      return use
        ? { type: "found", boxes: [only], use, texts: textsWithin(picture, only), name }
        : unchanged(`There are only ${uses.length} of them.`);
    }
    const one = boxes[at];
    if (!one || (boxes.length === 1 && isRepeated(picture, only) && ordinal !== 1))
      return unchanged(
        `“${label}” is drawn by one piece of code for all of them, so one cannot be changed alone.`,
      );
    return { type: "found", boxes: [one], use: null, texts: textsWithin(picture, one), name };
  }
  const isPlural = singular(last) !== last;
  if (boxes.length > 1 && !isPlural) {
    const texts = boxes.flatMap((box) => picture.texts.filter((text) => text.box === box).slice(0, 1));
    if (texts.length === boxes.length && texts.length > 1) return { type: "several", texts };
  }
  const [first, ...others] = boxes;
  if (!first) return unchanged(`The scene has no ${label} that could be found.`);
  return {
    type: "found",
    boxes: [first, ...others],
    use: null,
    texts: boxes.flatMap((box) => textsWithin(picture, box)),
    name,
  };
}

/** The places where the component is used of which a box is the root. */
export function nodesOfUses({ tree }: Picture, box: Box): t.JSXElement[] {
  const component = box.component;
  if (!component || component === tree.component || box.parent?.component === component) return [];
  const name = nameOf(tree, component);
  return name ? usesOf(tree, name) : [];
}

/** Whether it is drawn once for each element of a list. */
export function isRepeated({ tree }: Picture, box: Box): boolean {
  for (let node = tree.parentOf(box.node); node && node !== box.component; node = tree.parentOf(node)) {
    if (isFunction(node)) return true;
  }
  return false;
}
