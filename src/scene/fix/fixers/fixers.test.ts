import { describe, expect, it } from "vitest";
import { draw } from "@/player/test/draw";
import { checkScene } from "../../static-check";
import { fixScene } from "../fix-scene";

const scene = (body: string, more: { imports?: string; top?: string; head?: string } = {}) =>
  `${more.imports ?? 'import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";'}
${more.top ?? ""}
export default function Scene() {
  const frame = useCurrentFrame();
  ${more.head ?? ""}
  return (
    <AbsoluteFill>
      ${body}
    </AbsoluteFill>
  );
}
`;

/** The mended code: it passes the check, draws, and is not mended again. */
function fixed(code: string, ...messages: string[]): string {
  const result = fixScene(
    code,
    messages.map((message) => ({ rule: "render", message })),
  );
  expect(result.applied.length, JSON.stringify(result.left)).toBeGreaterThan(0);
  expect(checkScene(result.code), result.code).toEqual([]);
  expect(draw(result.code, { frame: 12 })).not.toBe("");
  expect(fixScene(result.code).applied).toEqual([]);
  return result.code;
}

describe("imports", () => {
  it("that are missing are added, to the import of their module where there is one", () => {
    const code = fixed(
      scene(
        `<Text as="display">{String(spring({ frame, fps: 30 }))}</Text><Heart size={40} /><Sequence><b>a</b></Sequence>`,
      ),
    );
    expect(code).toContain(
      'import { AbsoluteFill, interpolate, useCurrentFrame, spring, Sequence } from "remotion";',
    );
    expect(code).toContain('import { Text } from "scenewright/kit";');
    expect(code).toContain('import { Heart } from "lucide-react";');
  });

  it("go where the use says which of two modules is meant", () => {
    expect(fixed(scene("<Camera size={48} strokeWidth={1} />"))).toContain(
      'import { Camera } from "lucide-react";',
    );
    expect(fixed(scene("<Camera push={0.1}><b>a</b></Camera>"))).toContain(
      'import { Camera } from "scenewright/kit";',
    );
    expect(fixed(scene("<Star points={5} innerRadius={20} outerRadius={40} />"))).toContain(
      'import { Star } from "@remotion/shapes";',
    );
  });

  it.each([
    [
      "of a module under another name",
      'import { Text } from "@/kit";',
      "<Text>a</Text>",
      'from "scenewright/kit"',
    ],
    [
      "of the wrong module",
      'import { Text, Easing } from "remotion";',
      "<Text>{String(Easing.linear(1))}</Text>",
      'import { Text } from "scenewright/kit"',
    ],
    [
      "all of the wrong module",
      'import { evolvePath } from "remotion";',
      "<b>{String(typeof evolvePath)}</b>",
      'import { evolvePath } from "@remotion/paths"',
    ],
    [
      "of a misspelt icon",
      'import { Rockett } from "lucide-react";',
      "<Rockett size={20} />",
      "Rocket as Rockett",
    ],
    [
      "of an icon that is not there",
      'import { CoffeeMugBrandX } from "lucide-react";',
      "<CoffeeMugBrandX size={20} />",
      "Coffee as CoffeeMugBrandX",
    ],
    [
      "of another kit's name",
      'import { FadeIn } from "scenewright/kit";',
      "<FadeIn><b>a</b></FadeIn>",
      "Enter as FadeIn",
    ],
    ["of a style sheet", 'import "./styles.css";', "<b>a</b>", "<b>a</b>"],
    [
      "of a font",
      'import { loadFont } from "@remotion/google-fonts/SpaceGrotesk";\nconst { fontFamily } = loadFont();',
      "<b style={{ fontFamily }}>a</b>",
      'const { fontFamily } = { fontFamily: "Space Grotesk" };',
    ],
  ])("%s are put right", (_name, top, body, expected) => {
    expect(fixed(scene(body, { top }))).toContain(expected);
  });

  it("of what a module does not have are told, where nothing near is there", () => {
    const code = scene("<Hologram />", { top: 'import { Hologram } from "scenewright/kit";' });
    const { left } = fixScene(code);
    expect(left.map(({ message }) => message)).toEqual([expect.stringContaining("has no Hologram")]);
  });

  it("of what scenes cannot have are refused with a reason", () => {
    const code = scene("<motion.div animate={{ x: 10 }}>a</motion.div>", {
      top: 'import { motion } from "framer-motion";',
    });
    const result = fixScene(code);
    expect(result.code).toBe(code);
    expect(result.left.map(({ message }) => message).join("\n")).toContain("animates by the clock");
  });
});

