import { connect } from "node:net";
import { WebSocketServer } from "ws";

/** Carries what Neon's driver says over a WebSocket to a PostgreSQL on a TCP port, byte for byte, as Neon's proxy does. */
export async function startNeonBridge(
  postgresPort: number,
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (webSocket) => {
    const tcp = connect(postgresPort, "127.0.0.1");
    webSocket.on("message", (data: Buffer) => tcp.write(data));
    tcp.on("data", (data) => webSocket.send(data));
    webSocket.on("close", () => tcp.destroy());
    webSocket.on("error", () => tcp.destroy());
    tcp.on("close", () => webSocket.close());
    tcp.on("error", () => webSocket.close());
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The bridge has no port.");
  return {
    port: address.port,
    async stop() {
      for (const webSocket of server.clients) webSocket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
