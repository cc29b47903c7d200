"use client";

import { useState } from "react";
import type { ControlValue } from "@/domain/control";
import { useFoundControls } from "@/studio/controls";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { ControlGroups } from "./control-groups";

type FoundControlsProps = { sceneId: string; onShowCode: () => void };

/** What was found in the code of a scene that names no controls: its texts, data, colours and sizes. */
export function FoundControls({ sceneId, onShowCode }: FoundControlsProps) {
  const found = useFoundControls(sceneId);
  // What is being typed may be empty for a moment, which the source cannot be.
  const [typed, setTyped] = useState<{ name: string; value: ControlValue } | null>(null);
  if (found === null) return <Skeleton className="h-40" />;
  const code = (
    <Button variant="link" size="inline" className="text-xs" onClick={onShowCode}>
      its code
    </Button>
  );
  if (found.controls.length === 0)
    return (
      <p className="rounded-lg border border-dashed p-3 text-muted text-sm">
        Nothing in this scene can be set by hand. Ask for a change in the chat, or edit {code}.
      </p>
    );
  return (
    <fieldset className="min-w-0 space-y-5" onBlur={() => setTyped(null)}>
      <p className="text-faint text-xs">Found in {code}: each field changes just its place there.</p>
      <ControlGroups
        sceneId={sceneId}
        controls={found.controls.map((control) =>
          control.name === typed?.name ? { ...control, value: typed.value } : control,
        )}
        onChange={(name, value) => {
          setTyped(typeof value === "string" ? { name, value } : null);
          found.set(name, value);
        }}
      />
    </fieldset>
  );
}
