import { describeDesign, longText } from "../test/describe-design";
import { listDesign } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 2 ? longText.slice(0, 90) : `Item ${index + 1}`,
    price: index % 2 ? "$29" : "",
    text: index % 3 ? "Some words" : "",
    period: "/month",
    icon: index === 1 ? "no-such-icon" : "zap",
  }));

describeDesign(
  listDesign,
  Array.from({ length: 8 }, (_, index) => index + 1).flatMap((count) =>
    ["plans", "features"].map((style) => ({
      style,
      headline: count % 2 ? "Plans" : "",
      items: items(count),
      featured: "Item 2",
    })),
  ),
  { others: { featured: "Starter" } },
);
