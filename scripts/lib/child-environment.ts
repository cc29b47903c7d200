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
const ofProduct = [
  "HOST",
  "PORT",
  "DATABASE_URL",
  "DATA_DIR",
  "AUTH_SECRET",
  "PUBLIC_URL",
  "CHROME_PATH",
  "RUNTIME_DIR",
];

/** The environment for the server's and the build's process. */
export function childEnvironment(mode: "production" | "development"): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of [...ofMachine, ...ofProduct]) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
