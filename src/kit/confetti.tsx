import { AbsoluteFill, random } from "remotion";
import { mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** Paper that bursts up from a point and flutters down, the same in every run. Props: at (seconds), count, x, y (shares of the frame), colors, seed. `<Confetti at={1.2} />` */
export function Confetti({
  at = 0.8,
  count = 70,
  x = 0.5,
  y = 0.6,
  colors,
  seed = "confetti",
}: {
  at?: number;
  count?: number;
  x?: number;
  y?: number;
  colors?: readonly string[];
  seed?: string;
}) {
  const { width, height, unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, exit } = useTiming();
  const inks = colors ?? [
    palette.accent,
    palette.text,
    mix(palette.accent, "#ffffff", 0.5),
    mix(palette.accent, palette.background, 0.4),
  ];
  const past = linear(at, 3.6) * 3.6;
  if (past <= 0) return null;
  return (
    <AbsoluteFill style={{ pointerEvents: "none", opacity: 1 - exit(1) }}>
      {Array.from({ length: count }, (_, index) => {
        const of = (what: string) => random(`${seed}-${what}-${index}`);
        const angle = -Math.PI / 2 + (of("angle") - 0.5) * 2.5;
        const force = (0.45 + of("force") * 0.85) * Math.min(width, height) * 1.15;
        // Air brakes the throw, then the paper sinks at a steady pace.
        const thrown = (1 - Math.exp(-2.6 * past)) / 2.6;
        const sway = Math.sin(past * (2 + of("sway") * 3) + index) * 26 * unit * Math.min(1, past);
        const left = x * width + Math.cos(angle) * force * thrown * 2.2 + sway;
        const top = y * height + Math.sin(angle) * force * thrown * 2.2 + past ** 1.6 * 170 * unit;
        const size = (12 + of("size") * 16) * unit;
        const flip = Math.cos(past * (4 + of("flip") * 6) + index);
        return (
          <div
            key={index}
            style={{
              position: "absolute",
              left: 0,
              top: 0,
              width: size,
              height: size * (of("shape") < 0.3 ? 1 : 0.5),
              borderRadius: of("shape") < 0.3 ? "50%" : 2 * unit,
              background: inks[index % inks.length],
              transform: `translate(${left}px, ${top}px) rotate(${past * (of("turn") - 0.5) * 500 + index * 40}deg) scaleY(${flip})`,
              opacity: 1 - Math.max(0, (past - 2.6) / 1),
            }}
          />
        );
      })}
    </AbsoluteFill>
  );
}
