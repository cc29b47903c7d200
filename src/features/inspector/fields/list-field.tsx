"use client";

import { Plus } from "lucide-react";
import { Button } from "@/ui/button";
import { emptyValue, movedItem, replacedItem, withoutItem } from "./items";
import { SortableRow, SortableRows } from "./sortable-rows";
import type { ItemsFieldProps } from "./value-shape";

/** A list of simple values: change, add, remove, sort. */
export function ListField({ id, shape, items, onChange, Field }: ItemsFieldProps) {
  const kind = shape.itemKind ?? "text";
  return (
    <div className="space-y-1.5">
      <SortableRows count={items.length} onMove={(from, to) => onChange(movedItem(items, from, to))}>
        {items.map((item, index) => (
          <SortableRow
            key={index}
            index={index}
            label={`${shape.label} ${index + 1}`}
            onRemove={() => onChange(withoutItem(items, index))}
          >
            <Field
              id={index === 0 ? id : `${id}-${index}`}
              shape={{ kind, label: `${shape.label} ${index + 1}` }}
              value={item}
              onChange={(next) => onChange(replacedItem(items, index, next))}
            />
          </SortableRow>
        ))}
      </SortableRows>
      <Button size="sm" variant="ghost" onClick={() => onChange([...items, emptyValue(kind, items.at(-1))])}>
        <Plus /> Add
      </Button>
    </div>
  );
}
