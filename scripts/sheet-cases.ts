import { barChartDesign } from "@/scene/templates/bar-chart/slots";
import { bulletListDesign } from "@/scene/templates/bullet-list/slots";
import { callToActionDesign } from "@/scene/templates/call-to-action/slots";
import { pricingDesign } from "@/scene/templates/pricing/slots";
import { titleDesign } from "@/scene/templates/title/slots";
import { dataCases } from "./sheet-cases/data";
import { deviceCases } from "./sheet-cases/device";
import { lookCases } from "./sheet-cases/look";
import { make, type SheetCase } from "./sheet-cases/make";
import { storyCases } from "./sheet-cases/story";
import { wordsCases } from "./sheet-cases/words";
import { features, plans, quarters } from "./sheet-items";
import { palettes } from "./sheet-palettes";

const longText = "The quiet revolution in how small teams make beautiful product films without an agency";

export const sheetCases: Record<string, SheetCase> = {
  ...wordsCases,
  ...lookCases,
  ...deviceCases,
  ...dataCases,
  ...storyCases,
  title: make(
    "title",
    titleDesign,
    palettes.coffee,
    { type: "display", pace: "punchy" },
    { headline: "Brewline", kicker: "Small batch · slow roast", subline: "Coffee worth waking up for." },
  ),
  titleBare: make("title bare", titleDesign, palettes.coffee, { type: "display" }, { headline: "Brewline" }),
  titleNight: make(
    "title night",
    titleDesign,
    palettes.night,
    {},
    { headline: "Ship the story, not the slides", kicker: "Scenewright", subline: "Chat to video" },
  ),
  titleLong: make(
    "title long",
    titleDesign,
    palettes.paper,
    { type: "editorial" },
    {
      headline: longText,
      kicker: "Field notes, volume twelve",
      subline:
        "Why the next great brand film will be written in a chat window, and what that means for everyone who makes things",
    },
  ),
  titleEditorial: make(
    "title editorial",
    titleDesign,
    palettes.paper,
    { type: "editorial", pace: "calm" },
    {
      headline: "A slower morning",
      kicker: "Issue 04",
      subline: "Notes on bread, light and patience.",
      layout: "editorial",
    },
  ),
  titleEditorialDark: make(
    "title ed. coffee",
    titleDesign,
    palettes.coffee,
    { type: "editorial", pace: "calm" },
    {
      headline: "Brewline",
      kicker: "Small batch · slow roast",
      subline: "Coffee worth waking up for.",
      layout: "editorial",
    },
  ),
  titleNeon: make(
    "title neon",
    titleDesign,
    palettes.neon,
    { type: "grotesque", pace: "punchy" },
    { headline: "Drop 07", kicker: "Friday midnight", subline: "Limited run. No restock." },
  ),
  titleRed: make(
    "title red",
    titleDesign,
    palettes.red,
    { type: "display" },
    { headline: "Grand opening", subline: "Saturday, 10 am, Elm Street" },
  ),
  plans: make(
    "plans",
    pricingDesign,
    palettes.coffee,
    { type: "display" },
    { headline: "Pick your roast", kicker: "Plans", items: plans, featured: "Team" },
  ),
  plansNight: make(
    "plans night",
    pricingDesign,
    palettes.night,
    {},
    { headline: "Simple pricing", items: plans, featured: "Team" },
  ),
  plansBare: make(
    "plans bare",
    pricingDesign,
    palettes.mint,
    {},
    {
      headline: "",
      items: [
        { title: "Starter", price: "$9" },
        { title: "Team", price: "$29" },
        { title: "Enterprise", price: "" },
      ],
    },
  ),
  plans2: make(
    "plans 2",
    pricingDesign,
    palettes.mint,
    {},
    { headline: "Two ways in", items: plans.slice(0, 2), featured: "Starter" },
  ),
  plans4: make(
    "plans 4",
    pricingDesign,
    palettes.paper,
    { type: "editorial" },
    {
      headline: "Memberships",
      kicker: "2027",
      items: [
        ...plans,
        {
          title: "Patron of the arts",
          price: "€1,299",
          period: "/year",
          text: "A seat at the opening and a print of your choice",
        },
      ],
    },
  ),
  features3: make(
    "features 3",
    bulletListDesign,
    palettes.paper,
    {},
    { headline: "Why teams switch", kicker: "Features", items: features(3) },
  ),
  features5: make(
    "features 5",
    bulletListDesign,
    palettes.neon,
    {},
    { headline: "Everything in one place", items: features(5) },
  ),
  features8: make(
    "features 8",
    bulletListDesign,
    palettes.night,
    {},
    { headline: "Everything in one place", kicker: "What you get", items: features(8) },
  ),
  features1: make(
    "features 1",
    bulletListDesign,
    palettes.coffee,
    {},
    { headline: "One promise", items: features(1) },
  ),
  chart: make(
    "chart",
    barChartDesign,
    palettes.night,
    {},
    {
      headline: "Revenue, by quarter",
      kicker: "2026",
      data: quarters,
      prefix: "$",
      suffix: "k",
      note: "Source: internal accounts",
    },
  ),
  chartCoffee: make(
    "chart coffee",
    barChartDesign,
    palettes.coffee,
    { type: "display" },
    {
      headline: "Cups a day",
      data: [
        { label: "Monday", value: 310 },
        { label: "Tuesday", value: 280 },
        { label: "Wednesday", value: 342 },
        { label: "Thursday", value: 330 },
        { label: "Friday", value: 455 },
        { label: "Saturday", value: 612 },
        { label: "Sunday", value: 590 },
      ],
    },
  ),
  chartLight: make(
    "chart light",
    barChartDesign,
    palettes.paper,
    { type: "editorial" },
    {
      headline: "Where the time goes, according to four hundred designers",
      kicker: "Survey",
      data: [
        { label: "Meetings", value: 41 },
        { label: "Design", value: 33 },
        { label: "Administration and reporting", value: 26 },
      ],
      suffix: "%",
      highlight: "Design",
    },
  ),
  chart1: make(
    "chart 1",
    barChartDesign,
    palettes.mint,
    {},
    { headline: "Less waste", data: [{ label: "Today", value: 73 }], suffix: "%" },
  ),
  chartNeg: make(
    "chart negative",
    barChartDesign,
    palettes.night,
    {},
    {
      headline: "Profit",
      data: [
        { label: "2022", value: -12000 },
        { label: "2023", value: -4000 },
        { label: "2024", value: 0 },
        { label: "2025", value: 9000 },
        { label: "2026", value: 24500 },
      ],
      prefix: "$",
    },
  ),
  cta: make(
    "cta",
    callToActionDesign,
    palettes.coffee,
    { type: "display" },
    {
      headline: "Visit us on Elm Street",
      subline: "Open daily from seven.",
      button: "Order ahead",
      url: "brewline.com",
    },
  ),
  ctaNight: make(
    "cta night",
    callToActionDesign,
    palettes.night,
    {},
    {
      headline: "Start today",
      subline: "Free for small teams. No card needed.",
      button: "Get started",
      url: "scenewright.dev",
    },
  ),
  ctaLight: make(
    "cta light",
    callToActionDesign,
    palettes.paper,
    { type: "editorial" },
    {
      headline: "Come and see the new collection before everybody else does",
      button: "Reserve a seat at the private view",
      url: "galerie-nord.example/private-view",
    },
  ),
  ctaBare: make("cta bare", callToActionDesign, palettes.mono, {}, { headline: "Subscribe" }),
};
