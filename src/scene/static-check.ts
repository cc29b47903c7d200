import { LRUCache } from "lru-cache";
import { type Controls, type ControlValue, controlsSchema } from "@/domain/control";
import type { Problem } from "@/domain/problem";
import { maxEffort, sceneTree } from "./analysis/scene-tree";
import { findComponent } from "./find-component";
import { isRemoteAddress, remoteInCss } from "./rules/addresses";
import { boundsText, checkControlsShape } from "./rules/controls-shape";
import { elements } from "./rules/elements";
import { globals } from "./rules/globals";
import { handlers } from "./rules/handlers";
import { imports } from "./rules/imports";
import { members } from "./rules/members";
import { mutation } from "./rules/mutation";
import { namespaces } from "./rules/namespaces";
import { remote } from "./rules/remote";
import type { Rule } from "./rules/rule";
import { wordsOf } from "./words";

const rules: Rule[] = [imports, namespaces, globals, members, mutation, elements, handlers, remote];
const maxProblems = 50;

const results = new LRUCache<string, Problem[]>({
  max: 200,
  maxSize: 4_000_000,
  sizeCalculation: (_, code) => code.length + 1,
});

/**
 * What is wrong with a scene as far as its text shows it, in the order of the source (50 at most); empty where it may run.
 * Rules: `syntax`, `import`, `global`, `member`, `element`, `remote`, `export`, `controls`, `complexity`. Never throws.
 */
export function checkScene(code: string): Problem[] {
  const known = results.get(code);
  if (known) return known;
  const problems = checkAnew(code);
  results.set(code, problems);
  return problems;
}

function checkAnew(code: string): Problem[] {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return parsed.problems;
  const { tree } = parsed;
  const problems: Problem[] = [];
  for (const node of tree.nodes) {
    for (const rule of rules) problems.push(...rule(node, tree));
    if (problems.length >= maxProblems) break;
  }
  if (tree.effort.steps > maxEffort) {
    problems.push({
      rule: "complexity",
      message: "The code is too entangled to be checked: write it more simply.",
    });
  }
  problems.push(...checkControlsShape(tree.program));
  const component = findComponent(tree.program);
  if (component.type === "missing") problems.push(component.problem);
  return inOrder(problems).slice(0, maxProblems);
}

function inOrder(problems: Problem[]): Problem[] {
  const once = new Map(
    problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem]),
  );
  return [...once.values()].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

const mediaWords = new Set([
  "image",
  "img",
  "src",
  "photo",
  "picture",
  "href",
  "video",
  "audio",
  "poster",
  "avatar",
  "thumbnail",
]);

/**
 * The same rules for values that are about to become controls: bounds, and no address of another host where it would be
 * loaded. Plain text that happens to be an address is fine. Empty where they may be saved.
 */
export function checkControlValues(controls: Controls): Problem[] {
  const bounds = controlsSchema.safeParse(controls);
  if (!bounds.success)
    return bounds.error.issues.map((issue) => ({ rule: "controls", message: boundsText(issue) }));
  return Object.entries(controls).flatMap(([name, value]) => remoteValues(name, value));
}

function remoteValues(name: string, value: ControlValue): Problem[] {
  if (typeof value === "string") {
    const isMedia = wordsOf(name).some((word) => mediaWords.has(word));
    const found = remoteInCss(value) ?? (isMedia && isRemoteAddress(value) ? value : null);
    if (found === null) return [];
    const message = `The control “${name}” cannot hold “${found.slice(0, 80)}”: scenes cannot reach other addresses.`;
    return [{ rule: "remote", message }];
  }
  if (Array.isArray(value)) return value.flatMap((item) => remoteValues(name, item));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => remoteValues(key, item));
}
