import { describeDesign, longText } from "../test/describe-design";
import { timelineDesign, timelineLayouts } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    when: index === 2 ? "Late in September 2026" : String(2016 + index),
    what: index === 1 ? longText : "Something happened",
  }));

describeDesign(
  timelineDesign,
  timelineLayouts.flatMap((layout) =>
    [1, 4, 8].map((count) => ({ layout, headline: count % 2 ? "" : "Our story", items: items(count) })),
  ),
);
