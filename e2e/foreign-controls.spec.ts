import type { Page } from "@playwright/test";
import { expect, test } from "./support/quiet-page";
import { inspectorOf, typeCode, withIntro } from "./support/studio";

/** As people bring it from elsewhere: no `controls`, data above, styles in the markup, a constant that nothing draws. */
const foreign = `import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

const OLD_COLOR = "#123123";
const BAR_COLOR = "#f97316";
const data = [
  { month: "Jan", sales: 42 }, // after the holidays
  { month: "Feb", sales: 65 },
];

export default function Chart() {
  const grow = interpolate(useCurrentFrame(), [0, 20], [0.2, 1], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background: "#fff7ed", alignItems: "center", justifyContent: "center" }}>
      <h1 style={{ fontSize: 90, color: "#431407" }}>Sales this spring</h1>
      <p style={{ fontSize: 40, color: "#9a3412" }}>From our own till</p>
      <div style={{ display: "flex", alignItems: "flex-end", gap: 40 }}>
        {data.map((d) => (
          <div key={d.month}>
            <div data-testid="bar" style={{ width: 140, height: d.sales * 6 * grow, background: BAR_COLOR }} />
            <span style={{ fontSize: 40 }}>{d.month}</span>
          </div>
        ))}
      </div>
    </AbsoluteFill>
  );
}
`;

const saved = (page: Page) =>
  expect(page.getByTestId("save-state")).toHaveAttribute("data-kind", "saved", { timeout: 20_000 });

test("texts, colours, sizes and data of foreign code are changed by hand, seen at once, kept and taken back", async ({
  page,
  complaints,
}, info) => {
  test.setTimeout(180_000);
  const studio = await withIntro(page);
  await studio.stopAt(2);
  await inspectorOf(page, "Code");
  await typeCode(page, foreign);
  await studio.shows("Sales this spring");
  await page.getByRole("tab", { name: "Scene" }).click();
  const panel = page.getByRole("tabpanel", { name: "Scene" });
  await saved(page);
  const field = (name: string) => panel.getByLabel(name, { exact: true });
  const style = (text: string, property: "fontSize" | "color") =>
    studio.video
      .getByText(text, { exact: true })
      .evaluate((element, key) => getComputedStyle(element)[key], property);
  const bars = studio.video.getByTestId("bar");

  await expect(field("Title text")).toHaveValue("Sales this spring");
  await expect(panel.getByText("Old colour", { exact: true })).toHaveCount(0);
  await page.waitForTimeout(400); // transitions of the page itself
  await page.screenshot({ path: info.outputPath("found.png") });

  await field("Title text").fill("Sales this summer");
  await studio.shows("Sales this summer");

  await field("Subline").fill("");
  await expect(studio.video.getByText("From our own till")).toHaveCount(0);
  await field("Title text").focus();
  await expect(field("Subline")).toHaveValue("");
  await field("Subline").fill("Counted twice");
  await studio.shows("Counted twice");

  await panel.getByRole("button", { name: /^Title colour: / }).click();
  await page.getByRole("textbox", { name: "Title colour as hex" }).fill("#0000ff");
  await page.keyboard.press("Escape");
  await expect.poll(() => style("Sales this summer", "color")).toBe("rgb(0, 0, 255)");

  const size = panel
    .getByRole("spinbutton", { name: "Title size" })
    .or(panel.getByRole("textbox", { name: "Title size" }));
  await size.first().fill("120");
  await size.first().blur();
  await expect.poll(() => style("Sales this summer", "fontSize")).toBe("120px");

  await panel.getByLabel("Sales", { exact: true }).nth(1).fill("80");
  await expect.poll(() => bars.nth(1).evaluate((bar) => getComputedStyle(bar).height)).toBe("480px");
  await panel.getByRole("button", { name: "Add", exact: true }).click();
  await expect(bars).toHaveCount(3);

  await saved(page);
  await page.reload();
  await studio.shows("Sales this summer");
  await studio.stopAt(2);
  await studio.shows("Counted twice");
  expect(await style("Sales this summer", "color")).toBe("rgb(0, 0, 255)");
  expect(await style("Sales this summer", "fontSize")).toBe("120px");
  await expect(bars).toHaveCount(3);
  await expect(bars.nth(1)).toHaveCSS("height", "480px");

  await inspectorOf(page, "Code");
  const editor = page.locator(".cm-content");
  await expect(editor).toContainText("after the holidays");
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");

  // Saves in quick succession may be one step; each step goes back until the code is as it was brought.
  await expect
    .poll(
      async () => {
        const isBack = await studio.video.getByText("Sales this spring", { exact: true }).isVisible();
        if (!isBack) await page.getByRole("button", { name: "Undo", exact: true }).first().click();
        return isBack;
      },
      { intervals: [1_500], timeout: 40_000 },
    )
    .toBe(true);
  await studio.shows("From our own till");
  await expect(bars).toHaveCount(2);
  expect(complaints).toEqual({ errors: [], strangers: [] });
});
