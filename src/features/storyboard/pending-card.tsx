"use client";

/** Holds the place of a scene that is being made. */
export function PendingCard({ label, height }: { label: string; height: number }) {
  return (
    <li className="w-44 shrink-0" data-testid="pending-scene">
      <div
        role="status"
        style={{ height }}
        className="relative overflow-hidden rounded-md bg-raised ring-1 ring-foreground/10"
      >
        <span className="absolute inset-0 animate-pulse-soft bg-hover" />
        <span className="absolute inset-x-2.5 bottom-2 line-clamp-2 text-muted text-xs">{label}</span>
      </div>
    </li>
  );
}
