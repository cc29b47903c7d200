"use client";

import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/class-names";
import { Tooltip } from "./tooltip";

const iconButtonStyles = cva(
  "inline-flex shrink-0 select-none items-center justify-center rounded-md transition-colors disabled:pointer-events-none [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        ghost:
          "text-muted hover:bg-hover hover:text-foreground data-[state=open]:bg-hover data-[state=open]:text-foreground aria-pressed:text-accent-text disabled:opacity-40",
        secondary:
          "border border-line bg-raised text-foreground hover:border-line-strong hover:bg-hover disabled:opacity-50",
        primary: "bg-accent text-on-accent hover:bg-accent-hover disabled:bg-hover disabled:text-faint",
      },
      size: {
        sm: "size-7 touch:size-11 [&_svg]:size-4",
        md: "size-8 touch:size-11 [&_svg]:size-4",
        lg: "size-9 touch:size-11 [&_svg]:size-[18px]",
      },
    },
    defaultVariants: { variant: "ghost", size: "md" },
  },
);

export type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> &
  VariantProps<typeof iconButtonStyles> & {
    /** What it does: read out, and shown as a tooltip. */
    label: string;
    /** Shown in the tooltip in place of `label`. */
    hint?: ReactNode;
    /** Keys shown in the tooltip, as `Kbd` takes them. */
    keys?: readonly string[];
    tooltipSide?: "top" | "bottom" | "left" | "right";
  };

/** A button of one icon. Never without a name. */
export function IconButton({
  label,
  hint,
  keys,
  tooltipSide = "bottom",
  className,
  variant,
  size,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={hint ?? label} side={tooltipSide} {...(keys ? { keys } : {})}>
      <button
        type={type}
        aria-label={label}
        className={cn(iconButtonStyles({ variant, size }), className)}
        {...rest}
      />
    </Tooltip>
  );
}
