"use client";

import { RotateCcw, Settings } from "lucide-react";
import Link from "next/link";
import type { ImageMessagePart } from "@/domain/message";
import { useActions } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { picturesSaid, type Turn, textOf, wayOnOf } from "./turns";

type WayOnProps = {
  turn: Turn;
  /** Whether what came of it is the next thing to undo. */
  isUndoable: boolean;
  onSend: (text: string, pictures?: readonly ImageMessagePart[]) => void;
};

/** What can be done about an answer that did not come to what was asked. */
export function WayOn({ turn, isUndoable, onSend }: WayOnProps) {
  const { undo } = useActions();
  const way = wayOnOf(turn);
  if (way === null || (way === "anew" && !isUndoable)) return null;
  if (way === "settings") {
    return (
      <Button asChild size="sm" className="justify-self-start">
        <Link href="/settings">
          <Settings /> Open settings
        </Link>
      </Button>
    );
  }
  const again = async () => {
    // The drafts go first: sent again, the message would make them twice.
    if (way === "anew") await undo();
    onSend(textOf(turn), picturesSaid(turn));
  };
  return (
    <Button size="sm" className="justify-self-start" onClick={() => void again()}>
      <RotateCcw /> Try again
    </Button>
  );
}
