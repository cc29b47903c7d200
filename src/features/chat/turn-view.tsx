"use client";

import { CircleAlert, RotateCcw, Square } from "lucide-react";
import { type ComponentType, memo } from "react";
import type { BatchOrder } from "@/domain/batch-order";
import type { ImageMessagePart } from "@/domain/message";
import { cn } from "@/lib/class-names";
import { useActions, useOrders } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { FrameNotes } from "./frame-notes";
import { MessageParts } from "./message-parts";
import { MessagePictures } from "./message-pictures";
import { ReceiptLine } from "./receipt-line";
import { StepList } from "./step-list";
import { picturesSaid, statusOf, type Turn, textOf } from "./turns";
import { WayOn } from "./way-on";

type TurnViewProps = {
  turn: Turn;
  history: "undo" | "redo" | null;
  onSend: (text: string, pictures?: readonly ImageMessagePart[]) => void;
  onReword: (text: string) => void;
  /** Shows how what was ordered by it stands. */
  OrderLine: ComponentType<{ order: BatchOrder }>;
};

/** One thing that was said, and what came of it. */
export const TurnView = memo(function TurnView({
  turn,
  history,
  onSend,
  onReword,
  OrderLine,
}: TurnViewProps) {
  const status = statusOf(turn);
  const { generation, answer } = turn;
  const order = useOrders().find(({ generationId }) => generationId === answer?.generationId);
  const isOpen = status === "queued" || status === "running";
  return (
    <li className="grid gap-3" data-testid="turn" data-status={status}>
      {turn.said || turn.pending ? <Said turn={turn} /> : null}
      {status === "unsent" ? <Unsent turn={turn} /> : null}
      {status === "sending" ? <p className="sr-only">Sending</p> : null}
      {generation && (isOpen || generation.plan) ? (
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <StepList generation={generation} />
          </div>
          {isOpen ? (
            <StopButton generationId={generation.generationId} isQueued={status === "queued"} />
          ) : null}
        </div>
      ) : null}
      {answer ? (
        <div
          className="grid animate-in gap-2 fade-in-0 slide-in-from-bottom-1 duration-200"
          data-testid="answer"
        >
          {status === "failed" ? (
            <div className="flex gap-2 rounded-lg bg-danger-soft px-3 py-2.5">
              <CircleAlert aria-label="Failed" className="mt-0.5 size-4 shrink-0 text-danger" />
              <MessageParts parts={answer.parts} />
            </div>
          ) : (
            <MessageParts parts={answer.parts} />
          )}
          {answer.receipt && status !== "failed" ? (
            <ReceiptLine answer={answer} receipt={answer.receipt} history={history} />
          ) : null}
          {order ? <OrderLine order={order} /> : null}
          {answer.notes && status !== "failed" ? <FrameNotes notes={answer.notes} /> : null}
        </div>
      ) : null}
      {status === "failed" && !answer ? (
        <Failed text={generation?.error?.text ?? "It did not work."} />
      ) : null}
      {status === "stopped" ? <p className="text-faint text-xs">Stopped. Nothing more was changed.</p> : null}
      <WayOn turn={turn} onSend={onSend} onReword={onReword} />
    </li>
  );
});

function Said({ turn }: { turn: Turn }) {
  const text = textOf(turn);
  const pictures = picturesSaid(turn);
  return (
    <div className="grid justify-items-end gap-1.5">
      <MessagePictures pictures={pictures} />
      {text === "" ? null : <SaidText turn={turn} text={text} />}
    </div>
  );
}

function SaidText({ turn, text }: { turn: Turn; text: string }) {
  return (
    <div
      data-testid="message"
      className={cn(
        "scroll-thin max-h-80 max-w-[88%] animate-in overflow-y-auto justify-self-end whitespace-pre-wrap break-words rounded-xl rounded-br-sm border bg-raised px-3 py-2 leading-[1.55] fade-in-0 slide-in-from-bottom-1 duration-[160ms]",
        turn.pending?.status === "failed" && "border-danger",
      )}
    >
      {text}
    </div>
  );
}

function Failed({ text }: { text: string }) {
  return (
    <p className="flex gap-2 rounded-lg bg-danger-soft px-3 py-2.5">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      {text}
    </p>
  );
}

/** A message that never arrived: the reason, and two ways on. */
function Unsent({ turn: { pending } }: { turn: Turn }) {
  const { retryMessage, discardMessage } = useActions();
  if (!pending) return null;
  return (
    <div className="grid justify-items-end gap-2 text-right">
      <p role="alert" className="text-danger text-xs">
        {pending.error?.text ?? "It could not be sent."}
      </p>
      <div className="flex gap-2">
        <Button size="sm" variant="ghost" onClick={() => discardMessage(pending.key)}>
          Discard
        </Button>
        <Button size="sm" onClick={() => void retryMessage(pending.key)}>
          <RotateCcw /> Send again
        </Button>
      </div>
    </div>
  );
}

function StopButton({ generationId, isQueued }: { generationId: string; isQueued: boolean }) {
  const { cancel } = useActions();
  return (
    <Button size="sm" variant="ghost" className="-my-1" onClick={() => void cancel(generationId)}>
      <Square className="size-3! fill-current" /> {isQueued ? "Remove" : "Stop"}
    </Button>
  );
}
