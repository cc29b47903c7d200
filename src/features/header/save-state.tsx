"use client";

import { CloudOff } from "lucide-react";
import { useConnection, useSaveStatus } from "@/studio/hooks";
import { describeSaveState, type SaveStateKind } from "./describe-save-state";

const dots: Record<Exclude<SaveStateKind, "offline">, string> = {
  saved: "bg-ok",
  working: "bg-accent animate-pulse-soft",
  unsaved: "bg-warn",
  attention: "bg-warn",
};

/** Whether the work is kept, in words; on phones as a dot with the words read out. */
export function SaveState() {
  const connection = useConnection();
  const status = useSaveStatus();
  const { kind, text } = describeSaveState(connection, status);
  return (
    <p
      role="status"
      data-testid="save-state"
      data-kind={kind}
      className="flex shrink-0 items-center gap-1.5 px-1 text-muted text-xs"
    >
      {kind === "offline" ? (
        <CloudOff aria-hidden className="size-3.5 text-warn" />
      ) : (
        <span aria-hidden className={`size-1.5 rounded-full ${dots[kind]}`} />
      )}
      {/* What needs no doing is a dot where room is scarce: the name of the project stays readable. */}
      <span
        className={
          kind === "attention" || kind === "offline" ? "max-md:max-w-24 max-md:truncate" : "max-md:sr-only"
        }
      >
        {text}
      </span>
    </p>
  );
}
