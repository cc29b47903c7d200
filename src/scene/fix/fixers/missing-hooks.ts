import type * as t from "@babel/types";
import { keyOf } from "../../analysis/unwrap";
import { addImports } from "../add-imports";
import { type ComponentFunction, componentAround, prependTo } from "../components";
import { mended, type TreeFixer } from "../fixer";
import { spanOf } from "../remove";
import { undeclaredNames } from "./missing-imports";

const configNames = new Set(["fps", "width", "height", "durationInFrames"]);
const windowSizes = new Map([
  ["innerWidth", "width"],
  ["innerHeight", "height"],
]);

/** `frame`, `fps`, `width` … that are used but taken from no hook; the window's size, which a frame does not have. */
export const missingHooks: TreeFixer = {
  name: "missing-hooks",
  fix(tree) {
    const undeclared = undeclaredNames(tree);
    const wanted = new Map<ComponentFunction, Set<string>>();
    const out = mended();
    const want = (node: t.Node, name: string): boolean => {
      const component = componentAround(tree, node);
      if (component) wanted.set(component, (wanted.get(component) ?? new Set()).add(name));
      return component !== null;
    };
    for (const node of tree.nodes) {
      if (node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier") {
        const size =
          node.object.name === "window" ? windowSizes.get(keyOf({ key: node.property }) ?? "") : undefined;
        if (size && !tree.bindingOf(node.object) && componentAround(tree, node)) {
          out.add(`Took the frame's ${size} for the window's.`, { ...spanOf(node), text: size });
          if (!isDeclaredAround(size, node)) want(node, size);
        }
      }
      if (node.type !== "Identifier" || !undeclared.has(node.name) || tree.bindingOf(node)) continue;
      const parent = tree.parentOf(node);
      const isKey =
        (parent?.type === "MemberExpression" && parent.property === node && !parent.computed) ||
        (parent?.type === "ObjectProperty" && parent.key === node && !parent.shorthand);
      if (!isKey && (node.name === "frame" || configNames.has(node.name))) want(node, node.name);
    }
    for (const call of tree.nodes) addFps(call);
    for (const [component, names] of wanted) {
      const config = [...names].filter((name) => configNames.has(name));
      const statements = [
        ...(names.has("frame") ? ["const frame = useCurrentFrame();"] : []),
        ...(config.length > 0 ? [`const { ${config.join(", ")} } = useVideoConfig();`] : []),
      ];
      out.add(
        `Took ${[...names].join(", ")} from the hook that gives it.`,
        ...prependTo(tree.code, component, statements),
      );
    }
    const all = new Set([...wanted.values()].flatMap((names) => [...names]));
    const hooks = [
      ...(all.has("frame") ? ["useCurrentFrame"] : []),
      ...([...all].some((name) => configNames.has(name)) ? ["useVideoConfig"] : []),
    ];
    const unbound = hooks.filter((hook) => !isDeclaredAround(hook, tree.program));
    if (unbound.length > 0)
      out.add("Imported the hook.", ...addImports(tree, new Map([["remotion", unbound]])));
    return out.result();

    function isDeclaredAround(name: string, at: t.Node): boolean {
      return tree.nodes.some((node) => {
        if (node.type !== "Identifier" || node.name !== name) return false;
        const binding = tree.bindingOf(node);
        if (!binding) return false;
        const { start, end } = spanOf(binding.scope.block);
        return start <= spanOf(at).start && spanOf(at).end <= end;
      });
    }

    /** remotion's `spring({ frame })` throws without `fps`. */
    function addFps(call: t.Node): void {
      if (
        call.type !== "CallExpression" ||
        call.callee.type !== "Identifier" ||
        call.callee.name !== "spring"
      )
        return;
      const [options] = call.arguments;
      if (options?.type !== "ObjectExpression" || options.properties.length === 0) return;
      const keys = options.properties.map((one) => (one.type === "SpreadElement" ? null : keyOf(one)));
      const last = options.properties.at(-1)?.end;
      if (keys.includes(null) || keys.includes("fps") || !keys.includes("frame") || !last) return;
      if (!isDeclaredAround("fps", call) && !want(call, "fps")) return;
      out.add("Gave spring() the fps that it needs.", { start: last, end: last, text: ", fps" });
    }
  },
};
