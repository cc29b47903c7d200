"use client";

import { ScrollArea as RadixScrollArea } from "radix-ui";
import type { ComponentProps, Ref } from "react";
import { cn } from "@/lib/class-names";

export type ScrollAreaProps = ComponentProps<typeof RadixScrollArea.Root> & {
  orientation?: "vertical" | "horizontal";
  /** The element that scrolls. */
  viewportRef?: Ref<HTMLDivElement>;
  viewportClassName?: string;
};

/** Scrolls with a slim bar that shows while it is needed. */
export function ScrollArea({
  orientation = "vertical",
  viewportRef,
  viewportClassName,
  className,
  children,
  ...rest
}: ScrollAreaProps) {
  return (
    <RadixScrollArea.Root className={cn("relative min-h-0 overflow-hidden", className)} {...rest}>
      <RadixScrollArea.Viewport
        ref={viewportRef}
        className={cn("size-full [&>div]:block!", viewportClassName)}
      >
        {children}
      </RadixScrollArea.Viewport>
      <RadixScrollArea.Scrollbar
        orientation={orientation}
        className="flex touch-none select-none p-0.5 transition-opacity data-[orientation=horizontal]:h-2 data-[orientation=vertical]:w-2 data-[orientation=horizontal]:flex-col"
      >
        <RadixScrollArea.Thumb className="relative flex-1 rounded-full bg-line-strong" />
      </RadixScrollArea.Scrollbar>
    </RadixScrollArea.Root>
  );
}
