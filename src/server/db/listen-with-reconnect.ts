import type { Listening } from "./database";

/** The little that is needed of a client; node-postgres' and Neon's both are one. */
export type SessionClient = {
  connect(): Promise<unknown>;
  query(text: string, values?: unknown[]): Promise<unknown>;
  end(): Promise<void>;
  removeAllListeners(): unknown;
  on(event: "error" | "end", listener: () => void): unknown;
  on(event: "notification", listener: (message: { payload?: string | undefined }) => void): unknown;
};

const longestPauseMs = 5_000;
const heartbeatMs = 10_000;

/**
 * LISTEN on a connection of its own. When the connection is lost, or no longer answers, a new one is made, with pauses
 * that grow from 100 ms to 5 s. The first connection must succeed; its error is the caller's.
 */
export async function listenWithReconnect(
  newClient: () => SessionClient,
  channel: string,
  onNotification: (payload: string) => void,
  onReconnect: () => void,
): Promise<Listening> {
  let closed = false;
  let current: SessionClient | null = null;
  let retry: NodeJS.Timeout | null = null;
  let heartbeat: NodeJS.Timeout | null = null;

  const discard = (client: SessionClient) => {
    client.removeAllListeners();
    // A late error of a discarded connection must find a listener, or it ends the process.
    client.on("error", () => undefined);
    client.end().catch(() => undefined);
  };

  const lost = (client: SessionClient) => {
    if (closed || current !== client) return;
    current = null;
    if (heartbeat) clearInterval(heartbeat);
    discard(client);
    reconnect(100);
  };

  const reconnect = (pauseMs: number) => {
    retry = setTimeout(() => {
      connect().catch(() => {
        if (!closed) reconnect(Math.min(pauseMs * 2, longestPauseMs));
      });
    }, pauseMs);
  };

  const connect = async () => {
    const client = newClient();
    client.on("error", () => lost(client));
    client.on("end", () => lost(client));
    client.on("notification", (message) => onNotification(message.payload ?? ""));
    try {
      await client.connect();
      await client.query(`LISTEN "${channel}"`);
    } catch (error) {
      discard(client);
      throw error;
    }
    if (closed) return discard(client);
    current = client;
    heartbeat = setInterval(() => void beat(client), heartbeatMs);
    heartbeat.unref();
    onReconnect();
  };

  // A connection that was cut without a word (a sleeping laptop, a firewall) shows only when it is asked.
  const beat = async (client: SessionClient) => {
    const silent = setTimeout(() => lost(client), heartbeatMs / 2);
    await client.query("SELECT 1").catch(() => lost(client));
    clearTimeout(silent);
  };

  await connect();
  return {
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      if (heartbeat) clearInterval(heartbeat);
      if (current) {
        current.removeAllListeners();
        current.on("error", () => undefined);
        await current.end().catch(() => undefined);
      }
      current = null;
    },
  };
}
