import type { ReactNode } from "react";

type SectionProps = { title: string; text: ReactNode; aside?: ReactNode; children: ReactNode };

/** A part of the settings: what it is about, then its rows. */
export function Section({ title, text, aside, children }: SectionProps) {
  return (
    <section aria-label={title} className="mt-8">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="font-semibold text-lg tracking-[-0.01em]">{title}</h2>
          <p className="mt-0.5 text-muted">{text}</p>
        </div>
        {aside}
      </div>
      <div className="mt-3.5">{children}</div>
    </section>
  );
}
