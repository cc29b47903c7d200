import { barChartDesign } from "@/scene/templates/bar-chart/slots";
import { bigNumberDesign } from "@/scene/templates/big-number/slots";
import { comparisonDesign } from "@/scene/templates/comparison/slots";
import { countdownDesign } from "@/scene/templates/countdown/slots";
import { donutDesign } from "@/scene/templates/donut/slots";
import { lineChartDesign } from "@/scene/templates/line-chart/slots";
import { statsRowDesign } from "@/scene/templates/stats-row/slots";
import { palettes } from "../sheet-palettes";
import { make, type SheetCase } from "./make";

const pointsOf = (text: string) =>
  text.split(", ").map((pair) => {
    const at = pair.lastIndexOf(" ");
    return { label: pair.slice(0, at), value: Number(pair.slice(at + 1)) };
  });
const months = pointsOf("Jan 120, Feb 180, Mar 165, Apr 240, May 310, Jun 420");
const year = pointsOf(
  "Jan 1200, Feb 1800, Mar 1650, Apr 2400, May 3100, Jun 4200, Jul 4100, Aug 4600, Sep 5900, Oct 6100, Nov 7300, Dec 9800",
);
const ways = pointsOf("Train 46, Bicycle 31, Car 15, On foot 8");
const budget = pointsOf("Rent 1450, Food 620, Transport 240, Insurance 210, Everything else 480");
const stats = [
  { value: "12k", label: "users" },
  { value: "98%", label: "satisfaction" },
  { value: "24/7", label: "support" },
];
const before = {
  leftTitle: "Before",
  leftPoints: ["Ten spreadsheets", "Two days a report", "Errors by hand"],
};
const after = {
  rightTitle: "After",
  rightPoints: ["One place", "Two minutes a report", "Checked by itself"],
};

