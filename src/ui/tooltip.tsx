"use client";

import { Tooltip as RadixTooltip } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/class-names";
import { floatingStyles } from "./floating-styles";
import { Kbd } from "./kbd";

/** Once, around the page. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <RadixTooltip.Provider delayDuration={400} skipDelayDuration={200}>
      {children}
    </RadixTooltip.Provider>
  );
}

export type TooltipProps = {
  content: ReactNode;
  /** Shown behind the text. */
  keys?: readonly string[];
  side?: "top" | "bottom" | "left" | "right";
  /** One element that takes a ref. */
  children: ReactNode;
};

export function Tooltip({ content, keys, side = "bottom", children }: TooltipProps) {
  return (
    <RadixTooltip.Root>
      <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            floatingStyles,
            "pointer-events-none flex max-w-72 items-center gap-2 rounded-md px-2 py-1 text-xs data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0",
          )}
        >
          {content}
          {keys ? <Kbd keys={keys} /> : null}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
}
