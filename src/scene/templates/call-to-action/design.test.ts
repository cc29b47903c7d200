import { describeDesign, longText } from "../test/describe-design";
import { callToActionDesign } from "./slots";

describeDesign(callToActionDesign, [
  { headline: "Start" },
  {
    headline: longText,
    subline: longText,
    button: longText.slice(0, 80),
    url: longText.slice(0, 80),
  },
]);
