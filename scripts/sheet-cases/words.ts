import { bulletListDesign } from "@/scene/templates/bullet-list/slots";
import { callToActionDesign } from "@/scene/templates/call-to-action/slots";
import { illustrationDesign, illustrationLayouts } from "@/scene/templates/illustration/slots";
import { pictureSubjects } from "@/scene/templates/image-caption/picture-of";
import { imageCaptionDesign } from "@/scene/templates/image-caption/slots";
import { kineticDesign } from "@/scene/templates/kinetic/slots";
import { pricingDesign } from "@/scene/templates/pricing/slots";
import { processStepsDesign } from "@/scene/templates/process-steps/slots";
import { quoteDesign } from "@/scene/templates/quote/slots";
import { testimonialDesign } from "@/scene/templates/testimonial/slots";
import { timelineDesign } from "@/scene/templates/timeline/slots";
import { titleDesign } from "@/scene/templates/title/slots";
import { features, plans } from "../sheet-items";
import { palettes } from "../sheet-palettes";
import { make, type SheetCase } from "./make";

const packing = [
  { title: "Passport", text: "Valid for six months" },
  { title: "Good shoes" },
  { title: "A book you'll finish" },
  { title: "Sunscreen" },
  { title: "Room for souvenirs" },
];
const hours = [
  { title: "Monday – Friday", text: "7:00 – 18:00" },
  { title: "Saturday", text: "8:00 – 16:00" },
  { title: "Sunday", text: "Closed" },
];
const rich = plans.map((plan, index) => ({
  ...plan,
  text:
    index === 0
      ? "One project, 720p export, Community help"
      : index === 1
        ? "Unlimited projects, 4K export, Shared brand kit, Priority help"
        : "Single sign-on, Audit log, A person to call",
}));

const story = [
  { when: "2016", what: "A cart on Elm Street" },
  { when: "2019", what: "The first roastery" },
  { when: "2022", what: "Four shops, one city" },
  { when: "2026", what: "Beans to your door" },
];
const steps = [
  { title: "Say it", text: "Describe the video in a sentence." },
  { title: "See it", text: "The first cut plays at once." },
  { title: "Ship it", text: "Export for every format." },
];

