import type { ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { alpha, isDark, mix } from "./color";
import { Glow, Grain } from "./lights";
import { useLook } from "./look";
import { MeshGradient, Texture, type TextureKind } from "./texture";
import { useTiming } from "./timing";

export type BackgroundProps = {
  color?: string;
  /** Colour of the light; default the look's accent. */
  accent?: string;
  /** "glow" one light, "mesh" four that wander, "beam" a slanted ray, "gradient" from corner to corner, "plain" none; default "glow". */
  variant?: "glow" | "mesh" | "beam" | "gradient" | "plain";
  /** Where the light stands, in shares of the frame; default [0.75, 0.3]. */
  light?: [number, number];
  /** What lies over it; default the look's own. */
  texture?: TextureKind;
  /** Fine lines or dots as well; default "none". */
  pattern?: "grid" | "dots" | "none";
  /** Fine grain over all, which hides the bands of gradients; default true, and none where the look has no texture. */
  grain?: boolean;
  seed?: number;
  children?: ReactNode;
};

/** Textures of the surface itself: they lie over the backdrop too, and bring their own grain. */
const overAll = new Set<TextureKind>(["grain", "paper", "scanlines"]);

function Light({ base, accent, variant, light, seed }: LightProps) {
  const { seconds, enter } = useTiming();
  const dark = isDark(base);
  const strength = (dark ? 0.34 : 0.2) * (0.55 + 0.45 * enter(0, 1.6));
  const [x, y] = [light[0] + Math.sin(seconds * 0.35) * 0.015, light[1] + Math.cos(seconds * 0.3) * 0.02];
  switch (variant) {
    case "plain":
      return null;
    case "mesh":
      return <MeshGradient color={base} accent={accent} seed={seed} />;
    case "glow":
      return <Glow x={x} y={y} color={accent} strength={strength} size={1} />;
    case "gradient":
      return (
        <AbsoluteFill
          style={{
            background: `linear-gradient(${128 + Math.sin(seconds * 0.25) * 8}deg, ${alpha(accent, strength * 1.5)} 0%, ${alpha(accent, strength * 0.35)} 38%, transparent 62%, ${alpha(mix(accent, dark ? "#000000" : "#ffffff", 0.4), strength)} 100%)`,
          }}
        />
      );
    case "beam":
      return (
        <>
          <Glow x={x} y={y} color={accent} strength={strength} size={1} />
          <AbsoluteFill
            style={{
              background: `linear-gradient(112deg, transparent 46%, ${alpha(accent, strength * 0.55)} 58%, ${alpha(accent, strength * 0.16)} 66%, transparent 78%)`,
              transform: `translateX(${Math.sin(seconds * 0.3) * 2}%)`,
            }}
          />
        </>
      );
  }
}

type LightProps = {
  base: string;
  accent: string;
  variant: NonNullable<BackgroundProps["variant"]>;
  light: [number, number];
  seed: number;
};

/** The scene's ground: colour, light, texture. Props: color, accent, variant, light, texture (default the look's), pattern, grain. `<Background color="#2b1a12" accent="#d39a5b" variant="mesh" texture="paper" />` */
export function Background({
  color,
  accent,
  variant = "glow",
  light = [0.75, 0.3],
  texture,
  pattern = "none",
  grain = true,
  seed = 0,
  children,
}: BackgroundProps) {
  const look = useLook();
  const base = color ?? look.palette.background;
  const glow = accent ?? look.palette.accent;
  // A stored look from before there were textures may reach a player as it is.
  const kind = texture ?? look.texture ?? "grain";
  const dark = isDark(base);
  const edge = dark ? mix(base, "#000000", 0.42) : mix(base, glow, 0.1);
  const isOver = overAll.has(kind);
  const layer = { color: base, accent: glow, seed };
  return (
    <AbsoluteFill style={{ backgroundColor: base, overflow: "hidden" }}>
      <AbsoluteFill
        style={{
          background: `radial-gradient(130% 120% at ${light[0] * 100}% ${light[1] * 100}%, ${mix(base, dark ? glow : "#ffffff", dark ? 0.1 : 0.5)} 0%, ${base} 42%, ${edge} 100%)`,
        }}
      />
      <Light base={base} accent={glow} variant={variant} light={light} seed={seed} />
      {pattern !== "none" && pattern !== kind && <Texture kind={pattern} {...layer} />}
      {!isOver && <Texture kind={kind} {...layer} />}
      {children}
      {isOver && grain && <Texture kind={kind} {...layer} />}
      {!isOver && grain && kind !== "none" && <Grain strength={dark ? 0.13 : 0.16} />}
    </AbsoluteFill>
  );
}
