"use client";

import { Toggle as RadixToggle } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";

/** A button that stays pressed. Give it text or an `aria-label`. */
export function Toggle({ className, ...rest }: ComponentProps<typeof RadixToggle.Root>) {
  return (
    <RadixToggle.Root
      className={cn(
        "inline-flex h-8 min-w-8 select-none items-center justify-center gap-1.5 rounded-md px-2 font-medium text-muted text-sm transition-colors hover:bg-hover hover:text-foreground disabled:pointer-events-none disabled:opacity-45 data-[state=on]:bg-accent-soft data-[state=on]:text-accent-text touch:h-11 touch:min-w-11 [&_svg]:size-4",
        className,
      )}
      {...rest}
    />
  );
}
