import type * as t from "@babel/types";
import { allowedModules, refusedMembers } from "../../allow-list";
import type { SceneTree } from "../../analysis/scene-tree";
import type { TextChange } from "../../analysis/text-change";
import { addImports } from "../add-imports";
import { mended, type TreeFixer } from "../fixer";
import { homesOf, isExported, knownExports, knownFonts } from "../known/known";
import { componentSynonym } from "../known/synonyms";
import { nearestName } from "../nearest-name";
import { removeFromList, removeStatement, spanOf } from "../remove";

/** What models call the allowed modules. */
const aliases = new Map([
  ["@/kit", "scenewright/kit"],
  ["@scenewright/kit", "scenewright/kit"],
  ["scenewright", "scenewright/kit"],
  ["scenewright-kit", "scenewright/kit"],
  ["kit", "scenewright/kit"],
  ["./kit", "scenewright/kit"],
  ["../kit", "scenewright/kit"],
  ["@remotion/core", "remotion"],
  ["Remotion", "remotion"],
  ["React", "react"],
  ["preact", "react"],
  ["lucide", "lucide-react"],
  ["lucide-react-icons", "lucide-react"],
  ["@lucide/react", "lucide-react"],
  ["lucide-icons", "lucide-react"],
]);

/** Imports of the wrong module, of names that no module has, of styles and fonts. */
export const imports: TreeFixer = {
  name: "imports",
  fix(tree) {
    const out = mended();
    for (const one of tree.program.body) {
      if (one.type !== "ImportDeclaration" || one.importKind === "type") continue;
      const module = one.source.value;
      const alias = aliases.get(module);
      if (isStyleSheet(module) && one.specifiers.length === 0)
        out.add(`Took out the import of “${module}”: scenes have no style sheets.`, removeStatement(one));
      else if (isFontModule(module)) replaceFont(tree, one, out);
      else if (alias)
        out.add(`Imported from “${alias}” instead of “${module}”.`, {
          ...spanOf(one.source),
          text: `"${alias}"`,
        });
      else if (allowedModules.includes(module)) moveNames(tree, one, out);
    }
    return out.result();
  },
};

type Out = ReturnType<typeof mended>;

const isStyleSheet = (module: string) => [".css", ".scss", ".less"].some((end) => module.endsWith(end));
const isFontModule = (module: string) =>
  module.startsWith("@remotion/google-fonts") ||
  module.startsWith("@fontsource") ||
  module === "@remotion/fonts";

/** `loadFont()` of a family that is bundled: its name is all that is needed. */
function replaceFont(tree: SceneTree, statement: t.ImportDeclaration, out: Out): void {
  const wanted = statement.source.value.split("/").at(-1) ?? "";
  const family = knownFonts.find((one) => keyOf(one) === keyOf(wanted)) ?? "Inter";
  const changes: TextChange[] = [removeStatement(statement)];
  for (const { local } of statement.specifiers) {
    for (const node of tree.nodes) {
      if (node.type !== "Identifier" || node.name !== local.name || node === local) continue;
      const parent = tree.parentOf(node);
      if (parent?.type === "ImportSpecifier") continue;
      const isCall = parent?.type === "CallExpression" && parent.callee === node;
      const isMember = parent?.type === "MemberExpression" && parent.object === node;
      const outer = isMember ? tree.parentOf(parent) : null;
      const call = isCall
        ? parent
        : outer?.type === "CallExpression" && outer.callee === parent
          ? outer
          : null;
      if (!call) return;
      changes.push({ ...spanOf(call), text: `{ fontFamily: "${family}" }` });
    }
  }
  const note = `Took the bundled font ${family}: scenes load none.`;
  const [statementOnly] = changes;
  if (changes.length === 1 && statementOnly) out.add(note, statementOnly);
  else out.add(note, ...changes.map((change) => wrapped(tree, change)));
}

