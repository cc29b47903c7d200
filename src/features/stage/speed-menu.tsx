"use client";

import { useActions, usePlayback } from "@/studio/hooks";
import { Button } from "@/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/ui/dropdown-menu";

const rates = [0.25, 0.5, 1, 1.5, 2];

/** How fast the stage plays; the video itself stays as it is. */
export function SpeedMenu() {
  const { setRate } = useActions();
  const rate = usePlayback((state) => state.rate);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          aria-label={`Speed: ${rate} times`}
          className="w-11 px-0 font-normal tabular-nums"
        >
          {rate}×
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent className="min-w-24">
        <DropdownMenuRadioGroup value={String(rate)} onValueChange={(value) => setRate(Number(value))}>
          {rates.map((each) => (
            <DropdownMenuRadioItem key={each} value={String(each)} className="tabular-nums">
              {each}×
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
