import type * as t from "@babel/types";
import { type Controls, controlsSchema } from "@/domain/control";
import type { Problem } from "@/domain/problem";
import { controlsValue } from "../analysis/controls-literal";
import { literalOf } from "../analysis/literal";
import { keyOf } from "../analysis/unwrap";
import { problemAt } from "./rule";

/** `controls`, where there is one, is an object of plain literals, so that it can be read and changed without running it. */
export function checkControlsShape(program: t.Program): Problem[] {
  const value = controlsValue(program);
  if (!value) return [];
  if (value.type !== "ObjectExpression") {
    return [
      problemAt(value, "controls", "`controls` must be written as an object: export const controls = { … }."),
    ];
  }
  const problems: Problem[] = [];
  const controls: Controls = {};
  for (const property of value.properties) {
    const name = property.type === "ObjectProperty" ? keyOf(property) : null;
    if (property.type !== "ObjectProperty" || name === null) {
      problems.push(problemAt(property, "controls", "Each control must be a plain “name: value”."));
      continue;
    }
    const literal = literalOf(property.value);
    if (literal.type === "literal") controls[name] = literal.value;
    else
      problems.push(
        problemAt(
          literal.node,
          "controls",
          `The control “${name}” must be a plain value (text, number, true or false, or a list of them), so that it can be changed.`,
        ),
      );
  }
  const bounds = controlsSchema.safeParse(controls);
  if (!bounds.success)
    problems.push(...bounds.error.issues.map((issue) => problemAt(value, "controls", boundsText(issue))));
  return problems;
}

/** A zod issue about control values, as a sentence. */
export function boundsText(issue: { path: PropertyKey[]; message: string }): string {
  const place = issue.path.map(String).join(".");
  return place ? `The control “${place}”: ${issue.message}` : issue.message;
}
