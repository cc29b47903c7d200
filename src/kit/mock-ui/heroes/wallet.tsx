import { alpha, mix } from "../../color";
import { useFrameSize } from "../../frame-size";
import { Text } from "../../text";
import type { PartProps } from "../ui";
import { Curve } from "./curve";

export function Wallet({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const first = content.items[0];
  return (
    <div
      style={{
        position: "relative",
        boxSizing: "border-box",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        padding: 24 * unit,
        borderRadius: 26 * unit,
        overflow: "hidden",
        background: `linear-gradient(125deg, ${mix(ui.accent, "#ffffff", 0.16)}, ${ui.accent} 45%, ${mix(ui.accent, "#000000", 0.24)})`,
      }}
    >
      <div
        style={{
          position: "absolute",
          right: -height * 0.3 * unit,
          top: -height * 0.4 * unit,
          width: height * 1.2 * unit,
          height: height * 1.2 * unit,
          borderRadius: "50%",
          background: alpha("#ffffff", 0.12),
        }}
      />
      <Text size={15} color={alpha(ui.onAccent, 0.8)} width={width - 48} maxLines={1}>
        {content.note}
      </Text>
      <Text as="heading" size={44} color={ui.onAccent} width={width - 48} maxLines={1}>
        {first?.value || content.name}
      </Text>
      <div style={{ position: "absolute", left: 24 * unit, bottom: 22 * unit }}>
        <Curve
          ui={{ ...ui, accent: ui.onAccent, line: "transparent" }}
          seed={content.seed}
          width={width - 48}
          height={height * 0.38}
          at={at}
        />
      </div>
    </div>
  );
}