describe("hooks", () => {
  it("at the top of the module move into the component, with what is made of them", () => {
    const code = fixed(`import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";
const frame = useCurrentFrame();
const opacity = interpolate(frame, [0, 30], [0, 1]);
const Title = () => <h1 style={{ opacity }}>Hi</h1>;
export default function Scene() {
  return <AbsoluteFill><Title />{frame}</AbsoluteFill>;
}
`);
    expect(code.indexOf("useCurrentFrame()")).toBeGreaterThan(code.indexOf("const Title"));
    expect(draw(code, { frame: 15 })).toContain("opacity:0.5");
  });

  it("that were forgotten are called: frame, fps and sizes", () => {
    const code = fixed(`import { AbsoluteFill } from "remotion";
export default function Scene() {
  return <AbsoluteFill style={{ width, opacity: frame / (fps * 2) }}>a</AbsoluteFill>;
}
`);
    expect(code).toContain("const frame = useCurrentFrame();");
    expect(code).toContain("const { width, fps } = useVideoConfig();");
    expect(code).toContain('import { AbsoluteFill, useCurrentFrame, useVideoConfig } from "remotion";');
  });

  it("give spring() its fps", () => {
    expect(
      fixed(
        scene("<b>{spring({ frame })}</b>", {
          imports: 'import { AbsoluteFill, spring, useCurrentFrame } from "remotion";',
        }),
      ),
    ).toContain("spring({ frame, fps })");
  });

  it("give the frame's size for the window's", () => {
    const code = fixed(scene("<b style={{ left: window.innerWidth / 2, top: window.innerHeight }}>a</b>"));
    expect(code).toContain("left: width / 2, top: height");
    expect(code).toContain("const { width, height } = useVideoConfig();");
  });
});

describe("the component", () => {
  it.each([
    ["Scene of two", "export const Scene = () => <Card />;\nexport const Card = () => <b>a</b>;", "Scene"],
    [
      "the root of two",
      "function Card() { return <b>a</b>; }\nfunction Promo() { return <Card />; }",
      "Promo",
    ],
    ["the last of several", "const A = () => <b>a</b>;\nconst B = () => <b>b</b>;", "B"],
  ])("is exported: %s", (_name, code, name) => {
    expect(fixed(code)).toContain(`export default ${name};`);
  });

  it("is what module.exports gives", () => {
    expect(fixed("const A = () => <b>a</b>;\nconst B = () => <A />;\nmodule.exports = B;")).toContain(
      "export default B;",
    );
  });

  it("is what Remotion's root shows", () => {
    const code = fixed(`import { AbsoluteFill, Composition, registerRoot } from "remotion";
const Promo = () => <AbsoluteFill>Promo</AbsoluteFill>;
export const RemotionRoot = () => (
  <Composition id="Promo" component={Promo} durationInFrames={150} fps={30} width={1920} height={1080} />
);
registerRoot(RemotionRoot);
`);
    expect(code).not.toContain("Composition");
    expect(code).toContain("export default Promo;");
  });
});

describe("interpolate", () => {
  it.each([
    ["too few inputs", "[0, 30], [0, 1, 0]", "[0, 15, 30], [0, 1, 0]"],
    [
      "too few inputs, by name",
      "[frame, frame + 20], [0, 1, 0]",
      "[frame, (frame) + ((frame + 20) - (frame)) * 0.5, frame + 20], [0, 1, 0]",
    ],
    ["too few outputs", "[0, 30, 60], [0, 1]", "[0, 30, 60], [0, 1, 1]"],
    ["a falling range", "[30, 0], [0, 1]", "[0, 30], [1, 0]"],
    ["a range that stands", "[0, 30, 30, 60], [0, 1, 1, 0]", "[0, 30, 31, 60], [0, 1, 1, 0]"],
    ["numbers for lists", "0, 30, 0, 1", "[0, 30], [0, 1]"],
    [
      "a word for the options",
      '[0, 30], [0, 1], "clamp"',
      '[0, 30], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" }',
    ],
  ])("is mended: %s", (_name, before, after) => {
    expect(fixed(scene(`<b style={{ opacity: interpolate(frame, ${before}) }}>a</b>`))).toContain(
      `interpolate(frame, ${after})`,
    );
  });

  it("of colours is interpolateColors", () => {
    const code = fixed(
      scene(
        `<b style={{ color: interpolate(frame, [0, 30], ["#fff", "red"], { extrapolateRight: "clamp" }) }}>a</b>`,
      ),
    );
    expect(code).toContain('interpolateColors(frame, [0, 30], ["#fff", "red"])');
  });

  it("has easings that there are", () => {
    const imports = 'import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from "remotion";';
    const body =
      "<b style={{ opacity: interpolate(frame, [0, 30], [0, 1], { easing: Easing.easeOutCubic }) }}>{Easing.easeInOut(Easing.quad)(0.5)}</b>";
    const code = fixed(scene(body, { imports }));
    expect(code).toContain("easing: Easing.out(Easing.cubic)");
    expect(code).toContain("Easing.inOut(Easing.quad)(0.5)");
  });
});

