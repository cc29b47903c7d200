import { parseArgs } from "node:util";
import { startModelServer } from "@/server/test/model-server";
import { answerFrom, readReplies } from "@/server/test/replies/read-replies";

/** `npx tsx scripts/eval/model-server.ts --port N`: a model server that plays the fixtures, for evals and by hand. */
const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
const { url } = await startModelServer(answerFrom(readReplies()), Number(values.port));
console.log(url);
