import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { fieldStyles } from "./input";

/** Grows with its text where the browser can (`field-sizing`), within `max-h-*`. */
export function Textarea({ className, rows = 2, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(
        fieldStyles,
        "field-sizing-content scroll-thin resize-none py-1.5 text-sm leading-5",
        className,
      )}
      {...rest}
    />
  );
}
