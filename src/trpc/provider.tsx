"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "@/server/api/router";
import { createBrowserClient } from "./client";
import { createQueryClient } from "./query-client";

const context = createTRPCContext<AppRouter>();

/** `useTRPC()` gives query, mutation and subscription options; `useTRPCClient()` calls procedures directly. */
export const { useTRPC, useTRPCClient } = context;

/** Puts the typed client and its cache around the page; one of each for the life of the page. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [trpcClient] = useState(() => createBrowserClient());
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
