"use client";

import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/class-names";

type ChoicesProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; face?: ReactNode }[];
  onChange: (value: Value) => void;
  className?: string;
  itemClassName?: string;
};

/** One of a few, all of them to be seen: arrow keys go through them. */
export function Choices<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
  itemClassName,
}: ChoicesProps<Value>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={cn("grid gap-1.5", className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.label}
          className={cn(
            "min-w-0 rounded-md border border-line bg-raised text-muted text-xs transition-colors hover:border-line-strong hover:text-foreground data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:text-accent-text",
            itemClassName,
          )}
        >
          {option.face ?? option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
