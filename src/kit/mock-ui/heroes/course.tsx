import { alpha } from "../../color";
import { useFrameSize } from "../../frame-size";
import { Icon } from "../../icon";
import { useTiming } from "../../timing";
import { Artwork } from "../artwork";
import type { PartProps } from "../ui";

export function Course({ ui, content, width, height }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  return (
    <div
      style={{
        position: "relative",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        borderRadius: 22 * unit,
        overflow: "hidden",
      }}
    >
      <Artwork
        kind={content.items[0]?.picture ?? "book"}
        width={width}
        height={height}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <div
        style={{
          position: "absolute",
          left: "50%",
          top: "46%",
          width: 76 * unit,
          height: 76 * unit,
          margin: `${-38 * unit}px 0 0 ${-38 * unit}px`,
          borderRadius: "50%",
          display: "grid",
          placeItems: "center",
          background: ui.card,
        }}
      >
        <Icon name="play" size={32} color={ui.accent} stroke={2.6} />
      </div>
      <div
        style={{
          position: "absolute",
          left: 20 * unit,
          right: 20 * unit,
          bottom: 20 * unit,
          height: 7 * unit,
          borderRadius: 4 * unit,
          background: alpha("#ffffff", 0.4),
        }}
      >
        <div
          style={{
            width: `${22 + progress * 30}%`,
            height: "100%",
            borderRadius: 4 * unit,
            background: "#ffffff",
          }}
        />
      </div>
    </div>
  );
}
