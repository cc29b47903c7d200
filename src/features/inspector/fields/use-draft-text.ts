"use client";

import { type ChangeEvent, type KeyboardEvent, useState } from "react";

/**
 * Props of a text field whose value must be well-formed: while it is typed in it holds whatever is typed and reports it;
 * when it is left it shows the real value again.
 */
export function useDraftText(value: string, onText: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onChange(event: ChangeEvent<HTMLInputElement>) {
      setDraft(event.currentTarget.value);
      onText(event.currentTarget.value.trim());
    },
    onBlur: () => setDraft(null),
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
    },
  };
}
