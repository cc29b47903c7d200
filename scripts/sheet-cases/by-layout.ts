import { describeControls } from "@/scene/controls";
import type { SheetCase } from "./make";

/**
 * The cases of each template, one for each of its layouts: the first that has it, else the template's first one brought
 * into it, so that a new layout is seen without a case of its own.
 */
export function casesByLayout(all: readonly SheetCase[]): Map<string, SheetCase[]> {
  const templates = new Set(all.flatMap(({ template }) => template ?? []));
  return new Map(
    [...templates].map((name) => [name, onePerLayout(all.filter(({ template }) => template === name))]),
  );
}

function onePerLayout(cases: readonly SheetCase[]): SheetCase[] {
  const [first] = cases;
  if (!first) return [];
  const layout = describeControls(first.source).find(({ name }) => name === "layout");
  const options = layout?.options ?? [];
  if (options.length === 0) return [first];
  return options.map((option) => {
    const fitting = cases.find(({ controls }) => controls.layout === option);
    return (
      fitting ?? {
        ...first,
        name: `${first.name} as ${option}`,
        controls: { ...first.controls, layout: option },
      }
    );
  });
}
