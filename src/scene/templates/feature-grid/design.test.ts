import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { bestTemplate } from "../index";
import { describeDesign, longText } from "../test/describe-design";
import { featureGridDesign, featureLayouts } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 1 ? longText.slice(0, 90) : `Feature ${index + 1}`,
    text: index % 2 ? longText : "",
    icon: index === 2 ? "no-such-icon" : "zap",
  }));

describeDesign(
  featureGridDesign,
  featureLayouts.flatMap((layout) => [
    { items: items(1), layout },
    { headline: longText, kicker: longText, items: items(6), layout },
    ...[2, 3, 4, 5].map((count) => ({ headline: "Features", items: items(count), layout })),
  ]),
  { others: { items: [{ title: "Another", text: "thing", icon: "star" }] } },
);

it("shows the features that the prompt names, each with an icon", () => {
  const brief = briefOf("add our features: Fast setup, Live chat, No contract");
  const { template } = bestTemplate(brief);
  expect(template.name).toBe("feature-grid");
  const { controls } = template.make(brief, defaultLook, { seed: 0, avoid: null });
  expect(controls.items).toMatchObject([
    { title: "Fast setup" },
    { title: "Live chat" },
    { title: "No contract" },
  ]);
  for (const item of controls.items as { icon: string }[]) expect(item.icon).not.toBe("");
});
