"use client";

import { Dialog as RadixDialog } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { focusOverlay } from "./overlay-parts";

export const FullScreen = RadixDialog.Root;
export const FullScreenTitle = RadixDialog.Title;

/** Over everything, edge to edge; always with a `FullScreenTitle` and a way to close it. */
export function FullScreenContent({ className, ...rest }: ComponentProps<typeof RadixDialog.Content>) {
  return (
    <RadixDialog.Portal>
      <RadixDialog.Content
        onOpenAutoFocus={focusOverlay}
        aria-describedby={undefined}
        className={cn(
          "fixed inset-0 z-50 flex flex-col bg-background text-foreground outline-none duration-[180ms] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0",
          className,
        )}
        {...rest}
      />
    </RadixDialog.Portal>
  );
}
