import { describeDesign, longText } from "../test/describe-design";
import { bulletListDesign, bulletListLayouts } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 2 ? longText.slice(0, 90) : `Point ${index + 1}`,
    text: index % 3 ? "Some words" : "",
    icon: index === 1 ? "no-such-icon" : "",
  }));

describeDesign(
  bulletListDesign,
  bulletListLayouts.flatMap((layout) =>
    [1, 3, 8].map((count) => ({ layout, headline: count % 2 ? "Things to do" : "", items: items(count) })),
  ),
);
