"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useActions, useHistory } from "@/studio/hooks";
import { IconButton } from "@/ui/icon-button";

/** Undo and redo; the tooltip says what would be taken back. */
export function HistoryButtons() {
  const history = useHistory();
  const { undo, redo } = useActions();
  return (
    <div className="flex shrink-0">
      <IconButton
        label="Undo"
        hint={history.undo ? <HistoryHint verb="Undo" summary={history.undo} /> : "Nothing to undo"}
        keys={["Mod", "z"]}
        aria-disabled={history.undo === null}
        className="aria-disabled:opacity-40"
        onClick={() => history.undo !== null && void undo()}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label="Redo"
        hint={history.redo ? <HistoryHint verb="Redo" summary={history.redo} /> : "Nothing to redo"}
        keys={["Mod", "Shift", "z"]}
        aria-disabled={history.redo === null}
        className="aria-disabled:opacity-40 max-md:hidden"
        onClick={() => history.redo !== null && void redo()}
      >
        <Redo2 />
      </IconButton>
    </div>
  );
}

function HistoryHint({ verb, summary }: { verb: string; summary: string }) {
  return (
    <span className="line-clamp-2">
      {verb}: <span className="text-muted">{summary}</span>
    </span>
  );
}
