"use client";

import { BookOpen } from "lucide-react";
import { useState } from "react";
import { type BookPaper, bleedMm, bookPapers, trimmedPage } from "@/domain/book";
import { useProject } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { Choices } from "./choices";
import { paperNames } from "./export-steps";

/** The project's story as a book to be printed. */
export function BookForm({ disabled, onStart }: { disabled: boolean; onStart: (paper: BookPaper) => void }) {
  const [paper, setPaper] = useState<BookPaper>("a4");
  const { format } = useProject();
  const { width, height } = trimmedPage(paper, format);
  return (
    <form
      aria-label="Book"
      className="grid gap-3 border-t pt-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(paper);
      }}
    >
      <Choices
        legend="Paper"
        name="paper"
        of={bookPapers}
        names={paperNames}
        value={paper}
        onChange={setPaper}
      />
      <p className="text-center text-muted text-xs tabular-nums">
        {Math.round(width)} × {Math.round(height)} mm after trimming, {bleedMm} mm bleed
      </p>
      <Button type="submit" size="lg" variant="secondary" disabled={disabled}>
        <BookOpen aria-hidden /> PDF book
      </Button>
    </form>
  );
}
