"use client";

import { type FormEvent, useState } from "react";
import { longestMemory, type MemoryKind } from "@/domain/memory";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";
import { memoryExamples, memoryNames } from "./memory-names";

type MemoryFormProps = {
  kinds: readonly [MemoryKind, ...MemoryKind[]];
  isDisabled: boolean;
  onAdd: (kind: MemoryKind, text: string, done: () => void) => void;
};

/** Writes down something to remember. */
export function MemoryForm({ kinds, isDisabled, onAdd }: MemoryFormProps) {
  const [kind, setKind] = useState<MemoryKind>(kinds[0]);
  const [text, setText] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onAdd(kind, text.trim(), () => setText(""));
  };
  return (
    <form onSubmit={add} className="flex flex-wrap gap-2 px-4 py-3.5">
      <Select
        aria-label="What it is about"
        className="w-32"
        value={kind}
        options={kinds.map((value) => ({ value, label: memoryNames[value] }))}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kinds[0])}
      />
      <Input
        aria-label="What to remember"
        className="flex-1 basis-44"
        placeholder={`${memoryExamples[kind]}`}
        value={text}
        maxLength={longestMemory}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="max-sm:w-full" disabled={isDisabled || text.trim() === ""}>
        Remember
      </Button>
    </form>
  );
}
