"use client";

import { ChevronDown, Plus } from "lucide-react";
import { useState } from "react";
import type { ControlValue } from "@/domain/control";
import { cn } from "@/lib/class-names";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";
import { FieldRow } from "./field-row";
import { isRecord, movedItem, recordLike, replacedItem, withoutItem } from "./items";
import { SortableRow, SortableRows } from "./sortable-rows";
import { type ItemsFieldProps, isWideKind } from "./value-shape";

/** A list of records, such as plans with name and price: what is short is at hand, the rest one click away. */
export function RecordsField({ id, shape, items, onChange, Field }: ItemsFieldProps) {
  const fields = shape.fields ?? [];
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
            <RecordFields
              id={`${id}-${index}`}
              firstId={index === 0 ? id : undefined}
              fields={fields}
              item={item}
              onChange={(next) => onChange(replacedItem(items, index, next))}
              Field={Field}
            />
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

type RecordFieldsProps = {
  id: string;
  /** The id that the control's own label points to. */
  firstId: string | undefined;
  fields: NonNullable<ItemsFieldProps["shape"]["fields"]>;
  item: ControlValue;
  onChange: (item: ControlValue) => void;
  Field: ItemsFieldProps["Field"];
};

/** As many fields as stand side by side without their labels. */
const mostAtHand = 2;

function RecordFields({ id, firstId, fields, item, onChange, Field }: RecordFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  // A name and its number: what a chart draws is seen at a glance.
  const short = [
    ...fields.filter(({ kind }) => kind === "text"),
    ...fields.filter(({ kind }) => kind === "number"),
  ];
  const atHand = short.slice(0, mostAtHand);
  const others = fields.filter((field) => !atHand.includes(field));
  const record = isRecord(item) ? item : {};
  const set = (name: string, value: ControlValue) => onChange({ ...record, [name]: value });
  return (
    <div className={cn("space-y-1.5", isOpen && "pb-2")}>
      <div className="flex gap-1.5">
        {atHand.map((field, place) => (
          <Input
            key={field.name}
            id={place === 0 && firstId ? firstId : `${id}-${field.name}`}
            aria-label={field.label}
            placeholder={field.label}
            title={field.label}
            value={String(record[field.name] ?? "")}
            {...(field.kind === "number" ? { type: "number", step: "any" } : {})}
            onChange={(event) => {
              const { value, valueAsNumber } = event.currentTarget;
              if (field.kind !== "number") set(field.name, value);
              else if (Number.isFinite(valueAsNumber)) set(field.name, valueAsNumber);
            }}
            className={place === 0 ? "flex-[3]" : "flex-[2]"}
          />
        ))}
        {others.length > 0 && (
          <IconButton
            size="sm"
            label={isOpen ? "Fewer fields" : "All fields"}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="self-center"
          >
            <ChevronDown className={cn("transition-transform", isOpen && "rotate-180")} />
          </IconButton>
        )}
      </div>
      {isOpen &&
        others.map((field) => (
          <div key={field.name} className="[&>div]:grid-cols-[4rem_minmax(0,1fr)] [&>div]:gap-x-2">
            <FieldRow label={field.label} htmlFor={`${id}-${field.name}`} isWide={isWideKind(field.kind)}>
              <Field
                id={`${id}-${field.name}`}
                shape={field}
                value={record[field.name] ?? ""}
                onChange={(next) => set(field.name, next)}
              />
            </FieldRow>
          </div>
        ))}
    </div>
  );
}
