import { mix } from "../../color";
import { expoOut } from "../../easing";
import { useFrameSize } from "../../frame-size";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Panel } from "../parts";
import type { PartProps } from "../ui";
import { Bars } from "./bars";

export function Tracker({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { linear } = useTiming();
  const size = Math.min(height - 40, width * 0.44);
  const rings = [0.84, 0.66, 0.52];
  return (
    <Panel ui={ui} width={width} height={height} padding={20}>
      <div style={{ height: "100%", display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <svg
          role="presentation"
          viewBox="0 0 100 100"
          width={size * unit}
          height={size * unit}
          style={{ transform: "rotate(-90deg)", display: "block" }}
        >
          {rings.map((share, index) => {
            const radius = 44 - index * 13;
            const grown = expoOut(linear(at + 0.2 + index * 0.15, 1.6)) * share;
            const color = [ui.accent, mix(ui.accent, ui.ink, 0.4), mix(ui.accent, ui.ground, 0.45)][index];
            return (
              <g key={share} fill="none" strokeWidth={9.5}>
                <circle cx={50} cy={50} r={radius} stroke={ui.line} />
                <circle
                  cx={50}
                  cy={50}
                  r={radius}
                  stroke={color}
                  pathLength={1}
                  strokeDasharray={`${grown} 1`}
                  strokeLinecap="round"
                />
              </g>
            );
          })}
        </svg>
        <div style={{ display: "flex", flexDirection: "column", gap: 12 * unit }}>
          <Text size={14} color={ui.soft} width={width - size - 64} maxLines={1}>
            {content.note}
          </Text>
          <Bars ui={ui} seed={content.seed} width={width - size - 64} height={height * 0.5} at={at} />
        </div>
      </div>
    </Panel>
  );
}
