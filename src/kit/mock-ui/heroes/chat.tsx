import { ChatThread } from "../../chat-thread";
import type { PartProps } from "../ui";

export function Chat({ ui, content, width, height, at }: PartProps) {
  const messages = content.items.slice(0, 5).map((item, index) => ({
    side: index % 2 ? ("right" as const) : ("left" as const),
    text: [item.title, item.text].filter(Boolean).join(". "),
  }));
  return (
    <ChatThread
      messages={messages}
      width={width}
      height={height}
      size={20}
      at={at}
      leftColor={ui.card}
      leftTextColor={ui.ink}
      rightColor={ui.accent}
      rightTextColor={ui.onAccent}
      nameColor={ui.soft}
    />
  );
}
