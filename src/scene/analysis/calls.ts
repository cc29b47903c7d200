import type * as t from "@babel/types";
import { unwrap } from "./unwrap";

type Call = t.CallExpression | t.OptionalCallExpression;

/** Methods whose result is made of what they are called on: a text stays that text, a list that list. */
const passing = new Set([
  "split",
  "slice",
  "substring",
  "substr",
  "trim",
  "trimStart",
  "trimEnd",
  "toUpperCase",
  "toLowerCase",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "toString",
  "toLocaleString",
  "padStart",
  "padEnd",
  "repeat",
  "replace",
  "replaceAll",
  "normalize",
  "filter",
  "reverse",
  "toReversed",
  "sort",
  "toSorted",
  "flat",
  "join",
  "concat",
  "fill",
  "splice",
  "toSpliced",
  "with",
]);
const picking = new Set(["find", "findLast", "at", "pop", "shift", "charAt"]);
const iterating = new Set([
  "map",
  "forEach",
  "filter",
  "flatMap",
  "some",
  "every",
  "find",
  "findIndex",
  "sort",
  "toSorted",
]);

export function isFunction(
  node: t.Node,
): node is t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression {
  return (
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression"
  );
}

/** The object and name of `object.name(…)`. */
export function methodOf(call: Call): { object: t.Node; name: string } | null {
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" && callee.type !== "OptionalMemberExpression") return null;
  if (callee.computed || callee.property.type !== "Identifier") return null;
  return { object: callee.object, name: callee.property.name };
}

function isGlobalMethod(call: Call, object: string, name: string): boolean {
  const method = methodOf(call);
  return method?.name === name && method.object.type === "Identifier" && method.object.name === object;
}

/** What a call passes on, in whole or in part; null for a call that makes something of its own. */
export function passesThrough(call: Call): t.Node[] | null {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") {
    const first = call.arguments[0];
    if ((callee.name === "String" || callee.name === "interpolateColors") && first) {
      return callee.name === "String" ? [first] : [call.arguments[2] ?? first];
    }
    return isMemo(callee.name) && first ? memoised(first) : null;
  }
  const method = methodOf(call);
  if (!method) return null;
  if (isMemo(method.name) && call.arguments[0]) return memoised(call.arguments[0]);
  if (isGlobalMethod(call, "Array", "from"))
    return call.arguments.length === 1 && call.arguments[0] ? [call.arguments[0]] : null;
  if (!passing.has(method.name)) return null;
  return method.name === "concat" ? [method.object, ...call.arguments] : [method.object];
}

function isMemo(name: string): boolean {
  return name === "useMemo";
}

function memoised(work: t.Node): t.Node[] | null {
  return isFunction(work) ? returnsOf(work) : null;
}

/** The list of which a call gives one element. */
export function picksElement(call: Call): t.Node | null {
  const method = methodOf(call);
  return method && picking.has(method.name) ? method.object : null;
}

/** What a function may return, without looking into functions inside it. */
export function returnsOf(fn: t.Function): t.Node[] {
  if (fn.body.type !== "BlockStatement") return [fn.body];
  const found: t.Node[] = [];
  const visit = (statement: t.Statement | null | undefined): void => {
    switch (statement?.type) {
      case "ReturnStatement":
        if (statement.argument) found.push(statement.argument);
        break;
      case "IfStatement":
        visit(statement.consequent);
        visit(statement.alternate);
        break;
      case "BlockStatement":
        statement.body.forEach(visit);
        break;
      case "SwitchStatement":
        for (const { consequent } of statement.cases) consequent.forEach(visit);
        break;
      case "ForStatement":
      case "ForOfStatement":
      case "ForInStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        visit(statement.body);
        break;
      case "TryStatement":
        visit(statement.block);
        visit(statement.handler?.body);
        break;
    }
  };
  visit(fn.body);
  return found;
}

/** Where the elements of a made list come from: each element of another, or a value. */
type Elements = ({ each: t.Node } | { value: t.Node })[];

export const callbackArguments = {
  /** The list whose elements a callback is called with at parameter `index`; null where it is none. */
  sourceOf(call: t.CallExpression, callback: t.Node, index: number): t.Node | null {
    if (isGlobalMethod(call, "Array", "from"))
      return index === 0 && call.arguments[1] === callback ? (call.arguments[0] ?? null) : null;
    const method = methodOf(call);
    if (!method || call.arguments[0] !== callback) return null;
    if (method.name === "reduce") return index === 1 ? method.object : null;
    if (method.name === "map" && isChildren(method.object)) return null;
    return iterating.has(method.name) && index === 0 ? method.object : null;
  },
  /** What the elements of a list are that a call makes: `map`, `flatMap`, `Array.from`, `Object.values`. */
  elementsOf(call: t.CallExpression): Elements {
    const method = methodOf(call);
    const first = call.arguments[0];
    if (isGlobalMethod(call, "Object", "values") || isGlobalMethod(call, "Object", "entries"))
      return first ? [{ each: first }] : [];
    const callback = isGlobalMethod(call, "Array", "from") ? call.arguments[1] : first;
    if (!callback || !isFunction(callback)) return [];
    if (method?.name !== "map" && method?.name !== "flatMap" && method?.name !== "from") return [];
    return returnsOf(callback).map((value) => (method.name === "flatMap" ? { each: value } : { value }));
  },
};

function isChildren(object: t.Node): boolean {
  return (
    object.type === "MemberExpression" &&
    object.property.type === "Identifier" &&
    object.property.name === "Children"
  );
}
