import { createInterface } from "node:readline";
import { lockEmbedded } from "../../db/embedded-lock";

/** Tries for the lock of a directory at each line on its input, and says `taken` or why not. Holds it until killed. */
const [directory = "", address = ""] = process.argv.slice(2);
console.log("ready");
for await (const _line of createInterface({ input: process.stdin })) {
  try {
    await lockEmbedded(directory, { pid: process.pid, since: new Date().toISOString(), address });
    console.log("taken");
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
}
