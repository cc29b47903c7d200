import type { ReactNode } from "react";
import { cn } from "@/lib/class-names";

type FieldRowProps = {
  label: string;
  htmlFor?: string;
  /** Puts the field below its label, over the whole width. */
  isWide?: boolean;
  children: ReactNode;
};

/** A label and its field, on one line where there is room. */
export function FieldRow({ label, htmlFor, isWide = false, children }: FieldRowProps) {
  return (
    <div
      className={cn(
        "grid gap-x-3 gap-y-1.5",
        isWide
          ? "grid-cols-1"
          : "grid-cols-[6.5rem_minmax(0,1fr)] max-xl:grid-cols-[5.5rem_minmax(0,1fr)] items-center",
      )}
    >
      <label htmlFor={htmlFor} title={label} className="line-clamp-2 text-muted text-sm leading-4">
        {label}
      </label>
      {children}
    </div>
  );
}
