import { environmentNames } from "@/env";

/** What a child needs of the machine; everything else of the caller's environment (tokens, tracing, …) stays outside. */
const ofMachine = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LANG",
  "TZ",
  "TERM",
  "NO_COLOR",
  "FORCE_COLOR",
  "CI",
];

/** The environment of the build, which needs nothing of a person's settings: no key can end up in what it writes. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return childEnvironment("production", ["RUNTIME_DIR"]);
}

/** The environment of the server: all that it can be told (`src/env.ts`), keys of models included. */
export function serverEnvironment(mode: "production" | "development"): NodeJS.ProcessEnv {
  return childEnvironment(mode, [...environmentNames, "RUNTIME_DIR"]);
}

function childEnvironment(
  mode: "production" | "development",
  ofProduct: readonly string[],
): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of [...ofMachine, ...ofProduct]) {
    const value = process.env[name];
    if (value !== undefined && name !== "NODE_ENV") environment[name] = value;
  }
  return environment;
}
