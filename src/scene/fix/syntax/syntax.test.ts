import { describe, expect, it } from "vitest";
import { checkScene } from "../../static-check";
import { fixScene } from "../fix-scene";

const scene = (body: string, before = "") =>
  `import { AbsoluteFill, useCurrentFrame } from "remotion";
${before}
export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ opacity: frame / 30 }}>
${body}
    </AbsoluteFill>
  );
}
`;

function fixed(code: string): string {
  const result = fixScene(code);
  expect(result.applied.length, JSON.stringify(result.left)).toBeGreaterThan(0);
  expect(checkScene(result.code)).toEqual([]);
  expect(fixScene(result.code).applied).toEqual([]);
  return result.code;
}

describe("text that JSX does not take", () => {
  it.each([
    ["an arrow", "<p>Idea -> product -> customer</p>", '<p>Idea -{">"} product -{">"} customer</p>'],
    ["less than", "<p>Answers in < 5 minutes</p>", '<p>Answers in {"<"} 5 minutes</p>'],
    ["less than a number", "<p>Load time <1s</p>", '<p>Load time {"<"}1s</p>'],
    ["a brace", "<p>a } b</p>", '<p>a {"}"} b</p>'],
    ["an HTML comment", "<!-- the title -->\n<p>a</p>", "{/* the title */}\n<p>a</p>"],
  ])("is written so that it does: %s", (_name, broken, whole) => {
    expect(fixed(scene(broken))).toBe(scene(whole));
  });
});

describe("an element that was not closed", () => {
  it("ends where a line stands no deeper than it: a heading beside a drawing is not drawn within it", () => {
    const drawing = '      <svg viewBox="0 0 9 9">\n        <circle r={4} />\n';
    const heading = "      <h1>Found</h1>";
    expect(fixed(scene(`${drawing}${heading}`))).toContain("<circle r={4} />\n</svg>\n      <h1>Found</h1>");
  });
});

describe("tags", () => {
  it.each([
    ["a void element", "<p>one<br>two</p>", "<p>one<br />two</p>"],
    ["a shape", '<svg><circle r={4} fill="red"></svg>', '<svg><circle r={4} fill="red" /></svg>'],
    ["another closing tag", "<p>one</span>", "<p>one</p>"],
    ["a missing closing tag", "<div><p>one</div>", "<div><p>one</p></div>"],
  ])("are closed: %s", (_name, broken, whole) => {
    expect(fixed(scene(broken))).toBe(scene(whole));
  });
});

describe("quotes", () => {
  it("that end their text early are written otherwise", () => {
    expect(fixed(scene("<p>{title}</p>", "const title = 'Don't stop';"))).toContain("'Don’t stop'");
    expect(fixed(scene("<p>{t[0]}</p>", "const t = ['It's here', 'We're open'];"))).toContain(
      "['It’s here', 'We’re open']",
    );
  });

  it("of a typesetter are written as plain ones", () => {
    expect(fixed(scene("<p>{title}</p>", "const title = “Hello”;"))).toContain('const title = "Hello";');
  });

  it("may not go over two lines", () => {
    expect(fixed(scene("<p>{title}</p>", 'const title = "Hello\n  world";'))).toContain('"Hello\\nworld"');
  });
});

describe("declared twice", () => {
  it("an import is taken once", () => {
    const code = fixed(
      `import { spring, AbsoluteFill } from "remotion";\n${scene("<p>{spring({ frame, fps: 30 })}</p>")}`,
    );
    expect(code.split("AbsoluteFill,").length).toBeLessThanOrEqual(2);
    expect(code).toContain("spring");
  });

  it("a component of its own goes before an import of that name", () => {
    const code = fixed(
      `import { Card } from "scenewright/kit";\n${scene("<Card />", "const Card = () => <b>own</b>;")}`,
    );
    expect(code).not.toContain("scenewright/kit");
  });

  it("of a scene that was written twice the later one stays", () => {
    const first = scene("<p>first</p>");
    const second = scene("<p>second</p>").replace(
      'import { AbsoluteFill, useCurrentFrame } from "remotion";',
      "",
    );
    const code = fixed(first + second);
    expect(code).toContain("second");
    expect(code).not.toContain("first");
  });
});

describe("one sign too few or too many", () => {
  it.each([
    ["a bracket of a style", '<p style={{ color: "red" }>a</p>'],
    ["a bracket of a call", "<p>{Math.round(frame}</p>"],
    ["a comma", '<p style={{ color: "red" opacity: 1 }}>a</p>'],
    ["the end of a map", "{[1, 2].map((one) => <p key={one}>{one}</p>}"],
  ])("is mended: %s", (_name, body) => {
    fixed(scene(body));
  });

  it("and so is a brace too many at the end", () => {
    expect(fixed(`${scene("<p>a</p>")}}\n`)).toBe(`${scene("<p>a</p>")}\n`);
  });

  it("and a fence that was left in", () => {
    expect(fixed(`\`\`\`tsx\n${scene("<p>a</p>")}`)).toBe(scene("<p>a</p>"));
  });

  it("and a type assertion that reads as an element", () => {
    expect(fixed(scene("<p>{size}</p>", "const size = <any>12;"))).toContain("const size = 12;");
  });

  it("and a type parameter that reads as an element", () => {
    fixed(scene("<p>{first([1, 2])}</p>", "const first = <T>(list: T[]) => list[0];"));
  });
});

describe("code that was cut off", () => {
  const whole = scene(`      <h1 style={{ fontSize: 90 }}>Brewline</h1>
      <p style={{ color: "red", opacity: frame > 10 ? 1 : 0 }}>Coffee worth waking up for</p>
      {[1, 2, 3].map((one) => (
        <div key={one} style={{ width: one * 10 }}>
          <span>{\`Item \${one}\`}</span>
        </div>
      ))}`);
  const heading = "</h1>";

  it("is closed wherever it ended, once its first element is whole", () => {
    const from = whole.indexOf(heading) + heading.length;
    for (let end = from; end < whole.trimEnd().length; end++) {
      const result = fixScene(whole.slice(0, end));
      expect(checkScene(result.code), `${end}: ${result.code}`).toEqual([]);
      expect(result.code).toContain("Brewline</h1>");
    }
  });

  it("loses nothing that was whole", () => {
    const end = whole.indexOf("{[1, 2, 3]");
    expect(fixScene(whole.slice(0, end)).code).toContain("Coffee worth waking up for</p>");
    const inMap = whole.indexOf("</span>") + "</span>".length;
    expect(fixScene(whole.slice(0, inMap)).code).toContain("Item");
  });

  it("shows no half text where there is a whole one", () => {
    const end = whole.indexOf("waking");
    expect(fixScene(whole.slice(0, end)).code).not.toContain("Coffee");
  });

  it("stays as it is where nothing is drawn yet", () => {
    const code = whole.slice(0, whole.indexOf("return"));
    expect(fixScene(code)).toMatchObject({ code, applied: [] });
  });
});
