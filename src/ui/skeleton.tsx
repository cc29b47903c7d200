import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";

/** Holds the place of what is on its way. */
export function Skeleton({ className, ...rest }: ComponentProps<"div">) {
  return <div aria-hidden className={cn("animate-pulse-soft rounded-md bg-hover", className)} {...rest} />;
}
