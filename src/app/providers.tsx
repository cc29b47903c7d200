"use client";

import type { ReactNode } from "react";
import { ThemeProvider } from "@/features/settings/theme-provider";
import { ThemedToaster } from "@/features/settings/themed-toaster";
import { TrpcProvider } from "@/trpc/provider";
import { TooltipProvider } from "@/ui/tooltip";

/** What every page stands in: theme, server, tooltips, toasts. */
export function Providers({ nonce, children }: { nonce: string | null; children: ReactNode }) {
  return (
    <ThemeProvider nonce={nonce}>
      <TrpcProvider>
        <TooltipProvider>
          {children}
          <ThemedToaster />
        </TooltipProvider>
      </TrpcProvider>
    </ThemeProvider>
  );
}
