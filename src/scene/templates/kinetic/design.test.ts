import { describeDesign, longText } from "../test/describe-design";
import { kineticDesign, kineticLayouts } from "./slots";

describeDesign(
  kineticDesign,
  kineticLayouts.flatMap((layout) => [
    { layout, headline: "Go" },
    { layout, headline: longText, emphasis: "brief" },
    { layout, headline: "日本語の見出しを大きく動かす 😀", uppercase: false },
  ]),
  { others: { emphasis: "slides" } },
);
