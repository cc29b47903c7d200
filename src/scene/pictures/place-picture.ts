import type * as t from "@babel/types";
import { attributeOf, type Box, boxesOf } from "../analysis/boxes";
import { printString } from "../analysis/print-literal";
import { type SceneTree, sceneTree } from "../analysis/scene-tree";
import { applyChanges, type TextChange } from "../analysis/text-change";
import { addStyle, range } from "../edits/add-style";
import { rootBoxes } from "../edits/backgrounds";
import { pictureOf } from "../edits/picture";
import { addImports } from "../fix/add-imports";

const kit = "scenewright/kit";

export type Placing =
  /** Behind everything, under a veil of a colour. */
  | { type: "background"; source: string; color: string | null }
  /** Over the scene, in a corner or at a side. */
  | { type: "overlay"; source: string; place: string; width: number; height: number };

export type Placed = { type: "placed"; code: string } | { type: "impossible" };

/** Puts a picture into a scene without touching what is there, whoever wrote it. One that stands in the place already is exchanged. */
export function placePicture(code: string, placing: Placing): Placed {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return { type: "impossible" };
  const { tree } = parsed;
  const changes = placing.type === "background" ? behind(tree, placing) : over(tree, placing);
  return changes === null ? { type: "impossible" } : { type: "placed", code: applyChanges(code, changes) };
}

function behind(
  tree: SceneTree,
  { source, color }: Extract<Placing, { type: "background" }>,
): TextChange[] | null {
  const boxes = boxesOf(tree);
  const exchanged = exchange(tree, boxes, "BackgroundPicture", source);
  if (exchanged.length > 0) return exchanged;
  const veil = color === null ? "" : ` color=${printString(color)}`;
  const element = (more = "") => `<BackgroundPicture src=${printString(source)}${veil}${more} />`;
  const imports = addImports(tree, new Map([[kit, ["BackgroundPicture"]]]));
  const stages = boxes.filter((box) => box.tag === "Stage" && box.node.type === "JSXElement");
  if (stages.length > 0) return [...stages.flatMap((box) => asBackdrop(tree, box, element())), ...imports];
  const roots = rootBoxes(pictureOf(tree)).filter((box) => box.node.type === "JSXElement" && box.isStyled);
  if (roots.length === 0) return null;
  const changes = roots.flatMap((box) => asFirstChild(tree, box, element(" under")));
  return changes.length === 0 ? null : [...changes, ...imports];
}

/** Over what the stage has as a backdrop already: the newest picture is the one that was asked for. */
function asBackdrop(tree: SceneTree, box: Box, element: string): TextChange[] {
  if (box.node.type !== "JSXElement") return [];
  const backdrop = attributeOf(box, "backdrop");
  if (!backdrop) {
    const { name, typeArguments } = box.node.openingElement;
    return [{ ...at((typeArguments ?? name).end), text: ` backdrop={${element}}` }];
  }
  const old = tree.code.slice(backdrop.value.start ?? 0, backdrop.value.end ?? 0);
  return [{ ...range(backdrop.value), text: `<>{${old}}${element}</>` }];
}

function asFirstChild(tree: SceneTree, box: Box, element: string): TextChange[] {
  if (box.node.type !== "JSXElement") return [];
  const { openingElement, closingElement } = box.node;
  if (!closingElement) return [];
  return [
    ...addStyle(tree, box, "isolation", '"isolate"', null),
    { ...at(openingElement.end), text: element },
  ];
}

function over(tree: SceneTree, placing: Extract<Placing, { type: "overlay" }>): TextChange[] | null {
  const { source, place, width, height } = placing;
  const standing = boxesOf(tree).filter(
    (box) => box.tag === "PlacedPicture" && textOf(box, "place") === place,
  );
  const exchanged = exchange(tree, standing, "PlacedPicture", source);
  if (exchanged.length > 0) return exchanged;
  const drawn = returned(tree);
  if (drawn.length === 0) return null;
  const element = `<PlacedPicture src=${printString(source)} place=${printString(place)} width={${width}} height={${height}} />`;
  return [
    ...drawn.flatMap((node): TextChange[] => {
      const isElement = node.type === "JSXElement" || node.type === "JSXFragment";
      return [
        { ...at(node.start), text: isElement ? "<>" : "<>{" },
        { ...at(node.end), text: isElement ? `${element}</>` : `}${element}</>` },
      ];
    }),
    ...addImports(tree, new Map([[kit, ["PlacedPicture"]]])),
  ];
}

/** What the scene's component itself gives back, at each of its returns. */
function returned(tree: SceneTree): t.Node[] {
  const { component } = tree;
  if (component?.type === "ArrowFunctionExpression" && component.body.type !== "BlockStatement")
    return [component.body];
  return tree.nodes.flatMap((node) => {
    if (node.type !== "ReturnStatement" || !node.argument || functionAround(tree, node) !== component)
      return [];
    return node.argument.type === "NullLiteral" ? [] : [node.argument];
  });
}

function functionAround(tree: SceneTree, start: t.Node): t.Node | null {
  let node = tree.parentOf(start);
  while (
    node &&
    node.type !== "FunctionDeclaration" &&
    node.type !== "FunctionExpression" &&
    node.type !== "ArrowFunctionExpression"
  )
    node = tree.parentOf(node);
  return node;
}

/** Another picture in elements of this kind that name theirs themselves. */
function exchange(tree: SceneTree, boxes: Box[], tag: string, source: string): TextChange[] {
  return boxes.flatMap((box) => {
    const src = box.tag === tag ? attributeOf(box, "src") : null;
    return src?.value.type === "StringLiteral"
      ? [
          {
            ...range(src.value),
            text: tree.code.charAt(src.value.start ?? 0) === "'" ? `'${source}'` : printString(source),
          },
        ]
      : [];
  });
}

function textOf(box: Box, name: string): string | null {
  const value = attributeOf(box, name)?.value;
  return value?.type === "StringLiteral" ? value.value : null;
}

function at(place: number | null | undefined): { start: number; end: number } {
  return { start: place ?? 0, end: place ?? 0 };
}
