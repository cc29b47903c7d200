"use client";

import { Cpu, Sparkles } from "lucide-react";
import Link from "next/link";
import { useProject } from "@/studio/hooks";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";
import { type Engine, useEngine } from "./use-engine";

const abilities = [
  { name: "Makes scenes", text: "Titles, plans and feature lists, bar charts, calls to action" },
  { name: "Changes them", text: "Texts, colours, sizes, numbers and lengths, by asking or by hand" },
  { name: "Arranges them", text: "Move, duplicate, trim, split, delete, bring back; 16:9, 9:16, 1:1, 4:5" },
];

/** Which engine answers, what it can do, and where to change that. */
export function EnginePill() {
  const { id: projectId } = useProject();
  const engine = useEngine(projectId);
  // Saying one thing and then another would be worse than saying it a moment later.
  if (engine === null) return null;
  const Sign = engine.type === "models" ? Sparkles : Cpu;
  return (
    <Popover>
      <PopoverTrigger
        data-testid="engine"
        className="hidden h-7 max-w-44 shrink-0 animate-in items-center gap-1.5 rounded-full border px-2.5 text-muted text-xs fade-in-0 transition-colors hover:border-line-strong hover:text-foreground data-[state=open]:border-line-strong data-[state=open]:text-foreground sm:flex"
      >
        <Sign aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate">{engine.type === "models" ? engine.name : "Built-in engine"}</span>
      </PopoverTrigger>
      <PopoverContent className="w-80 p-4">
        {engine.type === "models" ? <WithModels engine={engine} /> : <BuiltIn />}
        <p className="mt-3 border-t pt-3 text-xs">
          <Link
            href={`/settings?project=${projectId}`}
            className="font-medium text-accent-text underline-offset-3 hover:underline"
          >
            {engine.type === "models" ? "Choose models" : "Add a model for more"}
          </Link>
        </p>
      </PopoverContent>
    </Popover>
  );
}

function BuiltIn() {
  return (
    <>
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
      <p className="mt-3 text-faint text-xs">
        When a request is beyond it, it says so, and what it can do instead.
      </p>
    </>
  );
}

function WithModels({ engine: { models, asked } }: { engine: Extract<Engine, { type: "models" }> }) {
  return (
    <>
      <p className="font-semibold text-base">Built-in engine and models</p>
      <p className="mt-1 text-muted">
        What is clear is answered on this machine, at once and for nothing. The rest goes to {asked}, with as
        much of your project as it needs. Each answer says what it took and cost.
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {models.map(({ role, name, model }) => (
          <div key={role} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="truncate text-right" title={model}>
              {model}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