/** Words, people and order. */
export const wordsCases: Record<string, SheetCase> = {
  listRows: make(
    "list rows",
    bulletListDesign,
    palettes.night,
    {},
    { headline: "Five things to pack", kicker: "Before you go", items: packing },
  ),
  listRows3: make(
    "list rows 3",
    bulletListDesign,
    palettes.paper,
    { type: "editorial" },
    { headline: "Why teams switch", kicker: "Features", items: features(3) },
  ),
  listFocus: make(
    "list focus",
    bulletListDesign,
    palettes.neon,
    { type: "display" },
    { headline: "Five things to pack", kicker: "Before you go", items: packing, layout: "focus" },
  ),
  listChecklist: make(
    "list checklist",
    bulletListDesign,
    palettes.mint,
    { type: "display" },
    { headline: "Packed and ready", kicker: "Checklist", items: packing, layout: "checklist" },
  ),
  listSign: make(
    "list sign",
    bulletListDesign,
    palettes.coffee,
    { type: "editorial" },
    { headline: "Opening hours", kicker: "Brewline", items: hours, layout: "sign" },
  ),
  listPeople: make(
    "list people",
    bulletListDesign,
    palettes.coffee,
    { type: "display" },
    {
      headline: "Meet the team",
      kicker: "Brewline",
      items: [
        { title: "Anna Li", text: "Founder" },
        { title: "Ben Ode", text: "Roaster" },
        { title: "Carla Ruiz", text: "Barista" },
        { title: "Dev Patel", text: "Books" },
      ],
      layout: "people",
    },
  ),
  priceCards: make(
    "price cards",
    pricingDesign,
    palettes.night,
    {},
    { headline: "Simple pricing", kicker: "Plans", items: rich, featured: "Team" },
  ),
  priceSpotlight: make(
    "price spotlight",
    pricingDesign,
    palettes.paper,
    { type: "editorial" },
    { headline: "Pick your plan", kicker: "Orbit", items: rich, featured: "Team", layout: "spotlight" },
  ),
  priceBoard: make(
    "price board",
    pricingDesign,
    palettes.coffee,
    { type: "display" },
    {
      headline: "On the menu",
      kicker: "Brewline",
      items: [
        { title: "Espresso", price: "$3" },
        { title: "Flat white", price: "$4.50", text: "Oat milk on us" },
        { title: "Cold brew", price: "$5" },
        { title: "Cinnamon bun", price: "$4" },
      ],
      layout: "board",
    },
  ),
  kineticPoster: make(
    "kinetic poster",
    kineticDesign,
    palettes.night,
    { type: "display" },
    { headline: "Ship the story, not the slides", emphasis: "the story" },
  ),
  kineticPosterLong: make(
    "kinetic poster long",
    kineticDesign,
    palettes.paper,
    { type: "editorial" },
    {
      headline: "We bake slowly. We open early. We close when the bread is gone.",
      emphasis: "the bread is gone",
      uppercase: false,
    },
  ),
  kineticBeats: make(
    "kinetic beats",
    kineticDesign,
    palettes.red,
    { type: "display", pace: "punchy" },
    { headline: "Make it loud. Make it yours.", layout: "beats" },
  ),
  kineticBands: make(
    "kinetic bands",
    kineticDesign,
    palettes.neon,
    { type: "display" },
    { headline: "Grand opening", layout: "bands" },
  ),
  quoteMark: make(
    "quote mark",
    quoteDesign,
    palettes.night,
    {},
    {
      quote: "Simplicity is the ultimate sophistication.",
      emphasis: "ultimate sophistication",
      author: "Leonardo da Vinci",
    },
  ),
  quotePoster: make(
    "quote poster",
    quoteDesign,
    palettes.paper,
    { type: "editorial" },
    {
      quote: "Bread is the king of the table and all else is merely the court.",
      emphasis: "merely the court",
      author: "Louis Bromfield",
      role: "Novelist",
      layout: "poster",
    },
  ),
  quoteSpoken: make(
    "quote spoken",
    quoteDesign,
    palettes.coffee,
    { type: "display" },
    {
      quote: "You can't use up creativity. The more you use, the more you have.",
      author: "Maya Angelou",
      role: "Poet",
      layout: "spoken",
    },
  ),
  testimonialCard: make(
    "testimonial card",
    testimonialDesign,
    palettes.night,
    {},
    {
      quote: "It gave us back a week every month. I would not want to work without it again.",
      emphasis: "a week every month",
      author: "Anna Li",
      role: "Head of Studio, Northwind",
      stars: 5,
    },
  ),
  testimonialPortrait: make(
    "testimonial portrait",
    testimonialDesign,
    palettes.mint,
    { type: "editorial" },
    {
      quote: "The first tool my whole team asked to keep.",
      emphasis: "asked to keep",
      author: "Ben Ode",
      role: "CEO of Orbit",
      stars: 4.5,
      layout: "portrait",
    },
  ),
  testimonialCentre: make(
    "testimonial centre",
    testimonialDesign,
    palettes.paper,
    { type: "display" },
    {
      quote: "Simply the best sourdough in town.",
      emphasis: "in town",
      author: "Carla Ruiz",
      role: "Neighbour",
      stars: 5,
      layout: "centre",
    },
  ),
  timelineRail: make(
    "timeline rail",
    timelineDesign,
    palettes.coffee,
    { type: "display" },
    { headline: "Ten years of Brewline", kicker: "Our story", items: story },
  ),
  timelineFocus: make(
    "timeline focus",
    timelineDesign,
    palettes.night,
    {},
    { headline: "Ten years of Brewline", kicker: "Our story", items: story, layout: "focus" },
  ),
  stepsRail: make(
    "steps rail",
    processStepsDesign,
    palettes.night,
    {},
    { headline: "How it works", kicker: "Three steps", items: steps },
  ),
  stepsStairs: make(
    "steps stairs",
    processStepsDesign,
    palettes.paper,
    { type: "display" },
    { headline: "How it works", kicker: "Three steps", items: steps, layout: "stairs" },
  ),
  titlePoster: make(
    "title poster",
    titleDesign,
    palettes.red,
    { type: "display" },
    { headline: "Grand opening", kicker: "Saturday, 10 am", subline: "12 Elm Street", layout: "poster" },
  ),
  titleSplit: make(
    "title split",
    titleDesign,
    palettes.coffee,
    { type: "display" },
    {
      headline: "Brewline",
      kicker: "Small batch · slow roast",
      subline: "Coffee worth waking up for.",
      layout: "split",
    },
  ),
  titleCropped: make(
    "title cropped",
    titleDesign,
    palettes.paper,
    { type: "grotesque" },
    {
      headline: "Orbit",
      kicker: "Now live",
      subline: "Less busywork. More of what matters.",
      layout: "cropped",
    },
  ),
  titleStamp: make(
    "title stamp",
    titleDesign,
    palettes.mint,
    { type: "display" },
    { headline: "Crumb & Co", kicker: "Baked by hand", subline: "Fresh every morning", layout: "stamp" },
  ),
  ctaPoster: make(
    "cta poster",
    callToActionDesign,
    palettes.paper,
    { type: "display" },
    {
      headline: "Come while it's warm",
      subline: "Fresh bread, every morning.",
      button: "Visit us",
      url: "crumb.example",
      layout: "poster",
    },
  ),
  ctaAddress: make(
    "cta address",
    callToActionDesign,
    palettes.night,
    {},
    {
      headline: "Follow along",
      subline: "New work every Friday.",
      button: "Follow",
      url: "@brewline",
      layout: "address",
    },
  ),
  ctaCard: make(
    "cta card",
    callToActionDesign,
    palettes.coffee,
    { type: "editorial" },
    {
      headline: "Your next cup is waiting",
      subline: "Freshly roasted, ready when you are.",
      button: "Order a bag",
      url: "brewline.com",
      layout: "card",
    },
  ),
  ...Object.fromEntries(
    illustrationLayouts.map((layout, index) => [
      `illustration-${layout}`,
      make(
        `illustration ${layout}`,
        illustrationDesign,
        index === 1 ? palettes.night : palettes.paper,
        { type: "editorial" },
        [
          {
            headline: "Don’t rush it",
            place: "garden",
            cast: [{ species: "fox", clothing: "red scarf" }],
            things: ["snail"],
            seed: 4,
          },
          {
            headline: "Night Shift",
            subline: "Open until two",
            place: "city",
            time: "night",
            style: "night",
            cast: [{ species: "owl" }],
            things: ["lantern"],
          },
          {
            headline: "Skyward Tours",
            kicker: "Since 1987",
            place: "sky",
            cast: [{ species: "girl" }],
            things: ["red balloon"],
          },
        ].map((slots) => ({ ...slots, layout }))[index] ?? {},
      ),
    ]),
  ),
  imageFull: make(
    "image full",
    imageCaptionDesign,
    palettes.night,
    {},
    { headline: "Go where you've never been", kicker: "Nomad", picture: "mountains" },
  ),
  imageSplit: make(
    "image split",
    imageCaptionDesign,
    palettes.coffee,
    { type: "editorial" },
    {
      headline: "Slow mornings",
      caption: "Freshly roasted, ready when you are.",
      picture: "coffee",
      layout: "split",
    },
  ),
  imageCard: make(
    "image card",
    imageCaptionDesign,
    palettes.paper,
    { type: "display" },
    {
      headline: "Baked fresh before you wake",
      caption: "Elm Street, 5 am",
      picture: "bakery",
      layout: "card",
    },
  ),
  ...Object.fromEntries(
    pictureSubjects.flatMap((picture) => [
      [
        `picture-${picture}`,
        make(
          `picture ${picture}`,
          imageCaptionDesign,
          palettes.paper,
          {},
          { headline: "", picture, layout: "full", pictureSeed: 3 },
        ),
      ],
      [
        `night-${picture}`,
        make(
          `night ${picture}`,
          imageCaptionDesign,
          palettes.night,
          {},
          { headline: "", picture, layout: "full", pictureSeed: 5 },
        ),
      ],
    ]),
  ),
};
