import { randomUUID } from "node:crypto";
import type { ProjectEvent } from "@/domain/project-event";
import type { Database } from "@/server/db/database";
import type { Services } from "@/server/services";
import { measure, median, type Row } from "../../lib/measure";

type Times = { firstEvent: number; saved: number };

/** Sends a message to a project that someone is subscribed to; milliseconds from the call to what that one hears. */
async function generate(services: Services, projectId: string, message: string): Promise<Times> {
  const ownerId = services.localOwnerId;
  const { sequence } = await services.projects.openProject({ ownerId, projectId });
  const stop = new AbortController();
  const stream = services.events.subscribe(projectId, sequence, { signal: stop.signal });
  const events = stream[Symbol.asyncIterator]();
  const next = async (): Promise<ProjectEvent> => {
    const { value, done } = await events.next();
    if (done) throw new Error("The stream ended early.");
    return value;
  };
  const first = next();
  const started = performance.now();
  const sent = services.createGeneration({ ownerId, projectId, message, idempotencyKey: randomUUID() });
  let event = await first;
  const firstEvent = performance.now() - started;
  let saved = Number.NaN;
  while (event.body.type !== "generation.finished") {
    if (event.body.type === "scenes.changed") saved = performance.now() - started;
    event = await next();
  }
  await sent;
  stop.abort();
  await events.return?.();
  if (event.body.outcome !== "done" || Number.isNaN(saved)) {
    throw new Error(
      `“${message}” ended as ${event.body.outcome}: ${JSON.stringify(event.body.error ?? event.body.message)}`,
    );
  }
  return { firstEvent, saved };
}

/** From a message to what a subscriber hears, on the embedded database, beside one committed row of the same. */
export async function generationRows(services: Services, database: Database): Promise<Row[]> {
  const ownerId = services.localOwnerId;
  const project = () => services.projects.createProject({ ownerId, name: "Bench" });

  await database.executeSql("CREATE TABLE bench_row (id serial PRIMARY KEY, value text)");
  const row = await measure(async (index) => {
    await database.executeSql("INSERT INTO bench_row (value) VALUES ($1)", [`${index}`]);
  });
  const baseline = { what: "one committed row", median: row.median };

  const created: Times[] = [];
  for (let index = 0; index <= 30; index++) {
    const { id } = await project();
    // Another name each time: the check must not know the scene already.
    created.push(
      await generate(
        services,
        id,
        `Create a punchy 5 second intro for my coffee brand Brew${index}line, dark brown and cream`,
      ),
    );
  }
  const { id } = await project();
  await generate(
    services,
    id,
    "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
  );
  const colors = ["orange", "teal", "red", "gold", "pink"];
  const edited = await measure(
    async (index) =>
      (await generate(services, id, `make the headline ${colors[index % colors.length]}`)).saved,
  );
  const of = (pick: (times: Times) => number) => {
    const [first, ...warm] = created.map(pick);
    return { first: first ?? Number.NaN, median: median(warm) };
  };
  return [
    {
      what: "create → first event at a subscriber",
      unit: "ms",
      target: 50,
      ...of((t) => t.firstEvent),
      baseline,
    },
    {
      what: "create → playable scene saved, checked",
      unit: "ms",
      target: 400,
      ...of((t) => t.saved),
      baseline,
    },
    { what: "control edit by chat → saved", unit: "ms", target: 150, ...edited, baseline },
  ];
}
