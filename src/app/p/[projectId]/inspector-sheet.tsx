"use client";

import type { ReactNode } from "react";
import { Sheet, SheetContent, SheetTitle } from "@/ui/sheet";

type InspectorSheetProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; children: ReactNode };

/** The inspector on a phone: from below, and low enough to see on the stage what is being changed. */
export function InspectorSheet({ isOpen, onOpenChange, children }: InspectorSheetProps) {
  return (
    <Sheet open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <SheetContent
        aria-describedby={undefined}
        // The stage above stays in reach: play, seek, choose another scene while the sheet is open.
        onInteractOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => event.preventDefault()}
        className="bg-background max-md:h-[52dvh] max-md:max-h-[52dvh]"
      >
        <SheetTitle className="sr-only">Edit scene</SheetTitle>
        <div className="min-h-0 flex-1 pt-1">{children}</div>
      </SheetContent>
    </Sheet>
  );
}
