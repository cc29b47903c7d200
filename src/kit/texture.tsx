import { AbsoluteFill, random } from "remotion";
import type { Look } from "@/domain/look";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { Glow, Grain, Particles } from "./lights";
import { useTiming } from "./timing";

export type TextureKind = Look["texture"];
export type TextureProps = {
  kind: TextureKind;
  /** The ground that it lies on. */
  color: string;
  accent: string;
  /** Another number, another drawing of the same kind. */
  seed?: number;
};

type LayerProps = Omit<TextureProps, "kind"> & { seed: number };

const inkOn = (color: string) => mix(color, isDark(color) ? "#ffffff" : "#000000", 0.8);
const corners = ["70% 20%", "25% 15%", "80% 85%", "20% 90%"] as const;

/** Fine lines or dots that fade towards one corner. */
function Pattern({ kind, color, seed }: LayerProps & { kind: "grid" | "dots" }) {
  const { unit } = useFrameSize();
  const { seconds } = useTiming();
  const cell = (kind === "grid" ? 90 : 45) * unit;
  const ink = inkOn(color);
  const line = alpha(ink, isDark(color) ? 0.17 : 0.13);
  const image =
    kind === "grid"
      ? `linear-gradient(${line} ${1.2 * unit}px, transparent 0), linear-gradient(90deg, ${line} ${1.2 * unit}px, transparent 0)`
      : `radial-gradient(circle, ${alpha(ink, 0.34)} ${1.8 * unit}px, transparent ${2.4 * unit}px)`;
  const shift = seconds * 5 * unit;
  return (
    <AbsoluteFill
      style={{
        backgroundImage: image,
        backgroundSize: `${cell}px ${cell}px`,
        backgroundPosition: `${shift}px ${-shift}px`,
        maskImage: `radial-gradient(120% 100% at ${corners[seed % corners.length]}, #000 15%, transparent 80%)`,
      }}
    />
  );
}

/** Broad beams from a point above the frame that turn slowly. */
function Rays({ color, accent, seed }: LayerProps) {
  const { width, height } = useFrameSize();
  const { seconds } = useTiming();
  const reach = Math.hypot(width, height) * 2.1;
  const count = 11 + (seed % 3);
  const step = 360 / count;
  const light = alpha(mix(accent, isDark(color) ? "#ffffff" : color, 0.25), isDark(color) ? 0.11 : 0.16);
  const x = [0.5, 0.08, 0.92][seed % 3] ?? 0.5;
  return (
    <AbsoluteFill
      style={{ maskImage: `radial-gradient(90% 130% at ${x * 100}% 100%, #000 20%, transparent 92%)` }}
    >
      <div
        style={{
          position: "absolute",
          left: x * width - reach / 2,
          top: height * 1.08 - reach / 2,
          width: reach,
          height: reach,
          borderRadius: "50%",
          background: `repeating-conic-gradient(${light} 0deg ${step * 0.5}deg, transparent ${step * 0.5 + 0.12}deg ${step}deg)`,
          transform: `rotate(${seconds * 1.6 + seed * 7}deg)`,
        }}
      />
    </AbsoluteFill>
  );
}

/** Hills of colour along the lower edge, each drifting at its own speed. */
function Waves({ color, accent, seed }: LayerProps) {
  const { width, height } = useFrameSize();
  const { seconds, enter } = useTiming();
  const rise = enter(0, 1.6);
  return [0, 1, 2].map((layer) => {
    const at = (what: string) => random(`waves-${seed}-${layer}-${what}`);
    const length = width * (0.9 + at("length") * 0.5);
    const swing = height * (0.05 + at("swing") * 0.035);
    const top = height * (0.76 + layer * 0.075) + (1 - rise) * height * 0.12;
    // Two whole lengths wider than the frame, so that a drift by less than one never shows an end.
    const steps = Math.ceil(width / length) + 2;
    const points = Array.from({ length: steps }, (_, index) => {
      const from = index * length;
      return `Q ${from + length / 4} ${-swing} ${from + length / 2} 0 Q ${from + (length * 3) / 4} ${swing} ${from + length} 0`;
    });
    const drift = ((seconds * (12 + layer * 9) * (width / 1920) + at("phase") * length) % length) - length;
    return (
      <svg
        key={layer}
        aria-hidden="true"
        width={steps * length}
        height={height}
        style={{
          position: "absolute",
          left: 0,
          top,
          overflow: "visible",
          transform: `translateX(${drift}px)`,
        }}
      >
        <path
          d={`M 0 0 ${points.join(" ")} V ${height} H 0 Z`}
          fill={alpha(mix(color, accent, 0.35 + layer * 0.2), isDark(color) ? 0.24 : 0.2)}
        />
      </svg>
    );
  });
}

