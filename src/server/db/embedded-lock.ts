import { randomUUID } from "node:crypto";
import { link, readdir, rm, stat } from "node:fs/promises";
import type { Server } from "node:net";
import { AppError } from "@/domain/app-error";
import { isPipe, type LockPlace, lockPlace } from "./lock-place";
import { askHolder, type Holder, holdSocket } from "./lock-socket";

export type EmbeddedLock = { release(): Promise<void> };

/**
 * Makes this process the only one on an embedded directory, until it releases the lock or ends, however it ends. The
 * lock is a socket that its holder listens on: whoever wants the directory connects to it, and only a living process
 * answers. A process id would not do, since ids are used again and mean nothing in another container.
 * Errors: `storage_in_use`, which names the holder.
 */
export async function lockEmbedded(dataDirectory: string, holder: Holder): Promise<EmbeddedLock> {
  const place = await lockPlace(dataDirectory);
  try {
    const server = isPipe(place) ? await takePipe(place.path, holder) : await takeSocket(place, holder);
    if (server.type === "held") throw inUse(dataDirectory, server.holder);
    return {
      async release() {
        await server.release();
        await place.close();
      },
    };
  } catch (error) {
    await place.close();
    throw error;
  }
}

type Taken = { type: "taken"; release(): Promise<void> } | { type: "held"; holder: Holder | null };

/** A Windows pipe is its own lock: the system lets one process have it and takes it away when that ends. */
async function takePipe(path: string, holder: Holder): Promise<Taken> {
  try {
    const server = await holdSocket(path, holder);
    return { type: "taken", release: () => closed(server) };
  } catch (error) {
    if (!isCode(error, "EADDRINUSE") && !isCode(error, "EACCES")) throw error;
    const answer = await askHolder(path);
    return { type: "held", holder: answer.type === "alive" ? answer.holder : null };
  }
}

/**
 * A socket's file outlives its process, and two who both find it dead must not both win. So the locks are numbered: the
 * one with the highest number counts. A taker listens on a socket with a name of its own first and then links it to the
 * next number, which only one can do; whoever then sees a higher number than its own has lost to somebody who was
 * quicker. The highest number is never removed, not by its holder either, so numbers only grow and no one takes twice.
 */
async function takeSocket(place: LockPlace, holder: Holder): Promise<Taken> {
  const own = place.pathOf(`own-${randomUUID().slice(0, 8)}`);
  let server: Server | null = null;
  let isTaken = false;
  try {
    for (;;) {
      const latest = Math.max(0, ...(await numbersIn(place)));
      if (latest > 0) {
        const answer = await askHolder(place.pathOf(String(latest)));
        if (answer.type === "alive") return { type: "held", holder: answer.holder };
      }
      server ??= await holdSocket(own, holder);
      const mine = latest + 1;
      if (!(await linked(own, place.pathOf(String(mine))))) continue;
      const after = await numbersIn(place);
      if (after.some((number) => number > mine)) {
        await rm(place.pathOf(String(mine)), { force: true });
        continue;
      }
      await removeLeftovers(place, own);
      await Promise.all(
        after
          .filter((number) => number < mine)
          .map((number) => rm(place.pathOf(String(number)), { force: true })),
      );
      isTaken = true;
      const held = server;
      return { type: "taken", release: () => closed(held) };
    }
  } finally {
    if (!isTaken && server) await closed(server);
  }
}

/** What killed processes leave of their own sockets; young ones may be of takers that are on their way to losing. */
async function removeLeftovers(place: LockPlace, own: string): Promise<void> {
  for (const name of await readdir(place.directory)) {
    const suffix = place.suffixOf(name);
    if (!suffix?.startsWith("own-") || place.pathOf(suffix) === own) continue;
    const path = place.pathOf(suffix);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > 60_000) await rm(path, { force: true });
  }
}

async function numbersIn(place: LockPlace): Promise<number[]> {
  const names = await readdir(place.directory);
  return names.flatMap((name) => {
    const number = place.suffixOf(name);
    return number !== null && /^\d+$/.test(number) ? [Number(number)] : [];
  });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Closing removes the name that the server bound; the number that is linked to it stays and is dead. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function inUse(dataDirectory: string, holder: Holder | null): AppError {
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : "another process";
  const where = holder?.address ? `, at ${holder.address}` : "";
  return new AppError(
    "storage_in_use",
    `The data in ${dataDirectory} is in use by another Scenewright (${who}${where}). Use that one, stop it, or set DATA_DIR to another folder.`,
  );
}
