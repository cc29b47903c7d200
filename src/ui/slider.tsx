"use client";

import { Slider as RadixSlider } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";

export type SliderProps = Omit<
  ComponentProps<typeof RadixSlider.Root>,
  "value" | "defaultValue" | "onValueChange" | "onValueCommit"
> & {
  value: number;
  onValueChange?: (value: number) => void;
  /** After the drag has ended or a key was pressed. */
  onValueCommit?: (value: number) => void;
  /** Read out for the thumb. */
  label: string;
};

/** One thumb on a line. */
export function Slider({ value, onValueChange, onValueCommit, label, className, ...rest }: SliderProps) {
  return (
    <RadixSlider.Root
      value={[value]}
      onValueChange={([next]) => next !== undefined && onValueChange?.(next)}
      onValueCommit={([next]) => next !== undefined && onValueCommit?.(next)}
      className={cn(
        "relative flex h-6 w-full touch-none select-none items-center data-[disabled]:opacity-50 touch:h-11",
        className,
      )}
      {...rest}
    >
      <RadixSlider.Track className="relative h-1 w-full grow rounded-full bg-line-strong">
        <RadixSlider.Range className="absolute h-full rounded-full bg-accent" />
      </RadixSlider.Track>
      <RadixSlider.Thumb
        aria-label={label}
        className="block size-3.5 rounded-full bg-white shadow-[0_0_0_1px_rgb(0_0_0/12%),0_1px_4px_rgb(0_0_0/40%)] transition-transform hover:scale-110 focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-2 touch:size-5"
      />
    </RadixSlider.Root>
  );
}
