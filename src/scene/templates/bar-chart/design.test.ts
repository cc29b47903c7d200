import { describeDesign, longText } from "../test/describe-design";
import { barChartDesign } from "./slots";

describeDesign(
  barChartDesign,
  [
    ...[1, 4, 12].map((count) => ({
      headline: "Numbers",
      kicker: "2026",
      note: longText,
      prefix: "$",
      data: Array.from({ length: count }, (_, index) => ({
        label: `Bar ${index}`,
        value: index * 1_234.5 - 2_000,
      })),
    })),
    {
      data: [
        { label: "Nothing", value: 0 },
        { label: longText.slice(0, 120), value: 0 },
      ],
    },
  ],
  { others: { highlight: "Q1" } },
);
