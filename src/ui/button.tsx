import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";

export const buttonStyles = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-accent text-on-accent hover:bg-accent-hover disabled:bg-hover disabled:text-faint",
        secondary:
          "border border-line bg-raised text-foreground hover:border-line-strong hover:bg-hover disabled:opacity-50",
        ghost: "text-muted hover:bg-hover hover:text-foreground disabled:opacity-45",
        danger: "bg-danger-soft text-danger hover:brightness-110 disabled:opacity-50",
        link: "text-muted underline decoration-line-strong underline-offset-3 hover:text-foreground",
      },
      size: {
        sm: "h-7 px-2.5 text-xs touch:h-11 touch:px-3.5 touch:text-base",
        md: "h-8 px-3 text-sm touch:h-11 touch:px-4 touch:text-base",
        lg: "h-10 px-4 text-base touch:h-12",
        inline: "h-auto p-0 text-xs",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonStyles> & {
    /** Lends the look to the only child (a link) instead of drawing a `button`. */
    asChild?: boolean;
  };

export function Button({ className, variant, size, asChild = false, type = "button", ...rest }: ButtonProps) {
  const classes = cn(buttonStyles({ variant, size }), className);
  return asChild ? (
    <Slot.Root className={classes} {...rest} />
  ) : (
    <button type={type} className={classes} {...rest} />
  );
}
