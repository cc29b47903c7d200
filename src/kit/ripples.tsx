import { alpha, isDark } from "./color";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type RipplesProps = {
  /** Where they come from, in shares of the frame. */
  x?: number;
  y?: number;
  color: string;
  /** What they lie on; dark grounds take brighter lines. */
  on: string;
  /** Seconds at which a strong wave goes through them; none by default. */
  at?: number;
  count?: number;
};

/** Rings that spread without end from a point, with one strong wave on a press. Props: x, y (shares), color, on, at, count. `<Ripples x={0.5} y={0.6} color={accent} on={background} at={1.8} />` */
export function Ripples({ x = 0.5, y = 0.5, color, on, at, count = 6 }: RipplesProps) {
  const { width, height, unit } = useFrameSize();
  const { seconds, linear, enter, exit } = useTiming();
  const reach = Math.hypot(width, height) * 1.05;
  const wave = at === undefined ? 0 : linear(at, 1.5);
  const shown = enter(0, 1.4) * (1 - exit(1));
  const ring = (size: number, opacity: number, thickness: number, key: string) => (
    <div
      key={key}
      style={{
        position: "absolute",
        left: x * width - size / 2,
        top: y * height - size / 2,
        width: size,
        height: size,
        boxSizing: "border-box",
        borderRadius: "50%",
        border: `${thickness * unit}px solid ${alpha(color, opacity)}`,
        background: `radial-gradient(closest-side, transparent 78%, ${alpha(color, opacity * 0.22)} 100%)`,
      }}
    />
  );
  const rings = Array.from({ length: count }, (_, index) => {
    const along = ((index + seconds * 0.32) % count) / count;
    const opacity = Math.sin(along * Math.PI) ** 0.8 * (isDark(on) ? 0.34 : 0.28);
    return ring(reach * (0.12 + 0.95 * along) * (0.7 + 0.3 * shown), opacity * shown, 1.8, `ring-${index}`);
  });
  const strong =
    wave > 0 && wave < 1
      ? ring(reach * (0.1 + 1.1 * expoOut(wave)), 0.8 * (1 - wave) ** 1.4, 10 - 8 * wave, "wave")
      : null;
  return (
    <>
      {rings}
      {strong}
    </>
  );
}
