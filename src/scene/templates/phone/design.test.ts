import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { screenKinds } from "../screen-content";
import { describeDesign, longText } from "../test/describe-design";
import { fillPhone } from "./fill";
import { recognisePhone } from "./recognise";
import { phoneDesign, phoneLayouts } from "./slots";

const item = (title: string) => ({ title, text: title, value: title, picture: "no-such-drawing" });

describeDesign(
  phoneDesign,
  [
    ...phoneLayouts.flatMap((layout) => [
      { appName: "Orbit", screenItems: [item("One")], layout },
      {
        headline: longText,
        kicker: longText,
        subline: longText,
        appName: longText,
        screenTitle: longText,
        screenNote: longText,
        screenAction: longText,
        screenItems: Array.from({ length: 8 }, () => item(`${longText} 日本語 😀`)),
        callouts: [longText, longText, "三", "4"],
        notifications: [{ title: longText, text: longText, time: longText }, { title: "你好" }],
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
    others: { callouts: ["Another"], notifications: [{ title: "Another", text: "", time: "" }] },
    shownWith: {
      callouts: { layout: "callouts" },
      notifications: { layout: "notification" },
      surface: { layout: "callouts" },
      textColor: { layout: "callouts" },
    },
  },
);

const fill = (prompt: string) => fillPhone(briefOf(prompt), defaultLook, { seed: 0, avoid: null });

it("draws the app of the brand's trade", () => {
  const slots = fill("phone mockup for my coffee brand Brewline");
  expect(slots).toMatchObject({ appName: "Brewline", screen: "menu", kicker: "Brewline" });
  expect(slots.screenItems.map(({ title }) => title).join(" ")).toMatch(/flat white/i);
});

it("shows the prompt's own items in the app instead of written ones", () => {
  const { screenItems } = fill("a phone mockup of our bakery app with Rye $6, Baguette $3, Brioche $5");
  expect(screenItems.map(({ title, value }) => [title, value])).toEqual([
    ["Rye", "$6"],
    ["Baguette", "$3"],
    ["Brioche", "$5"],
  ]);
});

it("takes what is asked for as a notification, with the prompt's words", () => {
  const brief = briefOf('a push notification that says "Your order is ready" from Brewline');
  expect(recognisePhone(brief)).toBeGreaterThan(0.8);
  expect(fillPhone(brief, defaultLook, { seed: 0, avoid: null })).toMatchObject({
    layout: "notification",
    notifications: [{ title: "Your order is ready" }],
  });
});
