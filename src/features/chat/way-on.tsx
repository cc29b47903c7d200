"use client";

import { Pencil, RotateCcw, Settings } from "lucide-react";
import Link from "next/link";
import type { ImageMessagePart } from "@/domain/message";
import { useActions, useGenerations, useProject } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { picturesSaid, type Turn, textOf, wayOnOf } from "./turns";

type WayOnProps = {
  turn: Turn;
  onSend: (text: string, pictures?: readonly ImageMessagePart[]) => void;
  /** Puts words into the composer. */
  onReword: (text: string) => void;
};

/** More steps than these are tried again together. */
const many = 4;

/** What can be done about an answer that did not come to what was asked. */
export function WayOn({ turn, onSend, onReword }: WayOnProps) {
  const { retryStep } = useActions();
  const { id: projectId } = useProject();
  const generations = useGenerations();
  const way = wayOnOf(turn, generations);
  if (way === null) return null;
  if (way.type === "settings") {
    return (
      <Button asChild size="sm" className="justify-self-start">
        <Link href={`/settings?project=${projectId}`}>
          <Settings /> Open settings
        </Link>
      </Button>
    );
  }
  if (way.type === "reword") {
    return (
      <Button size="sm" className="justify-self-start" onClick={() => onReword(textOf(turn))}>
        <Pencil /> Say it in another way
      </Button>
    );
  }
  if (way.type === "again") return <Again run={() => onSend(textOf(turn), picturesSaid(turn))} />;
  const { generationId, steps } = way;
  if (steps.length > many) {
    const all = () => {
      for (const { index } of steps) void retryStep(generationId, index);
    };
    return <Again label={`all ${steps.length}`} run={all} />;
  }
  return (
    <div className="flex flex-wrap gap-2">
      {steps.map(({ index, label }) => (
        <Again
          key={index}
          label={steps.length > 1 ? label : null}
          run={() => void retryStep(generationId, index)}
        />
      ))}
    </div>
  );
}

function Again({ label = null, run }: { label?: string | null; run: () => void }) {
  return (
    <Button size="sm" className="max-w-full justify-self-start" onClick={run}>
      <RotateCcw /> <span className="truncate">{label === null ? "Try again" : `Try again: ${label}`}</span>
    </Button>
  );
}
