"use client";

import { Check, CircleQuestionMark, X } from "lucide-react";
import { cn } from "@/lib/class-names";
import { useLiveLines } from "@/studio/hooks";
import type { GenerationStep, GenerationView } from "@/studio/state/project-state";
import { estimateWords, formatTook } from "./receipt";

/** The named steps of a generation, ticking off as they are done. */
export function StepList({ generation }: { generation: GenerationView }) {
  const { plan, steps } = generation;
  const isOpen = generation.status === "queued" || generation.status === "running";
  if (!plan) {
    if (!isOpen) return null;
    const isQueued = generation.status === "queued";
    return (
      <Line mark={isQueued ? <Dot /> : <Working />} label={isQueued ? "Queued" : "Reading your message"} />
    );
  }
  const list = (
    <ol aria-label="Progress" className="grid gap-1.5">
      {plan.steps.map((step, index) => {
        const state = steps[index];
        const status = state?.status ?? "pending";
        const isStopped = !isOpen && (status === "pending" || status === "running");
        return (
          <li
            key={step.index}
            data-status={status}
            className="relative not-last:before:absolute not-last:before:top-3 not-last:before:-bottom-4 not-last:before:left-[7px] not-last:before:w-px not-last:before:bg-line"
          >
            <Line
              mark={isStopped ? <Dot /> : <Mark status={status} />}
              label={step.label}
              note={noteOf(state, step.label, isOpen)}
              written={
                status === "running" && isOpen ? (
                  <Written generationId={generation.generationId} index={step.index} />
                ) : null
              }
              isDim={status === "pending"}
              time={state?.durationMs ?? null}
            />
          </li>
        );
      })}
    </ol>
  );
  if (!plan.estimate || !isOpen) return list;
  return (
    <div className="grid gap-2">
      {list}
      <p className="text-faint text-xs tabular-nums" data-testid="estimate">
        {estimateWords(plan.estimate)}
      </p>
    </div>
  );
}

/** What is being done or went wrong, while the rest goes on; afterwards the answer tells it. */
function noteOf(state: GenerationStep | undefined, label: string, isOpen: boolean): string | null {
  if (!state || !isOpen) return null;
  if (state.status === "failed") return state.error?.text ?? null;
  return state.status === "running" && state.note !== label ? state.note : null;
}

type LineProps = {
  mark: React.ReactNode;
  label: string;
  note?: string | null;
  /** How much of it has come. */
  written?: React.ReactNode;
  isDim?: boolean;
  time?: number | null;
};

function Line({ mark, label, note = null, written = null, isDim = false, time = null }: LineProps) {
  return (
    <div
      className={cn(
        "grid grid-cols-[15px_1fr_auto] items-baseline gap-x-2.5",
        isDim ? "text-faint" : "text-muted",
      )}
    >
      <span className="relative grid size-[15px] translate-y-0.5 place-items-center bg-background">
        {mark}
      </span>
      <span className="min-w-0">
        {label}
        {note || written ? (
          <span className="block animate-in fade-in-0 text-faint text-xs">
            {note}
            {written}
          </span>
        ) : null}
      </span>
      {time === null ? null : <span className="text-faint text-xs">{formatTook(time)}</span>}
    </div>
  );
}

/** How many lines a step has written, while it writes. */
function Written({ generationId, index }: { generationId: string; index: number }) {
  const lines = useLiveLines(generationId, index);
  if (lines === 0) return null;
  return (
    <span className="tabular-nums" data-testid="written-lines">
      {` · ${lines} ${lines === 1 ? "line" : "lines"}`}
    </span>
  );
}

function Mark({ status }: { status: GenerationStep["status"] }) {
  if (status === "done")
    return (
      <Check
        aria-label="Done"
        className="size-3.5 animate-in zoom-in-50 text-ok duration-200"
        strokeWidth={2.5}
      />
    );
  if (status === "asked")
    return <CircleQuestionMark aria-label="Question" className="size-3.5 text-accent" strokeWidth={2.25} />;
  if (status === "failed")
    return <X aria-label="Failed" className="size-3.5 text-danger" strokeWidth={2.5} />;
  if (status === "running") return <Working />;
  return <Dot />;
}

function Working() {
  return (
    <span
      role="img"
      aria-label="Under way"
      className="size-2 animate-pulse-soft rounded-full bg-accent ring-4 ring-accent/20"
    />
  );
}

function Dot() {
  return <span aria-hidden className="size-1.5 rounded-full border border-line-strong" />;
}
