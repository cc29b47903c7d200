import { LRUCache } from "lru-cache";
import { transform } from "sucrase";
import type { Problem } from "@/domain/problem";
import { hashText } from "@/lib/hash";
import { findComponent } from "./find-component";
import { parseScene } from "./parse";

export type CompileResult =
  | {
      type: "compiled";
      /** The body of a function as `module-scope.ts` describes it; its line numbers are those of the source. */
      compiled: string;
      /** Changes whenever `compiled` does. */
      codeHash: string;
    }
  | { type: "failed"; problems: [Problem, ...Problem[]] };

const results = new LRUCache<string, CompileResult>({
  max: 200,
  maxSize: 4_000_000,
  sizeCalculation: (_, code) => code.length + 1,
});

/**
 * Compiles a scene's source to CommonJS text, the same in browser and server. Types are stripped, JSX becomes calls of
 * `react/jsx-runtime`, imports become `require(…)`. Problems are `syntax` (as the parser says them) and `export` (no
 * component to show). Never throws. It says nothing on what the code may use: that is `checkScene`.
 */
export function compileScene(code: string): CompileResult {
  const known = results.get(code);
  if (known) return known;
  const result = compileAnew(code);
  results.set(code, result);
  return result;
}

function compileAnew(code: string): CompileResult {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return parsed;
  const component = findComponent(parsed.program);
  if (component.type === "missing") return { type: "failed", problems: [component.problem] };
  try {
    const { code: body } = transform(code, {
      transforms: ["jsx", "typescript", "imports"],
      jsxRuntime: "automatic",
      production: true,
      disableESTransforms: true,
    });
    // A block of its own, so that a scene may declare names that the scope's parameters have (`const React = window.React`).
    const named = component.type === "named" ? `\nexports.default = ${component.name};` : "";
    const compiled = `"use strict";{${body}${named}\n}`;
    return { type: "compiled", compiled, codeHash: hashText(compiled) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : "The code could not be compiled.";
    return { type: "failed", problems: [{ rule: "syntax", message }] };
  }
}
