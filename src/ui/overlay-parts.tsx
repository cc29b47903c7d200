"use client";

import { X } from "lucide-react";
import { Dialog as RadixDialog } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { IconButton } from "./icon-button";

export function Scrim({ className, ...rest }: ComponentProps<typeof RadixDialog.Overlay>) {
  return (
    <RadixDialog.Overlay
      className={cn(
        "fixed inset-0 z-50 bg-scrim duration-[160ms] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0",
        className,
      )}
      {...rest}
    />
  );
}

/** The overlay itself takes the focus: the tooltip of its first button would cover what it says. */
export function focusOverlay(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

export function CloseButton({ className }: { className?: string }) {
  return (
    <RadixDialog.Close asChild>
      <IconButton label="Close" className={cn("absolute top-2.5 right-2.5", className)}>
        <X />
      </IconButton>
    </RadixDialog.Close>
  );
}
