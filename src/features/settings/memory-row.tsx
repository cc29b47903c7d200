"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { counts, longestMemory, type Memory } from "@/domain/memory";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";
import { memoryNames } from "./memory-names";

type MemoryRowProps = { memory: Memory; onEdit: (text: string) => void; onDelete: () => void };

/** One memory: its words to change, where it is from, and the way to forget it. */
export function MemoryRow({ memory, onEdit, onDelete }: MemoryRowProps) {
  const { kind, text, source } = memory;
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    const next = draft?.trim();
    if (next && next !== text) onEdit(next);
    setDraft(null);
  };
  return (
    <li className="grid grid-cols-[5rem_1fr_auto] items-start gap-x-3 px-4 py-2.5">
      <span className="pt-1.5 text-muted touch:pt-3">{memoryNames[kind]}</span>
      <div className="min-w-0">
        <Input
          aria-label={`${memoryNames[kind]}: what is remembered`}
          className="-ml-2.5 w-[calc(100%+0.625rem)] border-transparent bg-transparent"
          value={draft ?? text}
          maxLength={longestMemory}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key === "Escape") setDraft(null);
          }}
        />
        <p className="truncate pb-0.5 text-faint text-xs" title={source?.excerpt}>
          {!counts(memory) && "Seen once, used from the next time on. "}
          {source ? `From “${source.excerpt}”` : "Written by you"}
        </p>
      </div>
      <IconButton label={`Forget “${text}”`} size="sm" className="touch:size-11" onClick={onDelete}>
        <Trash2 />
      </IconButton>
    </li>
  );
}
