import type { ReactNode } from "react";
import { alpha, mix, readableOn } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

export type ProgressBarProps = {
  /** 0..1. */
  share: number;
  /** In units. */
  width: number;
  thickness?: number;
  accent?: string;
  on?: string;
  at?: number;
  length?: number;
};

/** A bar that fills to a share, with light running over it. Props: share (0..1), width, thickness (units; 40), accent, on, at, length. `<ProgressBar share={0.78} width={900} />` */
export function ProgressBar({
  share,
  width,
  thickness = 40,
  accent,
  on,
  at = 0.4,
  length = 1.6,
}: ProgressBarProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, enter, exit, seconds } = useTiming();
  const color = accent ?? palette.accent;
  const ground = on ?? palette.background;
  const filled = Math.max(0, Math.min(1, share)) * smooth(linear(at, length));
  const out = exit(0.6);
  const sweep = ((seconds * 0.35) % 1.6) - 0.3;
  return (
    <div
      style={{
        position: "relative",
        width: width * unit,
        height: thickness * unit,
        borderRadius: thickness * unit,
        background: mix(ground, readableOn(ground), 0.1),
        overflow: "hidden",
        opacity: 1 - out,
        transform: `scaleX(${Math.min(1, enter(at - 0.3, 0.8))})`,
        transformOrigin: "0 50%",
      }}
    >
      <div
        style={{
          position: "absolute",
          inset: 0,
          width: `${filled * 100}%`,
          borderRadius: thickness * unit,
          overflow: "hidden",
          background: `linear-gradient(90deg, ${mix(color, ground, 0.3)}, ${color} 60%, ${mix(color, "#ffffff", 0.2)})`,
        }}
      >
        <div
          style={{
            position: "absolute",
            top: 0,
            bottom: 0,
            left: `${sweep * 100}%`,
            width: "22%",
            background: `linear-gradient(90deg, transparent, ${alpha("#ffffff", 0.32)}, transparent)`,
          }}
        />
      </div>
    </div>
  );
}

export type ProgressRingProps = Omit<ProgressBarProps, "width"> & {
  /** Diameter in units. */
  size: number;
  /** Stands in the middle. */
  children?: ReactNode;
};

/** A ring that fills to a share behind a bright tip. Props: share (0..1), size, thickness (units), accent, on, at, length, children (the middle). `<ProgressRing share={0.78} size={640}><Counter value={78} suffix="%" /></ProgressRing>` */
export function ProgressRing({
  share,
  size,
  thickness = size * 0.1,
  accent,
  on,
  at = 0.3,
  length = 1.8,
  children,
}: ProgressRingProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, enter, exit, seconds } = useTiming();
  const color = accent ?? palette.accent;
  const ground = on ?? palette.background;
  const filled = Math.max(0, Math.min(1, share)) * smooth(linear(at, length));
  const out = exit(0.7);
  const radius = (size - thickness) / 2;
  const around = 2 * Math.PI * radius;
  const turn = filled * 2 * Math.PI;
  const tip = { x: size / 2 + Math.sin(turn) * radius, y: size / 2 - Math.cos(turn) * radius };
  const glow = 0.5 + 0.5 * Math.sin(seconds * 1.8);
  return (
    <div
      style={{
        position: "relative",
        width: size * unit,
        height: size * unit,
        flexShrink: 0,
        opacity: linear(at - 0.2, 0.4) * (1 - out),
        transform: `scale(${0.86 + 0.14 * Math.min(1.04, enter(at - 0.2, 1.2)) - 0.06 * out})`,
      }}
    >
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${size} ${size}`}
        style={{ position: "absolute", inset: 0, overflow: "visible" }}
        role="presentation"
      >
        <g fill="none" transform={`rotate(-90 ${size / 2} ${size / 2})`}>
          <circle
            cx={size / 2}
            cy={size / 2}
            r={radius}
            stroke={mix(ground, readableOn(ground), 0.1)}
            strokeWidth={thickness}
          />
          {filled > 0.002 && (
            <circle
              cx={size / 2}
              cy={size / 2}
              r={radius}
              stroke={color}
              strokeWidth={thickness}
              strokeLinecap="round"
              strokeDasharray={`${around * filled} ${around}`}
            />
          )}
        </g>
        {filled > 0.002 && (
          <>
            <circle cx={tip.x} cy={tip.y} r={thickness * (0.62 + 0.14 * glow)} fill={alpha(color, 0.28)} />
            <circle cx={tip.x} cy={tip.y} r={thickness * 0.24} fill={mix(color, "#ffffff", 0.75)} />
          </>
        )}
      </svg>
      <div
        style={{
          position: "absolute",
          inset: 0,
          display: "flex",
          flexDirection: "column",
          alignItems: "center",
          justifyContent: "center",
        }}
      >
        {children}
      </div>
    </div>
  );
}
