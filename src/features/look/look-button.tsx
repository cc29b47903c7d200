"use client";

import { Palette } from "lucide-react";
import { useState } from "react";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { IconButton } from "@/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";
import { Sheet, SheetContent, SheetTitle } from "@/ui/sheet";
import { LookPanel } from "./look-panel";

/** Opens the look of the whole video: beside the stage, and on phones from below, so that the stage is seen. */
export function LookButton() {
  const [isOpen, setOpen] = useState(false);
  const isNarrow = useIsNarrow();
  if (isNarrow)
    return (
      <>
        <IconButton label="Look" aria-expanded={isOpen} onClick={() => setOpen(true)}>
          <Palette />
        </IconButton>
        <Sheet open={isOpen} onOpenChange={setOpen} modal={false}>
          <SheetContent
            aria-describedby={undefined}
            onInteractOutside={(event) => event.preventDefault()}
            onOpenAutoFocus={(event) => event.preventDefault()}
            className="max-md:h-[52dvh] max-md:max-h-[52dvh]"
          >
            <SheetTitle>Look</SheetTitle>
            <div className="scroll-thin min-h-0 overflow-y-auto px-4 pb-5">
              <LookPanel />
            </div>
          </SheetContent>
        </Sheet>
      </>
    );
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <IconButton label="Look" hint="The look of the whole video">
          <Palette />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent
        aria-label="Look"
        // Over the inspector rather than over the stage, which shows what is being tried.
        alignOffset={-140}
        className="scroll-thin max-h-[calc(100dvh-5rem)] w-92 overflow-y-auto p-4"
        onOpenAutoFocus={(event) => event.preventDefault()}
      >
        <LookPanel />
      </PopoverContent>
    </Popover>
  );
}
