import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

type AccentProps = { color?: string; at?: number; thickness?: number };

const arrows = {
  straight: { path: "M6 50 L190 50", head: "M160 24 L192 50 L160 76" },
  curved: { path: "M8 84 C 40 20, 120 8, 184 52", head: "M182 16 L187 54 L150 58" },
  loop: {
    path: "M6 70 C 50 74, 96 60, 92 34 C 89 16, 62 20, 68 42 C 76 70, 140 74, 186 44",
    head: "M158 30 L190 42 L170 70",
  },
} as const;

/** An arrow drawn by hand. Props: kind ("straight" | "curved" | "loop"), width (units), color, thickness, at, turn (degrees). `<Arrow kind="curved" width={220} at={0.8} />` */
export function Arrow({
  kind = "curved",
  width = 220,
  color,
  at = 0.6,
  thickness = 7,
  turn = 0,
}: AccentProps & { kind?: keyof typeof arrows; width?: number; turn?: number }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, exit } = useTiming();
  const shaft = smooth(linear(at, 0.7));
  const head = smooth(linear(at + 0.5, 0.35));
  const stroke = {
    fill: "none",
    stroke: color ?? palette.accent,
    strokeWidth: thickness,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    pathLength: 1,
  } as const;
  return (
    <svg
      viewBox="0 0 200 100"
      role="presentation"
      width={width * unit}
      height={(width / 2) * unit}
      style={{
        display: "block",
        overflow: "visible",
        transform: `rotate(${turn}deg)`,
        opacity: 1 - exit(0.2),
      }}
    >
      <path {...stroke} d={arrows[kind].path} strokeDasharray={`${shaft} 2`} opacity={shaft > 0 ? 1 : 0} />
      <path {...stroke} d={arrows[kind].head} strokeDasharray={`${head} 2`} opacity={head > 0 ? 1 : 0} />
    </svg>
  );
}

const scribbles = {
  circle: "M96 8 C 40 4, 6 26, 8 52 C 10 82, 60 96, 112 92 C 164 88, 196 70, 192 44 C 188 18, 140 4, 84 14",
  wave: "M4 56 C 20 26, 34 26, 50 56 S 84 86, 100 56 S 134 26, 150 56 S 184 86, 196 56",
  burst: "M100 34 L100 4 M128 42 L146 16 M148 62 L182 48 M72 42 L54 16 M52 62 L18 48",
  zigzag: "M4 66 L32 34 L56 66 L84 34 L108 66 L136 34 L160 66 L196 30",
} as const;

/** A stroke of the pen: around a word, below it, or rays above it. Props: kind ("circle" | "wave" | "burst" | "zigzag"), width (units), height, color, thickness, at. `<Scribble kind="circle" width={320} />` */
export function Scribble({
  kind = "wave",
  width = 240,
  height,
  color,
  at = 0.6,
  thickness = 6,
}: AccentProps & { kind?: keyof typeof scribbles; width?: number; height?: number }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, exit } = useTiming();
  const drawn = smooth(linear(at, 0.8));
  return (
    <svg
      viewBox="0 0 200 100"
      preserveAspectRatio="none"
      role="presentation"
      width={width * unit}
      height={(height ?? width / 2) * unit}
      style={{ display: "block", overflow: "visible", opacity: 1 - exit(0.2) }}
    >
      <path
        d={scribbles[kind]}
        fill="none"
        stroke={color ?? palette.accent}
        strokeWidth={thickness}
        strokeLinecap="round"
        strokeLinejoin="round"
        pathLength={1}
        strokeDasharray={`${drawn} 2`}
        opacity={drawn > 0 ? 1 : 0}
      />
    </svg>
  );
}

/** A line across with a small sign in its middle, which opens from there. Props: sign ("dot" | "diamond" | "none"), width (units), color, thickness, at. `<Divider width={480} />` */
export function Divider({
  sign = "diamond",
  width = 480,
  color,
  at = 0.4,
  thickness = 2.5,
}: AccentProps & { sign?: "dot" | "diamond" | "none"; width?: number }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, exit } = useTiming();
  const shown = Math.min(1, enter(at, 1)) * (1 - exit(0.3));
  const ink = color ?? palette.accent;
  const line = (origin: string) => (
    <span
      style={{
        flex: 1,
        height: thickness * unit,
        background: ink,
        transform: `scaleX(${shown})`,
        transformOrigin: origin,
      }}
    />
  );
  return (
    <div style={{ width: width * unit, display: "flex", alignItems: "center", gap: 18 * unit }}>
      {line("100% 50%")}
      {sign !== "none" && (
        <span
          style={{
            width: 13 * unit,
            height: 13 * unit,
            background: ink,
            borderRadius: sign === "dot" ? "50%" : 0,
            transform: `rotate(45deg) scale(${shown})`,
          }}
        />
      )}
      {line("0% 50%")}
    </div>
  );
}
