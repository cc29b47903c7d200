import { describeDesign, longText } from "../test/describe-design";
import { countdownDesign, countdownLayouts } from "./slots";

describeDesign(
  countdownDesign,
  countdownLayouts.flatMap((layout) => [
    { layout, from: 3, headline: "We launch in", day: "24", month: "December", weekday: "Thursday" },
    { layout, from: 1, finale: "" },
    {
      layout,
      from: 999,
      finale: longText,
      headline: longText,
      kicker: longText,
      subline: longText,
      day: "1",
      month: "May",
    },
  ]),
  {
    shownWith: Object.fromEntries(
      ["day", "month", "weekday", "surface", "onAccent"].map((name) => [name, { layout: "date" }]),
    ),
  },
);