describe("the kit", () => {
  const withKit = (body: string) =>
    scene(body, { top: 'import { BarChart, Enter, Icon, Text } from "scenewright/kit";' });

  it.each([
    ["an icon by another word", '<Icon name="lightbulb" size={40} />', '<Icon name="idea" size={40} />'],
    ["an icon in another spelling", '<Icon name="MapPin" />', '<Icon name="map-pin" />'],
    ["an icon with more words", '<Icon name="rocket-launch" />', '<Icon name="rocket" />'],
    ["an icon by the wrong prop", '<Icon icon="bolt" />', '<Icon name="zap" />'],
    ["a prop by another word", "<Text fontSize={80}>a</Text>", "<Text size={80}>a</Text>"],
    ["a misspelt prop", '<Text colour="red">a</Text>', '<Text color="red">a</Text>'],
    ["a value by another word", '<Text as="title">a</Text>', '<Text as="display">a</Text>'],
    [
      "a value in another spelling",
      '<Enter from="Bottom"><b>a</b></Enter>',
      '<Enter from="up"><b>a</b></Enter>',
    ],
    ["a moment in frames", "<Enter delay={45}><b>a</b></Enter>", "<Enter at={1.5}><b>a</b></Enter>"],
    ["a moment in seconds", "<Enter delay={0.4}><b>a</b></Enter>", "<Enter at={0.4}><b>a</b></Enter>"],
    [
      "parts of a text",
      "<Text>{frame} cups of `joe`</Text>",
      `<Text>{\`\${frame} cups of \\\`joe\\\`\`}</Text>`,
    ],
  ])("is used as it is: %s", (_name, before, after) => {
    expect(fixed(withKit(before))).toContain(after);
  });

  it("is left alone where nothing is sure", () => {
    const code = withKit(
      '<Text data-x="1">a</Text><Icon name="qwertz" /><Enter delay={frame}><b>a</b></Enter>',
    );
    expect(fixScene(code)).toMatchObject({ code, applied: [] });
  });
});

describe("elements", () => {
  it.each([
    [
      "a style that is text",
      '<b style="color: red; font-size: 12px; --x: 1">a</b>',
      '<b style={{ color: "red", fontSize: "12px", "--x": "1" }}>a</b>',
    ],
    [
      "CSS motion",
      '<b style={{ transition: "all 1s", color: "red", animation: "x 1s" }}>a</b>',
      '<b style={{ color: "red" }}>a</b>',
    ],
    ["nothing as a child", "<b>{undefined}a{NaN}</b>", "<b>a</b>"],
    ["a name in two braces", "<b>{{ frame }}</b>", "<b>{frame}</b>"],
    ["a handler", "<b onClick={() => {}}>a</b>", "<b>a</b>"],
    [
      "a list without keys",
      "{[1, 2].map((one) => <b>{one}</b>)}",
      "{[1, 2].map((one, index) => <b key={index}>{one}</b>)}",
    ],
    ["a list with an index", "{[1, 2].map((one, i) => { return <b>{one}</b>; })}", "<b key={i}>"],
    [
      "a bare parameter",
      "{[1, 2].map(one => <b>{one}</b>)}",
      "{[1, 2].map((one, index) => <b key={index}>{one}</b>)}",
    ],
  ])("are written so that they draw: %s", (_name, before, after) => {
    expect(fixed(scene(before))).toContain(after);
  });

  it("take remotion's Img", () => {
    const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
    const code = fixed(scene(`<img src="${pixel}" alt="" />`));
    expect(code).toContain("<Img src=");
    expect(code).toContain("Img } from");
  });

  it("have whole frames, where a check says so", () => {
    const code = scene("<Sequence from={frame * 0.5} durationInFrames={30.6}><b>a</b></Sequence>", {
      imports: 'import { AbsoluteFill, Sequence, useCurrentFrame } from "remotion";',
    });
    const mended = fixScene(code, [
      { rule: "render", message: 'The "durationInFrames" of a sequence must be an integer' },
    ]).code;
    expect(mended).toContain("from={Math.round(frame * 0.5)} durationInFrames={31}");
  });

  it("are not hidden by a value of their own name", () => {
    const code = fixed(
      scene("<b style={{ opacity: spring }}>{spring}</b>", {
        imports: 'import { AbsoluteFill, spring, useCurrentFrame } from "remotion";',
        head: "const spring = spring({ frame, fps: 30 });",
      }),
    );
    expect(code).toContain("const springValue = spring({ frame, fps: 30 });");
    expect(code).toContain("opacity: springValue");
  });
});
