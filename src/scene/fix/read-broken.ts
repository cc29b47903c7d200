import { type ParseError, type ParserOptions, parse } from "@babel/parser";
import type * as t from "@babel/types";

/** How source is broken: how much of the text lies behind the first error, and how many errors the parser saw. */
export type Broken = {
  type: "broken";
  message: string;
  at: number;
  errors: number;
  isFatal: boolean;
  file: t.File | null;
};
export type SourceState = { type: "whole" } | Broken;

/** Reads source with its errors; where the parser could go on, with the tree. Never throws. */
export function readSource(code: string): SourceState {
  try {
    const file = parse(code, { ...options, errorRecovery: true });
    const errors = file.errors ?? [];
    const [first] = errors;
    if (first)
      return { type: "broken", ...placeOf(code, first), errors: errors.length, isFatal: false, file };
    const doubled = doubledImport(file.program);
    if (!doubled) return { type: "whole" };
    return { type: "broken", ...doubled, errors: 1, isFatal: false, file };
  } catch (thrown) {
    return {
      type: "broken",
      ...placeOf(code, firstError(code) ?? thrown),
      errors: 1,
      isFatal: true,
      file: null,
    };
  }
}

const options: ParserOptions = {
  sourceType: "module",
  plugins: ["jsx", "typescript"],
  attachComment: false,
};

/** What the parser stumbled over first: the error that it gives up at is often only what came of it. */
function firstError(code: string): unknown {
  try {
    parse(code, options);
    return null;
  } catch (thrown) {
    return thrown;
  }
}

/** A name that is imported and declared: the parser lets it pass (it may be a type), nothing else does. */
function doubledImport(program: t.Program): { message: string; at: number } | null {
  const declared = new Set(program.body.flatMap(declaredNames));
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") continue;
    for (const { local } of statement.specifiers) {
      if (declared.has(local.name))
        return { message: `Identifier '${local.name}' has already been declared.`, at: local.start ?? 0 };
    }
  }
  return null;
}

function declaredNames(statement: t.Statement): string[] {
  const declaration = "declaration" in statement ? statement.declaration : statement;
  if (declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration")
    return declaration.id ? [declaration.id.name] : [];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
}

function isParseError(thrown: unknown): thrown is ParseError & Error {
  return thrown instanceof Error && "loc" in thrown;
}

function placeOf(code: string, thrown: unknown): { message: string; at: number } {
  if (!isParseError(thrown)) return { message: "The code is nested too deeply to be read.", at: 0 };
  const { line, column, index } = thrown.loc;
  if (typeof index === "number") return { message: thrown.message, at: index };
  let start = 0;
  for (let at = 1; at < line; at++) start = code.indexOf("\n", start) + 1;
  return { message: thrown.message, at: start + column };
}

/** Whether source is less broken than it was: the parser gets further, or has fewer complaints. */
export function isBetter(
  before: { code: string; state: SourceState },
  after: { code: string; state: SourceState },
): boolean {
  if (before.state.type === "whole") return false;
  if (after.state.type === "whole") return true;
  if (before.state.isFatal !== after.state.isFatal) return before.state.isFatal;
  if (!before.state.isFatal) return after.state.errors < before.state.errors;
  const left = (one: { code: string }, { at }: Broken) => one.code.length - at;
  return left(after, after.state) < left(before, before.state);
}
