"use client";

import { Dialog as RadixDialog } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { CloseButton, focusOverlay, Scrim } from "./overlay-parts";

export const Dialog = RadixDialog.Root;

/** In the middle; always with a `DialogTitle`. */
export function DialogContent({ className, children, ...rest }: ComponentProps<typeof RadixDialog.Content>) {
  return (
    <RadixDialog.Portal>
      <Scrim />
      <RadixDialog.Content
        onOpenAutoFocus={focusOverlay}
        className={cn(
          "scroll-thin fixed top-1/2 left-1/2 z-50 max-h-[min(85dvh,44rem)] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-xl bg-overlay p-5 text-foreground shadow-pop outline-none duration-[160ms] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=closed]:zoom-out-[0.98] data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-[0.98]",
          className,
        )}
        {...rest}
      >
        {children}
        <CloseButton />
      </RadixDialog.Content>
    </RadixDialog.Portal>
  );
}

export function DialogTitle({ className, ...rest }: ComponentProps<typeof RadixDialog.Title>) {
  return <RadixDialog.Title className={cn("pr-10 font-semibold text-lg", className)} {...rest} />;
}

export function DialogDescription({ className, ...rest }: ComponentProps<typeof RadixDialog.Description>) {
  return <RadixDialog.Description className={cn("mt-1 text-muted", className)} {...rest} />;
}
