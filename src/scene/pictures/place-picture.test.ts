import { describe, expect, it } from "vitest";
import { draw } from "@/player/test/draw";
import { checkScene } from "../static-check";
import { templates } from "../templates/index";
import { type Placing, placePicture } from "./place-picture";

const source = "asset:00000000-0000-4000-8000-000000000001";
const other = "asset:00000000-0000-4000-8000-000000000002";
const background: Placing = { type: "background", source, color: "#101010" };
const logo: Placing = { type: "overlay", source, place: "top right", width: 200, height: 100 };

function placed(code: string, placing: Placing): string {
  const result = placePicture(code, placing);
  if (result.type === "impossible") throw new Error("No place was found.");
  return result.code;
}

const own = `import { AbsoluteFill } from "remotion";
const Box = ({ children }) => { const f = () => { return 1; }; return <div>{children}</div>; };
export default function Scene() {
  if (Math.random() > 2) return null;
  return <AbsoluteFill style={{ background: "#fff" }}><h1>Hello</h1><Box>there</Box></AbsoluteFill>;
}`;

describe("placePicture", () => {
  it("puts a picture behind and over the scene of every template, which passes the check and draws it", () => {
    for (const { name, source: code } of templates) {
      for (const placing of [background, logo]) {
        const made = placed(code, placing);
        expect(checkScene(made), `${name}, ${placing.type}`).toEqual([]);
        expect(draw(made, { frame: 60 }), `${name}, ${placing.type}`).toContain("<img");
      }
    }
  });

  it("finds its way in a scene of another hand, and leaves the rest as it is", () => {
    for (const placing of [background, logo]) {
      const made = placed(own, placing);
      expect(checkScene(made)).toEqual([]);
      const markup = draw(made, { frame: 60 });
      expect(markup).toContain("<img");
      expect(markup).toContain("Hello");
      expect(made).toContain("const f = () => { return 1; };");
    }
  });

  it("exchanges the one that stands in the place already", () => {
    for (const placing of [background, logo]) {
      const made = placed(placed(own, placing), { ...placing, source: other });
      expect(made).toContain(other);
      expect(made).not.toContain(source);
    }
  });

  it("draws an arrow's body and leaves broken code alone", () => {
    const arrow = `const Scene = () => <div>Hi</div>;\nexport default Scene;`;
    expect(draw(placed(arrow, logo), { frame: 60 })).toContain("<img");
    expect(placePicture("export default function (", logo)).toEqual({ type: "impossible" });
  });
});
