"use client";

import { HexAlphaColorPicker, HexColorPicker } from "react-colorful";
import { cn } from "@/lib/class-names";
import { useProject } from "@/studio/hooks";
import { fieldStyles, Input } from "@/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";
import { useDraftText } from "./use-draft-text";

type ColorFieldProps = { id: string; label: string; value: string; onChange: (value: string) => void };

const isHex = (text: string) => /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text);
const withHash = (text: string) => (text.startsWith("#") ? text : `#${text}`);

/** A colour: by eye, by its hex digits, or one of the project's. */
export function ColorField({ id, label, value, onChange }: ColorFieldProps) {
  const { palette } = useProject().look;
  const hasAlpha = isHex(value) && value.length === 9;
  const Picker = hasAlpha ? HexAlphaColorPicker : HexColorPicker;
  const swatches = [...new Set(Object.values(palette).map((color) => color.toLowerCase()))];
  return (
    <Popover>
      <PopoverTrigger asChild>
        <button
          type="button"
          id={id}
          aria-label={`${label}: ${value}`}
          className={cn(fieldStyles, "flex h-8 items-center gap-2 text-left text-sm tabular-nums touch:h-11")}
        >
          <Swatch color={value} className="size-4" />
          <span className="truncate">{isHex(value) ? value.toUpperCase() : value}</span>
        </button>
      </PopoverTrigger>
      <PopoverContent className="w-56 space-y-3" data-testid="color-picker">
        <Picker
          color={isHex(value) ? value : "#000000"}
          onChange={onChange}
          style={{ width: "100%", height: 160 }}
        />
        <HexInput label={`${label} as hex`} value={value} onChange={onChange} />
        <fieldset className="flex gap-1.5" aria-label="Colours of the project">
          {swatches.map((color) => (
            <button
              key={color}
              type="button"
              aria-label={`Use ${color}`}
              aria-pressed={color === value.toLowerCase()}
              onClick={() => onChange(color)}
              className="h-7 min-w-0 flex-1 rounded-sm ring-1 ring-foreground/15 ring-inset transition-transform hover:scale-105 aria-pressed:ring-2 aria-pressed:ring-accent touch:h-9"
              style={{ background: color }}
            />
          ))}
        </fieldset>
      </PopoverContent>
    </Popover>
  );
}

function HexInput({ label, value, onChange }: Omit<ColorFieldProps, "id">) {
  const field = useDraftText(value, (text) => {
    if (isHex(withHash(text))) onChange(withHash(text).toLowerCase());
  });
  return (
    <Input
      aria-label={label}
      spellCheck={false}
      maxLength={9}
      className="uppercase tabular-nums"
      {...field}
    />
  );
}

function Swatch({ color, className }: { color: string; className?: string }) {
  return (
    <span
      className={cn("shrink-0 rounded-[5px] ring-1 ring-foreground/20 ring-inset", className)}
      style={{ background: color }}
    />
  );
}
