import { connect, createServer, type Server } from "node:net";
import { z } from "zod";

/** Who holds a lock, as it tells those who ask. */
const holderSchema = z.object({ pid: z.number(), since: z.string(), address: z.string().nullable() });
export type Holder = z.infer<typeof holderSchema>;

/** Listens on a path and tells everyone who connects who is there. Does not keep the process alive. */
export function holdSocket(path: string, holder: Holder): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end(JSON.stringify(holder));
    });
    server.unref();
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      server.on("error", () => undefined);
      resolve(server);
    });
  });
}

/** How long a holder may take to say who it is; that it can be connected to already says that it lives. */
const patienceMs = 2_000;

/** Asks who listens on a path. A path that nobody listens on any more is dead; a holder that says nothing is alive. */
export function askHolder(
  path: string,
): Promise<{ type: "alive"; holder: Holder | null } | { type: "dead" }> {
  return new Promise((resolve, reject) => {
    let said = "";
    let isConnected = false;
    const socket = connect(path);
    const alive = () => {
      socket.destroy();
      resolve({ type: "alive", holder: parsed(said) });
    };
    socket.setTimeout(patienceMs, alive);
    socket.on("connect", () => {
      isConnected = true;
    });
    socket.on("data", (chunk) => {
      said += chunk.toString("utf8");
    });
    socket.on("end", alive);
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (isConnected) alive();
      else if (error.code === "ECONNREFUSED" || error.code === "ENOENT") resolve({ type: "dead" });
      // Its queue of those who want to connect is full: somebody is there.
      else if (error.code === "EAGAIN") alive();
      else reject(error);
    });
  });
}

function parsed(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
