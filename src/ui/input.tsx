import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";

/** Fields look alike everywhere; on phones 16 px text keeps iOS from zooming in. */
export const fieldStyles =
  "w-full min-w-0 rounded-md border border-line bg-raised px-2.5 text-foreground transition-colors hover:border-line-strong focus-visible:border-accent focus-visible:outline-none focus-visible:ring-2 focus-visible:ring-accent/35 disabled:opacity-50 aria-invalid:border-danger aria-invalid:focus-visible:ring-danger/35 touch:text-[16px]";

export function Input({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={cn(fieldStyles, "h-8 text-sm touch:h-11", className)} {...rest} />;
}
