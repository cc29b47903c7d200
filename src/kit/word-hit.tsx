import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { Text } from "./text";
import { useTiming } from "./timing";

/** One group of words that fills its box and hits: give it a new `at` and text on each beat. Props: at (seconds of its hit), width, height (units), color, uppercase, from ("scale" | "up" | "left" | "right"). `<WordHit at={starts[active]}>the story</WordHit>` */
export function WordHit({
  children,
  at,
  width,
  height,
  color,
  uppercase = false,
  from = "scale",
}: {
  children: string;
  at: number;
  width?: number;
  height?: number;
  color?: string;
  uppercase?: boolean;
  from?: "scale" | "up" | "left" | "right";
}) {
  const { unit, content } = useFrameSize();
  const { linear, span, seconds, duration } = useTiming();
  const inn = expoOut(linear(at, 0.36));
  const since = (seconds / duration) * span - at;
  const room = width ?? content.width / unit;
  const start = { scale: [0, 0], up: [0, 0.5], left: [-0.4, 0], right: [0.4, 0] }[from];
  const [x = 0, y = 0] = start.map((share) => share * (1 - inn) * 100);
  const scale = (from === "scale" ? 1 + (1 - inn) * 0.55 : 1) * (1 + Math.max(0, since) * 0.035);
  return (
    <div style={{ opacity: Math.min(1, inn * 3), transform: `translate(${x}%, ${y}%) scale(${scale})` }}>
      <Text
        as="display"
        size={520}
        width={room}
        height={height ?? content.height / unit}
        maxLines={3}
        align="center"
        uppercase={uppercase}
        {...(color ? { color } : {})}
      >
        {children}
      </Text>
    </div>
  );
}
