import { useFrameSize } from "../../frame-size";
import { Text } from "../../text";
import { Panel } from "../parts";
import type { PartProps } from "../ui";
import { Curve } from "./curve";

export function Dashboard({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const first = content.items[0];
  const head = width > 500 ? 74 : 66;
  return (
    <Panel ui={ui} width={width} height={height}>
      <div style={{ height: head * unit, display: "flex", flexDirection: "column", gap: 2 * unit }}>
        <Text size={14} color={ui.soft} width={width - 36} maxLines={1}>
          {content.note}
        </Text>
        <Text as="heading" size={36} color={ui.ink} width={width - 36} maxLines={1}>
          {first?.value || first?.title || content.title}
        </Text>
      </div>
      <Curve ui={ui} seed={content.seed} width={width - 36} height={height - 36 - head} at={at} />
    </Panel>
  );
}
