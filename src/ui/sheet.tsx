"use client";

import { Dialog as RadixDialog } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { CloseButton, focusOverlay, Scrim } from "./overlay-parts";

export const Sheet = RadixDialog.Root;

/** From the bottom on phones, from the right on wider screens; always with a `SheetTitle`. */
export function SheetContent({ className, children, ...rest }: ComponentProps<typeof RadixDialog.Content>) {
  return (
    <RadixDialog.Portal>
      <Scrim />
      <RadixDialog.Content
        onOpenAutoFocus={focusOverlay}
        className={cn(
          "fixed z-50 flex flex-col bg-overlay text-foreground shadow-pop outline-none duration-[200ms] data-[state=closed]:animate-out data-[state=open]:animate-in",
          "max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[85dvh] max-md:rounded-t-2xl max-md:pb-[env(safe-area-inset-bottom)] max-md:data-[state=closed]:slide-out-to-bottom max-md:data-[state=open]:slide-in-from-bottom",
          "md:inset-y-0 md:right-0 md:w-88 md:border-line md:border-l md:data-[state=closed]:slide-out-to-right md:data-[state=open]:slide-in-from-right",
          className,
        )}
        {...rest}
      >
        <span aria-hidden className="mx-auto mt-2 h-1 w-9 shrink-0 rounded-full bg-line-strong md:hidden" />
        {children}
        <CloseButton className="max-md:top-3" />
      </RadixDialog.Content>
    </RadixDialog.Portal>
  );
}

export function SheetTitle({ className, ...rest }: ComponentProps<typeof RadixDialog.Title>) {
  return (
    <RadixDialog.Title
      className={cn("flex h-12 shrink-0 items-center px-4 pr-14 font-semibold text-lg", className)}
      {...rest}
    />
  );
}
