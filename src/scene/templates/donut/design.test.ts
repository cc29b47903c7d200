import { describeDesign, longText } from "../test/describe-design";
import { donutDesign, donutLayouts } from "./slots";

describeDesign(
  donutDesign,
  donutLayouts.flatMap((layout) => [
    ...[1, 3, 8].map((count) => ({
      layout,
      headline: "Shares",
      kicker: "2026",
      note: longText,
      suffix: "%",
      data: Array.from({ length: count }, (_, index) => ({
        label: index ? `Part ${index}` : longText.slice(0, 90),
        value: 3 * index,
      })),
    })),
  ]),
  { others: { highlight: "Car" } },
);
