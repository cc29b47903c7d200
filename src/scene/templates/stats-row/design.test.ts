import { describeDesign, longText } from "../test/describe-design";
import { statsRowDesign, statsRowLayouts } from "./slots";

describeDesign(
  statsRowDesign,
  statsRowLayouts.flatMap((layout) =>
    [1, 2, 3, 4, 6].map((count) => ({
      layout,
      headline: count % 2 ? "In numbers" : "",
      kicker: count > 3 ? longText : "",
      stats: Array.from({ length: count }, (_, index) => ({
        value: ["12k", "98%", "24/7", "$4.2M", "4.9/5", "1,204,500"][index] ?? "1",
        label: index === 2 ? longText : "users",
      })),
    })),
  ),
  {
    shownWith: Object.fromEntries(
      ["mutedColor", "surface", "onAccent"].map((name) => [name, { layout: "cards" }]),
    ),
  },
);
