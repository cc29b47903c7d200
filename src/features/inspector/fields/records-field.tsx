"use client";

import { Plus } from "lucide-react";
import { Button } from "@/ui/button";
import { FieldRow } from "./field-row";
import { isRecord, movedItem, recordLike, replacedItem, withoutItem } from "./items";
import { SortableRow, SortableRows } from "./sortable-rows";
import { type ItemsFieldProps, isWideKind } from "./value-shape";

/** A list of records, such as plans with name and price: each is a card with its fields. */
export function RecordsField({ id, shape, items, onChange, Field }: ItemsFieldProps) {
  const fields = shape.fields ?? [];
  return (
    <div className="space-y-1.5">
      <SortableRows count={items.length} onMove={(from, to) => onChange(movedItem(items, from, to))}>
        {items.map((item, index) => (
          <SortableRow
            key={index}
            index={index}
            isCard
            label={`${shape.label} ${index + 1}`}
            onRemove={() => onChange(withoutItem(items, index))}
          >
            <div className="space-y-1.5">
              {fields.map((field, place) => {
                const fieldId = index === 0 && place === 0 ? id : `${id}-${index}-${field.name}`;
                return (
                  <div key={field.name} className="[&>div]:grid-cols-[4rem_minmax(0,1fr)] [&>div]:gap-x-2">
                    <FieldRow label={field.label} htmlFor={fieldId} isWide={isWideKind(field.kind)}>
                      <Field
                        id={fieldId}
                        shape={field}
                        value={isRecord(item) ? (item[field.name] ?? "") : item}
                        onChange={(next) =>
                          onChange(
                            replacedItem(
                              items,
                              index,
                              isRecord(item) ? { ...item, [field.name]: next } : next,
                            ),
                          )
                        }
                      />
                    </FieldRow>
                  </div>
                );
              })}
            </div>
          </SortableRow>
        ))}
      </SortableRows>
      <Button
        size="sm"
        variant="ghost"
        onClick={() => onChange([...items, recordLike(items.at(-1), fields)])}
      >
        <Plus /> Add
      </Button>
    </div>
  );
}
