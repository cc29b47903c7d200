import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";
import { attributeName, unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { range } from "./add-style";
import { distinct } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { type FoundParts, findParts, nodesOfUses } from "./find-parts";
import { type Motion, motionsOf, optionOf, timeNumbers } from "./motion";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** Lets a part come in later or earlier: by its sequence, its attribute, its motion; else it is shown from then on. */
export function setDelay(picture: Picture, edit: SourceEditOf<"delay">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const seconds = (frames: number) => `${Number((Math.abs(frames) / edit.fps).toFixed(2))} s`;
  const when = edit.isAt
    ? `at ${seconds(edit.frames)}`
    : `${seconds(edit.frames)} ${edit.frames > 0 ? "later" : "earlier"}`;
  const changes: TextChange[] = [];
  for (const box of found.boxes) {
    const change =
      bySequence(picture, box, edit) ??
      byAttribute(picture, found, box, edit) ??
      byMotion(picture, box, edit) ??
      byNewSequence(picture, found, box, edit);
    if (typeof change === "string") return unchanged(change);
    changes.push(...change);
  }
  const once = distinct(changes);
  return once.length > 0
    ? { type: "changes", changes: once, summary: `${found.name} comes in ${when}` }
    : unchanged(`It is like that already.`);
}

type Change = TextChange[] | string;
const tooEarly = "It is there from the start: it cannot come in earlier.";

/** The sequence around only this part: `<Sequence from={60}>`. */
export function sequenceOf(
  picture: Picture,
  box: Box,
): { box: Box; node: t.JSXElement; inSeries: boolean } | null {
  const own = new Set(textsWithin(picture, box));
  const seen = new Set<Box>();
  for (let one = box.parent; one && !seen.has(one); one = one.parent) {
    seen.add(one);
    if (textsWithin(picture, one).some((text) => !own.has(text))) return null;
    if (one.tag === "Sequence" && one.node.type === "JSXElement") {
      const { name } = one.node.openingElement;
      return { box: one, node: one.node, inSeries: name.type === "JSXMemberExpression" };
    }
  }
  return null;
}

export function attributeNode(element: t.JSXElement, name: string): t.JSXAttribute | null {
  for (const attribute of element.openingElement.attributes)
    if (attribute.type === "JSXAttribute" && attributeName(attribute) === name) return attribute;
  return null;
}

function literal(tree: SceneTree, node: t.Node): t.NumericLiteral | null {
  const [value, ...others] = valuesOf(tree, node);
  return value?.type === "NumericLiteral" && others.length === 0 ? value : null;
}

function bySequence(picture: Picture, box: Box, edit: SourceEditOf<"delay">): Change | null {
  const sequence = sequenceOf(picture, box);
  if (!sequence) return null;
  const name = sequence.inSeries ? "offset" : "from";
  const attribute = attributeNode(sequence.node, name);
  const number = attribute?.value ? literal(picture.tree, attribute.value) : null;
  if (attribute && !number) {
    const source = attribute.value ? unwrap(attribute.value) : null;
    if (!source) return null;
    const text = picture.tree.code.slice(source.start ?? 0, source.end ?? 0);
    return edit.isAt
      ? [{ ...range(source), text: String(edit.frames) }]
      : [{ ...range(source), text: `${text} ${edit.frames < 0 ? "-" : "+"} ${Math.abs(edit.frames)}` }];
  }
  const now = number?.value ?? 0;
  const next = Math.max(0, edit.isAt ? edit.frames : now + edit.frames);
  if (next === now) return tooEarly;
  if (number) return [{ ...range(number), text: String(next) }];
  const at = sequence.node.openingElement.name.end ?? 0;
  return [{ start: at, end: at, text: ` ${name}={${next}}` }];
}

/** `<Card delay={20} />`; seconds where the kit counts in seconds. */
function byAttribute(
  picture: Picture,
  found: FoundParts,
  box: Box,
  edit: SourceEditOf<"delay">,
): Change | null {
  const { tree } = picture;
  const elements = found.use
    ? [found.use]
    : [
        ...nodesOfUses(picture, box),
        ...wrappersOf(picture, box).flatMap(({ node }) => (node.type === "JSXElement" ? [node] : [])),
      ];
  const changes = elements.flatMap((element) =>
    timeNumbers(element)
      .filter(({ kind }) => kind === "start")
      .map(({ node, name }): TextChange => {
        const inSeconds = name === "at" || (!Number.isInteger(node.value) && node.value < 10);
        const by = inSeconds ? edit.frames / edit.fps : edit.frames;
        const value = Math.max(0, edit.isAt ? by : node.value + by);
        return { ...range(node), text: String(Number(value.toFixed(2))) };
      }),
  );
  if (changes.length > 0) return changes;
  // A part of the kit that comes in at once takes `at` too.
  const isKit =
    box.node.type === "JSXElement" &&
    box.node.openingElement.name.type === "JSXIdentifier" &&
    fromKit(tree, box.node.openingElement.name);
  if (!isKit || box.node.type !== "JSXElement" || edit.frames <= 0) return null;
  const at = box.node.openingElement.name.end ?? 0;
  return [{ start: at, end: at, text: ` at={${Number((edit.frames / edit.fps).toFixed(2))}}` }];
}

/** The box and those around it that hold nothing else that is shown. */
function wrappersOf(picture: Picture, box: Box): Box[] {
  const own = new Set(textsWithin(picture, box));
  const found: Box[] = [];
  for (let one: Box | null = box; one && !found.includes(one); one = one.parent) {
    if (one !== box && (own.size === 0 || textsWithin(picture, one).some((text) => !own.has(text)))) break;
    found.push(one);
  }
  return found;
}

function fromKit(tree: SceneTree, name: t.JSXIdentifier): boolean {
  const parent = tree.bindingOf(name)?.path.parent;
  return parent?.type === "ImportDeclaration" && parent.source.value.startsWith("scenewright/");
}

function byMotion(picture: Picture, box: Box, edit: SourceEditOf<"delay">): Change | null {
  const { motions } = motionsOf(picture, box);
  if (motions.length === 0) return null;
  const { tree } = picture;
  const starts = motions.map((motion) => startOf(tree, motion)).filter((one) => one !== null);
  const by = edit.isAt ? edit.frames - Math.min(...(starts.length > 0 ? starts : [0])) : edit.frames;
  if (by === 0) return [];
  return distinct(motions.flatMap((motion) => shifted(tree, motion, by)));
}

function startOf(tree: SceneTree, motion: Motion): number | null {
  if (motion.type === "interpolate") {
    const [first] = motion.range.elements;
    return first ? (literal(tree, first)?.value ?? null) : null;
  }
  const frame = optionOf(motion.options, "frame");
  const value = frame ? unwrap(frame.value) : null;
  if (value?.type === "BinaryExpression" && value.operator === "-")
    return literal(tree, value.right)?.value ?? null;
  return 0;
}

function shifted(tree: SceneTree, motion: Motion, by: number): TextChange[] {
  if (motion.type === "interpolate") {
    const numbers = motion.range.elements.map((element) => (element ? literal(tree, element) : null));
    const isPlain = numbers.every(
      (number, index) => number !== null && unwrap(motion.range.elements[index] ?? number) === number,
    );
    if (isPlain)
      return numbers.flatMap((number) =>
        number ? [{ ...range(number), text: String(number.value + by) }] : [],
      );
    return [minus(tree, motion.input, by)];
  }
  const delay = optionOf(motion.options, "delay");
  const number = delay ? literal(tree, delay.value) : null;
  if (number) return [{ ...range(number), text: String(Math.max(0, number.value + by)) }];
  const frame = optionOf(motion.options, "frame");
  if (!frame) return [];
  if (frame.shorthand)
    return [{ ...range(frame), text: `frame: frame ${by < 0 ? "+" : "-"} ${Math.abs(by)}` }];
  return [minus(tree, frame.value, by)];
}

/** `frame - 20` by 10 more: the number where there is one, else one of its own. */
function minus(tree: SceneTree, wrapped: t.Node, by: number): TextChange {
  const node = unwrap(wrapped);
  if (
    node.type === "BinaryExpression" &&
    node.operator === "-" &&
    node.right.type === "NumericLiteral" &&
    node.right.value + by >= 0
  )
    return { ...range(node.right), text: String(node.right.value + by) };
  const source = tree.code.slice(node.start ?? 0, node.end ?? 0);
  return { ...range(node), text: `${source} ${by < 0 ? "+" : "-"} ${Math.abs(by)}` };
}

/** What does not move is shown from then on, in a sequence of its own. */
function byNewSequence(picture: Picture, found: FoundParts, box: Box, edit: SourceEditOf<"delay">): Change {
  const { tree } = picture;
  const node = found.use ?? box.node;
  if (edit.frames <= 0) return tooEarly;
  const name = importedName(tree, "Sequence");
  if (node.type !== "JSXElement" || !name) return "The code leaves no place to let this come in later.";
  const { start, end } = range(node);
  return [
    ...name.changes,
    { start, end: start, text: `<${name.name} from={${edit.frames}} layout="none">` },
    { start: end, end, text: `</${name.name}>` },
  ];
}

/** What a scene calls something of Remotion; it is imported where it is not yet. Null where nothing is imported by name. */
function importedName(tree: SceneTree, wanted: string): { name: string; changes: TextChange[] } | null {
  for (const statement of tree.program.body) {
    if (
      statement.type !== "ImportDeclaration" ||
      statement.source.value !== "remotion" ||
      statement.importKind === "type"
    )
      continue;
    const named = statement.specifiers.filter((one) => one.type === "ImportSpecifier");
    const known = named.find((one) => one.imported.type === "Identifier" && one.imported.name === wanted);
    if (known) return { name: known.local.name, changes: [] };
    const space = statement.specifiers.find((one) => one.type === "ImportNamespaceSpecifier");
    if (space) return { name: `${space.local.name}.${wanted}`, changes: [] };
    const last = named.at(-1);
    if (last)
      return { name: wanted, changes: [{ start: last.end ?? 0, end: last.end ?? 0, text: `, ${wanted}` }] };
  }
  return null;
}

/** How long a part stays: the length of the sequence around it. */
export function setHold(picture: Picture, edit: SourceEditOf<"hold">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const own = found.boxes.flatMap((box) => {
    const sequence =
      sequenceOf(picture, box) ??
      (box.tag === "Sequence" && box.node.type === "JSXElement" ? { node: box.node } : null);
    return sequence ? [sequence.node] : [];
  });
  const [sequence] = own;
  if (!sequence)
    return unchanged(
      `The ${found.name.toLowerCase()} stays as long as the scene: make the scene longer instead.`,
    );
  const attribute = attributeNode(sequence, "durationInFrames");
  const number = attribute?.value ? literal(picture.tree, attribute.value) : null;
  const at = sequence.openingElement.name.end ?? 0;
  const change = number
    ? { ...range(number), text: String(edit.frames) }
    : attribute?.value
      ? { ...range(attribute.value), text: `{${edit.frames}}` }
      : { start: at, end: at, text: ` durationInFrames={${edit.frames}}` };
  return { type: "changes", changes: [change], summary: `${found.name} stays for ${edit.frames} frames` };
}
