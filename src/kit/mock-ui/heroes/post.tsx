import { useFrameSize } from "../../frame-size";
import { Icon } from "../../icon";
import { Text } from "../../text";
import { useTiming } from "../../timing";
import { Artwork } from "../artwork";
import type { PartProps } from "../ui";

export function Post({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const liked = enter(at + 1.3, 0.7);
  const first = content.items[0];
  return (
    <div
      style={{
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        display: "flex",
        flexDirection: "column",
        gap: 12 * unit,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 11 * unit }}>
        <Artwork
          kind="portrait"
          width={40}
          height={40}
          radius={20}
          accent={ui.accent}
          on={ui.ground}
          seed={content.seed + 1}
        />
        <Text size={16} weight={600} color={ui.ink} width={width - 70} maxLines={1}>
          {content.name}
        </Text>
      </div>
      <Artwork
        kind={first?.picture ?? "waves"}
        width={width}
        height={height - 122}
        radius={22}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <div style={{ display: "flex", alignItems: "center", gap: 14 * unit }}>
        <div style={{ transform: `scale(${liked > 0 ? 0.7 + 0.3 * liked : 1})` }}>
          <Icon name="heart" size={26} color={liked > 0 ? ui.accent : ui.ink} stroke={liked > 0 ? 3.4 : 2} />
        </div>
        <Icon name="message" size={25} color={ui.ink} />
        <Icon name="send" size={24} color={ui.ink} />
      </div>
      <Text size={15.5} color={ui.ink} width={width} maxLines={1}>
        {content.note}
      </Text>
    </div>
  );
}
