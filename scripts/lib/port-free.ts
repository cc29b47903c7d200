import { createServer } from "node:net";
import { AppError } from "@/domain/app-error";

/**
 * Makes sure that a server can listen on this address, before anything is built.
 * @throws AppError `invalid_input` with what is wrong and what to do.
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject);
      probe.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new AppError(
        "invalid_input",
        `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
      );
    }
    if (code === "EACCES") {
      throw new AppError(
        "invalid_input",
        `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`,
      );
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new AppError("invalid_input", `HOST=${host} is no address of this machine.`);
    }
    throw error;
  } finally {
    await new Promise<void>((resolve) => probe.close(() => resolve()));
  }
}
