import { describe, expect, it } from "vitest";
import { briefOf } from "./brief-of";

describe("briefOf", () => {
  it("finds names, whichever way they are told", () => {
    const cases: [string, string | null][] = [
      ["Create an intro for my coffee brand Brewline, dark brown and cream", "Brewline"],
      ["a launch video for Orbit", "Orbit"],
      ["intro for a podcast called Night Shift", "Night Shift"],
      ["Brewline is a coffee brand. Make an intro.", "Brewline"],
      ['a promo for our app named "tiny steps"', "tiny steps"],
      ["Explainer for a budgeting app named Pocket", "Pocket"],
      ["we run a bakery called Crumb & Co, make us a promo", "Crumb & Co"],
      ["intro for my bakery Zoë's", "Zoë"],
      ["make an intro for my gym", null],
      ["Create a video for Instagram", null],
      ["Add a scene", null],
    ];
    for (const [prompt, brand] of cases) expect(briefOf(prompt).brand, prompt).toBe(brand);
  });

  it("keeps quoted texts as they were written, in any script and any quotes", () => {
    expect(briefOf('add a scene that says "It\'s 50% off — today!" and "Grüße"').texts).toEqual([
      "It's 50% off — today!",
      "Grüße",
    ]);
    expect(briefOf("a title that reads «Привет»").texts).toEqual(["Привет"]);
    expect(briefOf("titled ‘Don’t stop’").texts).toEqual(["Don’t stop"]);
    expect(briefOf("a scene saying Open all summer").texts).toEqual(["Open all summer"]);
  });

  it("reads lists with prices, periods and texts", () => {
    expect(briefOf("our three plans: Starter $9, Team $29, Enterprise").items).toMatchObject([
      { title: "Starter", price: "$9" },
      { title: "Team", price: "$29" },
      { title: "Enterprise", price: "" },
    ]);
    expect(briefOf("Plans:\n- Solo – $5/month – for one\n- Crew – $1,200 per year").items).toMatchObject([
      { title: "Solo", price: "$5", period: "/month", text: "for one" },
      { title: "Crew", price: "$1,200", period: "/year" },
    ]);
    expect(
      briefOf("add our features: fast setup, live chat and no contract").items.map((item) => item.title),
    ).toEqual(["fast setup", "live chat", "no contract"]);
    expect(briefOf("Basic for $5, Pro for $15").items.map((item) => item.price)).toEqual(["$5", "$15"]);
  });

  it("reads series with units", () => {
    expect(briefOf("chart of sales: Jan 120, Feb 180, Mar 260").series).toEqual({
      points: [
        { label: "Jan", value: 120 },
        { label: "Feb", value: 180 },
        { label: "Mar", value: 260 },
      ],
      prefix: "",
      suffix: "",
    });
    expect(briefOf("bar chart: Q1 $12k, Q2 $19k").series).toMatchObject({
      points: [
        { label: "Q1", value: 12 },
        { label: "Q2", value: 19 },
      ],
      prefix: "$",
      suffix: "k",
    });
    expect(briefOf("graph: North 34.5%, South 65.5%").series).toMatchObject({
      points: [{ value: 34.5 }, { value: 65.5 }],
      suffix: "%",
    });
    expect(briefOf("chart: 2023 1,200, 2024 4,800").series?.points).toEqual([
      { label: "2023", value: 1200 },
      { label: "2024", value: 4800 },
    ]);
    expect(briefOf("an intro for my brand").series).toBeNull();
  });

  it("reads lengths, addresses, handles, tones, subjects and kinds", () => {
    expect(briefOf("a 1.5 minute video").seconds).toBe(90);
    expect(briefOf("5s intro").seconds).toBe(5);
    expect(briefOf("end card with https://brewline.com/shop and @brewline")).toMatchObject({
      url: "https://brewline.com/shop",
      handle: "@brewline",
    });
    expect(briefOf("an elegant intro for our bakery")).toMatchObject({
      tone: "elegant",
      subject: "bakery",
      kind: "intro",
    });
    expect(briefOf("a title, like a bank would do it").tone).toBe("corporate");
    expect(briefOf("intro for a coffee shop").subject).toBe("coffee");
  });

  it("never throws and reads long or odd texts quickly", () => {
    const started = performance.now();
    for (const prompt of [
      "",
      " ",
      "\u0000",
      "\ud800",
      "a".repeat(10_000),
      "((((".repeat(2_500),
      "Team $9, ".repeat(1_000),
      "日本".repeat(5_000),
    ]) {
      expect(() => briefOf(prompt)).not.toThrow();
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
