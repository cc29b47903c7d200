/** Next's start hook. What needs Node lives in a file of its own, which other runtimes never load. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./instrumentation-node");
  await start();
}
