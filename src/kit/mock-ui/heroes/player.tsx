import { random } from "remotion";
import { alpha } from "../../color";
import { useFrameSize } from "../../frame-size";
import { Icon } from "../../icon";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Artwork } from "../artwork";
import type { PartProps } from "../ui";

export function Player({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const foot = 156;
  const art = Math.max(80, height - foot);
  const first = content.items[0];
  const waves = 42;
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        flexShrink: 0,
        display: "flex",
        flexDirection: "column",
        gap: 14 * unit,
      }}
    >
      <Artwork
        kind={first?.picture ?? "vinyl"}
        width={width}
        height={art}
        radius={24}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <Text as="heading" size={24} color={ui.ink} width={width} maxLines={1}>
        {first?.title ?? content.title}
      </Text>
      <div
        style={{ height: 40 * unit, display: "flex", alignItems: "center", justifyContent: "space-between" }}
      >
        {Array.from({ length: waves }, (_, index) => {
          const played = index / waves < 0.28 + progress * 0.3;
          const tall = 0.2 + random(`wave-${content.seed}-${index}`) * 0.8;
          return (
            <div
              key={index}
              style={{
                width: (width / waves) * 0.5 * unit,
                height: `${tall * 100}%`,
                borderRadius: 3 * unit,
                background: played ? ui.accent : alpha(ui.ink, 0.2),
              }}
            />
          );
        })}
      </div>
      <div style={{ display: "flex", alignItems: "center", justifyContent: "center", gap: 34 * unit }}>
        <div style={{ transform: "scaleX(-1)" }}>
          <Icon name="play" size={26} color={ui.ink} />
        </div>
        <div
          style={{
            width: 52 * unit,
            height: 52 * unit,
            borderRadius: "50%",
            background: ui.accent,
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
            gap: 6 * unit,
            transform: `scale(${1 + Math.sin(progress * 40 + at) * 0.02})`,
          }}
        >
          {[0, 1].map((bar) => (
            <div
              key={bar}
              style={{ width: 6 * unit, height: 20 * unit, borderRadius: 2 * unit, background: ui.onAccent }}
            />
          ))}
        </div>
        <Icon name="play" size={26} color={ui.ink} />
      </div>
    </div>
  );
}
