import { afterAll, beforeAll, expect, it } from "vitest";
import { type ModelProduct, openModelProduct } from "./model-product";
import { fenced, sceneOf } from "./scene-replies";

let product: ModelProduct;
beforeAll(async () => {
  product = await openModelProduct();
});
afterAll(() => product.close());

const scenes = [
  { picture: "a wallet with wings flaps away over a city", words: "Where did it go" },
  { picture: "a lighthouse sweeps its beam over a sea of receipts", words: "Meet Lumo" },
  { picture: "a hot-air balloon made of coins rises and sinks", words: "Budgets breathe" },
  { picture: "an owl on a branch blinks and drops a letter", words: "Alerts that whisper" },
  { picture: "two hands pull one purse until it becomes two", words: "Shared wallets" },
  { picture: "a paper plane folds itself and lands on a phone", words: "Get Lumo" },
];
const script = [
  "Create a 36 second video for Lumo, a budgeting app",
  "",
  ...scenes.map(
    ({ picture, words }, index) => `Scene ${index + 1}: A scene where ${picture}, with the words “${words}”`,
  ),
].join("\n");
const soonest = "Budgets breathe";
const declined = "Alerts that whisper";
const written = ({ words }: (typeof scenes)[number]) => words !== declined;

it("a pasted script of six scenes is planned once and written side by side in one look; each scene is shown as it is ready, and one that fails stops none", async () => {
  const unasked = new Set(scenes.map(({ words }) => words));
  const allAsked = Promise.withResolvers<void>();
  const soonestShown = Promise.withResolvers<void>();
  const projectId = await product.script(({ request }) => {
    const words = scenes.find((scene) => request.includes(scene.words))?.words ?? "";
    unasked.delete(words);
    if (unasked.size === 0) allAsked.resolve();
    if (words === declined) return { text: "", end: "refusal" };
    const text = fenced(sceneOf(words));
    // Written one after the other, the first would wait for ever; so would the rest if all were shown at the end.
    const gate = words === soonest ? allAsked.promise : soonestShown.promise;
    return { pieces: [text.slice(0, 40), () => gate, text.slice(40)] };
  });
  const answer = await product.bench.send(projectId, script, {
    onEvent(event) {
      const changed = event.type === "scenes.changed" ? event.scenes : [];
      if (changed.some(({ versionNumber, code }) => versionNumber === 2 && code === sceneOf(soonest)))
        soonestShown.resolve();
    },
  });
  expect(answer.outcome).toBe("done");
  expect(product.server.asked.map(({ kind }) => kind)).toEqual(scenes.map(() => "code"));
  expect(answer.events.filter(({ type }) => type === "generation.planned")).toHaveLength(1);
  expect(answer.scenes).toHaveLength(scenes.length);
  expect(answer.scenes.map(({ versionNumber }) => versionNumber)).toEqual(
    scenes.map((scene) => (written(scene) ? 2 : 1)),
  );
  for (const [index, scene] of scenes.entries())
    if (written(scene)) expect(answer.scenes[index]?.code).toBe(sceneOf(scene.words));
  const seconds = answer.scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames / 30, 0);
  expect(seconds).toBeCloseTo(36, 0);
  const looks = product.server.asked.map(
    ({ said }) => /The project's look[\s\S]*?- type: .*/.exec(said)?.[0],
  );
  expect(looks[0]).toContain("accent: #");
  expect(new Set(looks).size).toBe(1);
  expect(answer.text).toContain("declined");
});
