import { describeDesign, longText } from "../test/describe-design";
import { bigNumberDesign, bigNumberLayouts } from "./slots";

describeDesign(
  bigNumberDesign,
  [
    ...bigNumberLayouts.flatMap((layout) => [
      { layout, value: "10,000", label: "customers", kicker: "Orbit", subline: "By word of mouth." },
      { layout, value: "78%", label: longText, kicker: longText, subline: longText },
      { layout, value: "1,234,567,890 €", label: "日本語 😀" },
    ]),
  ],
  { shownWith: { onAccent: { layout: "poster" } } },
);
