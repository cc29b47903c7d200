import { QueryClient } from "@tanstack/react-query";
import { reportOfError } from "./error-report";

/** How long an answer counts as fresh: what changes comes by the event stream, not by asking again. */
const staleMs = 30_000;
const mostRetries = 2;

/** A query client that asks again only where the server says that it may help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleMs,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < mostRetries && reportOfError(error).retryable,
      },
      mutations: { retry: false },
    },
  });
}
