import { describe, expect, it } from "vitest";
import { bestTemplate } from "../templates/index";
import { briefOf } from "./brief-of";

const today = new Date("2026-11-24T12:00:00Z");
const read = (prompt: string) => briefOf(prompt, today);
const templateOf = (prompt: string) => bestTemplate(read(prompt)).template.name;

describe("what people write, however they write it", () => {
  it.each([
    ['Quote: "The best way out is always through." Robert Frost', "Robert Frost", ""],
    ['nice quote card, Rumi, "What you seek is seeking you"', "Rumi", ""],
    ["As Grace Hopper put it: 'A ship in port is safe, but that's not why'", "Grace Hopper", ""],
    ['testimonial - "They fixed my bike in a day" Jonas Weber, commuter', "Jonas Weber", "commuter"],
    ['Review from Aisha K. ★★★★★ "Best falafel in Leeds"', "Aisha K.", ""],
  ])("who said it needs no dash: %s", (prompt, author, role) => {
    expect(read(prompt).quote).toMatchObject({ author, role });
  });

  it("a length is of the scene only where it is not of what the scene tells", () => {
    expect(read("history: 1998 first oven, 2009 second shop, 2024 online orders").seconds).toBeNull();
    expect(read("chat - Lea: u coming? Max: 5 min! Lea: ok").seconds).toBeNull();
    expect(read("menu: 30 min massage $40, 60 min massage $70").seconds).toBeNull();
    expect(read("intro for Orbit, 5 seconds, bold, blue").seconds).toBe(5);
  });

  it("a plan that is called Free keeps its name beside its price", () => {
    expect(read("Free $0, Pro $12/mo").items).toMatchObject([
      { title: "Free", price: "$0" },
      { title: "Pro", price: "$12", period: "/month" },
    ]);
    expect(read("料金プラン：ベーシック 980円、プロ 1980円")).toMatchObject({
      kind: "plans",
      items: [
        { title: "ベーシック", price: "980円" },
        { title: "プロ", price: "1980円" },
      ],
    });
  });

  it("values without commas, and with what they shall be drawn as behind them", () => {
    expect(read("column chart, quarterly revenue Q1 $1.2M Q2 $1.6M Q3 $2.1M").series).toMatchObject({
      points: [
        { label: "Q1", value: 1.2 },
        { label: "Q2", value: 1.6 },
        { label: "Q3", value: 2.1 },
      ],
      prefix: "$",
      suffix: "M",
    });
    const rose = "show how the temperature rose: 1980 14.2, 2000 14.6, 2020 15.1 as a line";
    expect(read(rose).series?.points).toHaveLength(3);
    expect(templateOf(rose)).toBe("line-chart");
  });

  it("steps by arrows and by the words that order them", () => {
    expect(read("workflow: brief → sketch → ship").items.map(({ title }) => title)).toEqual([
      "brief",
      "sketch",
      "ship",
    ]);
    expect(templateOf("workflow: brief → sketch → ship")).toBe("process-steps");
    const told = "First we listen, then we plan, finally we build. show it as a process";
    expect(read(told).items.map(({ title }) => title)).toEqual(["we listen", "we plan", "we build"]);
  });

  it("counts of things are numbers to show", () => {
    expect(templateOf("Our year: 18 shows, 9 cities, 1 broken guitar")).toBe("stats-row");
    expect(templateOf("shopping list: 6 eggs, 2 lemons, 1 bread")).toBe("bullet-list");
  });

  it("what is compared weighs more than what it is called", () => {
    expect(templateOf("iPhone vs Android: closed vs open, simple vs flexible")).toBe("comparison");
    expect(
      read("Without Tally: paper receipts, late nights. With Tally: one photo, done.").comparison,
    ).toMatchObject({
      left: { title: "Without Tally", points: ["paper receipts", "late nights"] },
      right: { title: "With Tally", points: ["one photo", "done"] },
    });
  });

  it("seasons are times", () => {
    expect(read("roadmap – Spring: mobile app, Summer: API, Autumn: marketplace").milestones).toEqual([
      { when: "Spring", what: "mobile app" },
      { when: "Summer", what: "API" },
      { when: "Autumn", what: "marketplace" },
    ]);
  });

  it("code on the lines below is taken whole, its ticks too", () => {
    const code = "function greet(name) {\n  return `Hi, you`\n}";
    expect(read(`show this javascript on screen\n${code}`).code).toEqual({
      language: "javascript",
      text: code,
    });
  });

  it("a handle is no address, and an address of mail is one", () => {
    expect(read("Thanks for watching! @halide.co on instagram")).toMatchObject({
      handle: "@halide.co",
      url: null,
    });
    expect(read("closing card, write to hello@orbit.com").url).toBe("hello@orbit.com");
  });

  it("a colour that is a thing too counts where it stands alone, and so do two words for one", () => {
    expect(read("book your free call at coachmira.com/call — orange").colors).toHaveLength(1);
    expect(read("intro for my podcast, sage green please").colors).toMatchObject([{ words: "sage green" }]);
    expect(read("menu: apple, banana, orange").colors).toEqual([]);
  });

  it("a team that does something is no list of its members", () => {
    expect(templateOf("our team welcomes Sofia Marchetti, new head of design")).toBe("title");
    expect(read("meet our team: Ada, Ben").kind).toBe("team");
  });

  it("a laptop by its maker's name", () => {
    expect(templateOf("macbook with our landing page at hello.pitchly.com")).toBe("screenshot");
  });
});
