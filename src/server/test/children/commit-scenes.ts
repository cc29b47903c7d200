import { openDatabase } from "../../db/open-database";
import { createStoryboardBench } from "../storyboard-bench";

/** Commits scenes to an embedded database without end, and says each one's id once it is committed. */
const [dataDirectory = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDirectory });
const bench = await createStoryboardBench(database);
console.log(`project ${bench.projectId}`);
for (let index = 1; ; index++) {
  const { sceneId } = await bench.addScene(`Scene ${index}`);
  console.log(`committed ${sceneId}`);
}
