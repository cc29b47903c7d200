import type { Binding } from "@babel/traverse";
import type * as t from "@babel/types";
import type { Controls } from "@/domain/control";
import { isFunction } from "./calls";
import { childNodes } from "./child-nodes";
import { knownValue } from "./known-value";
import { type Env, fieldOf, isWhole, memberKey, other, type Passed, passedBy } from "./passed-value";
import type { SceneTree } from "./scene-tree";
import { attributeName, keyOf, unwrap } from "./unwrap";

type Function = t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression;

/** Something that cannot be followed: then every control counts as read. */
class Untold extends Error {}

/**
 * The names of controls that the code reads while they have these values: branches that the values rule out (another
 * layout, a text that is empty) are left out. `"all"` where the controls go somewhere that cannot be followed.
 */
export function controlsRead(tree: SceneTree, values: Controls): ReadonlySet<string> | "all" {
  const key = JSON.stringify(values);
  const known = answers.get(tree) ?? new Map<string, ReadonlySet<string> | "all">();
  answers.set(tree, known);
  const answer = known.get(key) ?? follow(tree, values);
  known.set(key, answer);
  return answer;
}

/** One request asks for the same scene again and again; an answer is kept as long as the scene's tree. */
const answers = new WeakMap<SceneTree, Map<string, ReadonlySet<string> | "all">>();

function follow(tree: SceneTree, values: Controls): ReadonlySet<string> | "all" {
  const { component } = tree;
  if (!component || !isFunction(component)) return "all";
  try {
    const reader = new Reader(tree, values);
    reader.call(component, [{ type: "controls" }], new Map());
    return reader.read;
  } catch (thrown) {
    if (thrown instanceof Untold || thrown instanceof RangeError) return "all";
    throw thrown;
  }
}

const maxVisits = 200_000;

class Reader {
  readonly read = new Set<string>();
  private readonly ids = new Map<Binding, number>();
  private readonly called = new Map<t.Node, Set<string>>();
  private visits = 0;

  constructor(
    private readonly tree: SceneTree,
    private readonly values: Controls,
  ) {}

  /** Reads a function's body with what its parameters stand for. */
  call(fn: Function, given: readonly Passed[], outer: Env): void {
    const env = new Map(outer);
    for (const [index, parameter] of fn.params.entries()) this.bind(parameter, given[index] ?? other, env);
    const key = [...env].map(([binding, value]) => `${this.idOf(binding)}=${nameOf(value)}`).join();
    const known = this.called.get(fn) ?? new Set();
    if (known.has(key)) return;
    this.called.set(fn, known.add(key));
    this.visit(fn.body, { env, seen: new Set() });
  }

  private idOf(binding: Binding): number {
    const id = this.ids.get(binding) ?? this.ids.size;
    this.ids.set(binding, id);
    return id;
  }

