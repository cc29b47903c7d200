import { describeDesign, longText } from "../test/describe-design";
import { pricingDesign, pricingLayouts } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 2 ? longText.slice(0, 90) : `Plan ${index + 1}`,
    price: index % 2 ? "$29" : "",
    text: index % 3 ? "Unlimited users, priority support, a name" : "",
    period: index % 2 ? "/month" : "",
  }));

describeDesign(
  pricingDesign,
  pricingLayouts.flatMap((layout) =>
    [1, 2, 3, 5, 8].map((count) => ({
      layout,
      headline: count % 2 ? "Plans" : "",
      items: items(count),
      featured: "Plan 2",
    })),
  ),
  { others: { featured: "Starter" } },
);
