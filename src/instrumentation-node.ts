import { printAccessLink } from "@/app/server/access";
import { openServices } from "@/app/server/open-services";
import { AppError, toErrorReport } from "@/domain/app-error";
import { getEnvironment } from "@/env";

/** How long an orderly end may take before the process ends anyway, in milliseconds. */
const longestStopMs = 900;

/** Opens the services with the server and closes them with it. A server that cannot open its database ends. */
export async function start(): Promise<void> {
  try {
    getEnvironment();
    await openServices();
  } catch (error) {
    // Next would go on without: it never becomes ready, and never ends.
    console.error(error instanceof AppError ? toErrorReport(error).text : error);
    process.exit(1);
  }
  printAccessLink();
  // Open event streams would keep Next alive for long, so the end is ours.
  // Listened to for good: Ctrl+C reaches us from the terminal and once more from who started us, and a signal that
  // nobody listens to would end the process in the middle of its orderly end.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopOnce);
  // Whoever started this process holds the other end of the channel; its end is theirs, however it came.
  process.once("disconnect", stopOnce);
}

let isStopping = false;

function stopOnce(): void {
  if (isStopping) return;
  isStopping = true;
  void stop();
}

async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), longestStopMs).unref();
  const services = await openServices();
  await services.close().catch((error: unknown) => console.error("Closing failed", error));
  process.exit(0);
}
