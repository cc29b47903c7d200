"use client";

import { Check, CircleAlert, Hourglass, Paintbrush, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { BatchOrder } from "@/domain/batch-order";
import { cn } from "@/lib/class-names";
import { useActions } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { orderWords } from "./order-words";

const minuteMs = 60_000;

/** The time of day, told anew each minute while something is waited for. */
function useNow(isWaiting: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(new Date()), minuteMs);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return now;
}

/** How far what was ordered is, with the way to stop it, or to have at once what did not come. */
export function OrderLine({ order, className }: { order: BatchOrder; className?: string }) {
  const { cancelOrder, finishStory } = useActions();
  const now = useNow(order.status !== "ended");
  const [isAsked, setAsked] = useState(false);
  const { text, done, total, isOpen, canCancel, canFinish } = orderWords(order, now);
  const ask = async (what: () => Promise<void>) => {
    setAsked(true);
    await what();
    setAsked(false);
  };
  const Mark = isOpen ? Hourglass : canFinish ? CircleAlert : Check;
  return (
    <div
      data-testid="order"
      data-status={order.status}
      className={cn("grid gap-2 rounded-lg border px-3 py-2.5 text-xs", className)}
    >
      <div className="flex items-start gap-2.5">
        <Mark
          aria-hidden
          className={cn(
            "mt-0.5 size-3.5 shrink-0",
            isOpen ? "text-accent" : canFinish ? "text-danger" : "text-ok",
          )}
        />
        <p role="status" className="min-w-0 flex-1 text-muted tabular-nums leading-[1.55]">
          {text}
        </p>
        {canCancel ? (
          <Button
            size="sm"
            variant="ghost"
            className="-my-1"
            disabled={isAsked}
            onClick={() => void ask(() => cancelOrder(order.generationId))}
          >
            <X /> Cancel
          </Button>
        ) : null}
        {canFinish ? (
          <Button
            size="sm"
            className="-my-1"
            disabled={isAsked}
            onClick={() => void ask(() => finishStory(order.storyId, null))}
          >
            <Paintbrush /> Make the rest now
          </Button>
        ) : null}
      </div>
      {isOpen && total > 0 ? (
        <div aria-hidden className="ml-6 h-1 overflow-hidden rounded-full bg-hover">
          <span
            className="block h-full rounded-full bg-accent transition-[width] duration-500"
            style={{ width: `${(100 * done) / total}%` }}
          />
        </div>
      ) : null}
    </div>
  );
}
