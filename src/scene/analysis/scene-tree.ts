import traverse, { type Binding, type Scope } from "@babel/traverse";
import type * as t from "@babel/types";
import { findComponent } from "../find-component";
import { type ParseFailure, parseScene } from "../parse";
import { controlsLiteral } from "./controls-literal";

/** A parsed scene with what its names mean: parents, bindings, and the two places that matter. */
export type SceneTree = {
  code: string;
  program: t.Program;
  /** Every node that exists at run time (types left out), parents before children, in the order of the source. */
  nodes: t.Node[];
  parentOf(node: t.Node): t.Node | null;
  /** What declares the name that this node refers to (or is); null for one that nothing declares. */
  bindingOf(node: t.Identifier | t.JSXIdentifier): Binding | null;
  /** The `enum` of this name; the scopes do not know of them. */
  enumOf(name: string): t.TSEnumDeclaration | null;
  /** What following values has cost in this question; beyond `maxEffort` nothing is followed. */
  effort: { steps: number };
  /** The object literal of `export const controls`, where there is one. */
  controls: t.ObjectExpression | null;
  /** The declaration or expression of the component that is shown; null where there is none. */
  component: t.Node | null;
};

/** Bounds the work on one scene, so that code made to be hard to follow cannot hold up the server. */
export const maxEffort = 1_000_000;

const trees = new WeakMap<t.File, SceneTree>();

/** The tree of a scene's source; kept as long as its parse is. */
export function sceneTree(code: string): { type: "parsed"; tree: SceneTree } | ParseFailure {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return parsed;
  const known = trees.get(parsed.file);
  if (known) {
    // Each question has the whole bound for itself, however often a scene is asked about.
    known.effort.steps = 0;
    return { type: "parsed", tree: known };
  }
  try {
    const tree = build(code, parsed.file);
    trees.set(parsed.file, tree);
    return { type: "parsed", tree };
  } catch (thrown) {
    const message = explain(thrown);
    if (message === null) throw thrown;
    return { type: "failed", problems: [{ rule: "syntax", message }] };
  }
}

/** What a tree that parsed may fail on when its names are gathered: the stack, or a name that an import has already. */
function explain(thrown: unknown): string | null {
  if (thrown instanceof RangeError) return "The code is nested too deeply to be read.";
  const start = 'Duplicate declaration "';
  if (!(thrown instanceof TypeError) || !thrown.message.startsWith(start)) return null;
  return `The name “${thrown.message.slice(start.length).split('"')[0]}” is declared twice: give one of them another name.`;
}

function isTypeOnly(node: t.Node): boolean {
  switch (node.type) {
    case "TSTypeAnnotation":
    case "TSTypeParameterDeclaration":
    case "TSTypeParameterInstantiation":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSClassImplements":
    case "TSDeclareFunction":
    case "TSIndexSignature":
      return true;
    case "ImportDeclaration":
      return node.importKind === "type";
    case "ExportNamedDeclaration":
      return node.exportKind === "type";
    case "VariableDeclaration":
    case "ClassDeclaration":
    case "TSModuleDeclaration":
    case "TSEnumDeclaration":
      return node.declare === true;
    default:
      return false;
  }
}

/** The type of `x as T`, `x satisfies T`: a node of a type, not in an annotation. */
function isTypeOperand(node: t.Node, parent: t.Node | null | undefined): boolean {
  return parent != null && "typeAnnotation" in parent && parent.typeAnnotation === node;
}

function build(code: string, file: t.File): SceneTree {
  const nodes: t.Node[] = [];
  const parents = new Map<t.Node, t.Node | null>();
  const scopes = new Map<t.Node, Scope>();
  const enums = new Map<string, t.TSEnumDeclaration>();
  traverse(file, {
    enter(path) {
      if (isTypeOnly(path.node) || isTypeOperand(path.node, path.parent)) {
        path.skip();
        return;
      }
      nodes.push(path.node);
      if (path.node.type === "TSEnumDeclaration") enums.set(path.node.id.name, path.node);
      parents.set(path.node, path.parent);
      scopes.set(path.node, path.scope);
    },
  });
  const bindingOf = (node: t.Identifier | t.JSXIdentifier) => scopes.get(node)?.getBinding(node.name) ?? null;
  return {
    code,
    program: file.program,
    nodes,
    parentOf: (node) => parents.get(node) ?? null,
    bindingOf,
    enumOf: (name) => enums.get(name) ?? null,
    effort: { steps: 0 },
    controls: controlsLiteral(file.program),
    component: componentOf(file.program, (name) => scopes.get(file.program)?.getBinding(name) ?? null),
  };
}

/** The function behind `export default`: through names, `memo(…)` and `forwardRef(…)`. */
function componentOf(program: t.Program, lookUp: (name: string) => Binding | null): t.Node | null {
  const found = findComponent(program);
  if (found.type === "missing") return null;
  let node: t.Node | null = found.type === "named" ? declarationOf(found.name, lookUp) : found.declaration;
  for (let step = 0; node && step < 10; step++) {
    if (node.type === "Identifier") node = declarationOf(node.name, lookUp);
    else if (node.type === "CallExpression") node = node.arguments[0] ?? null;
    else if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") node = node.expression;
    else return node;
  }
  return node;
}

function declarationOf(name: string, lookUp: (name: string) => Binding | null): t.Node | null {
  const declaration: t.Node | undefined = lookUp(name)?.path.node;
  return declaration?.type === "VariableDeclarator" ? (declaration.init ?? null) : (declaration ?? null);
}
