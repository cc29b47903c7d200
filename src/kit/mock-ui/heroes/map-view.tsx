import { alpha, mix } from "../../color";
import { expoOut } from "../../easing";
import { useFrameSize } from "../../frame-size";
import { Icon } from "../../icon";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Panel } from "../parts";
import type { PartProps } from "../ui";

export function MapView({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { linear, enter, seconds } = useTiming();
  const drawn = expoOut(linear(at + 0.2, 2));
  const land = mix(ui.ground, ui.ink, 0.06);
  const street = mix(ui.ground, ui.ink, 0.15);
  const route = "M18 84C22 66 40 70 44 54S66 44 64 30 74 20 82 16";
  const pins = [
    [18, 84],
    [44, 54],
    [82, 16],
  ] as const;
  return (
    <Panel ui={ui} width={width} height={height} padding={0} color={land}>
      <svg
        role="presentation"
        viewBox="0 0 100 100"
        preserveAspectRatio="xMidYMid slice"
        width="100%"
        height="100%"
        style={{ display: "block" }}
      >
        <path d="M-5 30C20 24 26 4 30 -5H-5Z" fill={mix(ui.ground, ui.accent, 0.24)} />
        <path d="M60 105c6-18 22-28 45-30v30Z" fill={mix(ui.ground, ui.accent, 0.14)} />
        <g stroke={street} fill="none" strokeWidth={2.2}>
          <path d="M-5 62L105 40M-5 92L60 78 105 84M22 -5L34 105M58 -5L70 105M-5 18L105 6M84 -5V105" />
        </g>
        <g stroke={street} fill="none" strokeWidth={0.9}>
          <path d="M-5 46L105 24M-5 76L105 60M10 -5L18 105M46 -5L52 105M72 -5L96 105" />
        </g>
        <path
          d={route}
          pathLength={1}
          fill="none"
          stroke={ui.accent}
          strokeWidth={2.8}
          strokeLinecap="round"
          strokeDasharray="1 1"
          strokeDashoffset={1 - drawn}
        />
        <circle
          cx={44}
          cy={54}
          r={5 + ((seconds * 0.8) % 1) * 7}
          fill={ui.accent}
          opacity={0.3 * (1 - ((seconds * 0.8) % 1))}
        />
        {pins.map(([x, y], index) => (
          <circle
            key={x}
            cx={x}
            cy={y}
            r={3.6 * Math.min(1.1, enter(at + 0.3 + index * 0.35, 0.7))}
            fill={ui.accent}
            stroke={ui.card}
            strokeWidth={1.6}
          />
        ))}
      </svg>
      <div
        style={{
          position: "absolute",
          left: 14 * unit,
          top: 14 * unit,
          height: 40 * unit,
          padding: `0 ${16 * unit}px`,
          borderRadius: 20 * unit,
          display: "flex",
          alignItems: "center",
          gap: 9 * unit,
          background: ui.card,
          boxShadow: `0 ${6 * unit}px ${18 * unit}px ${alpha("#000000", 0.18)}`,
        }}
      >
        <Icon name="map-pin" size={18} color={ui.accent} />
        <Text size={15} color={ui.ink} width={Math.min(width - 110, 320)} maxLines={1}>
          {content.note}
        </Text>
      </div>
    </Panel>
  );
}
