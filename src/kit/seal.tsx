import type { ReactNode } from "react";
import { alpha, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

function scallops(count: number): string {
  const points = Array.from({ length: count * 8 }, (_, index) => {
    const angle = (index / (count * 8)) * Math.PI * 2;
    const radius = 48.4 + 1.6 * Math.cos(angle * count);
    return `${(50 + Math.sin(angle) * radius).toFixed(2)} ${(50 - Math.cos(angle) * radius).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

/** A round badge with a scalloped edge that stamps itself down, its content in the middle. Props: size (units), color, edge (a second colour for the rim), at, turn (degrees). `<Seal size={700}><Text>New</Text></Seal>` */
export function Seal({
  children,
  size = 700,
  color,
  edge,
  at = 0.1,
  turn = -6,
}: {
  children?: ReactNode;
  size?: number;
  color?: string;
  edge?: string;
  at?: number;
  turn?: number;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, linear, exit, seconds } = useTiming();
  const ink = color ?? palette.accent;
  const inn = enter(at, 0.9);
  const out = exit(0.8);
  const swing = Math.sin(seconds * 0.9) * 1.2;
  return (
    <div
      style={{
        position: "relative",
        width: size * unit,
        height: size * unit,
        display: "grid",
        placeItems: "center",
        opacity: linear(at, 0.25) * (1 - out),
        transform: `rotate(${turn + swing + (1 - inn) * 24}deg) scale(${1.7 - 0.7 * inn - 0.2 * out})`,
      }}
    >
      <svg
        viewBox="0 0 100 100"
        role="presentation"
        style={{ position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" }}
      >
        <path d={scallops(36)} fill={alpha("#000000", 0.22)} transform="translate(0 1.6)" />
        <path d={scallops(36)} fill={edge ?? ink} />
        {edge !== undefined && edge !== ink && <circle cx={50} cy={50} r={45.2} fill={ink} />}
        <circle
          cx={50}
          cy={50}
          r={43.4}
          fill="none"
          stroke={mix(edge ?? ink, "#ffffff", edge === undefined || edge === ink ? 0.5 : 0)}
          strokeOpacity={0.6}
          strokeWidth={0.5}
        />
      </svg>
      <div style={{ position: "relative", display: "grid", placeItems: "center" }}>{children}</div>
    </div>
  );
}
