import { describe, expect, it } from "vitest";
import { draw } from "@/player/test/draw";
import { checkScene } from "../static-check";
import { extractCode } from "./extract-code";
import { fixScene } from "./fix-scene";

/** Whole replies as models write them, each with several things wrong at once; what the scene must show. */
const replies: [name: string, reply: string, shows: string[]][] = [
  [
    "a foreign style: default React import, no remotion import, typographic text, cut off",
    `Here's your animated intro! 🎬

\`\`\`tsx
import React from 'react';

export const BrewlineIntro: React.FC = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const scale = spring({ frame, from: 0.5, to: 1 });
  const opacity = interpolate(frame, [0, 20, 100, 120], [0, 1]);

  return (
    <AbsoluteFill style={{ backgroundColor: '#2b1a12', justifyContent: 'center', alignItems: 'center' }}>
      <h1 style={{ fontSize: 120, color: '#f5e9da', transform: \`scale(\${scale})\`, opacity }}>
        Brewline
      </h1>
      <p style={{ fontSize: 40, color: '#cbb49c' }}>Beans -> cup in < 3 minutes</p>
      <div style={{ display: 'flex', gap: 20, transition: 'all 0.3s ease' }}>
        {['Fresh', 'Fair', 'Fast'].map((item) => (
          <span style={{ color: '#d39a5b' }}>{item}</span>
        ))}
      </div>
      <footer style={{ position: 'absolute', bottom: 40, color: `,
    ["Brewline", "Beans -&gt; cup in &lt; 3 minutes", "Fast"],
  ],
  [
    "the kit half remembered",
    `\`\`\`tsx
import { Stage, AnimatedText, FadeIn, Icon } from "@scenewright/kit";

export const controls = {
  headline: 'Don't wait',
  accent: "#ff7a45",
};

export default function Scene({ headline, accent }: typeof controls) {
  return (
    <Stage background="#101418" accent={accent}>
      <Icon icon="lightning-bolt" fontSize={80} color={accent} />
      <AnimatedText variant="headline" delay={15} by="words">{headline} — start today</AnimatedText>
      <FadeIn delay={30} direction="bottom">
        <Text as="paragraph">{"Ready in " + 5} minutes</Text>
      </FadeIn>
    </Stage>
  );
}
\`\`\``,
    ["Don’t wait — start today"],
  ],
  [
    "JSON with Remotion's root around the scene",
    JSON.stringify({
      explanation: "A simple promo",
      code: `import { AbsoluteFill, Composition, registerRoot, interpolate, Easing, useCurrentFrame } from "remotion";
import { loadFont } from "@remotion/google-fonts/Inter";
import "./style.css";
const { fontFamily } = loadFont();
const frame = useCurrentFrame();
const Title = () => {
  const y = interpolate(frame, [30, 0], [0, 40], { easing: Easing.easeOutCubic, extrapolateRight: "clamped" });
  return <h1 style={{ fontFamily, transform: \`translateY(\${y}px)\` }}>Promo day</h1>;
};
const Promo = () => <AbsoluteFill style="background: #123456; color: white"><Title /><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" /></AbsoluteFill>;
export const Root = () => <Composition id="Promo" component={Promo} durationInFrames={90} fps={30} width={1920} height={1080} />;
registerRoot(Root);`,
    }),
    ["Promo day", "background:#123456"],
  ],
  [
    "the scene twice, escaped for HTML, with its own names hidden",
    `<p>Sure:</p>\n\`\`\`\n${`import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { AbsoluteFill } from "remotion";
const Scene = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const spring = spring({ frame, fps });
  return (
    <AbsoluteFill>
      <b style={{ opacity: spring }}>Hello {undefined}there</b>
      <button onClick={() => alert("x")}>Buy now</button>
    </AbsoluteFill>
  );
};
export { Scene };`
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")}\n\`\`\``,
    ["Hello", "Buy now"],
  ],
];

describe("a reply with many things wrong", () => {
  it.each(replies)("becomes a scene that draws: %s", (_name, reply, shows) => {
    const extracted = extractCode(reply);
    if (extracted.type === "none") throw new Error(extracted.reason);
    const { code, applied, left } = fixScene(extracted.code);
    expect(applied.length).toBeGreaterThan(2);
    expect(left, code).toEqual([]);
    expect(checkScene(code)).toEqual([]);
    const markup = draw(code, { frame: 60 });
    const plain = markup.replaceAll("<!-- -->", "");
    for (const text of shows)
      expect(plain.includes(text) || code.includes(text), `${text} in ${plain}`).toBe(true);
    expect(fixScene(code).applied).toEqual([]);
  });
});
