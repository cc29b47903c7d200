import { type ModelApp, startModelApp } from "./support/model-app";
import { expect, test } from "./support/quiet-page";
import { inspectorOf, studioOf } from "./support/studio";

const lines = Array.from({ length: 40 }, (_, index) => `// orbit ${index}`).join("\n");
const code = `import { AnimatedText, Stage } from "scenewright/kit";

export const controls = { headline: "Written by hand", headlineColor: "#f5e9da", background: "#101018" };
${lines}
export default function Scene({ headline, headlineColor, background }: typeof controls) {
  return (
    <Stage color={background}>
      <AnimatedText as="display" size={120} color={headlineColor}>{headline}</AnimatedText>
    </Stage>
  );
}
`;
const planet = "Add a scene where a planet with seven moons spins above the words Far Out";

/** The code line by line, held back half way until it has been looked at. */
let seen = Promise.withResolvers<void>();
function halting() {
  seen = Promise.withResolvers<void>();
  const written = code.split("\n").flatMap((line) => [`${line}\n`, 20]);
  return {
    pieces: [
      "Here it is:\n\n```tsx\n",
      ...written.slice(0, 40),
      () => seen.promise,
      ...written.slice(40),
      "```",
    ],
  };
}

let app: ModelApp;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  app = await startModelApp(halting);
});
test.afterAll(() => app.close());

test("a scene that no template is plays as a draft while its code is seen being written, then takes its place", async ({
  page,
}) => {
  const studio = studioOf(page);
  await page.goto(app.url);
  await page.getByTestId("composer").fill(planet);
  await page.getByTestId("composer").press("Enter");
  await page.waitForURL(/\/p\//);
  // The draft plays, and the list says how much has come.
  await expect(studio.cards).toHaveCount(1);
  await expect(page.getByTestId("written-lines")).toContainText(/\d+ lines/);
  await test.info().attach("chat", { body: await page.screenshot(), contentType: "image/png" });
  const panel = await inspectorOf(page, "Code");
  await expect(panel.getByTestId("live-code")).toContainText("orbit");
  await expect(panel.getByTestId("being-written")).toBeVisible();
  await test.info().attach("code", { body: await page.screenshot(), contentType: "image/png" });
  await expect(panel.getByTestId("live-code")).not.toContainText("```");
  seen.resolve();
  // Written: the editor is back, with the code that now plays.
  await expect(panel.getByTestId("code-editor")).toBeVisible();
  await expect(panel.getByTestId("live-code")).toHaveCount(0);
  await studio.shows("Written by hand");
  await expect(page.getByTestId("receipt")).toContainText("gpt-6.1-sol");
});
