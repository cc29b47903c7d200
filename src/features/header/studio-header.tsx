"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { formatLength } from "@/lib/format-length";
import { useProject, useTotalFrames } from "@/studio/hooks";
import { LogoMark } from "@/ui/logo-mark";
import { Tooltip } from "@/ui/tooltip";
import { EnginePill } from "./engine-pill";
import { FormatMenu } from "./format-menu";
import { HistoryButtons } from "./history-buttons";
import { ProjectName } from "./project-name";
import { SaveState } from "./save-state";
import { ShortcutsHelp } from "./shortcuts-help";

/**
 * The bar over the studio: which project, whether it is saved, undo and redo, help.
 * Below a `StudioProvider`. `children` stand at its right end (the theme menu, the export).
 */
export function StudioHeader({ children }: { children?: ReactNode }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b bg-background pr-2 pl-3 touch:h-13 md:gap-2 md:pr-3 md:pl-4">
      <Tooltip content="All projects">
        <Link
          href="/"
          aria-label="All projects"
          className="-ml-1 grid size-8 shrink-0 place-items-center rounded-md transition-opacity hover:opacity-80 touch:size-11"
        >
          <LogoMark />
        </Link>
      </Tooltip>
      <ProjectName />
      <FormatMenu />
      <ProjectFacts />
      <span className="flex-1 max-md:hidden" />
      <SaveState />
      <EnginePill />
      <HistoryButtons />
      <ShortcutsHelp />
      {children}
    </header>
  );
}

function ProjectFacts() {
  const { fps } = useProject();
  const totalFrames = useTotalFrames();
  const facts = [`${fps} fps`, formatLength(totalFrames, fps)];
  return (
    <p className="hidden shrink-0 text-muted lg:block" data-testid="project-facts">
      {facts.join(" · ")}
    </p>
  );
}
