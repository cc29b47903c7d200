import type { Clause } from "./clause";
import { question, quoted, type Reading, type Situation } from "./situation";

/** What is asked where nothing was understood: about the scene that was pointed at, where there is one. */
export function unclear(situation: Situation, clause?: Clause): Extract<Reading, { type: "question" }> {
  const pointed = clause?.references.find((reference) => reference.type === "scenes");
  const scene = pointed?.type === "scenes" && pointed.scenes.length === 1 ? pointed.scenes[0] : undefined;
  if (scene)
    return question(`What shall I do with ${quoted(scene.name)}?`, [
      `Make scene ${scene.ordinal} 4 seconds long`,
      `Move scene ${scene.ordinal} to the ${scene.ordinal === situation.sceneCount ? "front" : "end"}`,
      `Delete scene ${scene.ordinal}`,
    ]);
  return situation.sceneCount === 0
    ? question("What shall the first scene show? A name and a subject are enough to begin with.", [
        "Create a 5 second intro for my brand",
        "Add a scene with our three plans: Starter $9, Team $29, Enterprise",
      ])
    : question(
        "I'm not sure what to change. Say it as an element and what becomes of it, or as a new scene.",
        ["Make the headline orange", "Make it 8 seconds", "Add a call to action"],
      );
}
