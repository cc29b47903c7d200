/** What people call a scene by its part in the video or by what it shows, whatever it is named. */
export type SceneRole = {
  words: readonly string[];
  /** Names that scenes of this role have. */
  names: readonly string[];
  templates: readonly string[];
  /**
   * Nothing but a scene of this kind holds such a thing, so that «the chart», «the bars» mean that scene also where no
   * «scene» is said. A headline, which every scene may hold, points at none.
   */
  shows: readonly string[];
};

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

function role(words: string, names: string, templates: string, shows = ""): SceneRole {
  return { words: list(words), names: list(names), templates: list(templates), shows: list(shows) };
}

export const sceneRoles: readonly SceneRole[] = [
  role(
    "intro, introduction, opening, opener, title, start, hook, cover, first page",
    "intro, introduction, opening, opener, title, titles, welcome, hook, hero, cover, start, cold open",
    "title, logo-reveal",
  ),
  role(
    "outro, ending, closing, closer, end, finale, conclusion, cta, call to action, sign-off, sign off, goodbye, end card, endcard, farewell",
    "outro, ending, closing, closer, end, finale, end card, endcard, call to action, cta, thanks, thank you, goodbye, conclusion, contact, the end, sign-off",
    "call-to-action",
  ),
  role(
    "pricing, plans, prices, plan, price, price list, price table, tiers, packages, subscription",
    "pricing, plans, prices, price, packages, tiers, our plans, pricing plans, price list, rates",
    "pricing, list",
    "plans, prices, price, price list, price table, tiers, packages, pricing table",
  ),
  role(
    "bar chart, bars, column chart",
    "bar chart, column chart, sales, revenue, growth, results",
    "bar-chart",
    "bars, columns, bar chart, column chart",
  ),
  role(
    "line chart, line graph, curve, trend",
    "line chart, line graph, trend, growth",
    "line-chart",
    "line chart, line graph, curve",
  ),
  role(
    "donut, donut chart, pie, pie chart",
    "donut, donut chart, pie, pie chart, shares, split",
    "donut",
    "donut, pie, pie chart, donut chart, slices",
  ),
  role(
    "chart, graph, data, diagram, sales",
    "chart, graph, bar chart, line chart, donut chart, pie chart, data, growth, results, metrics, revenue, sales",
    "bar-chart, line-chart, donut",
    "chart, graph, diagram",
  ),
  role(
    "stats, statistics, numbers, figures, metrics, kpis, key numbers",
    "stats, numbers, statistics, figures, metrics, results, growth, by the numbers, key numbers",
    "stats-row, big-number",
    "stats, statistics, figures, metrics, kpis",
  ),
  role("big number, number", "big number, number, milestone", "big-number", "big number, number"),
  role(
    "features, feature, benefits, list, feature list, reasons",
    "features, benefits, what you get, why us, highlights, reasons",
    "feature-grid, bullet-list, list",
  ),
  role(
    "bullets, bullet list, list, checklist",
    "list, bullets, checklist, agenda",
    "bullet-list",
    "bullets, checklist",
  ),
  role(
    "testimonial, testimonials, quote, quotes, review, reviews, recommendation, social proof, customer voices, feedback",
    "testimonial, testimonials, quote, quotes, reviews, review, customers, what people say",
    "testimonial, quote",
    "testimonial, testimonials, review, reviews",
  ),
  role(
    "comparison, versus, vs, before and after, us vs them",
    "comparison, versus, vs, before and after, compare, us vs them",
    "comparison",
    "comparison, versus",
  ),
  role(
    "timeline, history, milestones, roadmap, journey",
    "timeline, history, milestones, roadmap, our journey, journey",
    "timeline",
    "timeline, milestones, roadmap",
  ),
  role(
    "steps, process, how it works, instructions",
    "steps, process, how it works, in three steps, the process",
    "process-steps",
    "steps",
  ),
  role(
    "problem, pain point, pain points, pain, challenge",
    "problem, the problem, pain point, challenge",
    "",
  ),
  role("solution, answer, fix", "solution, the solution, our solution", ""),
  role("team, people, about", "team, our team, about, about us, people, who we are", ""),
  role("contact, address, location", "contact, contact us, visit us, find us, location, get in touch", ""),
  role("demo, product, showcase", "demo, product, showcase, product demo", "screenshot, phone"),
  role(
    "phone, mockup, phone mockup, app, mobile",
    "phone, mockup, phone mock-up, phone mockup, app, our app, the app, mobile",
    "phone",
    "phone, mockup, phone mockup",
  ),
  role(
    "screenshot, browser, website, product shot",
    "screenshot, browser, website, product shot",
    "screenshot",
    "screenshot, browser window",
  ),
  role("code, snippet, code typing, editor", "code, snippet, code typing, editor", "code", "code, snippet"),
  role(
    "terminal, console, command line, shell",
    "terminal, console, command line, install",
    "terminal",
    "terminal, console",
  ),
  role(
    "chat, conversation, messages, bubbles, chat bubbles, dialogue",
    "chat, conversation, messages, chat bubbles, dialogue",
    "chat",
    "chat, conversation, messages, bubbles, chat bubbles",
  ),
  role("countdown, timer", "countdown, timer, launch countdown", "countdown", "countdown, timer"),
  role("logo, logo reveal, logo animation", "logo, logo reveal, logo animation", "logo-reveal"),
  role("kinetic, kinetic type, typography", "kinetic, kinetic type, typography", "kinetic"),
  role("picture, image, photo, picture scene", "picture, image, photo, image with caption", "image-caption"),
];
