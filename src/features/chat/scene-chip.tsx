"use client";

import { cn } from "@/lib/class-names";
import { useSelection } from "@/studio/hooks";

export const chipStyles = "rounded-sm bg-accent-soft px-1.5 py-px font-medium text-accent-text";

/** A scene by its name within a text: a click brings the stage to it. One that is gone is only a name. */
export function SceneChip({ sceneId, name, exists }: { sceneId: string; name: string; exists: boolean }) {
  const { select } = useSelection();
  if (!exists) return <span className="font-medium text-muted">{name}</span>;
  return (
    <button
      type="button"
      aria-label={`Show scene ${name}`}
      onClick={() => select(sceneId)}
      className={cn(
        chipStyles,
        "relative transition-[filter] after:absolute after:-inset-y-2 after:inset-x-0 hover:brightness-115",
      )}
    >
      {name}
    </button>
  );
}
