import type { ControlValue } from "@/domain/control";
import { literalOf } from "@/scene/analysis/literal";
import { sceneTree } from "@/scene/analysis/scene-tree";
import { applyChanges } from "@/scene/analysis/text-change";
import { writeLiteral } from "@/scene/analysis/write-literal";
import { describeControls, writeControls } from "@/scene/controls";

export type Item = { [key: string]: ControlValue };

/** A list of literals in a scene's code: a control's, or data beside the component. */
export type DataList<Value> = {
  /** The control's name, or the constant's; empty where it has none. */
  name: string;
  items: Value[];
  by: "control" | "source-edit";
  /** The code with other items in the list; all else stays as it is. */
  write(items: Value[]): string;
};

/** The lists of records of a scene, those of its controls first. */
export function recordsOf(code: string): DataList<Item>[] {
  return listsOf(code).flatMap(({ items, write, ...list }) =>
    items.length > 0 && items.every(isItem)
      ? [{ ...list, items: items.filter(isItem), write: (next: Item[]) => write(next) }]
      : [],
  );
}

/** The lists of plain texts of a scene, those of its controls first. */
export function textListsOf(code: string): DataList<string>[] {
  return listsOf(code).flatMap(({ items, write, ...list }) =>
    items.length > 0 && items.every((item) => typeof item === "string")
      ? [
          {
            ...list,
            items: items.filter((item) => typeof item === "string"),
            write: (next: string[]) => write(next),
          },
        ]
      : [],
  );
}

function isItem(value: ControlValue): value is Item {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function listsOf(code: string): DataList<ControlValue>[] {
  const controls = describeControls(code).flatMap(({ name, value }): DataList<ControlValue>[] =>
    Array.isArray(value)
      ? [{ name, items: value, by: "control", write: (items) => writeControls(code, { [name]: items }) }]
      : [],
  );
  return [...controls, ...dataOf(code)];
}

/** Constants that hold a list: `const plans = [{ name: "Team", price: "$29" }]`. */
function dataOf(code: string): DataList<ControlValue>[] {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return [];
  return parsed.tree.nodes.flatMap((node): DataList<ControlValue>[] => {
    if (node.type !== "VariableDeclarator" || !node.init) return [];
    const { init } = node;
    const literal = literalOf(init);
    if (literal.type !== "literal" || !Array.isArray(literal.value)) return [];
    return [
      {
        name: node.id.type === "Identifier" ? node.id.name : "",
        items: literal.value,
        by: "source-edit",
        write: (items) => applyChanges(code, writeLiteral(code, init, items)),
      },
    ];
  });
}
