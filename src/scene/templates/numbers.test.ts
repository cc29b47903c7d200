import { describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../brief/brief-of";
import { bestTemplate } from "./index";

const made = (prompt: string, seed = 0) => {
  const brief = briefOf(prompt);
  const { template } = bestTemplate(brief);
  return { template: template.name, ...template.make(brief, defaultLook, { seed, avoid: null }) };
};

describe("templates of numbers", () => {
  it("are chosen by what the prompt asks for and by what its numbers are", () => {
    const cases: [string, string][] = [
      ["a line chart of our users: Jan 120, Feb 180, Mar 165, Apr 240", "line-chart"],
      ["show our growth: 2022 1.2M, 2023 2.8M, 2024 4.1M", "line-chart"],
      ["signups over time: Mon 12, Tue 18, Wed 25, Thu 31", "line-chart"],
      ["area chart of revenue: Q1 $12k, Q2 $19k, Q3 $31k", "line-chart"],
      ["orders per month: Jan 20, Feb 35, Mar 50, Apr 80", "line-chart"],
      ["a donut chart of our traffic: Search 46%, Social 31%, Direct 23%", "donut"],
      ["pie chart: Rent 1450, Food 620, Transport 240", "donut"],
      ["breakdown of our budget: Rent 1450, Food 620, Transport 240", "donut"],
      ["how people get to work: Train 46%, Bicycle 31%, Car 15%, Foot 8%", "donut"],
      ["bar chart of growth: Q1 12, Q2 19, Q3 31, Q4 48", "bar-chart"],
      ["chart of sales: Jan 120, Feb 180, Mar 260", "bar-chart"],
      ["add a scene with 10,000 customers", "big-number"],
      ["we are 78% funded", "big-number"],
      ["12k users, 98% satisfaction, 24/7 support", "stats-row"],
      ["stats: $4.2M raised, 35 countries, 4.9/5 rating", "stats-row"],
      ["us vs them: fast, simple vs slow, messy", "comparison"],
      ["before and after: Before: slow, manual. After: fast, automatic", "comparison"],
      ["compare coffee and tea", "comparison"],
      ["3 2 1 countdown", "countdown"],
      ["countdown from 10", "countdown"],
      ["countdown to Christmas", "countdown"],
      ["launching in 3 2 1", "countdown"],
      ["our shop opens in 5 days", "big-number"],
    ];
    const wrong = cases.filter(([prompt, template]) => made(prompt).template !== template);
    expect(wrong.map(([prompt]) => `${prompt} → ${made(prompt).template}`)).toEqual([]);
  });

  it("are headed by the prompt's own name for its numbers and keep every point and unit", () => {
    expect(made("a line chart of our users: Jan 120, Feb 180, Mar 165").controls).toMatchObject({
      headline: "Our users",
      data: [
        { label: "Jan", value: 120 },
        { label: "Feb", value: 180 },
        { label: "Mar", value: 165 },
      ],
    });
    expect(made('donut chart "Our readers": Men 40%, Women 60%').controls).toMatchObject({
      headline: "Our readers",
      suffix: "%",
    });
    expect(made("bar chart of revenue: Q1 $12k, Q2 $19k").controls).toMatchObject({
      prefix: "$",
      suffix: "k",
      headline: "Revenue",
    });
  });

  it("keep numbers as they are written and draw a share only for what is one", () => {
    const layoutsOf = (prompt: string) =>
      new Set([0, 0.3, 0.6, 0.9].map((seed) => String(made(prompt, seed).controls.layout)));
    expect(made("we have 10,000 customers").controls).toMatchObject({ value: "10,000", label: "Customers" });
    expect(made("a big number: 10,000 happy customers for my bakery").controls.label).toBe("Happy customers");
    expect(made("our shop opens in 5 days").controls).toMatchObject({ value: "5", label: "Days to go" });
    expect([...layoutsOf("add a scene with 10,000 customers")].sort()).toEqual(["dots", "poster"]);
    expect([...layoutsOf("we are 78% funded")].sort()).toEqual(["dots", "level", "ring"]);
    expect(made("12k users, 98% satisfaction, 24/7 support").controls.stats).toEqual([
      { value: "12k", label: "Users" },
      { value: "98%", label: "Satisfaction" },
      { value: "24/7", label: "Support" },
    ]);
  });

  it("know which side of a comparison is spoken for", () => {
    const better = (prompt: string) => made(prompt).controls.better;
    expect(better("us vs them: fast, simple vs slow, messy")).toBe("left");
    expect(better("Before: slow, manual. After: fast, automatic. before and after")).toBe("right");
    expect(better("compare coffee and tea")).toBe("none");
  });

  it("count down a number a second, or show the day", () => {
    expect(made("countdown from 10")).toMatchObject({ controls: { from: 10 }, seconds: 13.2 });
    expect(made("countdown to Christmas").controls).toMatchObject({
      layout: "date",
      day: "25",
      month: "December",
      headline: "Christmas",
    });
  });
});
