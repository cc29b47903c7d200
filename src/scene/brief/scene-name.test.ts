import { describe, expect, it } from "vitest";
import { bestTemplate, templates } from "../templates";
import { briefOf } from "./brief-of";
import { sceneNameFor } from "./scene-name";

const nameOf = (prompt: string) => {
  const brief = briefOf(prompt);
  return sceneNameFor(brief, bestTemplate(brief).template.name);
};

describe("sceneNameFor", () => {
  it.each([
    ["add a bar chart of our sales by month: Jan 120, Feb 180", "Sales by month"],
    ["Sales by month: Mar 14, Apr 20, May 30", "Sales by month"],
    ["Add a bar chart: Jan 120, Feb 180", "Chart"],
    ["an image of our coffee shop on Elm Street", "Coffee shop"],
    ["image with caption: Our new shop", "Our new shop"],
    ["push notification: Your order is ready", "Phone"],
    ["a scene called Finale with a quote", "Finale"],
  ])("calls «%s» %s", (prompt, name) => {
    expect(nameOf(prompt)).toBe(name);
  });

  it("is short, and says more than «Scene» for every template", () => {
    for (const { name } of templates) {
      const called = sceneNameFor(briefOf(""), name);
      expect(called, name).not.toBe("Scene");
      expect(called.length).toBeLessThanOrEqual(28);
    }
  });
});
