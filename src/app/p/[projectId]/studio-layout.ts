import { cn } from "@/lib/class-names";

/** The grid of the studio, the same while it loads, so that nothing jumps. Areas: header, chat, stage, inspector, board. */
export function studioGrid(hasInspector: boolean): string {
  return cn(
    "group/studio grid h-dvh overflow-hidden bg-background",
    "md:grid-rows-[auto_minmax(0,1fr)_11.5rem]",
    hasInspector
      ? "md:grid-cols-[18.5rem_minmax(0,1fr)_17rem] md:[grid-template-areas:'header_header_header'_'chat_stage_inspector'_'chat_board_board'] xl:grid-cols-[22.5rem_minmax(0,1fr)_19.5rem]"
      : "md:grid-cols-[18.5rem_minmax(0,1fr)] md:[grid-template-areas:'header_header'_'chat_stage'_'chat_board'] xl:grid-cols-[22.5rem_minmax(0,1fr)]",
    "max-md:grid-cols-[minmax(0,1fr)] max-md:grid-rows-[auto_minmax(0,38dvh)_auto_minmax(0,1fr)] max-md:[grid-template-areas:'header'_'stage'_'board'_'chat']",
    // What is said and its field come first where the keyboard leaves little room; the picture stays in view.
    "max-md:data-keyboard:grid-rows-[auto_minmax(0,30%)_0_minmax(0,1fr)]",
  );
}

export const studioAreas = {
  header: "[grid-area:header] min-w-0",
  chat: "[grid-area:chat] min-h-0 min-w-0 border-line md:border-r max-md:border-t",
  stage: "[grid-area:stage] min-h-0 min-w-0",
  inspector: "[grid-area:inspector] min-h-0 min-w-0 border-line border-l",
  board:
    "[grid-area:board] min-h-0 min-w-0 border-line border-t max-md:h-24 max-md:group-data-keyboard/studio:hidden",
} as const;
