import { loadSceneLanguage } from "./scene-language";

/** A scene with what scenes are made of, so that the parser and the compiler have met it before the first real one. */
const sample = `import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

export const controls = { headline: "Hello", headlineColor: "#ffffff", size: 96, items: [{ title: "One", price: "$9" }] };

type Props = typeof controls;

function Row({ title, price }: { title: string; price: string }) {
  return <div style={{ display: "flex", gap: 24 }}>{title} <b>{price}</b></div>;
}

export default function Scene({ headline, headlineColor, size, items }: Props) {
  const frame = useCurrentFrame();
  const shift = interpolate(frame, [0, 20], [40, 0], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ backgroundColor: "#101014", transform: \`translateY(\${shift}px)\` }}>
      {headline !== "" && <h1 style={{ color: headlineColor, fontSize: size * 1.1 }}>{headline}</h1>}
      {items.map((item, index) => <Row key={index} {...item} />)}
    </AbsoluteFill>
  );
}
`;

function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work, 200);
}

/**
 * Loads and runs the scene language while the page has nothing to do: cold, its first scene takes a quarter of a
 * second, which would stand between a message and its picture.
 */
export function warmUpSceneLanguage(): void {
  whenIdle(() => {
    void loadSceneLanguage().then(
      ({ compileScene, shownControls }) => {
        whenIdle(() => void compileScene(sample));
        whenIdle(() => void shownControls(sample));
      },
      // It is loaded again when it is needed, and says so then.
      () => undefined,
    );
  });
}
