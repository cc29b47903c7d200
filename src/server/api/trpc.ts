import { initTRPC } from "@trpc/server";
import type { ApiContext } from "./context";
import { httpStatusOf, reportOf, rpcCodeOf } from "./error-shape";

/** How often an open event stream says that it is alive, and after what silence a client connects anew. */
const pingMs = 3_000;
const reconnectAfterMs = 10_000;

const t = initTRPC.context<ApiContext>().create({
  errorFormatter({ error }) {
    const report = reportOf(error);
    return {
      code: rpcCodeOf(report.code),
      message: report.text,
      data: { ...report, httpStatus: httpStatusOf(report.code) },
    };
  },
  sse: {
    ping: { enabled: true, intervalMs: pingMs },
    client: { reconnectAfterInactivityMs: reconnectAfterMs },
  },
  // Errors carry their stack into logs only.
  isDev: false,
});

export const router = t.router;
export const procedure = t.procedure;
