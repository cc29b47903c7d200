import { describeDesign, longText } from "../test/describe-design";
import { processStepsDesign, processStepsLayouts } from "./slots";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index === 2 ? longText.slice(0, 90) : `Step ${index + 1}`,
    text: index % 2 ? "Some words about it" : "",
  }));

describeDesign(
  processStepsDesign,
  processStepsLayouts.flatMap((layout) =>
    [1, 3, 7].map((count) => ({ layout, headline: count === 7 ? "" : "How it works", items: items(count) })),
  ),
);
