/** A function without its first parameter. */
type WithoutFirst<F, First> = F extends (first: First, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** The functions of a module that take `First` first, without it. */
export type Bound<Module, First> = {
  [Name in keyof Module as Module[Name] extends (first: First, ...rest: never[]) => unknown
    ? Name
    : never]: WithoutFirst<Module[Name], First>;
};

/** Gives every function of a module its first argument, so that those who use them need not carry it. */
export function bindFirst<Module extends object, First>(module: Module, first: First): Bound<Module, First> {
  const entries = Object.entries(module).flatMap(([name, member]) =>
    typeof member === "function" ? [[name, (...rest: unknown[]) => member(first, ...rest)]] : [],
  );
  return Object.fromEntries(entries) as Bound<Module, First>;
}
