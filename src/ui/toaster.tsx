"use client";

import { Toaster as Sonner } from "sonner";

/** Where toasts appear; once, in the layout. Raise them with `toast` from here. */
export function Toaster({ theme }: { theme: "light" | "dark" }) {
  return (
    <Sonner
      theme={theme}
      position="bottom-center"
      offset={20}
      mobileOffset={{ bottom: "calc(env(safe-area-inset-bottom) + 5.5rem)" }}
      gap={8}
      // Its own style sheet names other fonts.
      style={{ fontFamily: "inherit" }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "pointer-events-auto flex w-full items-center gap-3 rounded-lg bg-overlay px-3.5 py-2.5 text-sm text-foreground shadow-pop",
          content: "min-w-0 flex-1",
          error: "text-danger",
          description: "text-muted",
          actionButton:
            "shrink-0 cursor-pointer rounded-md px-2 py-1 font-medium text-accent-text hover:bg-hover touch:min-h-11 touch:px-3",
        },
      }}
    />
  );
}

export { toast } from "sonner";
