import { parse } from "@babel/parser";
import * as t from "@babel/types";
import { parseScene } from "../parse";
import { type Found, lineAt } from "./place";
import { likenessOf } from "./same-structure";

/** The lists of siblings that a block's search text may be a part of. */
type Kind = "statements" | "children" | "properties" | "attributes" | "elements";
type Pattern = { kind: Kind; nodes: t.Node[] };

/** A few literals may differ from what the model remembered, never most of them. */
const allowedShare = 0.25;
/** As many names and literals must agree where one differs. */
const minAlike = 3;
const maxWindows = 20_000;

/**
 * Where the text stands as a run of statements, JSX children, properties or attributes of the same structure. Literals may
 * differ a little; of several such places only one that is nearer than all others counts.
 */
export function matchAst(code: string, search: string): Found {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return { type: "none" };
  let budget = maxWindows;
  for (const pattern of patternsOf(search)) {
    const found: { start: number; end: number; differing: number }[] = [];
    for (const list of listsOf(parsed.program, pattern.kind)) {
      for (let at = 0; at + pattern.nodes.length <= list.length && budget-- > 0; at++) {
        const run = list.slice(at, at + pattern.nodes.length);
        const differing = differenceOf(pattern.nodes, run);
        const start = run[0]?.start;
        const end = run.at(-1)?.end;
        if (differing !== null && typeof start === "number" && typeof end === "number")
          found.push({ start, end, differing });
      }
    }
    const [best, next] = found.toSorted((a, b) => a.differing - b.differing);
    if (!best) continue;
    if (next && next.differing === best.differing)
      return { type: "ambiguous", lines: found.map(({ start }) => lineAt(code, start)) };
    return {
      type: "found",
      place: { start: best.start, end: best.end + endMark(code, best.end, search), rung: "ast" },
    };
  }
  return { type: "none" };
}

function differenceOf(pattern: t.Node[], run: t.Node[]): number | null {
  let differing = 0;
  let leaves = 0;
  for (const [index, node] of pattern.entries()) {
    const other = run[index];
    const likeness = other && likenessOf(node, other);
    if (!likeness) return null;
    differing += likeness.differing;
    leaves += likeness.leaves;
  }
  // A pattern of next to nothing fits anywhere.
  if (leaves < 2) return null;
  if (differing > 0 && leaves - differing < minAlike) return null;
  return differing <= Math.max(1, Math.floor(leaves * allowedShare)) ? differing : null;
}

/** The comma or semicolon behind a place that the search had too. */
function endMark(code: string, end: number, search: string): number {
  const last = search.trimEnd().at(-1) ?? "";
  return (last === "," || last === ";") && code.charAt(end) === last ? 1 : 0;
}

const isShown = (node: t.Node) => !(node.type === "JSXText" && node.value.trim() === "");

function patternsOf(search: string): Pattern[] {
  const patterns: Pattern[] = [];
  const add = (kind: Kind, nodes: readonly t.Node[]) => {
    const shown = nodes.filter(isShown);
    if (shown.length > 0) patterns.push({ kind, nodes: shown });
  };
  const fragment = expressionOf(`<>${search}</>`);
  const hasElement = t.isJSXFragment(fragment) && fragment.children.some((one) => one.type !== "JSXText");
  if (t.isJSXFragment(fragment) && hasElement) add("children", fragment.children);
  const element = expressionOf(`<x ${search} />`);
  if (t.isJSXElement(element)) add("attributes", element.openingElement.attributes);
  const object = expressionOf(`({${search}\n})`);
  if (t.isObjectExpression(object)) add("properties", object.properties);
  const array = expressionOf(`[${search}\n]`);
  if (t.isArrayExpression(array))
    add(
      "elements",
      array.elements.filter((one) => one !== null),
    );
  const file = parsed(search) ?? parsed(`async function f() {${search}\n}`);
  const [first] = file?.program.body ?? [];
  if (first?.type === "FunctionDeclaration" && first.async && first.id?.name === "f")
    add("statements", first.body.body);
  else if (file) add("statements", file.program.body);
  return patterns;
}

function parsed(text: string): t.File | null {
  try {
    return parse(text, { sourceType: "module", plugins: ["jsx", "typescript"], attachComment: false });
  } catch {
    return null;
  }
}

function expressionOf(text: string): t.Expression | null {
  const [statement] = parsed(text)?.program.body ?? [];
  return statement?.type === "ExpressionStatement" ? statement.expression : null;
}

function listsOf(program: t.Program, kind: Kind): t.Node[][] {
  const lists: t.Node[][] = [];
  const add = (nodes: readonly t.Node[]) => lists.push(nodes.filter(isShown));
  t.traverseFast(program, (node) => {
    if (kind === "children") {
      if (node.type === "JSXElement" || node.type === "JSXFragment") add(node.children);
      // An element that nobody is the parent of: `return <a/>`, `x && <a/>`.
      if (node.type === "JSXElement") add([node]);
    } else if (kind === "attributes" && node.type === "JSXOpeningElement") add(node.attributes);
    else if (kind === "elements" && node.type === "ArrayExpression")
      add(node.elements.filter((one) => one !== null));
    else if (kind === "properties" && node.type === "ObjectExpression") add(node.properties);
    else if (kind === "statements" && (node.type === "BlockStatement" || node.type === "Program"))
      add(node.body);
  });
  if (kind !== "children") return lists;
  // A lone element is in its parent's list too: each run once.
  const seen = new Set<t.Node>();
  for (const list of lists) if (list.length > 1) for (const node of list) seen.add(node);
  return lists.filter((list) => list.length !== 1 || !list[0] || (!seen.has(list[0]) && seen.add(list[0])));
}
