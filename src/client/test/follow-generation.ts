import { createScenewrightClient } from "../client";

/** A program of somebody else: makes a project, sends a message, prints each event and the result as lines of JSON. */
const [url = "", message = ""] = process.argv.slice(2);
const client = createScenewrightClient({ url });
const project = await client.api.project.create.mutate({ name: "From a program" });
const generation = client.generate({ projectId: project.id, message });
for await (const event of generation)
  console.log(JSON.stringify({ sequence: event.sequence, type: event.body.type }));
const { outcome } = await generation.result;
console.log(
  JSON.stringify({ outcome, scenes: (await client.api.scene.list.query({ projectId: project.id })).length }),
);
