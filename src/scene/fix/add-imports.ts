import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";

/** Imports of names by module: into an import of that module where there is one, else as a new line on top. */
export function addImports(tree: SceneTree, wanted: ReadonlyMap<string, readonly string[]>): TextChange[] {
  const lines: string[] = [];
  const changes: TextChange[] = [];
  for (const [module, all] of wanted) {
    const names = all.filter((name) => !isImported(tree, module, name));
    if (names.length === 0) continue;
    const list = [...new Set(names)].join(", ");
    const last = lastSpecifier(tree, module);
    if (last === null) lines.push(`import { ${list} } from "${module}";\n`);
    else changes.push({ start: last, end: last, text: `, ${list}` });
  }
  if (lines.length > 0) {
    const start = tree.program.body[0]?.start ?? 0;
    changes.push({ start, end: start, text: lines.join("") });
  }
  return changes;
}

export function isImported(tree: SceneTree, module: string, name: string): boolean {
  return tree.program.body.some(
    (one) =>
      one.type === "ImportDeclaration" &&
      one.importKind !== "type" &&
      one.source.value === module &&
      one.specifiers.some(({ local }) => local.name === name),
  );
}

function lastSpecifier(tree: SceneTree, module: string): number | null {
  for (const one of tree.program.body) {
    if (one.type !== "ImportDeclaration" || one.importKind === "type" || one.source.value !== module)
      continue;
    const last = one.specifiers.at(-1);
    if (last?.type === "ImportSpecifier") return last.end ?? null;
  }
  return null;
}
