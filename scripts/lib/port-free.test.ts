import { createServer } from "node:net";
import { expect, it } from "vitest";
import { assertPortFree } from "./port-free";

it("says which port is in use and how to choose another", async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const address = holder.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(assertPortFree("127.0.0.1", port)).rejects.toThrow(`Port ${port} is in use`);
  await new Promise<void>((resolve) => holder.close(() => resolve()));
  await expect(assertPortFree("127.0.0.1", port)).resolves.toBeUndefined();
});
