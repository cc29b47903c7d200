"use client";

import { useState } from "react";

type SceneNameFieldProps = {
  name: string;
  /** The new name, or null for a person who thought better of it. */
  onDone: (name: string | null) => void;
};

/** A name in the place of the name: Enter keeps it, Escape doesn't. */
export function SceneNameField({ name, onDone }: SceneNameFieldProps) {
  const [text, setText] = useState(name);
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it appears because the person asked to type here.
      autoFocus
      aria-label="Scene name"
      value={text}
      maxLength={80}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onDone(text.trim() === "" ? null : text)}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") onDone(null);
      }}
      className="h-5 w-full min-w-0 rounded-sm bg-raised px-1 text-foreground text-xs touch:text-[16px]"
    />
  );
}
