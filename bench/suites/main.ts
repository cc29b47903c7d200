import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@/server/db/open-database";
import { createServices } from "@/server/services";
import { buildRuntimes } from "../../scripts/build-runtimes";
import type { Row } from "../lib/measure";
import { browserRows } from "./main/browser";
import { compileRows } from "./main/compile";
import { contextRows } from "./main/context";
import { generationRows } from "./main/generation";

/** The speed of the main job: routing, context, generations in one process, then the same in a real browser. */
export async function mainSuite(): Promise<Row[]> {
  await buildRuntimes();
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-bench-"));
  const rows: Row[] = [];
  const step = async (what: string, work: () => Promise<Row[]>) => {
    console.log(`Measuring ${what} …`);
    rows.push(...(await work()));
  };
  await step("the compiler", compileRows);
  const database = await openDatabase({ dataDirectory });
  const services = await createServices({ dataDirectory, database });
  try {
    await step("generations", () => generationRows(services, database));
    await step("the context", () => contextRows(services, database));
  } finally {
    await services.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
  await step("the browser", browserRows);
  return rows;
}
