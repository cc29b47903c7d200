import { wordsOf } from "../words";
import type { Role, Target } from "./edit-schema";
import type { NoChange } from "./outcome";
import { fitOf, nameWordsOf } from "./part-names";
import { controlOf, type Picture } from "./picture";
import { labelOfRole } from "./role-words";
import type { ShownText } from "./shown-texts";
import { isAddress } from "./text-kinds";

/** Roles of which a scene usually has several, which are meant together. */
const plural: ReadonlySet<Role> = new Set(["list", "number", "label", "body"]);

export type FoundTexts = { type: "found"; texts: [ShownText, ...ShownText[]] } | NoChange;

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "")
    .join(" ")
    .trim();
}

function byText(texts: ShownText[], wanted: string): ShownText[] {
  const needle = folded(wanted);
  const exact = texts.filter((text) => folded(text.value) === needle);
  return exact.length > 0 ? exact : texts.filter((text) => folded(text.value).includes(needle));
}

function byControl(picture: Picture, texts: ShownText[], wanted: string): ShownText[] {
  const words = wordsOf(wanted);
  const named = texts.map((text) => ({
    text,
    words: wordsOf(controlOf(picture.tree, text.literal)?.name ?? ""),
  }));
  const exact = named.filter((one) => one.words.join(" ") === words.join(" "));
  const found =
    exact.length > 0
      ? exact
      : named.filter((one) => one.words.length > 0 && words.every((word) => one.words.includes(word)));
  return found.map(({ text }) => text);
}

/** Roles that people mix up: the next best where a scene has none of the one that was named. */
const neighbours: Partial<Record<Role, Role[]>> = {
  subline: ["body"],
  body: ["subline"],
  logo: ["headline"],
  label: ["body"],
};

function byRole(texts: ShownText[], role: Role): ShownText[] {
  const found = texts.filter((text) => text.role === role);
  if (found.length > 0) return found;
  for (const other of neighbours[role] ?? []) {
    // An address is no second best for a line of words.
    const near = texts.filter((text) => text.role === other && !isAddress(text.value));
    if (near.length === 1) return near;
  }
  return [];
}

/** Roles that many things have, so that what one is called tells more: «the quote», «the author». */
const vague: ReadonlySet<Role> = new Set(["body", "label"]);
/** From which on a word is an element's own name: its tag, style or component. */
const surelyNamed = 4;

/** What is called so instead of what only has the role. */
function carrying(picture: Picture, texts: ShownText[], { role, name }: Target): ShownText[] {
  const noun = wordsOf(name ?? "").at(-1);
  if (role === undefined || noun === undefined || !vague.has(role)) return texts;
  const called = picture.texts.filter(
    ({ box }) => box !== null && fitOf(nameWordsOf(picture, box), noun) >= surelyNamed,
  );
  return called.length > 0 && !texts.some((text) => called.includes(text)) ? called : texts;
}

/** «the day names» are those of a list's texts that show the day. */
function narrowed(picture: Picture, texts: ShownText[], name: string | undefined): ShownText[] {
  const which = wordsOf(name ?? "").slice(0, -1);
  const own = texts.filter(
    ({ box }) => box !== null && which.every((word) => fitOf(nameWordsOf(picture, box), word) >= surelyNamed),
  );
  return which.length > 0 && own.length > 0 ? own : texts;
}

/**
 * The texts that a target means: one, or several that are meant together (a list's items, what one piece of code draws).
 * @param together whether texts that share their element count as one, as for a colour
 */
export function findTexts(picture: Picture, target: Target, together: boolean): FoundTexts {
  let texts = picture.texts;
  if (target.text !== undefined) texts = byText(texts, target.text);
  if (target.control !== undefined) texts = byControl(picture, texts, target.control);
  if (target.role !== undefined) {
    const fitting = narrowed(picture, carrying(picture, byRole(texts, target.role), target), target.name);
    // A text that was named is meant, whatever it is called.
    texts = fitting.length > 0 || target.text === undefined ? fitting : texts;
  }
  const reason = missing(target);
  // What it is called alone is a question for the names in the code.
  if (
    target.name !== undefined &&
    target.text === undefined &&
    target.control === undefined &&
    target.role === undefined
  )
    return { type: "unchanged", reason };
  if (target.ordinal !== undefined) {
    const one = target.ordinal < 0 ? texts.at(target.ordinal) : texts[target.ordinal - 1];
    return one ? { type: "found", texts: [one] } : { type: "unchanged", reason };
  }
  const [first, ...others] = texts;
  if (!first) return { type: "unchanged", reason };
  if (others.length === 0) return { type: "found", texts: [first] };
  const isPlural = target.text === undefined && target.role !== undefined && plural.has(target.role);
  const isAll = Object.keys(target).length === 1 && target.kind === "text";
  const sharesChild = texts.every((text) => text.child === first.child) && target.text === undefined;
  if (together && (isPlural || sharesChild || isAll)) return { type: "found", texts: [first, ...others] };
  const best = outstanding(texts, target.role);
  return best ? { type: "found", texts: [best] } : { type: "several", texts };
}

/** Of several the one that is clearly meant: the only one that stands for itself, the main headline; null where none is. */
function outstanding(texts: ShownText[], role: Role | undefined): ShownText | null {
  const single = texts.filter((text) => !text.isRepeated);
  if (single.length === 1 && role !== undefined) return single[0] ?? null;
  if (role !== "headline") return null;
  const main = texts.filter((text) => text.box?.tag === "h1");
  if (main.length === 1) return main[0] ?? null;
  const [largest, second] = texts.toSorted((a, b) => b.fontSize - a.fontSize);
  return largest && second && largest.fontSize > second.fontSize * 1.15 ? largest : null;
}

function missing(target: Target): string {
  if (target.text !== undefined) return `The scene shows no text “${target.text}”.`;
  if (target.control !== undefined) return `The scene has no control “${target.control}”.`;
  if (target.role !== undefined)
    return `The scene has no ${labelOfRole(target.role).toLowerCase()} that could be found.`;
  if (target.name !== undefined) return `The scene has no ${target.name} that could be found.`;
  return "Nothing in the scene fits.";
}

/** What to call the texts in a summary: «Headline», «“Team”», «List items». */
export function nameOfTexts(texts: ShownText[], target: Target): string {
  const [first] = texts;
  if (texts.length > 1) {
    const isOneKind = texts.every(({ role }) => role === first?.role);
    return isOneKind && first?.role ? `${labelOfRole(first.role)}s` : "Texts";
  }
  if (target.role !== undefined || target.text === undefined)
    return first?.role ? labelOfRole(target.role ?? first.role) : "Text";
  return `“${first?.value ?? target.text}”`;
}

/** Texts by the code that draws them. */
export function byChild(texts: ShownText[]): Map<ShownText["child"], ShownText[]> {
  const groups = new Map<ShownText["child"], ShownText[]>();
  for (const text of texts) groups.set(text.child, [...(groups.get(text.child) ?? []), text]);
  return groups;
}
