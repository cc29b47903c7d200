"use client";

import { useCallback, useEffect, useState } from "react";

const keyOf = (projectId: string) => `scenewright.message.${projectId}`;

/** The text that is being written, kept in this browser so that a reload doesn't lose it. */
export function useDraftText(projectId: string): [string, (text: string) => void] {
  const [text, setText] = useState("");

  // After the first paint: the server cannot know it.
  useEffect(() => setText(read(projectId)), [projectId]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      keep(projectId, next);
    },
    [projectId],
  );
  return [text, change];
}

function read(projectId: string): string {
  try {
    return window.localStorage.getItem(keyOf(projectId)) ?? "";
  } catch {
    return "";
  }
}

function keep(projectId: string, text: string): void {
  try {
    if (text === "") window.localStorage.removeItem(keyOf(projectId));
    else window.localStorage.setItem(keyOf(projectId), text);
  } catch {
    // A browser that keeps nothing (private, full) still lets one write.
  }
}
