import { describeDesign, longText } from "../test/describe-design";
import { quoteDesign, quoteLayouts } from "./slots";

describeDesign(
  quoteDesign,
  quoteLayouts.flatMap((layout) => [
    { layout, quote: "Still I rise.", author: "Maya Angelou" },
    { layout, quote: longText, emphasis: "pasted from a brief", author: longText, role: longText },
    { layout, quote: "人生は旅である 😀" },
  ]),
  { others: { emphasis: "Simplicity" } },
);
