import { describeDesign, longText } from "../test/describe-design";
import { illustrationDesign, illustrationLayouts } from "./slots";

describeDesign(
  illustrationDesign,
  illustrationLayouts.flatMap((layout) => [
    {
      layout,
      headline: "Slow mornings",
      cast: [{ species: "snail" }, { species: "fox" }],
      things: ["red balloon"],
    },
    {
      layout,
      headline: longText,
      subline: longText,
      kicker: longText,
      place: "city",
      time: "night",
      style: "night",
    },
    {
      layout,
      headline: "日本語 😀",
      place: "sea",
      weather: "rain",
      style: "watercolor",
      things: ["sailboat"],
    },
    { layout, place: "mountains", season: "winter", style: "line" },
  ]),
  {
    others: { place: "sea", cast: [{ species: "owl", clothing: "" }], things: ["sailboat"], feeling: "sad" },
  },
);
