import { describeDesign, longText } from "../test/describe-design";
import { callToActionDesign, callToActionLayouts } from "./slots";

describeDesign(
  callToActionDesign,
  callToActionLayouts.flatMap((layout) => [
    { layout, headline: "Start" },
    {
      layout,
      headline: longText,
      subline: longText,
      button: longText.slice(0, 80),
      url: longText.slice(0, 80),
    },
  ]),
);
