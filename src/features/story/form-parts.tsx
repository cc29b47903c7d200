"use client";

import type { ReactNode } from "react";
import { cn } from "@/lib/class-names";

/** A field under its name. */
export function Field({
  label,
  hint,
  className,
  children,
}: {
  label: string;
  hint?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is its child.
    <label className={cn("grid min-w-0 content-start gap-1", className)}>
      <span className="text-sm">
        <span className="font-medium">{label}</span>
        {hint ? <span className="text-faint"> {hint}</span> : null}
      </span>
      {children}
    </label>
  );
}

/** One of a few, or none: a second press lets go of it. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
  className?: string;
}) {
  return (
    <fieldset className={cn("flex min-w-0 items-end", className)}>
      <legend className="sr-only">{label}</legend>
      <div className="flex w-full rounded-md border bg-raised p-0.5">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value === value ? null : option.value)}
            className="h-6.5 flex-1 rounded-[0.375rem] px-3 text-muted text-sm transition-colors hover:text-foreground aria-pressed:bg-accent aria-pressed:text-on-accent touch:h-10"
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
