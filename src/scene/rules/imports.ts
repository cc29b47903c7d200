import type * as t from "@babel/types";
import { allowedModules, refusedMembers } from "../allow-list";
import { problemAt, type Rule } from "./rule";

/** Imports of allowed modules and allowed members only, and only at the top. */
export const imports: Rule = (node) => {
  switch (node.type) {
    case "ImportDeclaration":
      return [
        ...refusedModule(node.source),
        ...node.specifiers.flatMap((one) => refusedSpecifier(node, one)),
      ];
    case "ExportAllDeclaration":
      return refusedModule(node.source);
    case "ExportNamedDeclaration":
      return node.source
        ? [...refusedModule(node.source), ...node.specifiers.flatMap((one) => refusedExport(node, one))]
        : [];
    case "ImportExpression":
    case "Import":
      return [problemAt(node, "import", "A scene cannot load modules while it runs (import()).")];
    case "TSImportEqualsDeclaration":
      return [problemAt(node, "import", "Write this import as “import … from …”.")];
    case "MetaProperty":
      return node.meta.name === "import"
        ? [problemAt(node, "import", "import.meta is not available: a scene knows nothing of where it runs.")]
        : [];
    default:
      return [];
  }
};

function refusedModule(source: t.StringLiteral) {
  if (allowedModules.includes(source.value)) return [];
  const from = source.value.startsWith(".")
    ? "A scene is one file and cannot import others"
    : "A scene cannot import this module";
  return [
    problemAt(source, "import", `${from}: “${source.value}”. Allowed are ${allowedModules.join(", ")}.`),
  ];
}

function refusedName(node: t.Node, module: string, name: string) {
  const reason = refusedMembers.get(module)?.get(name);
  return reason ? [problemAt(node, "import", `${name} is not available: ${lowerFirst(reason)}`)] : [];
}

function refusedSpecifier(node: t.ImportDeclaration, one: t.ImportDeclaration["specifiers"][number]) {
  if (one.type !== "ImportSpecifier") return [];
  return refusedName(
    one,
    node.source.value,
    one.imported.type === "Identifier" ? one.imported.name : one.imported.value,
  );
}

function refusedExport(node: t.ExportNamedDeclaration, one: t.ExportNamedDeclaration["specifiers"][number]) {
  if (one.type !== "ExportSpecifier") return [];
  return refusedName(
    one,
    node.source?.value ?? "",
    one.local.type === "Identifier" ? one.local.name : one.local.value,
  );
}

export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
