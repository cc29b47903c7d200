import { describe, expect, it } from "vitest";
import { parseScene } from "../parse";
import { applyBlocks } from "./apply-blocks";
import { describeMisses } from "./describe-misses";

const scene = `import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

const items = [
  { title: "Fast", color: "#22c55e" },
  { title: "Safe", color: "#3b82f6" },
];

export default function Scene() {
  const frame = useCurrentFrame();
  const opacity = interpolate(frame, [0, 30], [0, 1], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ backgroundColor: "#0b1020", opacity }}>
      <h1 style={{ fontSize: 80, color: "white" }}>Brewline</h1>
      <p style={{ fontSize: 40 }}>Small batch</p>
      <p style={{ fontSize: 40 }}>Slow roast</p>
      {items.map((item) => (
        <span key={item.title} style={{ color: item.color }}>{item.title}</span>
      ))}
    </AbsoluteFill>
  );
}
`;

const apply = (...blocks: [search: string, replace: string][]) =>
  applyBlocks(
    scene,
    blocks.map(([search, replace]) => ({ search, replace })),
  );

function applied(...blocks: [search: string, replace: string][]) {
  const result = apply(...blocks);
  if (result.type !== "applied") throw new Error(describeMisses(result.misses));
  expect(parseScene(result.code).type).toBe("parsed");
  return result;
}

function missed(...blocks: [search: string, replace: string][]) {
  const result = apply(...blocks);
  if (result.type !== "missed") throw new Error(`It was applied:\n${result.code}`);
  return result.misses;
}

describe("exact", () => {
  it("changes what was found and nothing else, and says the share", () => {
    const result = applied(["fontSize: 80,", "fontSize: 120,"]);
    expect(result.code).toBe(scene.replace("fontSize: 80", "fontSize: 120"));
    expect(result.matches).toMatchObject([{ rung: "exact", line: 13 }]);
    expect(result.linesChanged).toBe(1);
    expect(result.shareChanged).toBeCloseTo(1 / scene.split("\n").length, 5);
  });

  it("does not take a part of a longer name or number", () => {
    expect(missed(["fontSize: 8", "fontSize: 9"])[0]).toMatchObject({ reason: "not_found" });
  });

  it("gives inserted lines the indentation of their place", () => {
    const { code } = applied([
      "<p style={{ fontSize: 40 }}>Slow roast</p>",
      "<div>\n  <p style={{ fontSize: 40 }}>Slow roast</p>\n</div>",
    ]);
    expect(code).toContain("      <div>\n        <p style={{ fontSize: 40 }}>Slow roast</p>\n      </div>\n");
  });

  it("leaves no empty line where a line was removed", () => {
    expect(applied(["      <p style={{ fontSize: 40 }}>Slow roast</p>", ""]).code).toBe(
      scene.replace("      <p style={{ fontSize: 40 }}>Slow roast</p>\n", ""),
    );
  });
});

describe("but for whitespace and style", () => {
  it.each([
    [
      "lost indentation",
      `<h1 style={{ fontSize: 80, color: "white" }}>Brewline</h1>\n<p style={{ fontSize: 40 }}>Small batch</p>`,
    ],
    [
      "tabs and trailing blanks",
      `\t\t<h1 style={{ fontSize: 80, color: "white" }}>Brewline</h1>  \n\t\t<p style={{ fontSize: 40 }}>Small batch</p>\t`,
    ],
    [
      "other quotes",
      `<h1 style={{ fontSize: 80, color: 'white' }}>Brewline</h1>\n<p style={{ fontSize: 40 }}>Small batch</p>`,
    ],
    [
      "other line breaks",
      `<h1\n  style={{\n    fontSize: 80,\n    color: "white",\n  }}\n>\n  Brewline\n</h1>\n<p style={{ fontSize: 40 }}>Small batch</p>`,
    ],
    [
      "an empty line between",
      `<h1 style={{ fontSize: 80, color: "white" }}>Brewline</h1>\n\n<p style={{ fontSize: 40 }}>Small batch</p>`,
    ],
  ])("finds a text with %s", (_name, search) => {
    const result = applied([search, `<h1 style={{ fontSize: 99 }}>Brewline</h1>\n<hr />`]);
    expect(result.matches[0]?.rung).toBe("whitespace");
    expect(result.code).toContain(`      <h1 style={{ fontSize: 99 }}>Brewline</h1>\n      <hr />\n      <p`);
  });

  it("finds a statement without its semicolon, and keeps one semicolon", () => {
    const { code } = applied(["const frame  = useCurrentFrame()", "const frame = useCurrentFrame() * 2"]);
    expect(code).toContain("  const frame = useCurrentFrame() * 2;\n");
  });

  it("follows the steps of the place's indentation", () => {
    const code = scene.replaceAll("  ", "    ");
    const result = applyBlocks(code, [
      {
        search:
          "{items.map(item => (\n  <span key={item.title} style={{ color: item.color }}>{item.title}</span>\n))}"
            .replace("item =>", "(item) =>")
            .replace("(\n", " (\n"),
        replace: "{items.map((item) => (\n  <b key={item.title}>\n    {item.title}\n  </b>\n))}",
      },
    ]);
    expect(result).toMatchObject({ type: "applied" });
    expect(result.type === "applied" && result.code).toContain(
      "            {items.map((item) => (\n                <b key={item.title}>\n                    {item.title}\n                </b>\n            ))}",
    );
  });
});

