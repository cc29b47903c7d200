"use client";

import { Cpu } from "lucide-react";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";

const abilities = [
  { name: "Makes scenes", text: "Titles, plans and feature lists, bar charts, calls to action" },
  { name: "Changes them", text: "Texts, colours, sizes, numbers and lengths, by asking or by hand" },
  { name: "Arranges them", text: "Move, duplicate, trim, split, delete, bring back; 16:9, 9:16, 1:1, 4:5" },
];

/** Which engine answers, and what it can do. */
export function EnginePill() {
  return (
    <Popover>
      <PopoverTrigger className="hidden h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-muted text-xs transition-colors hover:border-line-strong hover:text-foreground data-[state=open]:border-line-strong data-[state=open]:text-foreground sm:flex">
        <Cpu aria-hidden className="size-3.5" />
        Built-in engine
      </PopoverTrigger>
      <PopoverContent className="w-80 p-4">
        <p className="font-semibold text-base">Built-in engine</p>
        <p className="mt-1 text-muted">
          It answers on this machine, in well under a second, and costs nothing. No key is needed and nothing
          you write leaves it.
        </p>
        <dl className="mt-3 grid gap-2.5">
          {abilities.map(({ name, text }) => (
            <div key={name}>
              <dt className="font-medium">{name}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 border-t pt-3 text-faint text-xs">
          When a request is beyond it, it says so, and what it can do instead.
        </p>
      </PopoverContent>
    </Popover>
  );
}
