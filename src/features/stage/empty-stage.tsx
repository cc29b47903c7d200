"use client";

import { ArrowUpRight } from "lucide-react";
import { useActions } from "@/studio/hooks";

const examples = [
  {
    title: "Brand intro",
    prompt: "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
  },
  { title: "Pricing", prompt: "Make a scene with our three plans: Starter $9, Team $29, Enterprise $99" },
  { title: "Chart", prompt: "Show our growth as a bar chart: 2023 12, 2024 31, 2025 58, 2026 94" },
  {
    title: "Call to action",
    prompt: "End card that says Try Brewline today with a button and the address brewline.coffee",
  },
];

/** Nothing is here yet: what can be said, ready to be said with one click. */
export function EmptyStage() {
  const { sendMessage } = useActions();
  return (
    <div className="flex max-h-full w-full max-w-xl flex-col gap-5 overflow-y-auto p-1">
      <div className="space-y-1.5">
        <h2 className="text-balance font-semibold text-2xl tracking-tight max-md:text-lg">
          Say what you want to see
        </h2>
        <p className="text-muted text-sm">
          One sentence makes a scene. Then change it by asking, or by hand.
        </p>
      </div>
      {/* On a phone the chat below it offers the same. */}
      <ul className="grid grid-cols-2 gap-2 max-md:hidden">
        {examples.map(({ title, prompt }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => void sendMessage(prompt)}
              className="group flex h-full w-full flex-col gap-1 rounded-xl border bg-surface p-3 text-left transition-colors duration-150 hover:border-line-strong"
            >
              <span className="flex items-center justify-between font-medium text-sm">
                {title}
                <ArrowUpRight className="size-3.5 text-muted transition-colors group-hover:text-foreground" />
              </span>
              <span className="text-muted text-xs leading-relaxed max-md:line-clamp-1">{prompt}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
