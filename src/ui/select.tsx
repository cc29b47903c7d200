"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { floatingStyles, menuItemStyles } from "./floating-styles";
import { fieldStyles } from "./input";

type Option = { value: string; label: string };
type SelectProps = Pick<ComponentProps<typeof Radix.Trigger>, "id" | "className" | "aria-label"> & {
  value: string;
  /** A value that is none of these shows as it is. */
  options: readonly Option[];
  onChange: (value: string) => void;
};

/** A choice of one among a few, by words for people. */
export function Select({ value, options, onChange, className, ...trigger }: SelectProps) {
  const all = options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
  return (
    <Radix.Root value={value} onValueChange={onChange}>
      <Radix.Trigger
        className={cn(
          fieldStyles,
          "group flex h-8 items-center justify-between gap-1 text-left text-sm touch:h-11 data-[state=open]:border-accent",
          className,
        )}
        {...trigger}
      >
        <span className="truncate">
          <Radix.Value />
        </span>
        <Radix.Icon>
          <ChevronDown className="size-3.5 shrink-0 text-faint transition-transform group-data-[state=open]:rotate-180" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            floatingStyles,
            "max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width)",
          )}
        >
          <Radix.Viewport className="scroll-thin p-1">
            {all.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className={cn(
                  menuItemStyles,
                  "pr-8 tabular-nums touch:pr-10 data-[state=checked]:font-medium",
                )}
              >
                <Radix.ItemText>{option.label}</Radix.ItemText>
                <Radix.ItemIndicator className="absolute right-2">
                  <Check />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
