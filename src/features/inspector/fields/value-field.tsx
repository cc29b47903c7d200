"use client";

import type { ControlValue } from "@/domain/control";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";
import { Switch } from "@/ui/switch";
import { Textarea } from "@/ui/textarea";
import { choiceName } from "./choice-name";
import { ColorField } from "./color-field";
import { ListField } from "./list-field";
import { NumberField } from "./number-field";
import { RecordsField } from "./records-field";
import { isChoice, type ValueFieldProps } from "./value-shape";

/** The field that fits a value's kind. */
export function ValueField({ id, shape, value, onChange }: ValueFieldProps) {
  const { kind, label, options } = shape;
  if (isChoice(shape))
    return <Select id={id} value={String(value)} options={choicesOf(options ?? [])} onChange={onChange} />;
  switch (kind) {
    case "text":
      return (
        <Input id={id} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)} />
      );
    case "paragraph":
      return (
        <Textarea
          id={id}
          rows={2}
          className="max-h-40"
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case "color":
      return <ColorField id={id} label={label} value={textOf(value)} onChange={onChange} />;
    case "number":
      return (
        <NumberField
          id={id}
          label={label}
          value={typeof value === "number" ? value : Number(value) || 0}
          min={shape.min}
          max={shape.max}
          step={shape.step}
          onChange={onChange}
        />
      );
    case "boolean":
      return (
        <Switch id={id} checked={value === true} onCheckedChange={onChange} className="justify-self-start" />
      );
    case "list":
      return (
        <ListField
          id={id}
          shape={shape}
          items={Array.isArray(value) ? value : []}
          onChange={onChange}
          Field={ValueField}
        />
      );
    case "records":
      return (
        <RecordsField
          id={id}
          shape={shape}
          items={Array.isArray(value) ? value : []}
          onChange={onChange}
          Field={ValueField}
        />
      );
  }
}

/** The names that code tells apart, as words: `split-left` is «Split left». */
function choicesOf(options: readonly string[]) {
  return [...new Set(options)]
    .filter((value) => value !== "")
    .map((value) => ({ value, label: choiceName(value) }));
}

function textOf(value: ControlValue): string {
  return typeof value === "string" ? value : value === null ? "" : String(value);
}
