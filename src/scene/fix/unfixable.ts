import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import { refusedMembers } from "../allow-list";
import { problemAt } from "../rules/rule";
import { isExported, knownExports } from "./known/known";
import { safeTree } from "./safe-check";

/** What scenes cannot have, by the head of a module's name: why, and what takes its place. */
const refused: [string, string][] = [
  [
    "framer-motion",
    "it animates by the clock: use interpolate() and spring() of remotion, or Enter and Stagger of scenewright/kit",
  ],
  [
    "motion",
    "it animates by the clock: use interpolate() and spring() of remotion, or Enter and Stagger of scenewright/kit",
  ],
  ["react-spring", "it animates by the clock: use spring() of remotion"],
  ["@react-spring", "it animates by the clock: use spring() of remotion"],
  ["gsap", "it animates by the clock: use interpolate() and Easing of remotion"],
  ["animejs", "it animates by the clock: use interpolate() and Easing of remotion"],
  ["lottie", "scenes have no files: draw with SVG and the kit"],
  ["@remotion/lottie", "scenes have no files: draw with SVG and the kit"],
  ["@remotion/three", "three dimensions are not available: use Tilt and Camera of scenewright/kit"],
  ["three", "three dimensions are not available: use Tilt and Camera of scenewright/kit"],
  ["@react-three", "three dimensions are not available: use Tilt and Camera of scenewright/kit"],
  ["recharts", "use BarChart, ColumnChart, LineChart and DonutChart of scenewright/kit"],
  ["chart.js", "use BarChart, ColumnChart, LineChart and DonutChart of scenewright/kit"],
  ["d3", "use the charts of scenewright/kit, or draw with SVG"],
  ["styled-components", "write styles as objects"],
  ["@emotion", "write styles as objects"],
  ["react-icons", "use Icon of scenewright/kit, or lucide-react"],
  ["@heroicons", "use Icon of scenewright/kit, or lucide-react"],
];

/** What no rule mends, with the reason and what to use instead: for the model that is to write it anew. */
export function unfixable(code: string): Problem[] {
  const tree = safeTree(code);
  if (!tree) return [];
  const problems: Problem[] = [];
  for (const one of tree.program.body) {
    if (one.type !== "ImportDeclaration") continue;
    const module = one.source.value;
    const reason = refused.find(
      ([head]) => module === head || module.startsWith(`${head}/`) || module.startsWith(`${head}-`),
    )?.[1];
    for (const name of missingNames(one))
      problems.push(
        problemAt(one, "instead", `“${module}” has no ${name}: use what it has, or write it in the scene.`),
      );
    if (reason)
      problems.push(problemAt(one, "instead", `“${module}” is not available to scenes: ${reason}.`));
  }
  const effect = tree.nodes.find(
    (node) =>
      node.type === "CallExpression" &&
      node.callee.type === "Identifier" &&
      (node.callee.name === "useEffect" || node.callee.name === "useLayoutEffect"),
  );
  const state = tree.nodes.some(
    (node) =>
      node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "useState",
  );
  if (effect && state)
    problems.push(
      problemAt(
        effect,
        "instead",
        "State that an effect sets does not move in a video: derive everything from useCurrentFrame().",
      ),
    );
  return problems;
}

/** Names that an allowed module does not have: undefined when the scene runs. */
function missingNames(statement: t.ImportDeclaration): string[] {
  const module = statement.source.value;
  if (statement.importKind === "type" || !knownExports.has(module)) return [];
  return statement.specifiers.flatMap((one) => {
    if (one.type !== "ImportSpecifier" || one.importKind === "type" || one.imported.type !== "Identifier")
      return [];
    const { name } = one.imported;
    const isType = name.endsWith("Props") || name.endsWith("Options") || name.endsWith("Config");
    return isExported(module, name) || refusedMembers.get(module)?.has(name) || isType ? [] : [name];
  });
}
