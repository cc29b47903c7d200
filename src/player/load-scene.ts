import type { ComponentType } from "react";
import { AppError } from "@/domain/app-error";
import type { Controls } from "@/domain/control";
import { loopGuardCall } from "@/scene/guard-loops";
import { type ModuleScope, moduleScopeArguments, moduleScopeNames } from "@/scene/module-scope";
import { loopGuard } from "./loop-guard";
import { moduleOf } from "./module-map";
import { seeded } from "./seeded-react";
import { hashOf, newScope, seededDate, seededMath, seededPerformance, withScope } from "./seeded-scope";

export type SceneModule = {
  Component: ComponentType<Controls>;
  /** The module's own `controls`; live values are laid over them. */
  controls: Controls;
  /**
   * Hash of the component's text without its controls, so that a change of a literal keeps random numbers as they are,
   * and without guards, so that the preview draws what the export does.
   */
  seed: number;
};

const loaded = new Map<string, SceneModule | Error>();
const keptModules = 500;

function requireAllowed(name: string): object {
  const module = moduleOf(name);
  if (!module) throw new AppError("scene_rejected", `A scene may not import “${name}”.`);
  return module;
}

const silent = () => undefined;
/** Scenes have nobody to talk to; a call must not fail for it. */
const quietConsole = Object.freeze(
  Object.fromEntries(
    ["log", "info", "warn", "error", "debug", "trace", "table", "group", "groupEnd", "time", "timeEnd"].map(
      (name) => [name, silent],
    ),
  ),
);
const libraries = Object.freeze({ React: requireAllowed("react"), Remotion: requireAllowed("remotion") });

function scopeOf(module: { exports: object }): ModuleScope {
  return {
    require: requireAllowed,
    module,
    exports: module.exports,
    Math: seededMath,
    Date: seededDate,
    performance: seededPerformance,
    window: libraries,
    globalThis: libraries,
    self: libraries,
    ...libraries,
    console: quietConsole,
    loopGuard,
  };
}

function evaluate(compiled: string): SceneModule {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const run = new Function(...moduleScopeNames, compiled);
  withScope(newScope(0, 0, 0), () => run.apply(undefined, moduleScopeArguments(scopeOf(module))));
  const Component = module.exports.default;
  if (typeof Component !== "function" && (typeof Component !== "object" || Component === null)) {
    throw new AppError("scene_rejected", "The scene has no default export that is a component.");
  }
  const controls = module.exports.controls;
  return {
    Component: (typeof Component === "function"
      ? seeded(Component as never)
      : Component) as ComponentType<Controls>,
    controls: typeof controls === "object" && controls !== null ? (controls as Controls) : {},
    seed: hashOf(String(Component).replaceAll(loopGuardCall, "")),
  };
}

/**
 * Evaluates compiled CommonJS text with the allow-listed modules and the scene's scope; once for each `codeHash`. The
 * large modules that it may require are there already (`prepareModules`).
 * Throws what the module throws, and `AppError` `scene_rejected` for an import off the list or a missing component;
 * the same again for the same hash.
 */
export function loadScene(compiled: string, codeHash: string): SceneModule {
  const known = loaded.get(codeHash);
  if (known instanceof Error) throw known;
  if (known) return known;
  if (loaded.size >= keptModules)
    for (const oldest of [...loaded.keys()].slice(0, 100)) loaded.delete(oldest);
  try {
    const made = evaluate(compiled);
    loaded.set(codeHash, made);
    return made;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    loaded.set(codeHash, error);
    throw error;
  }
}
