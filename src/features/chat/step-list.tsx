"use client";

import { Check, ChevronDown, CircleQuestionMark, X } from "lucide-react";
import { useState } from "react";
import { cn } from "@/lib/class-names";
import { toldPages } from "@/scene/story/told-pages";
import { useLiveLines, useWritten } from "@/studio/hooks";
import type { GenerationStep, GenerationView } from "@/studio/state/project-state";
import { estimateWords, formatTook } from "./receipt";
import { countsOf, groupsOf, type ShownStep, wordsOf } from "./step-groups";

/** The named steps of a generation, ticking off as they are done. */
export function StepList({ generation }: { generation: GenerationView }) {
  const { plan } = generation;
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
      {groupsOf(generation).map((group) =>
        group.type === "step" ? (
          <StepItem key={group.shown.step.index} {...group.shown} generation={generation} isOpen={isOpen} />
        ) : (
          <PagesItem key={group.all[0]?.step.index} all={group.all} generation={generation} isOpen={isOpen} />
        ),
      )}
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

const itemStyles =
  "relative not-last:before:absolute not-last:before:top-3 not-last:before:-bottom-4 not-last:before:left-[7px] not-last:before:w-px not-last:before:bg-line";

type ItemProps = { generation: GenerationView; isOpen: boolean };

function StepItem({ step, state, generation, isOpen }: ShownStep & ItemProps) {
  const status = state?.status ?? "pending";
  const isStopped = !isOpen && (status === "pending" || status === "running");
  const Progress = step.tool === "story" ? WrittenPages : Written;
  return (
    <li data-status={status} className={itemStyles}>
      <Line
        mark={isStopped ? <Dot /> : <Mark status={status} />}
        label={step.label}
        note={noteOf(state, step.label, isOpen)}
        written={
          status === "running" && isOpen ? (
            <Progress generationId={generation.generationId} index={step.index} />
          ) : null
        }
        isDim={status === "pending"}
        time={state?.durationMs ?? null}
      />
    </li>
  );
}

/** The pictures of a story on one line, each on its own below it where somebody wants to see them. */
function PagesItem({ all, generation, isOpen }: { all: ShownStep[] } & ItemProps) {
  const [isExpanded, setExpanded] = useState(false);
  const { done, failed, working, waiting } = countsOf(all);
  const status = working + waiting > 0 ? (done + failed + working > 0 ? "running" : "pending") : "done";
  const mark =
    status !== "done" && !isOpen ? (
      <Dot />
    ) : (
      <Mark status={status === "done" && failed > 0 ? "failed" : status} />
    );
  const share = (count: number) => `${(100 * count) / all.length}%`;
  return (
    <li data-status={status} className={itemStyles} data-testid="drawing-pages">
      <Line
        mark={mark}
        label={
          <button
            type="button"
            aria-expanded={isExpanded}
            onClick={() => setExpanded(!isExpanded)}
            className="group relative flex w-full items-baseline gap-1.5 text-left tabular-nums after:absolute after:-inset-y-1.5 after:inset-x-0 hover:text-foreground"
          >
            <span className="min-w-0">{wordsOf(all, isOpen)}</span>
            <ChevronDown
              aria-hidden
              className="size-3.5 shrink-0 translate-y-0.5 text-faint transition-transform group-aria-expanded:rotate-180"
            />
          </button>
        }
        isDim={status === "pending"}
      />
      {isOpen && status !== "done" ? (
        <div aria-hidden className="mt-1.5 ml-[25px] flex h-1 overflow-hidden rounded-full bg-hover">
          <span className="bg-ok transition-[width] duration-200" style={{ width: share(done) }} />
          <span className="bg-danger transition-[width] duration-200" style={{ width: share(failed) }} />
          <span
            className="animate-pulse-soft bg-accent transition-[width] duration-200"
            style={{ width: share(working) }}
          />
        </div>
      ) : null}
      {isExpanded ? (
        <ol aria-label="Pages" className="mt-2 ml-[25px] grid animate-in gap-1.5 fade-in-0 duration-150">
          {all.map((shown) => (
            <StepItem key={shown.step.index} {...shown} generation={generation} isOpen={isOpen} />
          ))}
        </ol>
      ) : null}
    </li>
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
  label: React.ReactNode;
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

/** How many pages of a story have been told, while it is told. */
function WrittenPages({ generationId, index }: { generationId: string; index: number }) {
  const pages = toldPages(useWritten(generationId, index), false).length;
  if (pages === 0) return null;
  return (
    <span className="tabular-nums" data-testid="written-pages">
      {` · page ${pages}`}
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
