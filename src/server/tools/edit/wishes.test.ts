import { describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { readControls } from "@/scene/controls";
import { source as bigNumber } from "@/scene/templates/big-number/source";
import { source as countdown } from "@/scene/templates/countdown/source";
import { source as stats } from "@/scene/templates/stats-row/source";
import { source as title } from "@/scene/templates/title/source";
import { editCode } from "./edit-code";
import { readInstruction } from "./read-instruction";

const edited = (code: string, instruction: string) =>
  editCode(code, instruction, { sceneName: "Intro", look: defaultLook, seed: 0.5, fps: 30 });

const menu = `import { AbsoluteFill } from "remotion";
const dishes = [
  { icon: "*", name: "Ramen", price: "$12", note: "Twelve hours of broth" },
  { icon: "*", name: "The storm", price: "$7", note: "Six, pan fried" },
];
export default () => (
  <AbsoluteFill style={{ backgroundColor: "#222222" }}>
    <h1 style={{ fontWeight: 900, fontSize: 90, color: "#ffffff" }}>Tonight</h1>
    {dishes.map(({ icon, name, price, note }) => (
      <section key={name} style={{ backgroundColor: "#333333", borderRadius: 8, padding: 9 }}>
        <i>{icon}</i><h3>{name}</h3><p>{note}</p><b>{price}</b>
      </section>
    ))}
  </AbsoluteFill>
);`;

describe("a wish of two parts", () => {
  it("gives a part its manner and its words, in a scene with controls and in one without", () => {
    const wish = 'make the headline of scene 1 bigger and say "Fresh at six"';
    const now = readControls(edited(title, wish).code);
    expect(now.headline).toBe("Fresh at six");
    expect(Number(now.headlineSize)).toBeGreaterThan(Number(readControls(title).headlineSize));
    const foreign = edited(menu, wish).code;
    expect(foreign).toContain(">Fresh at six</h1>");
    expect(foreign).toContain("fontSize: 117");
  });

  it("lets each of two parts say its own", () => {
    expect(readInstruction("make the title say A and the button say B")).toMatchObject([
      { type: "text", text: "A" },
      { type: "text", text: "B" },
    ]);
  });

  it("takes «its» for the item that was named last", () => {
    const { code } = edited(menu, "rename Ramen to Udon and set its price to $11");
    expect(code).toContain('name: "Udon", price: "$11"');
  });
});

describe("an item of a list", () => {
  it("is told by its place, and its text is no icon", () => {
    const { code } = edited(menu, "the text of the second card should say Steamed");
    expect(code).toContain('{ icon: "*", name: "The storm", price: "$7", note: "Steamed" }');
  });

  it("keeps an article that belongs to its name from being doubled", () => {
    const { code } = edited(menu, "change The storm to The long night");
    expect(code).toContain('name: "The long night"');
    expect(code).not.toContain("The The");
  });

  it("is taken out by its place and added with what the others have", () => {
    expect(edited(menu, "delete the second item").code).not.toContain("The storm");
    expect(edited(menu, "add Edamame for $4").code).toContain('name: "Edamame", price: "$4"');
  });
});

describe("wishes that only the scene makes clear", () => {
  it("counts down from another number", () => {
    expect(readControls(edited(countdown, "count down from 5").code).from).toBe(5);
  });

  it("changes the number of a scene that shows one as a text", () => {
    expect(readControls(edited(bigNumber, "change the number to 12,000").code).value).toBe("12,000");
  });

  it("adds a number with its noun as both fields of a row", () => {
    expect(edited(stats, "add 40 countries").code).toContain('{ value: "40", label: "countries" }');
  });

  it("asks where nothing in the scene is called so", () => {
    for (const wish of ["make the elephant blue", "elephants in blue", "the elephant is too small"])
      expect(edited(menu, wish).code).toBe(menu);
  });
});

describe("recipes", () => {
  it("never make a headline lighter by a wish for more", () => {
    for (const wish of ["make it pop more", "more energy", "bolder"])
      expect(edited(menu, wish).code).not.toMatch(/fontWeight: [1-8]00/);
  });
});
