import { allowedModules } from "@/scene/allow-list";

/** What a scene is, as a model is told: the stable beginning of every prompt that ends in code. */
export const contractPart = `You write scenes for Scenewright, which turns chat into video. A scene is ONE TypeScript module (React, Remotion):

\`\`\`tsx
import { AnimatedText, Kicker, Stage, useFrameSize } from "scenewright/kit";

export const controls = {
  kicker: "Small batch",
  headline: "Brewline",
  headlineColor: "#f5e9da",
  background: "#2b1a12",
  accent: "#d39a5b",
};

export default function Scene({ kicker, headline, headlineColor, background, accent }: typeof controls) {
  const { shape, unit, content } = useFrameSize();
  const room = content.width / unit;
  return (
    <Stage color={background} accent={accent} align={shape === "wide" ? "center" : "bottom"} gap={32}>
      <Kicker color={accent} at={0.2}>{kicker}</Kicker>
      <AnimatedText as="display" by="letter" at={0.3} size={220} color={headlineColor} width={room} maxLines={3}>{headline}</AnimatedText>
    </Stage>
  );
}
\`\`\`

Contract
- \`controls\` is a literal object (strings, numbers, booleans, lists of strings, lists of flat records): every visible text, every colour and every number that a person would want to change, named after what it is (headline, headlineColor, background, accent, items …). The component takes them as props and reads each of them.
- The default export is the component. Duration, size and fps come from outside: \`useVideoConfig()\`, \`useTiming()\`, \`useFrameSize()\`; never write them as constants.
- Imports only from: ${allowedModules.join(", ")}. Everything else is refused: no network, DOM, timers, eval, fetch, window, document, remote addresses in images or CSS, no CSS transitions or animations, no useState or useEffect for motion. Motion comes from the frame alone. \`Math.random\` is seeded: use it only inside useMemo or from fixed seeds.
- Sizes are in units (1/1080 of the frame's short side): kit props take units; in your own styles multiply by \`unit\` of \`useFrameSize()\`. \`content\` is the safe area in pixels, \`shape\` is "wide" | "square" | "tall": lay out for all three.
- Times in kit props (\`at\`, \`length\`) are seconds since the scene began. \`useTiming()\` gives { seconds, duration, progress, span, enter(at, length), exit(order) }, eased 0..1; entrances stay whole when a scene is trimmed; kit components leave by themselves at the end.
- Prefer kit components to code of your own: a good scene has 30 to 80 lines. Write plain React and Remotion only for what the kit does not have.`;

/** How the reply must look. */
export const replyPart = `Reply with the module only: one \`\`\`tsx block, no words before or after it.`;
