import { attributeOf } from "../analysis/boxes";
import { printString, quoteOf } from "../analysis/print-literal";
import { valuesOf } from "../analysis/values";
import { range } from "./add-style";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { inPlace } from "./style-change";

const pictureTags = new Set(["img", "Img", "image", "Image", "Picture", "Photo", "Video", "OffthreadVideo"]);

/** Shows another picture: the address at the element, or the constant, control or record that it comes from. */
export function setSource(picture: Picture, edit: SourceEditOf<"set_source">): Outcome {
  const { tree } = picture;
  const pictures = picture.boxes.filter((box) => pictureTags.has(box.tag) && sourceOf(box));
  const named = pictures.length === 1 ? null : findParts(picture, edit.target);
  const box =
    edit.target.ordinal !== undefined && pictures.length > 1
      ? pictures.at(edit.target.ordinal < 0 ? edit.target.ordinal : edit.target.ordinal - 1)
      : pictures.length === 1
        ? pictures[0]
        : named?.type === "found"
          ? named.boxes.find((one) => sourceOf(one))
          : undefined;
  const source = box ? sourceOf(box) : null;
  if (!source)
    return unchanged(
      pictures.length > 1
        ? `The scene has ${pictures.length} pictures: say which one, as «the second picture».`
        : "The scene shows no picture that could be replaced.",
    );
  const [leaf, ...others] = valuesOf(tree, source.value);
  if (leaf?.type === "StringLiteral" && others.length === 0) {
    const raw = tree.code.slice(leaf.start ?? 0, leaf.end ?? 0);
    const isAttribute = tree.parentOf(leaf)?.type === "JSXAttribute";
    const change = isAttribute
      ? inPlace(tree, leaf, printString(edit.source))
      : { ...range(leaf), text: printString(edit.source, quoteOf(raw)) };
    return { type: "changes", changes: [change], summary: "The picture is replaced" };
  }
  const wanted = edit.target.ordinal;
  const one = wanted === undefined ? undefined : [leaf, ...others].at(wanted < 0 ? wanted : wanted - 1);
  if (one?.type === "StringLiteral")
    return {
      type: "changes",
      changes: [{ ...range(one), text: printString(edit.source) }],
      summary: "The picture is replaced",
    };
  if (others.length > 0)
    return unchanged(`There are ${others.length + 1} pictures: say which one, as «the second picture».`);
  return {
    type: "changes",
    changes: [inPlace(tree, source.value, printString(edit.source), source.holder)],
    summary: "The picture is replaced",
  };
}

function sourceOf(box: Parameters<typeof attributeOf>[0]) {
  return attributeOf(box, "src") ?? attributeOf(box, "href");
}