  private bind(pattern: t.Node, value: Passed, env: Map<Binding, Passed>): void {
    switch (pattern.type) {
      case "Identifier": {
        const binding = this.tree.bindingOf(pattern);
        if (binding?.constant === false && value.type !== "other") throw new Untold();
        if (binding) env.set(binding, value);
        return;
      }
      case "AssignmentPattern":
        if (value.type === "other") this.visit(pattern.right, { env, seen: new Set() });
        this.bind(pattern.left, value, env);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            this.bind(property.argument, value, env);
            continue;
          }
          const key = keyOf(property);
          if (key === null && isWhole(value)) throw new Untold();
          this.bind(property.value, key === null ? other : fieldOf(value, key), env);
        }
        return;
      default:
        this.take(value);
    }
  }

  /** The value is used in a way that is not looked into. */
  private take(value: Passed): void {
    if (isWhole(value)) throw new Untold();
    if (value.type === "control") this.read.add(value.name);
    if (value.type === "props") for (const field of value.fields.values()) this.take(field);
  }

  private visitAll(nodes: readonly (t.Node | null | undefined)[], at: Place): void {
    for (const node of nodes) if (node) this.visit(node, at);
  }

  private visit(wrapped: t.Node, at: Place): void {
    const node = unwrap(wrapped);
    this.visits += 1;
    // An object that holds the controls but is not their name: they are wrapped in something.
    if (this.visits > maxVisits || node === this.tree.controls) throw new Untold();
    switch (node.type) {
      case "Identifier":
      case "JSXIdentifier":
        this.name(node, at);
        break;
      case "MemberExpression":
      case "OptionalMemberExpression":
        this.member(node, at);
        break;
      case "ObjectProperty":
        this.visitAll([node.computed ? node.key : null, node.value], at);
        break;
      case "ObjectMethod":
      case "ClassMethod":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        for (const parameter of node.params) this.defaults(parameter, at);
        this.visit(node.body, at);
        break;
      case "JSXElement":
        this.element(node, at);
        break;
      case "CallExpression":
      case "OptionalCallExpression":
        this.callOf(node, at);
        break;
      case "IfStatement":
      case "ConditionalExpression": {
        const test = knownValue(this.tree, at.env, this.values, node.test);
        this.visit(node.test, at);
        if (!test || test.value) this.visitAll([node.consequent], at);
        if (!test?.value) this.visitAll([node.alternate], at);
        break;
      }
      case "LogicalExpression": {
        this.visit(node.left, at);
        const left = knownValue(this.tree, at.env, this.values, node.left);
        const goesOn =
          left === null ||
          (node.operator === "??" ? left.value == null : Boolean(left.value) === (node.operator === "&&"));
        if (goesOn) this.visit(node.right, at);
        break;
      }
      case "SwitchStatement":
        this.switchOf(node, at);
        break;
      case "BlockStatement":
        this.statements(node.body, at);
        break;
      case "VariableDeclaration":
        // What is never changed is read where its name is.
        if (node.kind !== "const") this.visitAll(childNodes(this.tree, node), at);
        break;
      case "VariableDeclarator":
        this.visitAll([node.init], at);
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        break;
      default:
        this.visitAll(childNodes(this.tree, node), at);
        break;
    }
  }

  private switchOf(node: t.SwitchStatement, at: Place): void {
    this.visit(node.discriminant, at);
    const taken = this.taken(node, at);
    for (const { test } of node.cases) if (test) this.visit(test, at);
    for (const reached of taken ? [taken] : node.cases.map(({ consequent }) => consequent))
      this.statements(reached, at);
  }

  private defaults(parameter: t.Node, at: Place): void {
    if (parameter.type === "AssignmentPattern") this.visit(parameter.right, at);
  }

  /** Statements in turn, up to the one after which none is reached. */
  private statements(statements: readonly t.Node[], at: Place): void {
    for (const statement of statements) {
      this.visit(statement, at);
      if (this.ends(statement, at)) return;
    }
  }

  private ends(statement: t.Node, at: Place): boolean {
    switch (statement.type) {
      case "ReturnStatement":
      case "ThrowStatement":
      case "BreakStatement":
        return true;
      case "BlockStatement":
        return statement.body.some((one) => this.ends(one, at));
      case "IfStatement": {
        const test = knownValue(this.tree, at.env, this.values, statement.test);
        const { consequent, alternate } = statement;
        if (test)
          return test.value ? this.ends(consequent, at) : alternate != null && this.ends(alternate, at);
        return this.ends(consequent, at) && alternate != null && this.ends(alternate, at);
      }
      case "SwitchStatement":
        return this.taken(statement, at)?.find((one) => this.ends(one, at))?.type === "ReturnStatement";
      default:
        return false;
    }
  }

  /** The statements of a switch from the case that is taken on; null where that is not known. */
  private taken(node: t.SwitchStatement, at: Place): t.Statement[] | null {
    const of = (part: t.Node) => knownValue(this.tree, at.env, this.values, part);
    const value = of(node.discriminant);
    const tests = node.cases.map(({ test }) => (test ? of(test) : null));
    if (value === null || node.cases.some(({ test }, index) => test && !tests[index])) return null;
    const match = tests.findIndex((test) => test !== null && test.value === value.value);
    const from = match >= 0 ? match : node.cases.findIndex(({ test }) => !test);
    return from < 0 ? [] : node.cases.slice(from).flatMap(({ consequent }) => consequent);
  }

  private name(node: t.Identifier | t.JSXIdentifier, at: Place): void {
    if (node.type === "Identifier") {
      const passed = passedBy(this.tree, at.env, node);
      if (passed.type !== "other") {
        this.take(passed);
        return;
      }
    }
    const binding = this.tree.bindingOf(node);
    if (!binding) {
      if (node.name === "arguments") throw new Untold();
      return;
    }
    const declared = binding.path.node;
    if (at.seen.has(declared)) return;
    at.seen.add(declared);
    if (declared.type === "FunctionDeclaration") this.call(declared, [], at.env);
    else if (declared.type === "ClassDeclaration") this.visit(declared.body, at);
    else if (declared.type === "VariableDeclarator")
      this.visitAll([declared.id.type === "Identifier" ? null : declared.id, declared.init], at);
  }

  private member(node: t.MemberExpression | t.OptionalMemberExpression, at: Place): void {
    const passed = passedBy(this.tree, at.env, node);
    if (passed.type !== "other") {
      this.take(passed);
      return;
    }
    const owner = passedBy(this.tree, at.env, node.object);
    if (isWhole(owner) && memberKey(node) !== null) return;
    this.visit(node.object, at);
    if (node.computed) this.visit(node.property, at);
  }

  /** A component of the scene is followed with its props; what a component of others is given counts as read. */
  private element(node: t.JSXElement, at: Place): void {
    const { name, attributes } = node.openingElement;
    const fn = name.type === "JSXIdentifier" ? this.functionOf(name) : null;
    if (!fn) this.visit(name, at);
    const fields = new Map<string, Passed>();
    let rest: Passed | null = null;
    for (const attribute of attributes) {
      const value = attribute.type === "JSXSpreadAttribute" ? attribute.argument : attribute.value;
      const passed = value ? passedBy(this.tree, at.env, value) : other;
      if (value && (!fn || passed.type === "other")) this.visit(value, at);
      if (attribute.type === "JSXAttribute")
        fields.set(attributeName(attribute), passed.type === "other" ? this.fixed(value, at) : passed);
      else if (passed.type !== "other") {
        if (rest !== null) throw new Untold();
        rest = passed;
        // What stands before it may be given anew by it.
        for (const field of fields.values()) this.take(field);
        fields.clear();
      }
    }
    if (fn) this.call(fn, [{ type: "props", fields, rest }], at.env);
    this.visitAll(node.children, at);
  }

  /** What an attribute gives, where that is the same in every frame. */
  private fixed(value: t.Node | null | undefined, at: Place): Passed {
    const known = value ? knownValue(this.tree, at.env, this.values, value) : { value: true };
    return typeof known?.value === "string" ||
      typeof known?.value === "number" ||
      typeof known?.value === "boolean"
      ? { type: "fixed", value: known.value }
      : other;
  }

  private callOf(node: t.CallExpression | t.OptionalCallExpression, at: Place): void {
    const fn = node.callee.type === "Identifier" ? this.functionOf(node.callee) : null;
    if (!fn) {
      this.visitAll([node.callee, ...node.arguments], at);
      return;
    }
    const given = node.arguments.map((argument) => {
      const passed = passedBy(this.tree, at.env, argument);
      if (passed.type === "other") this.visit(argument, at);
      return passed;
    });
    this.call(fn, given, at.env);
  }

  private functionOf(name: t.Identifier | t.JSXIdentifier): Function | null {
    const declared = this.tree.bindingOf(name)?.path.node;
    if (!declared) return null;
    const value = declared.type === "VariableDeclarator" && declared.init ? unwrap(declared.init) : declared;
    return isFunction(value) ? value : null;
  }
}

/** Where a node is read: what names stand for there, and what has been followed from there. */
type Place = { env: Env; seen: Set<t.Node> };

function nameOf(value: Passed): string {
  if (value.type === "control") return `.${value.name}`;
  if (value.type === "fixed") return JSON.stringify(value.value);
  if (value.type !== "props") return value.type;
  const fields = [...value.fields].map(([name, field]) => `${name}:${nameOf(field)}`);
  return `{${fields.join()};${value.rest ? nameOf(value.rest) : ""}}`;
}
