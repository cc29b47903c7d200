"use client";

import { examples } from "./examples";

/** Requests to begin with; a click fills the field and sends it. */
export function ExampleCards({
  onPick,
  isDisabled,
}: {
  onPick: (prompt: string) => void;
  isDisabled: boolean;
}) {
  return (
    <ul
      aria-label="Examples"
      className="scroll-thin gap-2 text-left max-sm:-mx-4 max-sm:flex max-sm:snap-x max-sm:scroll-px-4 max-sm:overflow-x-auto max-sm:px-4 max-sm:[scrollbar-width:none] sm:grid sm:grid-cols-2 lg:grid-cols-4"
    >
      {examples.map(({ title, prompt, icon: Icon }) => (
        <li key={title} className="max-sm:w-[70vw] max-sm:shrink-0 max-sm:snap-start">
          <button
            type="button"
            disabled={isDisabled}
            onClick={() => onPick(prompt)}
            className="group grid h-full w-full content-start gap-1.5 rounded-xl border p-3.5 text-left transition-colors hover:border-line-strong hover:bg-surface"
          >
            <span className="flex items-center gap-2 font-medium text-sm">
              <Icon aria-hidden className="size-4 text-faint transition-colors group-hover:text-accent" />
              {title}
            </span>
            <span className="text-muted text-sm leading-[1.45]">{prompt}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
