import { describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { editCode } from "./edit-code";

const scene = (body: string, data = "") => `import { AbsoluteFill } from "remotion";
${data}
export default function Scene() {
  return (
    <AbsoluteFill style={{ background: "#101820" }}>
      <h1 style={{ fontSize: 80, color: "#fefefe" }}>Harvest</h1>
      ${body}
    </AbsoluteFill>
  );
}
`;
const tiles = scene(
  `<div style={{ display: "flex" }}>
        <Tile value={4} label="Pears" shade="#113311" />
        <Tile value={9} label="Plums" shade="#331133" />
        <Tile value={7} label="Figs" shade="#333311" />
      </div>`,
  `const Tile = ({ value, label, shade }: { value: number; label: string; shade: string }) => (
  <div style={{ background: shade }}><b>{value}</b><i>{label}</i></div>
);`,
);
const columns = scene(
  "{months.map((month, i) => <p key={month} style={{ height: tons[i] }}>{month}</p>)}",
  `const months = ["Jan", "Feb", "Mar"];
const tons = [3, 5, 8];`,
);
const edited = (code: string, said: string) =>
  editCode(code, said, { sceneName: "Scene", look: defaultLook, seed: 0.5, fps: 30 });

describe("a wish for one item of a list", () => {
  it("takes out the one that is named, and asks with what there is where it is not said which", () => {
    const one = edited(tiles, "delete the tile with Plums").code;
    expect(one).not.toContain("Plums");
    expect(one).toContain("Pears");
    expect(one).toContain("Figs");
    const unsure = edited(tiles, "delete the tile");
    expect(unsure.code).toBe(tiles);
    expect(unsure.suggestions).toContain("Remove “Pears”");
  });

  it("takes a point out of every list that belongs together", () => {
    const { code } = edited(columns, "remove February from the chart");
    expect(code).toContain('["Jan", "Mar"]');
    expect(code).toContain("[3, 8]");
  });

  it("reads data that is told loosely, several values at once", () => {
    expect(edited(columns, "Jan is 4 and March was 11").code).toContain("[4, 5, 11]");
    expect(edited(columns, "it is 6, not 5").code).toContain("[3, 6, 8]");
    expect(edited(columns, "move the title 40 px up").code).toContain("[3, 5, 8]");
  });

  it("paints the item's own colour, not the background's", () => {
    const { code } = edited(tiles, "make the middle tile teal #0d9488");
    expect(code).toContain('label="Plums" shade="#0d9488"');
    expect(code).toContain('background: "#101820"');
  });

  it("takes a new point in the way that the others are named", () => {
    const { code } = edited(columns, "add April with 9");
    expect(code).toContain('"Mar", "Apr"]');
    expect(code).toContain("[3, 5, 8, 9]");
  });
});

describe("a wish that cannot be placed", () => {
  it("is asked about and never falls back to background, headline or address", () => {
    for (const said of [
      "make the wombat red",
      "replace all pink with green",
      "the wombat line should be 40px from the top",
    ])
      expect(edited(tiles, said).code).toBe(tiles);
  });

  it("adds a line that people expect beside a headline, and leaves an address as it is", () => {
    const shop = scene('<div style={{ fontSize: 30, color: "#999999" }}>orchard.example</div>');
    const { code } = edited(shop, "set the subtitle to Picked at dawn");
    expect(code).toContain(">Picked at dawn</div>");
    expect(code).toContain("orchard.example");
  });
});

describe("one colour told twice, and a text with its look", () => {
  it("is one colour for one part", () => {
    const { code } = edited(tiles, "make the title lime #a3e635");
    expect(code).toContain('color: "#a3e635"');
    expect(code).toContain('background: "#101820"');
  });

  it("does not write the look into the text", () => {
    const shop = scene('<button style={{ color: "#000000", background: "#eeeeee" }}>Order</button>');
    const { code } = edited(shop, "make the button say Taste one, in red with yellow text");
    expect(code).toContain(">Taste one<");
    expect(code).not.toContain("#eeeeee");
  });

  it("understands the change of a text in four languages", () => {
    for (const said of [
      "Ändere den Titel zu Ernte",
      "cambia el título a Ernte",
      "change le titre en Ernte",
      "把标题改成Ernte",
    ])
      expect(edited(tiles, said).code).toContain(">Ernte</h1>");
  });
});