/** Four soft lights of neighbouring colours that wander. Props: color, accent, seed. `<MeshGradient color={background} accent={accent} />` */
export function MeshGradient({ color, accent, seed = 0 }: Omit<TextureProps, "kind">) {
  const { seconds } = useTiming();
  const dark = isDark(color);
  const tints = [accent, mix(accent, dark ? "#ffffff" : color, 0.35), mix(accent, color, 0.4), accent];
  return tints.map((tint, index) => {
    const at = (what: string) => random(`mesh-${seed}-${index}-${what}`);
    const home = { x: [0.05, 0.95, 0.9, 0.1][index] ?? 0, y: [0, 0.08, 1, 0.98][index] ?? 0 };
    const x = home.x + (at("x") - 0.5) * 0.24 + Math.sin(seconds * 0.3 + index * 1.7) * 0.035;
    const y = home.y + (at("y") - 0.5) * 0.2 + Math.cos(seconds * 0.26 + index) * 0.045;
    const strength = (dark ? 0.3 : 0.26) * (0.7 + at("strength") * 0.5);
    return <Glow key={index} x={x} y={y} color={tint} strength={strength} size={0.75 + at("size") * 0.35} />;
  });
}

const fibres = `url("data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480"><filter id="f"><feTurbulence type="fractalNoise" baseFrequency=".02 .03" numOctaves="4" seed="4" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .35  0 0 0 0 .27  0 0 0 0 .18  1.1 0 0 0 -.42"/></filter><filter id="s"><feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="9" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .3  0 0 0 0 .25  0 0 0 0 .2  1.5 0 0 0 -.55"/></filter><rect width="480" height="480" filter="url(#f)" opacity=".45"/><rect width="480" height="480" filter="url(#s)"/></svg>`,
)}")`;

/** Fibres and a darker edge, as of a printed page. */
function Paper({ color }: LayerProps) {
  const { unit } = useFrameSize();
  const dark = isDark(color);
  return (
    <>
      <AbsoluteFill
        style={{
          background: `radial-gradient(115% 115% at 50% 45%, transparent 55%, ${alpha("#000000", dark ? 0.3 : 0.09)} 100%)`,
        }}
      />
      <AbsoluteFill
        style={{
          backgroundImage: fibres,
          backgroundSize: `${480 * unit}px`,
          opacity: dark ? 0.4 : 0.27,
          mixBlendMode: dark ? "soft-light" : "multiply",
        }}
      />
    </>
  );
}

/** The rows of a tube screen, with its darker corners and a bar that wanders down. */
function Scanlines({ color, accent }: LayerProps) {
  const { unit, height } = useFrameSize();
  const { seconds } = useTiming();
  const dark = isDark(color);
  const bar = height * 0.22;
  const top = ((seconds * height * 0.14) % (height + bar)) - bar;
  return (
    <>
      <AbsoluteFill
        style={{
          background: `repeating-linear-gradient(${alpha("#000000", dark ? 0.2 : 0.05)} 0 ${2.4 * unit}px, transparent ${2.4 * unit}px ${6 * unit}px)`,
        }}
      />
      <div
        style={{
          position: "absolute",
          left: 0,
          right: 0,
          top: 0,
          height: bar,
          background: `linear-gradient(transparent, ${alpha(accent, dark ? 0.06 : 0.08)}, transparent)`,
          transform: `translateY(${top}px)`,
        }}
      />
      <AbsoluteFill
        style={{
          background: `radial-gradient(105% 105% at 50% 50%, transparent 52%, ${alpha("#000000", dark ? 0.42 : 0.14)} 100%)`,
        }}
      />
    </>
  );
}

/** What lies over a ground: kind "none", "grain", "paper", "mesh", "grid", "dots", "rays", "waves", "particles" or "scanlines"; color, accent, seed. `<Texture kind="waves" color={background} accent={accent} />` */
export function Texture({ kind, color, accent, seed = 0 }: TextureProps) {
  const layer = { color, accent, seed: Math.abs(Math.floor(seed)) };
  switch (kind) {
    case "none":
      return null;
    case "grain":
      return <Grain strength={isDark(color) ? 0.16 : 0.2} />;
    case "paper":
      return <Paper {...layer} />;
    case "mesh":
      return <MeshGradient {...layer} />;
    case "grid":
    case "dots":
      return <Pattern kind={kind} {...layer} />;
    case "rays":
      return <Rays {...layer} />;
    case "waves":
      return <Waves {...layer} />;
    case "particles":
      return (
        <Particles
          count={34}
          color={mix(accent, isDark(color) ? "#ffffff" : color, 0.3)}
          seed={`texture-${layer.seed}`}
        />
      );
    case "scanlines":
      return <Scanlines {...layer} />;
  }
}
