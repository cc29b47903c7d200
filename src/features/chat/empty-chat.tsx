"use client";

import { examples } from "./examples";

/** What to say first, by examples that can be clicked. */
export function EmptyChat({ onSend }: { onSend: (text: string) => void }) {
  return (
    <div className="grid gap-4 py-6" data-testid="empty-chat">
      <div>
        <h2 className="font-semibold text-lg">What shall we make?</h2>
        <p className="mt-1 text-muted">
          Say it in your own words. Names, colours, prices and lengths are all understood.
        </p>
      </div>
      {/* On a wide screen the stage beside it offers the same. */}
      <ul className="grid gap-2 md:hidden">
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              onClick={() => onSend(example)}
              className="w-full rounded-lg border px-3 py-2.5 text-left transition-colors hover:border-line-strong hover:bg-raised"
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
