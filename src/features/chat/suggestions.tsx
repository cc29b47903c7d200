"use client";

/** Things to say next; a click says them. Where the keyboard leaves little room they give it to the conversation. */
export function Suggestions({ texts, onSend }: { texts: readonly string[]; onSend: (text: string) => void }) {
  if (texts.length === 0) return null;
  return (
    <ul
      aria-label="Suggestions"
      data-testid="suggestions"
      className="scroll-thin flex [@container_(height<17rem)]:hidden gap-1.5 pb-2.5 md:flex-wrap max-md:overflow-x-auto max-md:[scrollbar-width:none]"
    >
      {texts.map((text) => (
        <li key={text} className="shrink-0 animate-in fade-in-0 duration-200 md:shrink">
          <button
            type="button"
            onClick={() => onSend(text)}
            className="rounded-full border px-3 py-1 text-left text-xs transition-colors hover:border-line-strong hover:bg-raised touch:min-h-11 touch:px-4 touch:text-sm"
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
