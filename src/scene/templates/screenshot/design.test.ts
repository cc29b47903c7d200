import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { screenKinds } from "../screen-content";
import { describeDesign, longText } from "../test/describe-design";
import { fillScreenshot } from "./fill";
import { recogniseScreenshot } from "./recognise";
import { screenshotDesign, screenshotLayouts } from "./slots";

const item = (title: string) => ({ title, text: title, value: title, picture: "cup" });

describeDesign(
  screenshotDesign,
  [
    ...screenshotLayouts.flatMap((layout) => [
      { appName: "Orbit", screenItems: [item("One")], layout },
      {
        headline: longText,
        kicker: longText,
        subline: longText,
        url: longText,
        appName: longText,
        screenTitle: longText,
        screenNote: longText,
        screenAction: longText,
        screenItems: Array.from({ length: 8 }, () => item(`${longText} 日本語 😀`)),
        callout: longText,
        layout,
      },
    ]),
    ...screenKinds.map((screen) => ({
      appName: "Orbit",
      screen,
      screenItems: [item("One"), item("Two"), item("Three")],
    })),
  ],
  {
    shownWith: {
      sublineColor: { subline: "Words" },
      callout: { layout: "spotlight" },
      surface: { layout: "spotlight" },
      textColor: { layout: "spotlight" },
    },
  },
);

it("draws the product's screen in the frame that is named", () => {
  const brief = briefOf("product screenshot of our saas platform Orbit on a laptop");
  expect(recogniseScreenshot(brief)).toBeGreaterThan(0.9);
  expect(fillScreenshot(brief, defaultLook, { seed: 0, avoid: null })).toMatchObject({
    layout: "laptop",
    screen: "dashboard",
    appName: "Orbit",
    url: "orbit.com",
  });
});

it("goes to another frame for another version", () => {
  const brief = briefOf("product screenshot of our saas platform Orbit on a laptop");
  expect(fillScreenshot(brief, defaultLook, { seed: 0, avoid: "laptop" }).layout).not.toBe("laptop");
});
