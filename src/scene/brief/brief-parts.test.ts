import { describe, expect, it } from "vitest";
import type { Brief } from "./brief";
import { briefOf } from "./brief-of";

const today = new Date("2026-11-24T12:00:00Z");
const read = (prompt: string): Brief => briefOf(prompt, today);

describe("what a brief holds beside texts and lists", () => {
  it("numbers worth showing, as they are written, with what they count", () => {
    expect(read("stats: 12k users, 98% satisfaction, 24/7 support").stats).toEqual([
      { value: "12k", label: "users" },
      { value: "98%", label: "satisfaction" },
      { value: "24/7", label: "support" },
    ]);
    expect(read("Add our numbers: 10,000+ customers, $4.2M raised and 35 countries").stats).toEqual([
      { value: "10,000+", label: "customers" },
      { value: "$4.2M", label: "raised" },
      { value: "35", label: "countries" },
    ]);
    expect(read("show that 87% of users love it")).toMatchObject({
      kind: "big-number",
      stats: [{ value: "87%", label: "users love it" }],
    });
    expect(read("a 5 second intro for my gym").stats).toEqual([]);
    expect(read("add a scene with our three plans: Starter $9, Team $29").kind).toBe("plans");
  });

  it("who said what", () => {
    expect(read('Testimonial: "Best bread in town" – Anna Li, CEO of Orbit')).toMatchObject({
      kind: "testimonial",
      quote: { text: "Best bread in town", author: "Anna Li", role: "CEO of Orbit" },
    });
    expect(read("a quote by Steve Jobs: Stay hungry, stay foolish").quote).toEqual({
      text: "Stay hungry, stay foolish",
      author: "Steve Jobs",
      role: "",
    });
    expect(read('Maria López (founder, Crumb) says "It saved us ten hours a week"').quote).toMatchObject({
      author: "Maria López",
      role: "founder, Crumb",
    });
    expect(read('add a scene that says "Good things take time"').quote).toBeNull();
  });

  it("points in time, whichever side the time stands on, and never the values of a chart", () => {
    const garage = "timeline: 2019 founded in a garage, 2021 first store, 2024 100 shops";
    expect(read(garage).milestones).toEqual([
      { when: "2019", what: "founded in a garage" },
      { when: "2021", what: "first store" },
      { when: "2024", what: "100 shops" },
    ]);
    expect(read(garage).series).toBeNull();
    expect(
      read("Our history: founded in 2015, first office in 2018, 1 million users in 2023").milestones,
    ).toHaveLength(3);
    expect(read("agenda: 9:00 Breakfast, 10:30 Keynote").milestones[1]).toEqual({
      when: "10:30",
      what: "Keynote",
    });
    expect(read("chart: 2023 1,200, 2024 4,800").milestones).toEqual([]);
  });

  it("two things side by side", () => {
    expect(read("Basic vs Pro: 1 user vs 10 users, 5 GB vs 100 GB").comparison).toEqual({
      left: { title: "Basic", points: ["1 user", "5 GB"] },
      right: { title: "Pro", points: ["10 users", "100 GB"] },
    });
    expect(read("Before: slow, manual. After: fast, automatic")).toMatchObject({
      kind: "comparison",
      comparison: { left: { title: "Before", points: ["slow", "manual"] }, right: { title: "After" } },
    });
    expect(read("intro for our bakery").comparison).toBeNull();
  });

  it("conversations, with who speaks", () => {
    expect(read("chat: Anna: Hi! Ben: Hey, how are you? Anna: Great").messages).toEqual([
      { side: "left", name: "Anna", text: "Hi!" },
      { side: "right", name: "Ben", text: "Hey, how are you?" },
      { side: "left", name: "Anna", text: "Great" },
    ]);
    const quoted = read('a chat conversation "Are you open today?" "Yes, until 8!"');
    expect(quoted.messages.map(({ side }) => side)).toEqual(["left", "right"]);
    expect(quoted.texts).toEqual([]);
  });

  it("program text and commands, which are read as nothing else", () => {
    expect(read("code:\n```python\nprint('make it red: $5')\n```")).toMatchObject({
      kind: "code",
      code: { language: "python", text: "print('make it red: $5')" },
      colors: [],
      texts: [],
    });
    expect(read("show this code: const x = 1; console.log(x);").code).toEqual({
      language: "javascript",
      text: "const x = 1; console.log(x);",
    });
    expect(read("a terminal running npm install and npm start").commands).toEqual([
      "npm install",
      "npm start",
    ]);
    expect(read("terminal: $ git clone x $ npm i").commands).toEqual(["git clone x", "npm i"]);
  });

  it("what is counted down to", () => {
    const cases: [string, Brief["countdown"]][] = [
      ["countdown from 10", { type: "number", from: 10 }],
      ["3-2-1 countdown", { type: "number", from: 3 }],
      ["Cuenta atrás desde 7", { type: "number", from: 7 }],
      ["countdown to Christmas", { type: "date", date: "2026-12-25", label: "Christmas" }],
      ["countdown to our launch on March 5", { type: "date", date: "2027-03-05", label: "Launch" }],
      ["an intro", null],
    ];
    for (const [prompt, countdown] of cases) expect(read(prompt).countdown, prompt).toEqual(countdown);
  });

  it("kinds of scenes by what is to be made, not by what it is about", () => {
    const cases: [string, Brief["kind"]][] = [
      ["intro for our chat app Ping", "intro"],
      ["a title for our code school", "title"],
      ["a phone mockup of our app", "phone"],
      ["screenshot of our dashboard in a browser", "screenshot"],
      ["logo reveal for Nova", "logo"],
      ["pie chart: Rent 40%, Food 60%", "donut"],
      ["line chart of users: Jan 10, Feb 40", "line-chart"],
      ["ein Balkendiagramm: Jan 10, Feb 20", "chart"],
      ["añade un testimonio", "testimonial"],
      ["ajoute un appel à l'action", "call-to-action"],
      ["添加一个倒计时", "countdown"],
    ];
    for (const [prompt, kind] of cases) expect(read(prompt).kind, prompt).toBe(kind);
  });

  it("the words to show, in other languages too", () => {
    const cases: [string, string][] = [
      ["Erstelle eine Szene mit dem Text Hallo Welt auf schwarzem Hintergrund", "Hallo Welt"],
      ["Crea una escena que diga Hola mundo", "Hola mundo"],
      ["Ajoute une scène avec le texte Bonjour à tous", "Bonjour à tous"],
      ["创建一个场景，写着你好世界", "你好世界"],
    ];
    for (const [prompt, text] of cases) expect(read(prompt).texts, prompt).toEqual([text]);
  });
});

describe("texts without a colon", () => {
  it.each([
    ["like a newspaper: title The Daily Loaf", ["The Daily Loaf"]],
    [
      "like a newspaper, title The Daily Loaf, subtitle Fresh since 1920",
      ["The Daily Loaf", "Fresh since 1920"],
    ],
    ["a poster with headline Big Summer Sale", ["Big Summer Sale"]],
    ["a title card for my bakery Crumb", []],
    ["Title Card for Crumb", []],
  ])("reads «%s»", (prompt, texts) => {
    expect(briefOf(prompt).texts).toEqual(texts);
  });
});
