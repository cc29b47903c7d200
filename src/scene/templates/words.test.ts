import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { drawText } from "@/player/test/draw";
import { writeControls } from "@/scene/controls";
import { briefOf } from "../brief/brief-of";
import { bestTemplate } from "./index";

/** Prompts with the template they ask for and what must be on screen. */
const asked: [prompt: string, template: string, texts: string[]][] = [
  [
    "our plans: Starter $9, Team $29 – unlimited users, priority support, Enterprise",
    "pricing",
    ["Starter", "$29", "Enterprise"],
  ],
  ["menu: Espresso $3, Flat white $4.50, Cold brew $5", "pricing", ["Espresso", "$4.50"]],
  ["checklist for travel: passport, shoes, book", "bullet-list", ["Passport", "Shoes", "Book"]],
  ["meet our team: Anna Li (CEO), Ben Ode (Design)", "bullet-list", ["Anna Li", "CEO", "Ben Ode", "Design"]],
  ["opening hours: Mon-Fri 8-18, Sat 9-16, Sun closed", "bullet-list", ["Mon-Fri", "8-18", "closed"]],
  ["agenda: 9:00 Welcome, 10:00 Keynote, 12:30 Lunch", "bullet-list", ["Welcome", "9:00", "12:30"]],
  [
    'testimonial from Anna Li, CEO of Orbit: "It saved us a week", 5 stars',
    "testimonial",
    ["It saved us a week", "Anna Li", "CEO of Orbit"],
  ],
  ['quote by Maya Angelou: "Still I rise."', "quote", ["Still I rise.", "Maya Angelou"]],
  [
    "our timeline: 2019 founded in a garage, 2021 first 1000 customers, 2024 went global",
    "timeline",
    ["2019", "Founded in a garage", "Went global"],
  ],
  [
    "show our process in 3 steps: sign up, pick a plan, relax",
    "process-steps",
    ["Sign up", "Pick a plan", "Relax"],
  ],
  ['kinetic typography: "Make it loud. Make it yours."', "kinetic", ["Make it loud. Make it yours."]],
  ['an image of a coffee cup with the caption "Slow mornings"', "image-caption", ["Slow mornings", "coffee"]],
];

it.each(asked)("takes «%s» for %s, with its own words in every layout", (prompt, name, texts) => {
  const brief = briefOf(prompt);
  const { template } = bestTemplate(brief);
  expect(template.name).toBe(name);
  for (const seed of [0, 0.3, 0.6, 0.99]) {
    const { controls } = template.make(brief, defaultLook, { seed, avoid: null });
    for (const text of texts) expect(JSON.stringify(controls)).toContain(text);
    expect(JSON.stringify(controls)).not.toMatch(/lorem|your (?:text|title|tagline)|example\.com/i);
    expect(drawText(writeControls(template.source, controls), { frame: 90 }).length).toBeGreaterThan(0);
  }
});

it("gives one prompt different pictures by the seed, the same one for the same seed, and another when asked", () => {
  const brief = briefOf("Create an intro for my coffee brand Brewline");
  const { template } = bestTemplate(brief);
  const layoutOf = (seed: number, avoid: string | null) =>
    template.make(brief, defaultLook, { seed, avoid }).controls.layout;
  expect(new Set([0, 0.2, 0.4, 0.6, 0.8].map((seed) => layoutOf(seed, null))).size).toBeGreaterThan(3);
  expect(layoutOf(0.4, null)).toBe(layoutOf(0.4, null));
  expect(layoutOf(0, "orbit")).not.toBe("orbit");
});

it("shows no stars where nobody gave any, and reads those that are given", () => {
  const starsIn = (prompt: string) => {
    const brief = briefOf(prompt);
    return bestTemplate(brief).template.make(brief, defaultLook, { seed: 0, avoid: null }).controls.stars;
  };
  expect(starsIn('testimonial: "Great" - Ben')).toBe(0);
  expect(starsIn('a 4.5 star review: "Great" - Ben')).toBe(4.5);
  expect(starsIn('a five-star review: "Great" - Ben')).toBe(5);
  expect(starsIn('review ★★★★☆: "Great" - Ben')).toBe(4);
});
