"use client";

import { BookOpen } from "lucide-react";
import { useState } from "react";
import { useActions, useScenes, useSelection, useStories } from "@/studio/hooks";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { bookOf } from "./book";
import { ReadingView } from "./reading-view";

/** Opens the project's story as a book, where it has one. */
export function ReadButton() {
  const book = bookOf(useStories(), useScenes());
  const { goToScene, pause } = useActions();
  const selected = useSelection().sceneId;
  const isNarrow = useIsNarrow();
  const [isReading, setReading] = useState(false);
  if (!book) return null;
  const open = () => {
    pause();
    setReading(true);
  };
  return (
    <>
      {isNarrow ? (
        <IconButton label="Read" onClick={open}>
          <BookOpen />
        </IconButton>
      ) : (
        <Button onClick={open}>
          <BookOpen /> Read
        </Button>
      )}
      {isReading ? (
        <ReadingView
          book={book}
          startAt={selected}
          onClose={(sceneId) => {
            setReading(false);
            if (sceneId !== null) goToScene(sceneId);
          }}
        />
      ) : null}
    </>
  );
}
