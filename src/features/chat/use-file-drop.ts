"use client";

import { type DragEvent, useRef, useState } from "react";

/** Files that are dragged over an element and let go there. Anything else that is dragged is left alone. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setIsOver] = useState(false);
  /** Entering a child leaves its parent: only as many leaves as enters are one. */
  const depth = useRef(0);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const count = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (holdsFiles(event)) count(1);
      },
      onDragLeave: (event: DragEvent) => {
        if (holdsFiles(event)) count(-1);
      },
      onDragOver: (event: DragEvent) => {
        if (holdsFiles(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        count(-depth.current);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
