import type { ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { Glow, Grain } from "./lights";
import { useLook } from "./look";
import { useTiming } from "./timing";

export type BackgroundProps = {
  color?: string;
  /** Colour of the light; default the look's accent. */
  accent?: string;
  /** "glow" one light, "mesh" three, "beam" a slanted ray, "plain" none; default "glow". */
  variant?: "glow" | "mesh" | "beam" | "plain";
  /** Where the light stands, in shares of the frame; default [0.75, 0.3]. */
  light?: [number, number];
  /** Fine lines or dots over it; default "none". */
  pattern?: "grid" | "dots" | "none";
  grain?: boolean;
  children?: ReactNode;
};

function Pattern({ kind, color }: { kind: "grid" | "dots"; color: string }) {
  const { unit } = useFrameSize();
  const { seconds } = useTiming();
  const cell = (kind === "grid" ? 90 : 45) * unit;
  const line = alpha(color, isDark(color) ? 0.1 : 0.07);
  const image =
    kind === "grid"
      ? `linear-gradient(${line} ${1.2 * unit}px, transparent 0), linear-gradient(90deg, ${line} ${1.2 * unit}px, transparent 0)`
      : `radial-gradient(circle, ${alpha(color, 0.2)} ${1.8 * unit}px, transparent ${2.4 * unit}px)`;
  const shift = seconds * 5 * unit;
  return (
    <AbsoluteFill
      style={{
        backgroundImage: image,
        backgroundSize: `${cell}px ${cell}px`,
        backgroundPosition: `${shift}px ${-shift}px`,
        maskImage: "radial-gradient(120% 100% at 70% 20%, #000 10%, transparent 70%)",
      }}
    />
  );
}

/** The scene's ground: colour, light, texture. Props: color, accent, variant, light, pattern, grain. `<Background color="#2b1a12" accent="#d39a5b" variant="glow" />` */
export function Background({
  color,
  accent,
  variant = "glow",
  light = [0.75, 0.3],
  pattern = "none",
  grain = true,
  children,
}: BackgroundProps) {
  const { palette } = useLook();
  const { seconds, enter } = useTiming();
  const base = color ?? palette.background;
  const glow = accent ?? palette.accent;
  const dark = isDark(base);
  const strength = (dark ? 0.34 : 0.2) * (0.55 + 0.45 * enter(0, 1.6));
  const [x, y] = [light[0] + Math.sin(seconds * 0.35) * 0.015, light[1] + Math.cos(seconds * 0.3) * 0.02];
  const edge = dark ? mix(base, "#000000", 0.42) : mix(base, glow, 0.1);
  return (
    <AbsoluteFill style={{ backgroundColor: base, overflow: "hidden" }}>
      <AbsoluteFill
        style={{
          background: `radial-gradient(130% 120% at ${light[0] * 100}% ${light[1] * 100}%, ${mix(base, dark ? glow : "#ffffff", dark ? 0.1 : 0.5)} 0%, ${base} 42%, ${edge} 100%)`,
        }}
      />
      {variant !== "plain" && <Glow x={x} y={y} color={glow} strength={strength} size={1} />}
      {variant === "mesh" && (
        <>
          <Glow
            x={0.08 - Math.sin(seconds * 0.28) * 0.02}
            y={0.95}
            color={mix(glow, base, 0.25)}
            strength={strength * 0.7}
            size={0.9}
          />
          <Glow
            x={1 - x}
            y={-0.1}
            color={mix(glow, dark ? "#ffffff" : base, 0.3)}
            strength={strength * 0.4}
            size={0.7}
          />
        </>
      )}
      {variant === "beam" && (
        <AbsoluteFill
          style={{
            background: `linear-gradient(112deg, transparent 46%, ${alpha(glow, strength * 0.55)} 58%, ${alpha(glow, strength * 0.16)} 66%, transparent 78%)`,
            transform: `translateX(${Math.sin(seconds * 0.3) * 2}%)`,
          }}
        />
      )}
      {pattern !== "none" && (
        <Pattern kind={pattern} color={dark ? mix(base, "#ffffff", 0.8) : mix(base, "#000000", 0.8)} />
      )}
      {children}
      {grain && <Grain strength={dark ? 0.16 : 0.2} />}
    </AbsoluteFill>
  );
}
