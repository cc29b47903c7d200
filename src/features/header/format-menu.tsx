"use client";

import { ChevronDown } from "lucide-react";
import { type Format, formatSchema, formats, sizeOf } from "@/domain/format";
import { useActions, useProject } from "@/studio/hooks";
import { Button } from "@/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/ui/dropdown-menu";

const uses: Record<Format, string> = {
  "16:9": "YouTube, web, screens",
  "9:16": "TikTok, Reels, Shorts",
  "1:1": "Posts, feeds",
  "4:5": "Instagram feed",
};

/** The shape of the video: which it is, and the others to change to. */
export function FormatMenu() {
  const { format } = useProject();
  const { setFormat } = useActions();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="sm"
          aria-label={`Format: ${format}`}
          data-testid="format-menu"
          className="gap-1.5 px-2 font-normal text-sm tabular-nums max-md:w-11 max-md:px-0"
        >
          <Shape format={format} />
          <span className="max-md:hidden">{format}</span>
          <ChevronDown aria-hidden className="size-3! text-faint max-md:hidden" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="min-w-60">
        <DropdownMenuRadioGroup
          value={format}
          onValueChange={(value) => void setFormat(formatSchema.parse(value))}
        >
          {formats.map((each) => (
            <DropdownMenuRadioItem key={each} value={each}>
              <Shape format={each} />
              <span className="w-9 tabular-nums">{each}</span>
              <span className="text-muted">{uses[each]}</span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** The outline of a frame of this format, in a square of its own. */
function Shape({ format }: { format: Format }) {
  const { width, height } = sizeOf(format);
  const scale = 13 / Math.max(width, height);
  return (
    <span aria-hidden className="grid size-4 shrink-0 place-items-center">
      <span
        className="rounded-[2px] border-[1.5px] border-current"
        style={{ width: Math.round(width * scale), height: Math.round(height * scale) }}
      />
    </span>
  );
}