describe("by structure", () => {
  it("finds an element of which the model remembers a value wrongly", () => {
    const result = applied([
      `<h1 style={{ fontSize: 84, color: "white" }}>Brewline</h1>`,
      `<h1 style={{ fontSize: 120, color: "white" }}>Brewline</h1>`,
    ]);
    expect(result.matches[0]?.rung).toBe("ast");
    expect(result.code).toBe(scene.replace("fontSize: 80", "fontSize: 120"));
  });

  it("finds a statement, a property and an attribute", () => {
    const { code, matches } = applied(
      [
        `const opacity = interpolate(frame, [0, 20], [0, 1], { extrapolateRight: "clamp" });`,
        `const opacity = interpolate(frame, [0, 60], [0, 1], { extrapolateRight: "clamp" });`,
      ],
      [`{ title: "Safe", color: "#3b82f7" },`, `{ title: "Safe", color: "#ffffff" },`].map(
        (text) => text,
      ) as [string, string],
      [`style={{ backgroundColor: "#0b1021", opacity }}`, `style={{ backgroundColor: "red", opacity }}`],
    );
    expect(matches.map(({ rung }) => rung)).toEqual(["ast", "ast", "ast"]);
    expect(code).toContain("[0, 60]");
    expect(code).toContain('{ title: "Safe", color: "#ffffff" },');
    expect(code).toContain('style={{ backgroundColor: "red", opacity }}');
  });

  it("takes the nearest of several, and none of two that are as near", () => {
    const { code } = applied([
      `<p style={{ fontSize: 44 }}>Slow roast</p>`,
      `<p style={{ fontSize: 50 }}>Slow roast</p>`,
    ]);
    expect(code).toContain(
      "<p style={{ fontSize: 40 }}>Small batch</p>\n      <p style={{ fontSize: 50 }}>Slow",
    );
    expect(missed([`<p style={{ fontSize: 40 }}>Slow</p>`, `<p />`])[0]).toMatchObject({
      reason: "ambiguous",
    });
  });

  it("does not take what only looks alike", () => {
    expect(missed([`<h2 style={{ fontSize: 80, color: "white" }}>Brewline</h2>`, `<h2 />`])[0]).toMatchObject(
      {
        reason: "not_found",
      },
    );
  });
});

describe("several blocks", () => {
  it("are applied together or not at all", () => {
    expect(missed(["fontSize: 80,", "fontSize: 1,"], ["nowhere to be found", "x"])).toHaveLength(1);
  });

  it("speak of the code as it was, in any order", () => {
    const { code } = applied(["Slow roast", "Small batch"], ["Small batch", "Fresh"]);
    expect(code).toContain(
      "<p style={{ fontSize: 40 }}>Fresh</p>\n      <p style={{ fontSize: 40 }}>Small batch</p>",
    );
  });

  it("may build on each other", () => {
    const { code } = applied(["Slow roast", "Slow and dark roast"], ["Slow and dark roast", "Dark roast"]);
    expect(code).toContain(">Dark roast<");
  });
});

describe("a miss", () => {
  it("names the nearest lines with their numbers", () => {
    const [miss] = missed([`<h1 className="title" style={{ fontSize: 80 }}>Brewline!</h1>`, "<h1 />"]);
    expect(miss?.nearest.map(({ line }) => line)).toContain(13);
    expect(describeMisses(miss ? [miss] : [])).toContain(
      '13|       <h1 style={{ fontSize: 80, color: "white" }}>Brewline</h1>',
    );
  });

  it("is a text that stands in several places", () => {
    expect(missed(["<p style={{ fontSize: 40 }}>", "<p>"])[0]).toMatchObject({ reason: "ambiguous" });
  });

  it("is a replacement that leaves code out", () => {
    expect(missed(["fontSize: 80,", "// ... rest of the style unchanged"])[0]).toMatchObject({
      reason: "elided",
    });
  });

  it("is a cut block that would break the code", () => {
    const block = { search: "fontSize: 80,", replace: "fontSize: (", isCut: true } as const;
    expect(applyBlocks(scene, [block])).toMatchObject({ type: "missed", misses: [{ reason: "cut" }] });
    expect(applyBlocks(scene, [{ ...block, replace: "fontSize: 90," }])).toMatchObject({ type: "applied" });
  });
});

it("puts imports on top where nothing is searched for", () => {
  const { code } = applied(["", 'import { Icon } from "scenewright/kit";']);
  expect(code.startsWith('import { Icon } from "scenewright/kit";\nimport { AbsoluteFill')).toBe(true);
  expect(missed(["", "const x = 1;"])[0]).toMatchObject({ reason: "empty" });
});

it("keeps the line ends of the code", () => {
  const result = applyBlocks(scene.replaceAll("\n", "\r\n"), [
    { search: "fontSize: 80,", replace: "fontSize: 90," },
  ]);
  expect(result).toMatchObject({ type: "applied", linesChanged: 1 });
  expect(result.type === "applied" && result.code).toBe(
    scene.replace("fontSize: 80", "fontSize: 90").replaceAll("\n", "\r\n"),
  );
});
