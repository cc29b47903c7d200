"use client";

import { Input } from "@/ui/input";
import { Slider } from "@/ui/slider";
import { sliderRange } from "./slider-range";
import { useDraftText } from "./use-draft-text";

type NumberFieldProps = {
  id: string;
  label: string;
  value: number;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  onChange: (value: number) => void;
};

/** A number: slide it, or type it (also beyond what the slider reaches). */
export function NumberField({ id, label, value, min, max, step, onChange }: NumberFieldProps) {
  const range = sliderRange(value, { min, max, step });
  const field = useDraftText(String(value), (text) => {
    const number = Number(text.replace(",", "."));
    if (text !== "" && Number.isFinite(number)) onChange(number);
  });
  const nudge = (by: number) => onChange(Number((value + by).toFixed(6)));
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <Slider label={label} value={value} {...range} onValueChange={onChange} className="min-w-0 flex-1" />
      <Input
        id={id}
        inputMode="decimal"
        className="w-16 shrink-0 px-2 text-right tabular-nums"
        {...field}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp" || event.key === "ArrowDown") {
            event.preventDefault();
            nudge((event.key === "ArrowUp" ? 1 : -1) * range.step * (event.shiftKey ? 10 : 1));
          } else field.onKeyDown(event);
        }}
      />
    </div>
  );
}
