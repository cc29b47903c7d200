import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import type { AppRouter } from "@/server/api/router";

const path = "/api/trpc";

/** The longest address that a bundle of queries may have, in characters. */
const longestUrl = 4_000;

/**
 * The browser's typed client. Queries and mutations that are asked for in the same moment travel as one request;
 * subscriptions are event streams that connect anew by themselves, from the last event that was seen.
 * @param origin Where the server is; the page's own origin unless told.
 */
export function createBrowserClient(origin = ""): TRPCClient<AppRouter> {
  const url = `${origin}${path}`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxURLLength: longestUrl }),
      }),
    ],
  });
}
