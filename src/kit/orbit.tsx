import { alpha, isDark, mix } from "./color";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type OrbitProps = {
  /** Centre in shares of the frame, diameter in units. */
  x: number;
  y: number;
  size: number;
  /** The ring's colour, and the disc's inside it. */
  color: string;
  inner: string;
  /** Thickness as a share of the radius; default 0.2. */
  thickness?: number;
  /** Seconds at which it draws itself; default 0. */
  at?: number;
};

/** A large ring of light around a deep disc, which draws itself, turns slowly and leaves: a title's motif. Props: x, y, size, color, inner, thickness, at. `<Orbit x={0.8} y={0.5} size={1180} color={accent} inner={background} />` */
export function Orbit({ x, y, size, color, inner, thickness = 0.2, at = 0 }: OrbitProps) {
  const { width, height, unit } = useFrameSize();
  const { enter, exit, linear, seconds } = useTiming();
  // Not in the look's pace: a spring would open the ring again.
  const drawn = expoOut(linear(at, 1.5));
  const grown = 0.82 + 0.18 * enter(at, 1.3);
  const out = exit(1);
  const reach = size * unit;
  const dark = isDark(inner);
  const hole = (1 - thickness) * 100;
  const bright = mix(color, "#ffffff", 0.42);
  const deep = dark ? mix(mix(color, inner, 0.45), "#000000", 0.42) : mix(color, inner, 0.45);
  const turn = -60 + seconds * 9;
  const circle = { position: "absolute", inset: 0, borderRadius: "50%" } as const;
  const ringMask = `radial-gradient(closest-side, transparent ${hole - 0.25}%, #000 ${hole}%, #000 99.6%, transparent 100%), conic-gradient(from ${turn + 20}deg, #000 ${drawn * 360}deg, transparent ${drawn * 360 + 1}deg)`;
  const dot = (turn + 200) * (Math.PI / 180);
  const orbitRadius = reach * 0.565;
  return (
    <div
      style={{
        position: "absolute",
        left: x * width - reach / 2,
        top: y * height - reach / 2,
        width: reach,
        height: reach,
        transform: `scale(${grown * (1 + 0.12 * out)})`,
        opacity: linear(at, 0.35) * (1 - out),
      }}
    >
      <div
        style={{
          ...circle,
          inset: "-9%",
          background: `radial-gradient(closest-side, transparent 76%, ${alpha(color, dark ? 0.2 : 0.16)} 84%, transparent 100%)`,
        }}
      />
      <div style={{ ...circle, inset: "-6.5%", border: `${1.6 * unit}px solid ${alpha(color, 0.32)}` }} />
      <div
        style={{
          ...circle,
          inset: "4%",
          background: `radial-gradient(circle at 38% 30%, ${mix(inner, color, dark ? 0.2 : 0.12)} 0%, ${mix(inner, color, 0.05)} 34%, ${dark ? mix(inner, "#000000", 0.55) : mix(inner, color, 0.22)} 78%)`,
          boxShadow: `0 ${50 * unit}px ${120 * unit}px ${alpha("#000000", dark ? 0.5 : 0.14)}`,
          opacity: drawn,
        }}
      />
      <div
        style={{
          ...circle,
          background: `conic-gradient(from ${turn}deg, ${bright}, ${color} 12%, ${deep} 34%, ${color} 52%, ${mix(color, "#ffffff", 0.2)} 63%, ${deep} 82%, ${color} 93%, ${bright})`,
          maskImage: ringMask,
          maskComposite: "intersect",
        }}
      />
      <div
        style={{
          ...circle,
          inset: `${(thickness * 50).toFixed(2)}%`,
          boxShadow: `inset 0 ${26 * unit}px ${70 * unit}px ${alpha("#000000", dark ? 0.55 : 0.22)}, inset 0 ${-3 * unit}px ${6 * unit}px ${alpha(bright, 0.35)}`,
          opacity: drawn,
        }}
      />
      <div
        style={{
          position: "absolute",
          left: reach / 2 + Math.sin(dot) * orbitRadius - 11 * unit,
          top: reach / 2 - Math.cos(dot) * orbitRadius - 11 * unit,
          width: 22 * unit,
          height: 22 * unit,
          borderRadius: "50%",
          background: bright,
          boxShadow: `0 0 ${36 * unit}px ${alpha(color, 0.9)}`,
          transform: `scale(${enter(at + 0.7, 0.7)})`,
        }}
      />
    </div>
  );
}
