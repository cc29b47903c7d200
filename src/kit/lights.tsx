import { AbsoluteFill, random } from "remotion";
import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

const noise = (seed: number) =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".82" numOctaves="2" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  1.6 0 0 0 -.45"/></filter><rect width="320" height="320" filter="url(#n)"/></svg>`,
  )}")`;
const film = noise(7);

/** Fine film grain, which also hides the bands of gradients. `<Grain strength={0.1} />` */
export function Grain({ strength = 0.12 }: { strength?: number }) {
  const { unit } = useFrameSize();
  return (
    <AbsoluteFill
      style={{
        backgroundImage: film,
        backgroundSize: `${320 * unit}px`,
        opacity: strength,
        mixBlendMode: "overlay",
        pointerEvents: "none",
      }}
    />
  );
}

/** A soft light. Props: x, y (shares of the frame), size (share of the longer side), color, strength. `<Glow x={0.8} y={0.2} color={accent} />` */
export function Glow({
  x,
  y,
  size = 0.9,
  color,
  strength = 0.4,
}: {
  x: number;
  y: number;
  size?: number;
  color: string;
  strength?: number;
}) {
  const { width, height } = useFrameSize();
  const reach = Math.max(width, height) * size;
  // Eased stops: a plain two-stop gradient shows its edge.
  const stops = [1, 0.74, 0.46, 0.24, 0.09, 0.02, 0].map(
    (share, index) => `${alpha(color, strength * share)} ${index * 16.6}%`,
  );
  return (
    <div
      style={{
        position: "absolute",
        left: x * width - reach / 2,
        top: y * height - reach / 2,
        width: reach,
        height: reach,
        background: `radial-gradient(closest-side, ${stops.join(", ")})`,
      }}
    />
  );
}

/** Dots of light that drift upwards, the same in every run. Props: count, color, seed. `<Particles count={30} color={accent} />` */
export function Particles({
  count = 28,
  color,
  seed = "particles",
}: {
  count?: number;
  color: string;
  seed?: string;
}) {
  const { width, height, unit } = useFrameSize();
  const { seconds, linear } = useTiming();
  return Array.from({ length: count }, (_, index) => {
    const at = (what: string) => random(`${seed}-${what}-${index}`);
    const size = (2 + at("size") ** 2 * 7) * unit;
    const rise = (0.012 + at("speed") * 0.03) * seconds;
    const y = (((at("y") - rise) % 1) + 1) % 1;
    const x = at("x") + Math.sin(seconds * (0.4 + at("sway")) + index) * 0.006;
    const flicker = 0.55 + 0.45 * Math.sin(seconds * (1 + at("flicker") * 1.5) + index * 2.1);
    // Invisible at both ends of its way, so that it never jumps.
    const edge = Math.min(1, Math.min(y, 1 - y) * 6);
    const style = {
      left: x * width,
      top: y * height,
      width: size,
      height: size,
      opacity: (0.25 + at("light") * 0.6) * flicker * edge * linear(0.2, 1.2),
    };
    return (
      <div key={index} style={{ position: "absolute", borderRadius: "50%", background: color, ...style }} />
    );
  });
}
