import { mix } from "../../color";
import { useFrameSize } from "../../frame-size";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Panel } from "../parts";
import type { PartProps } from "../ui";

export function Booking({ ui, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const days = 7;
  const cell = (width - 36) / days;
  const rows = Math.max(2, Math.min(4, Math.floor((height - 118) / 62)));
  const slots = [
    "9:00",
    "9:30",
    "10:00",
    "11:30",
    "13:00",
    "14:30",
    "15:00",
    "16:30",
    "17:00",
    "17:30",
    "18:00",
    "18:30",
  ];
  const columns = width > 500 ? 4 : 3;
  const chosen = Math.min(4, rows * columns - 1);
  return (
    <Panel ui={ui} width={width} height={height}>
      <div style={{ display: "flex", height: 74 * unit }}>
        {Array.from({ length: days }, (_, index) => (
          <div key={index} style={{ width: cell * unit, display: "flex", justifyContent: "center" }}>
            <div
              style={{
                width: 40 * unit,
                height: 60 * unit,
                borderRadius: 16 * unit,
                display: "grid",
                placeItems: "center",
                background: index === 2 ? ui.accent : "transparent",
              }}
            >
              <Text
                size={18}
                weight={600}
                align="center"
                width={38}
                maxLines={1}
                color={index === 2 ? ui.onAccent : ui.ink}
              >
                {String(11 + index)}
              </Text>
            </div>
          </div>
        ))}
      </div>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 10 * unit }}>
        {slots.slice(0, rows * columns).map((slot, index) => {
          const isChosen = index === chosen;
          const mark = isChosen ? Math.min(1, enter(at + 1.1, 0.4)) : 0;
          return (
            <div
              key={slot}
              style={{
                width: ((width - 37 - (columns - 1) * 10) / columns) * unit,
                height: 50 * unit,
                borderRadius: 14 * unit,
                display: "grid",
                placeItems: "center",
                background: mix(ui.card, ui.accent, mark),
                boxShadow: `inset 0 0 0 ${1.3 * unit}px ${ui.line}`,
              }}
            >
              <Text
                size={16}
                weight={600}
                width={90}
                maxLines={1}
                align="center"
                color={mark > 0.5 ? ui.onAccent : ui.ink}
              >
                {slot}
              </Text>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
