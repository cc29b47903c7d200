import { describeDesign, longText } from "../test/describe-design";
import { titleDesign, titleLayouts } from "./slots";

describeDesign(
  titleDesign,
  titleLayouts.flatMap((layout) => [
    { headline: "Brewline", kicker: "Small batch", subline: "Coffee.", layout },
    { headline: longText, kicker: longText, subline: longText, layout },
    { headline: "日本語の見出し 😀", layout },
  ]),
);
