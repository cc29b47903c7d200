import type * as t from "@babel/types";
import { unwrap } from "./unwrap";

/** What is assigned to `export const controls`; null where the module has none. */
export function controlsValue(program: t.Program): t.Node | null {
  for (const statement of program.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type === "Identifier" && id.name === "controls" && init) return unwrap(init);
    }
  }
  return null;
}

/** The object literal of `export const controls`, through `as const` and `satisfies`. */
export function controlsLiteral(program: t.Program): t.ObjectExpression | null {
  const value = controlsValue(program);
  return value?.type === "ObjectExpression" ? value : null;
}
