"use client";

import { useState } from "react";
import { useActions } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { Input } from "@/ui/input";

/** A scene's name; kept when the field is left or with Enter, given up with Escape. */
export function NameField({ id, scene }: { id: string; scene: StudioScene }) {
  const { renameScene } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      id={id}
      value={draft ?? scene.name}
      maxLength={80}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== null) void renameScene(scene.sceneId, draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setDraft(null);
      }}
    />
  );
}