/** An object at the head of a statement would be a block. */
function wrapped(tree: SceneTree, change: TextChange): TextChange {
  const isStatement = tree.program.body.some(
    (one) => one.type === "ExpressionStatement" && one.start === change.start,
  );
  return isStatement && change.text !== "" ? { ...change, text: `(${change.text})` } : change;
}

const keyOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, "");

/** Names that stand in another module move there; misspelt ones are written right. */
function moveNames(tree: SceneTree, statement: t.ImportDeclaration, out: Out): void {
  const module = statement.source.value;
  const named = statement.specifiers.filter((one) => one.type === "ImportSpecifier");
  const leaving: t.ImportSpecifier[] = [];
  const moved = new Map<string, string[]>();
  for (const one of named) {
    const name = one.imported.type === "Identifier" ? one.imported.name : one.imported.value;
    const isRefused = refusedMembers.get(module)?.has(name) ?? false;
    if (isExported(module, name) || isRefused || one.importKind === "type" || isTypeName(tree, one)) continue;
    const text = one.local.name === name ? name : `${name} as ${one.local.name}`;
    const home = homeElsewhere(module, name);
    if (home) {
      leaving.push(one);
      moved.set(home, [...(moved.get(home) ?? []), text]);
      out.add(`Imported ${name} from “${home}”.`);
      continue;
    }
    const synonym = module === "scenewright/kit" ? componentSynonym(name) : null;
    const near = synonym ?? nearestName(name, knownExports.get(module) ?? []);
    if (near && one.imported.type === "Identifier")
      out.add(`Took ${near} for ${name}, which “${module}” does not have.`, {
        ...spanOf(one),
        text: `${near} as ${one.local.name}`,
      });
    else if (module === "lucide-react")
      out.add(`Took another icon for ${name}, which is not in the set.`, {
        ...spanOf(one),
        text: `${iconInstead(name)} as ${one.local.name}`,
      });
  }
  if (leaving.length === 0) return;
  if (leaving.length === statement.specifiers.length) {
    out.add(`Imported from the modules that have it.`, {
      ...spanOf(statement),
      text: [...moved].map(([home, names]) => `import { ${names.join(", ")} } from "${home}";`).join("\n"),
    });
    return;
  }
  const [first] = leaving;
  const home = first && homeElsewhere(module, first.local.name);
  // One at a time: the next round sees the others.
  if (first && home && first.imported.type === "Identifier" && first.imported.name === first.local.name) {
    out.add(
      `Imported ${first.local.name} from “${home}”.`,
      removeFromList(named, first),
      ...addImports(tree, new Map([[home, [first.local.name]]])),
    );
  }
}

/** What the kit has under another name is no icon of that name. */
function homeElsewhere(module: string, name: string): string | undefined {
  if (module === "scenewright/kit" && componentSynonym(name)) return undefined;
  return homesOf(name).find((other) => other !== module);
}

/** A name that only types use is gone when the scene runs. */
function isTypeName(tree: SceneTree, one: t.ImportSpecifier): boolean {
  return !tree.nodes.some(
    (node) =>
      (node.type === "Identifier" || node.type === "JSXIdentifier") &&
      node !== one.local &&
      node !== one.imported &&
      node.name === one.local.name,
  );
}

const iconSynonyms: [RegExp, string][] = [
  [/coffee|mug|tea/i, "Coffee"],
  [/rocket|launch/i, "Rocket"],
  [/chart|graph|analytic/i, "ChartColumn"],
  [/user|person|people|team/i, "Users"],
  [/money|dollar|cash|coin/i, "DollarSign"],
  [/shield|secure|safe/i, "Shield"],
  [/brand|logo|github|twitter|facebook|instagram|linkedin|youtube/i, "Globe"],
  [/check|tick|done/i, "Check"],
  [/magic|spark|ai/i, "Sparkles"],
];

function iconInstead(name: string): string {
  return iconSynonyms.find(([pattern]) => pattern.test(name))?.[1] ?? "Sparkles";
}