/** Numbers and data: big numbers, stats, charts, comparisons, countdowns. */
export const dataCases: Record<string, SheetCase> = {
  numberDots: make(
    "number dots",
    bigNumberDesign,
    palettes.night,
    {},
    {
      layout: "dots",
      value: "10,000",
      label: "Customers",
      kicker: "Orbit",
      subline: "And every one of them by word of mouth.",
    },
  ),
  numberPoster: make(
    "number poster",
    bigNumberDesign,
    palettes.coffee,
    { type: "display", pace: "punchy" },
    {
      layout: "poster",
      value: "$4.2M",
      label: "raised in a weekend",
      kicker: "Brewline",
      subline: "Thank you, all of you.",
    },
  ),
  numberRing: make(
    "number ring",
    bigNumberDesign,
    palettes.paper,
    { type: "editorial" },
    { layout: "ring", value: "78%", label: "Funded", kicker: "Our roof", subline: "Two weeks to go." },
  ),
  numberLevel: make(
    "number level",
    bigNumberDesign,
    palettes.neon,
    { pace: "punchy" },
    {
      layout: "level",
      value: "62%",
      label: "of the tickets are gone",
      kicker: "Drop 07",
      subline: "Doors open on Friday.",
    },
  ),
  statsColumns: make(
    "stats columns",
    statsRowDesign,
    palettes.night,
    {},
    { layout: "columns", headline: "Orbit in numbers", stats },
  ),
  statsCards: make(
    "stats cards",
    statsRowDesign,
    palettes.mint,
    {},
    {
      layout: "cards",
      headline: "The year in numbers",
      kicker: "2026",
      stats: [...stats, { value: "$1,204,500", label: "paid out to people who make things" }],
    },
  ),
  statsLedger: make(
    "stats ledger",
    statsRowDesign,
    palettes.paper,
    { type: "editorial" },
    {
      layout: "ledger",
      headline: "In numbers",
      kicker: "Galerie Nord",
      stats: [
        { value: "40", label: "artists" },
        { value: "1,280", label: "works on show" },
        { value: "4.9/5", label: "from our visitors" },
      ],
    },
  ),
  lineSide: make(
    "line side",
    lineChartDesign,
    palettes.night,
    {},
    { layout: "side", headline: "Users, month by month", kicker: "Orbit", data: months },
  ),
  lineYear: make(
    "line year",
    lineChartDesign,
    palettes.paper,
    { type: "editorial" },
    {
      layout: "side",
      headline: "Revenue over time",
      kicker: "2026",
      data: year,
      prefix: "$",
      area: true,
      note: "Source: internal accounts",
    },
  ),
  lineHorizon: make(
    "line horizon",
    lineChartDesign,
    palettes.coffee,
    { type: "display" },
    { layout: "horizon", headline: "Cups a day, all year", data: year },
  ),
  lineHorizonNeon: make(
    "line horizon neon",
    lineChartDesign,
    palettes.neon,
    {},
    { layout: "horizon", headline: "Followers", kicker: "Drop 07", data: months, suffix: "k" },
  ),
  donutRing: make(
    "donut ring",
    donutDesign,
    palettes.night,
    {},
    { layout: "ring", headline: "How people get to work", kicker: "Survey", data: ways, suffix: "%" },
  ),
  donutStack: make(
    "donut stack",
    donutDesign,
    palettes.paper,
    { type: "editorial" },
    { layout: "stack", headline: "Where the money goes", kicker: "Every month", data: budget, prefix: "€" },
  ),
  donutArc: make(
    "donut arc",
    donutDesign,
    palettes.coffee,
    { type: "display" },
    { layout: "arc", headline: "What we pour", data: ways, suffix: "%" },
  ),
  compareSplit: make(
    "compare split",
    comparisonDesign,
    palettes.night,
    {},
    { layout: "split", ...before, ...after, seam: "→" },
  ),
  compareBare: make(
    "compare bare",
    comparisonDesign,
    palettes.coffee,
    { type: "display" },
    { layout: "split", headline: "The old question", leftTitle: "Coffee", rightTitle: "Tea", better: "none" },
  ),
  compareOne: make(
    "compare one",
    comparisonDesign,
    palettes.mint,
    {},
    {
      layout: "split",
      leftTitle: "Before",
      leftPoints: ["4 hours"],
      rightTitle: "After",
      rightPoints: ["10 minutes"],
      seam: "→",
    },
  ),
  compareTable: make(
    "compare table",
    comparisonDesign,
    palettes.mint,
    {},
    {
      layout: "table",
      headline: "Why teams switch",
      kicker: "Orbit",
      leftTitle: "Spreadsheets",
      leftPoints: [...before.leftPoints, "Nobody knows which is the last version"],
      rightTitle: "Orbit",
      rightPoints: [...after.rightPoints, "One link, always current"],
    },
  ),
  compareStrike: make(
    "compare strike",
    comparisonDesign,
    palettes.paper,
    { type: "editorial" },
    { layout: "strike", headline: "What has changed", ...before, ...after },
  ),
  countRing: make(
    "count ring",
    countdownDesign,
    palettes.night,
    {},
    { layout: "ring", from: 3, headline: "We launch in", finale: "Orbit" },
  ),
  countFlash: make(
    "count flash",
    countdownDesign,
    palettes.red,
    { type: "display", pace: "punchy" },
    { layout: "flash", from: 5, headline: "Get ready", finale: "Go!" },
  ),
  countDate: make(
    "count date",
    countdownDesign,
    palettes.coffee,
    { type: "editorial" },
    {
      layout: "date",
      headline: "Christmas at the roastery",
      kicker: "Brewline",
      day: "24",
      month: "December",
      weekday: "Thursday",
      subline: "Thursday, December 24, 2026",
    },
  ),
  chartBars: make(
    "chart bars",
    barChartDesign,
    palettes.night,
    {},
    {
      layout: "bars",
      headline: "Where they come from",
      data: pointsOf("Search 4200, Friends 3100, Newsletter 1200, Everything else 640"),
      suffix: " visitors",
    },
  ),
  chartFull: make(
    "chart full",
    barChartDesign,
    palettes.mint,
    {},
    { layout: "full", headline: "A year of orders", kicker: "2026", data: year, prefix: "$" },
  ),
};
