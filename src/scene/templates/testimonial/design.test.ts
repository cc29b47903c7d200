import { describeDesign, longText } from "../test/describe-design";
import { testimonialDesign, testimonialLayouts } from "./slots";

describeDesign(
  testimonialDesign,
  testimonialLayouts.flatMap((layout) => [
    { layout, quote: "Simply good.", author: "Anna Li", stars: 4.5 },
    { layout, quote: longText, emphasis: "pasted from a brief", author: longText, role: longText, stars: 5 },
    { layout, quote: "とても良い 😀", author: "山田太郎" },
  ]),
  { others: { emphasis: "want to work" } },
);
