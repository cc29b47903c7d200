import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import path from "node:path";
import { AppError } from "@/domain/app-error";
import { type Environment, parseEnvironment } from "@/env";
import { buildApp, nextBin, root } from "./build";
import { buildRuntimes } from "./build-runtimes";
import { serverEnvironment } from "./lib/child-environment";
import { onLauncherGone } from "./lib/launcher";
import { assertPortFree } from "./lib/port-free";
import { waitUntilReady } from "./lib/wait-until-ready";

/** The parts of the source that the sandbox, check and render runtimes are built from. */
const runtimeSources = ["domain", "lib", "scene", "kit", "player", "sandbox"];

const development = process.argv.includes("--dev");

async function main(): Promise<void> {
  const environment = parseEnvironment(process.env);
  await assertPortFree(environment.HOST, environment.PORT);
  await buildRuntimes();
  if (development) watchRuntimes();
  else await buildApp();

  const server = startServer(environment);
  relaySignals(server);
  onLauncherGone(() => server.kill("SIGTERM"));
  const stopped = new Promise<number>((resolve) => {
    server.on("exit", (code, signal) => resolve(code ?? (signal === null ? 0 : 1)));
  });
  // The server answers on the loopback address too when it listens on all of them.
  const reachable =
    environment.HOST === "0.0.0.0" || environment.HOST === "::" ? "127.0.0.1" : environment.HOST;
  const ready = await Promise.race([
    waitUntilReady(`http://${bracketed(reachable)}:${environment.PORT}/api/health`, stopped),
    stopped,
  ]);
  if (ready === true) announce(environment);
  process.exitCode = await stopped;
  // Watchers would keep this process alive behind a server that has ended.
  process.exit();
}

function startServer(environment: Environment): ChildProcess {
  const args = [
    nextBin,
    development ? "dev" : "start",
    "--hostname",
    environment.HOST,
    "--port",
    String(environment.PORT),
  ];
  // A channel to the child, whose end tells it that this process is gone, however it went.
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...serverEnvironment(development ? "development" : "production"), NEXT_MANUAL_SIG_HANDLE: "1" },
    stdio: ["ignore", development ? "inherit" : "ignore", "inherit", "ipc"],
  });
}

function relaySignals(server: ChildProcess): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => server.kill(signal));
}

function watchRuntimes(): void {
  let timer: NodeJS.Timeout | undefined;
  const rebuild = () => {
    buildRuntimes().catch((error: unknown) => console.error("The runtimes could not be built:", error));
  };
  for (const folder of runtimeSources) {
    watch(path.join(root, "src", folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, 150);
    });
  }
}

function announce(environment: Environment): void {
  const { HOST: host, PORT: port, PUBLIC_URL: publicUrl } = environment;
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name = isEverywhere || host === "127.0.0.1" || host === "::1" ? "localhost" : host;
  const address = publicUrl ?? `http://${bracketed(name)}:${port}`;
  console.log(
    `Scenewright listens on ${address}${isEverywhere ? " and on every address of this machine" : ""}`,
  );
}

function bracketed(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

main().catch((error: unknown) => {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
});
