"use client";

import { ArrowUp } from "lucide-react";
import { type KeyboardEvent, type Ref, useId } from "react";
import { longestMessage } from "@/domain/message";
import { cn } from "@/lib/class-names";
import { Button } from "@/ui/button";

type StartComposerProps = {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  onTextChange: (text: string) => void;
  onStart: () => void;
  isStarting: boolean;
};

/** The one big field of the home page. */
export function StartComposer({ ref, text, onTextChange, onStart, isStarting }: StartComposerProps) {
  const noteId = useId();
  const left = longestMessage - text.trim().length;
  const canStart = text.trim() !== "" && left >= 0 && !isStarting;

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key !== "Enter" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (canStart) onStart();
  };
  return (
    <form
      className="rounded-2xl border bg-surface p-2.5 text-left shadow-float transition-colors focus-within:border-accent"
      onSubmit={(event) => {
        event.preventDefault();
        if (canStart) onStart();
      }}
    >
      <textarea
        ref={ref}
        // biome-ignore lint/a11y/noAutofocus: writing is what the page is for.
        autoFocus
        rows={2}
        value={text}
        readOnly={isStarting}
        data-testid="composer"
        aria-label="What do you want to make?"
        aria-describedby={noteId}
        aria-invalid={left < 0}
        enterKeyHint="send"
        placeholder="A punchy 5 second intro for my coffee brand, dark brown and cream…"
        onChange={(event) => onTextChange(event.target.value)}
        onKeyDown={press}
        className="field-sizing-content scroll-thin block max-h-[40dvh] min-h-18 w-full resize-none bg-transparent px-2.5 py-2 text-[17px] leading-[1.5] outline-none"
      />
      <div className="flex items-center gap-3 pl-2.5">
        <p
          id={noteId}
          role="status"
          className={cn("min-w-0 flex-1 text-xs", left < 0 ? "text-danger" : "text-faint")}
        >
          {left < 0
            ? `${Math.abs(left).toLocaleString("en")} characters too long`
            : left <= 1_000
              ? `${left.toLocaleString("en")} characters left`
              : null}
        </p>
        <Button type="submit" variant="primary" size="lg" disabled={!canStart} className="rounded-xl">
          Make it <ArrowUp strokeWidth={2.5} />
        </Button>
      </div>
    </form>
  );
}
