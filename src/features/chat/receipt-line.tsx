"use client";

import type { Message, Receipt } from "@/domain/message";
import { useActions, useScenes } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { receiptWords } from "./receipt";

type ReceiptLineProps = {
  answer: Message;
  receipt: Receipt;
  /** What the history would do to this answer's changes now. */
  history: "undo" | "redo" | null;
};

/** Under an answer: how long, who answered, what it cost, and undo while that is the next thing to undo. */
export function ReceiptLine({ answer, receipt, history }: ReceiptLineProps) {
  const scenes = useScenes();
  const { undo, redo } = useActions();
  const named = new Set(answer.parts.flatMap((part) => (part.type === "scene" ? [part.sceneId] : [])));
  const made = scenes.filter((scene) => named.has(scene.sceneId));
  // With several scenes it isn't known which of them this answer made and which it only changed.
  const template = named.size === 1 ? (made[0]?.template ?? null) : null;
  const { time, how, cost } = receiptWords(receipt, template);
  return (
    <p data-testid="receipt" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-faint text-xs">
      <span className="font-medium text-muted">{time}</span>
      <span>
        {how} · {cost}
      </span>
      {history === "undo" ? <HistoryButton label="Undo" run={undo} /> : null}
      {history === "redo" ? (
        <span>
          Undone · <HistoryButton label="Redo" run={redo} />
        </span>
      ) : null}
    </p>
  );
}

function HistoryButton({ label, run }: { label: string; run: () => Promise<void> }) {
  return (
    <Button
      variant="link"
      size="inline"
      className="relative after:absolute after:-inset-x-2 after:-inset-y-3"
      onClick={() => void run()}
    >
      {label}
    </Button>
  );
}
