"use client";

import { useSyncExternalStore } from "react";
import { cn } from "@/lib/class-names";

const signs: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "⏎",
  Escape: "Esc",
  Backspace: "⌫",
  Delete: "Del",
  " ": "Space",
};

/** A key as it is printed on this machine's keyboard. `Mod` is ⌘ on a Mac, Ctrl elsewhere. */
export function keyLabel(key: string, isMac: boolean): string {
  if (key === "Mod") return isMac ? "⌘" : "Ctrl";
  if (key === "Alt") return isMac ? "⌥" : "Alt";
  if (key === "Shift") return isMac ? "⇧" : "Shift";
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

const never = () => () => {};

/** Keys pressed together, e.g. `["Mod", "z"]`. */
export function Kbd({ keys, className }: { keys: readonly string[]; className?: string }) {
  const isMac = useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return (
    <span className={cn("inline-flex items-center gap-0.5", className)}>
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded border border-line bg-raised px-1 font-sans text-[11px] text-muted"
        >
          {keyLabel(key, isMac)}
        </kbd>
      ))}
    </span>
  );
}
