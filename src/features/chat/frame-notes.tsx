"use client";

import { Eye, WandSparkles } from "lucide-react";
import type { FrameNote } from "@/domain/frame-note";
import { useActions, useScenes, useSelection } from "@/studio/hooks";
import { Button } from "@/ui/button";

/** What the drawn frames of an answer's scenes show to be wrong, each with the way to mend it while it stands. */
export function FrameNotes({ notes }: { notes: readonly FrameNote[] }) {
  const scenes = useScenes();
  const shown = notes.filter(({ fix, sceneId, versionId }) => {
    const scene = scenes.find((one) => one.sceneId === sceneId);
    // A note on what has been changed since says nothing any more.
    return scene !== undefined && (fix === null || scene.versionId === versionId);
  });
  if (shown.length === 0) return null;
  return (
    <ul className="grid gap-1.5" data-testid="frame-notes">
      {shown.map((note) => (
        <Note key={note.sceneId} note={note} />
      ))}
    </ul>
  );
}

function Note({ note: { sceneId, texts, fix } }: { note: FrameNote }) {
  const { sendMessage } = useActions();
  const { select } = useSelection();
  return (
    <li className="grid animate-in gap-2 rounded-lg border px-3 py-2 text-muted text-xs fade-in-0 duration-200">
      <p className="flex gap-2 leading-[1.55]">
        <Eye aria-hidden className="mt-0.5 size-3.5 shrink-0 text-faint" />
        <span>{texts.join(". ")}.</span>
      </p>
      {fix === null ? null : (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() => {
            select(sceneId);
            void sendMessage(fix);
          }}
        >
          <WandSparkles /> Fix it
        </Button>
      )}
    </li>
  );
}
