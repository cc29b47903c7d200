"use client";

import { type KeyboardEvent, useState } from "react";
import { projectNameSchema } from "@/domain/project";
import { useActions, useProject } from "@/studio/hooks";

/** The project's name; a click makes it a field. Enter or leaving it saves, Escape does not. */
export function ProjectName() {
  const { name } = useProject();
  const { renameProject } = useActions();
  const [draft, setDraft] = useState<string | null>(null);

  const save = () => {
    const parsed = projectNameSchema.safeParse(draft);
    if (parsed.success && parsed.data !== name) void renameProject(parsed.data);
    setDraft(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") save();
    if (event.key === "Escape") setDraft(null);
  };

  if (draft === null) {
    return (
      <h1 className="min-w-0 max-md:flex-1">
        <button
          type="button"
          title={name}
          aria-label={`Rename project “${name}”`}
          onClick={() => setDraft(name)}
          className="block max-w-full truncate rounded-md px-1.5 py-1 font-semibold text-base transition-colors hover:bg-hover touch:min-h-11 md:max-w-72"
        >
          {name}
        </button>
      </h1>
    );
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed.
      autoFocus
      aria-label="Project name"
      value={draft}
      maxLength={80}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={press}
      className="field-sizing-content min-w-24 max-w-full max-md:min-w-0 max-md:flex-1 rounded-md border border-accent bg-raised px-1.5 py-0.5 font-semibold text-base outline-none md:max-w-72"
    />
  );
}
