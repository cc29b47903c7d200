import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";

export type FoundComponent =
  /** The module has a default export. */
  | { type: "default"; declaration: t.ExportDefaultDeclaration["declaration"] | null }
  /** It has none, but exactly one component that can be meant: it is taken. */
  | { type: "named"; name: string }
  | { type: "missing"; problem: Problem };

/** A name that JSX would take for a component: it begins with a capital letter. */
function isComponentName(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toLowerCase();
}

function isComponentValue(init: t.Expression | null | undefined): boolean {
  if (!init) return false;
  if (init.type === "TSAsExpression" || init.type === "TSSatisfiesExpression")
    return isComponentValue(init.expression);
  if (init.type === "ArrowFunctionExpression" || init.type === "FunctionExpression") return true;
  if (init.type === "ClassExpression") return true;
  // memo(…), forwardRef(…): a call that is given a function.
  const first = init.type === "CallExpression" ? init.arguments[0] : undefined;
  return first?.type === "ArrowFunctionExpression" || first?.type === "FunctionExpression";
}

function componentsOf(declaration: t.Statement | null | undefined): string[] {
  if (!declaration) return [];
  if (declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") {
    return declaration.id && isComponentName(declaration.id.name) ? [declaration.id.name] : [];
  }
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && isComponentName(id.name) && isComponentValue(init) ? [id.name] : [],
  );
}

function exportedName(specifier: t.ExportSpecifier): string {
  return specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
}

/**
 * The component that a module shows: its default export, else the only component that it exports, else the only one that
 * it declares.
 */
export function findComponent(program: t.Program): FoundComponent {
  const exported: string[] = [];
  const declared: string[] = [];
  for (const statement of program.body) {
    if (statement.type === "ExportDefaultDeclaration")
      return { type: "default", declaration: statement.declaration };
    if (statement.type === "ExportNamedDeclaration") {
      exported.push(...componentsOf(statement.declaration));
      for (const specifier of statement.specifiers) {
        if (specifier.type !== "ExportSpecifier" || specifier.local.type !== "Identifier") continue;
        if (exportedName(specifier) === "default") return { type: "default", declaration: specifier.local };
        if (isComponentName(specifier.local.name)) exported.push(specifier.local.name);
      }
    } else declared.push(...componentsOf(statement));
  }
  const [only, ...others] = exported.length > 0 ? exported : declared;
  if (only && others.length === 0) return { type: "named", name: only };
  const message = only
    ? `The scene has no default export, and several components could be meant (${[only, ...others].join(", ")}). Write “export default” before the one to show.`
    : "The scene has no component: write “export default function Scene() { … }”.";
  const line = program.loc?.end.line;
  return {
    type: "missing",
    problem: { rule: "export", message, ...(line ? { line: Math.max(1, line), column: 1 } : {}) },
  };
}
