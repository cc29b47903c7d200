import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { describeDesign, longText } from "../test/describe-design";
import { fillChat } from "./fill";
import { recogniseChat } from "./recognise";
import { chatDesign, chatLayouts } from "./slots";

const many = Array.from({ length: 12 }, (_, index) => ({
  side: index % 3 ? "left" : "right",
  name: index % 2 ? "Ana María de la Cruz y Fuentes" : "",
  text: index === 4 ? longText : "好的，明天见 😀",
  reaction: index % 4 ? "" : "❤️",
}));

describeDesign(
  chatDesign,
  chatLayouts.flatMap((layout) => [
    { messages: [{ side: "left", text: "Hi" }], contact: "Mia", layout },
    { headline: longText, kicker: longText, messages: many, contact: longText, layout },
  ]),
  {
    others: { messages: [{ side: "left", name: "Mia", text: "Something else", reaction: "" }] },
    shownWith: {
      kickerColor: { kicker: "Words" },
      headlineColor: { headline: "Words" },
      headlineSize: { headline: "Words" },
      contact: { layout: "phone" },
      screenColor: { layout: "phone" },
    },
  },
);

it("shows the prompt's messages, every one on its side", () => {
  const brief = briefOf('chat conversation: Anna: "Are we still on?" Me: "Of course!" Anna: "Great"');
  expect(recogniseChat(brief)).toBeGreaterThan(0.9);
  const { messages } = fillChat(brief, defaultLook, { seed: 0, avoid: null });
  expect(messages.map(({ side, text }) => [side, text])).toEqual([
    ["left", "Are we still on?"],
    ["right", "Of course!"],
    ["left", "Great"],
  ]);
});

it("writes a talk about the brand where the prompt brings none", () => {
  const { messages } = fillChat(briefOf("a chat scene about our coffee brand Brewline"), defaultLook, {
    seed: 0,
    avoid: null,
  });
  expect(messages.length).toBeGreaterThanOrEqual(3);
  expect(messages.map(({ text }) => text).join(" ")).toContain("Brewline");
});
