import type * as t from "@babel/types";
import { applyChanges, type TextChange } from "../../analysis/text-change";
import type { Attempt, SyntaxFixer } from "../fixer";
import { readSource } from "../read-broken";
import { removeSpecifier, removeStatement } from "../remove";

/** Names that are imported or declared twice, and a second default export. */
export const duplicates: SyntaxFixer = {
  name: "duplicates",
  attempts({ code, message }) {
    const state = readSource(code);
    const file = state.type === "broken" ? state.file : null;
    if (!file) return [];
    if (
      message.includes("Only one default export") ||
      message.includes("`default` has already been exported")
    )
      return defaultExports(code, file.program);
    const name = quoted(message);
    if (name === null || !message.includes("already been declared")) return [];
    const declared = declarationsOf(code, file.program, name);
    const imports = declared.filter((one) => one.type === "import");
    const own = declared.filter((one) => one.type === "own");
    const note = `Took out the second declaration of “${name}”.`;
    // What the scene declares itself goes before what it imports.
    const doubled = own.length > 0 ? imports : imports.slice(1);
    const attempts: Attempt[] = doubled.map(({ removal }) => ({ code: applyChanges(code, [removal]), note }));
    if (own.length > 1) {
      const [first, ...others] = own;
      const last = own.at(-1);
      const isSame = others.every(({ text }) => text === first?.text);
      for (const one of isSame ? others : own) {
        // Of two versions the model meant the later one.
        if (isSame || one !== last) attempts.push({ code: applyChanges(code, [one.removal]), note });
      }
    }
    return attempts;
  },
};

function quoted(message: string): string | null {
  for (const mark of ["'", "`"]) {
    const start = message.indexOf(mark);
    const end = message.indexOf(mark, start + 1);
    if (start >= 0 && end > start) return message.slice(start + 1, end);
  }
  return null;
}

type Declared = { type: "import" | "own"; text: string; removal: TextChange };

/** The declarations of a name at the top of the module. */
function declarationsOf(code: string, program: t.Program, name: string): Declared[] {
  return program.body.flatMap((statement): Declared[] => {
    if (statement.type === "ImportDeclaration") {
      return statement.specifiers
        .filter(({ local }) => local.name === name)
        .map((one) => ({ type: "import", text: "", removal: removeSpecifier(statement, one) }));
    }
    const declaration = "declaration" in statement ? statement.declaration : statement;
    const isFunction =
      declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration";
    const isVariable =
      declaration?.type === "VariableDeclaration" &&
      declaration.declarations.length === 1 &&
      declaration.declarations.some(({ id }) => id.type === "Identifier" && id.name === name);
    const isIt = (isFunction && declaration.id?.name === name) || isVariable;
    if (!isIt) return [];
    return [
      {
        type: "own",
        text: code.slice(statement.start ?? 0, statement.end ?? 0),
        removal: removeStatement(statement),
      },
    ];
  });
}

function defaultExports(code: string, program: t.Program): Attempt[] {
  const all = program.body.filter((one) => one.type === "ExportDefaultDeclaration");
  const note = "Kept one default export.";
  const names = all.filter(({ declaration }) => declaration.type === "Identifier");
  const spare = names.length > 0 && names.length < all.length ? names : all.slice(0, -1);
  const [first] = spare;
  if (!first) return [];
  const removal =
    first.declaration.type === "Identifier"
      ? removeStatement(first)
      : { start: first.start ?? 0, end: first.declaration.start ?? 0, text: "" };
  return [{ code: applyChanges(code, [removal]), note }];
}
