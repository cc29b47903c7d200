import { describeDesign, longText } from "../test/describe-design";
import { lineChartDesign, lineChartLayouts } from "./slots";

describeDesign(
  lineChartDesign,
  lineChartLayouts.flatMap((layout) => [
    ...[2, 7, 24].map((count) => ({
      layout,
      headline: "Numbers",
      kicker: "2026",
      note: longText,
      prefix: "$",
      area: count > 2,
      data: Array.from({ length: count }, (_, index) => ({
        label: `Month ${index}`,
        value: index * 1_234.5 - 2_000,
      })),
    })),
    {
      layout,
      data: [
        { label: "Nothing", value: 0 },
        { label: longText.slice(0, 120), value: 0 },
      ],
    },
  ]),
  { others: { highlight: "Feb" } },
);
