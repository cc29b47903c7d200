import { describeDesign, longText } from "../test/describe-design";
import { comparisonDesign, comparisonLayouts } from "./slots";

describeDesign(
  comparisonDesign,
  comparisonLayouts.flatMap((layout) => [
    { layout, leftTitle: "Coffee", rightTitle: "Tea", better: "none", seam: "" },
    {
      layout,
      leftTitle: "Before",
      leftPoints: ["4 hours"],
      rightTitle: "After",
      rightPoints: ["10 minutes"],
    },
    {
      layout,
      headline: longText,
      kicker: "Why",
      leftTitle: longText,
      leftPoints: Array.from({ length: 7 }, () => longText),
      rightTitle: "Us",
      rightPoints: ["One", "Two"],
      better: "left",
    },
  ]),
  { others: { better: "left" }, shownWith: { surface: { layout: "table" } } },
);
