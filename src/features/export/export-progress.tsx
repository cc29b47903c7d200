"use client";

import { Check } from "lucide-react";
import type { ExportView } from "@/domain/export";
import { cn } from "@/lib/class-names";
import { useActions } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { type ExportStep, shareDone, stepsOf } from "./export-steps";

/** An export under way: its steps as they tick off, how much is done, and a way to stop it. */
export function ExportProgress({ view }: { view: ExportView }) {
  const { cancelExport } = useActions();
  const percent = Math.round(shareDone(view) * 100);
  return (
    <section aria-label="Export under way" data-testid="export-progress" data-status={view.status}>
      <ol aria-label="Progress" className="grid gap-1.5">
        {stepsOf(view).map((step) => (
          <Step key={step.label} step={step} />
        ))}
      </ol>
      <div
        role="progressbar"
        aria-label="Export"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="mt-3 h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-700 ease-linear"
          style={{ width: `${percent}%` }}
        />
      </div>
      <div className="mt-3 flex items-center justify-between gap-3">
        <p className="text-faint text-xs">
          You can go on editing; the {view.kind} is as it was when you began.
        </p>
        <Button size="sm" onClick={() => void cancelExport(view.id)}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function Step({ step }: { step: ExportStep }) {
  return (
    <li
      data-state={step.state}
      className={cn(
        "grid grid-cols-[15px_1fr_auto] items-center gap-x-2.5",
        step.state === "pending" ? "text-faint" : step.state === "running" ? "text-foreground" : "text-muted",
      )}
    >
      <span className="grid size-[15px] place-items-center">
        <Mark state={step.state} />
      </span>
      <span>{step.label}</span>
      {step.note ? <span className="text-muted text-xs tabular-nums">{step.note}</span> : null}
    </li>
  );
}

function Mark({ state }: { state: ExportStep["state"] }) {
  if (state === "done") return <Check aria-label="Done" className="size-3.5 text-ok" strokeWidth={2.5} />;
  if (state === "running")
    return (
      <span
        role="img"
        aria-label="Under way"
        className="size-2 animate-pulse-soft rounded-full bg-accent ring-4 ring-accent/20"
      />
    );
  return <span aria-hidden className="size-1.5 rounded-full border border-line-strong" />;
}
