import { bulletListDesign } from "@/scene/templates/bullet-list/slots";
import { pricingDesign } from "@/scene/templates/pricing/slots";
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
};
