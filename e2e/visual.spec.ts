import { expect, test } from "@playwright/test";
import { type Format, formats } from "@/domain/format";
import { createSheetDrawer } from "../scripts/lib/draw-sheet";
import { sheetCases } from "../scripts/sheet-cases";
import { casesByLayout } from "../scripts/sheet-cases/by-layout";
import { kitCases } from "../scripts/sheet-cases/kit";
import type { SheetCase } from "../scripts/sheet-cases/make";
import { findBrowser } from "./support/browser";

/**
 * Every template in every layout, and every kit component, looks as it did when somebody last looked at it: small contact
 * sheets, compared pixel by pixel. After a change that is meant: `npm run test:e2e -- visual --update-snapshots`, and look.
 */
const seen: readonly Format[] = formats.filter((format) => format !== "4:5");
const options = { formats: seen, at: [0.1, 0.5, 0.97], height: 80 };
const rowsOfTheKit = 10;
/**
 * The packaged browser draws without a graphics card, the same everywhere but for the last bits of a colour: few pixels
 * may differ, and those that do hardly.
 */
const tolerance = { maxDiffPixels: 40, threshold: 0.1 };

/** Grain is noise at this size, and makes the files larger; `Grain` and `Texture` of the kit have their own rows. */
const withoutGrain = (one: SheetCase): SheetCase => ({ ...one, look: { ...one.look, texture: "none" } });

// Pictures of the illustrator take their time on a busy machine.
test.describe.configure({ timeout: 300_000 });

let drawer: Awaited<ReturnType<typeof createSheetDrawer>>;
test.beforeAll(async () => {
  drawer = await createSheetDrawer();
});
test.afterAll(() => drawer.close());

test.beforeEach(async () => {
  const { description } = await findBrowser();
  test.skip(!description.includes("@sparticuz"), "the pictures were taken with the packaged browser");
});

function kitInRows(): [string, SheetCase[]][] {
  const all = Object.values(kitCases);
  return Array.from({ length: Math.ceil(all.length / rowsOfTheKit) }, (_, index) => [
    `kit-${index + 1}`,
    all.slice(index * rowsOfTheKit, (index + 1) * rowsOfTheKit),
  ]);
}

for (const [name, cases] of [...casesByLayout(Object.values(sheetCases)), ...kitInRows()]) {
  test(`${name} looks as it did`, async () => {
    const { png, problems } = await drawer.draw(cases.map(withoutGrain), options);
    expect(problems).toEqual([]);
    expect(png).toMatchSnapshot(`${name}.png`, tolerance);
  });
}
