import { alpha } from "../../color";
import { useFrameSize } from "../../frame-size";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Artwork } from "../artwork";
import type { PartProps } from "../ui";

/** A large drawing with a line on it: shops, menus, posts, articles. */
export function Cover({ ui, content, width, height }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const ink = "#ffffff";
  return (
    <div
      style={{
        position: "relative",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        borderRadius: 24 * unit,
        overflow: "hidden",
      }}
    >
      <div style={{ transform: `scale(${1.02 + progress * 0.07})` }}>
        <Artwork
          kind={content.items[0]?.picture ?? "waves"}
          width={width}
          height={height}
          accent={ui.accent}
          on={ui.ground}
          seed={content.seed}
        />
      </div>
      <div
        style={{
          position: "absolute",
          inset: 0,
          background: `linear-gradient(180deg, transparent 40%, ${alpha("#000000", 0.62)})`,
        }}
      />
      <div style={{ position: "absolute", left: 20 * unit, bottom: 18 * unit }}>
        <Text as="heading" size={Math.min(34, height * 0.14)} color={ink} width={width - 40} maxLines={2}>
          {content.note}
        </Text>
      </div>
    </div>
  );
}
