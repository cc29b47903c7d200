import { ChatBubble, type ChatColors, sizeOfBubble } from "./chat/bubble";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useScreen } from "./screen";
import { useTiming } from "./timing";
import { useSteps } from "./typing";

export type ChatMessage = {
  side: "left" | "right";
  text: string;
  name?: string;
  /** A sign that is put on it a little later: «❤️». */
  reaction?: string;
};

export type ChatThreadProps = ChatColors & {
  messages: readonly ChatMessage[];
  /** Largest size of the letters in units; default 44. */
  size?: number;
  /** In units; default the screen's around it. */
  width?: number;
  height?: number;
  at?: number;
};

/** Messages that come one after the other, with typing dots, names and reactions; older ones move up. Props: messages ({ side, text, name, reaction }), size, width, height (units), at, leftColor, leftTextColor, rightColor, rightTextColor, nameColor. `<ChatThread messages={[{ side: "left", text: "Hi!" }]} height={700} />` */
export function ChatThread({ messages, size = 44, at = 0.5, ...props }: ChatThreadProps) {
  const { unit, content } = useFrameSize();
  const { palette, type } = useLook();
  const screen = useScreen();
  const { exit, linear } = useTiming();
  const width = props.width ?? screen?.width ?? content.width / unit;
  const height = props.height ?? screen?.height ?? content.height / unit;
  const colors = {
    leftColor: props.leftColor ?? palette.surface,
    leftTextColor: props.leftTextColor ?? palette.text,
    rightColor: props.rightColor ?? palette.accent,
    rightTextColor: props.rightTextColor ?? palette.onAccent,
    nameColor: props.nameColor ?? palette.muted,
  };
  const entries = messages.map((message, index) => {
    const before = messages[index - 1];
    const isNew = before?.side !== message.side || before.name !== message.name;
    return { message, name: isNew && message.side === "left" ? (message.name ?? "") : "", isNew };
  });
  const bubblesAt = (letters: number) =>
    entries.map(({ message, name }) =>
      sizeOfBubble({ text: message.text, name, type, letters, width, unit }),
    );
  const totalOf = (bubbles: ReturnType<typeof bubblesAt>, letters: number) =>
    bubbles.reduce((sum, { height: tall }, index) => sum + tall + gapAbove(index, letters), 0);
  const gapAbove = (index: number, letters: number) =>
    index === 0 ? 0 : letters * (entries[index]?.isNew ? 0.85 : 0.28);
  let letters = size;
  while (letters > size * 0.6 && totalOf(bubblesAt(letters), letters) > height) letters *= 0.95;
  const bubbles = bubblesAt(letters);
  const steps = useSteps(
    at,
    messages.map(({ side, text }) => (side === "left" ? 0.95 : 0.6) + Math.min(1.1, text.length * 0.016)),
  );
  let top = 0;
  let visible = 0;
  const placed = bubbles.map((bubble, index) => {
    top += gapAbove(index, letters);
    const y = top;
    top += bubble.height;
    const step = steps[index];
    const share = step ? expoOut(Math.max(0, Math.min(1, step.past / 0.5))) : 1;
    visible += (bubble.height + gapAbove(index, letters)) * share;
    return { bubble, y, step };
  });
  const total = Math.min(top, height);
  const scroll = Math.max(0, visible - height);
  return (
    <div
      style={{
        position: "relative",
        width: width * unit,
        height: total * unit,
        ...(top > height
          ? {
              overflow: "hidden",
              maskImage: `linear-gradient(180deg, transparent 0%, #000 ${scroll > 1 ? 10 : 0}%)`,
            }
          : {}),
      }}
    >
      <div style={{ transform: `translateY(${-scroll * unit}px)` }}>
        {placed.map(({ bubble, y, step }, index) => {
          const entry = entries[index];
          if (!entry || !step || step.past <= 0) return null;
          const out = exit(index / Math.max(1, entries.length - 1));
          return (
            <div
              key={index}
              style={{
                position: "absolute",
                top: y * unit,
                [entry.message.side]: 0,
                opacity: 1 - out,
                transform: `translateY(${-out * 50 * unit}px)`,
              }}
            >
              <ChatBubble
                {...colors}
                side={entry.message.side}
                name={entry.name}
                reaction={entry.message.reaction ?? ""}
                bubble={bubble}
                // The other side is seen writing first.
                writing={entry.message.side === "left" && step.share < 0.42}
                shown={step.arrived * Math.min(1, linear(0, 0.1) * 10)}
                past={step.past}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
