"use client";

import { Check, Clapperboard, TriangleAlert } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { type ExportView, isExportOver } from "@/domain/export";
import type { Command } from "@/studio/commands";
import { useExports } from "@/studio/hooks";
import { useShortcuts } from "@/studio/shortcuts";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { Button } from "@/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";
import { Sheet, SheetContent, SheetTitle } from "@/ui/sheet";
import { ExportPanel, shownExport } from "./export-panel";
import { shareDone, spokenProgress } from "./export-steps";

/** Takes the video home: a button that shows how far it is, over a small panel (a sheet on phones). */
export function ExportButton() {
  const [isOpen, setOpen] = useState(false);
  const isNarrow = useIsNarrow();
  const shown = shownExport(useExports());
  const unseen = useUnseenEnd(shown, isOpen);
  const commands = useMemo<Command[]>(
    () => [{ id: "export", label: "Export", group: "Project", keys: [["e"]], run: () => setOpen(true) }],
    [],
  );
  useShortcuts(commands);

  const button = (
    <Button
      variant="primary"
      size="sm"
      aria-label="Export video"
      data-testid="export-button"
      className="tabular-nums max-md:w-11 max-md:px-0"
      {...(isNarrow ? { "aria-expanded": isOpen, onClick: () => setOpen(true) } : {})}
    >
      <Face shown={shown} unseen={unseen} />
    </Button>
  );
  return (
    <>
      <p role="status" className="sr-only">
        {shown && (!isExportOver(shown.status) || unseen) ? spokenProgress(shown) : ""}
      </p>
      {isNarrow ? (
        <>
          {button}
          <Sheet open={isOpen} onOpenChange={setOpen}>
            <SheetContent aria-describedby={undefined}>
              <SheetTitle>Export video</SheetTitle>
              <div className="min-h-0 overflow-y-auto px-4 pb-5">
                <ExportPanel />
              </div>
            </SheetContent>
          </Sheet>
        </>
      ) : (
        <Popover open={isOpen} onOpenChange={setOpen}>
          <PopoverTrigger asChild>{button}</PopoverTrigger>
          <PopoverContent aria-label="Export video" className="max-h-[80dvh] w-88 overflow-y-auto p-4">
            <h2 className="mb-3 font-semibold text-base">Export video</h2>
            <ExportPanel />
          </PopoverContent>
        </Popover>
      )}
    </>
  );
}

function Face({ shown, unseen }: { shown: ExportView | null; unseen: boolean }) {
  if (shown && !isExportOver(shown.status)) {
    const percent = Math.round(shareDone(shown) * 100);
    return (
      <>
        <Ring percent={percent} />
        <span className="max-md:sr-only">{percent} %</span>
      </>
    );
  }
  const isReady = unseen && shown?.status === "done";
  const hasFailed = unseen && shown?.status === "failed";
  const Icon = isReady ? Check : hasFailed ? TriangleAlert : Clapperboard;
  return (
    <>
      <Icon aria-hidden />
      <span className="max-md:sr-only">{isReady ? "Ready" : hasFailed ? "Failed" : "Export"}</span>
    </>
  );
}

function Ring({ percent }: { percent: number }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="-rotate-90">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.3" />
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        pathLength="100"
        strokeDasharray={`${percent} 100`}
      />
    </svg>
  );
}

/** Whether an export that was watched here has come to its end while nobody looked at the panel. */
function useUnseenEnd(shown: ExportView | null, isOpen: boolean): boolean {
  const [unseen, setUnseen] = useState<string | null>(null);
  const watched = useRef<string | null>(null);
  useEffect(() => {
    if (shown && !isExportOver(shown.status)) watched.current = shown.id;
    else if (shown && watched.current === shown.id) {
      watched.current = null;
      if (!isOpen && shown.status !== "cancelled") setUnseen(shown.id);
    }
    if (isOpen) setUnseen(null);
  }, [shown, isOpen]);
  return unseen !== null && unseen === shown?.id;
}
