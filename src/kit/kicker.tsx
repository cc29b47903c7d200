import { AnimatedText } from "./animated-text";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Rule } from "./rule";

/** A few words in spaced capitals behind a short line, above a headline. Props: color, at, size, width, align. `<Kicker color={accent}>Small batch</Kicker>` */
export function Kicker({
  children,
  color,
  at = 0.15,
  size = 28,
  width,
  rule = true,
}: {
  children: string;
  color?: string;
  at?: number;
  size?: number;
  width?: number;
  rule?: boolean;
}) {
  const { unit, content } = useFrameSize();
  const { palette } = useLook();
  if (children.trim() === "") return null;
  const ink = color ?? palette.accent;
  const room = (width ?? content.width / unit) - (rule ? 84 : 0);
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 24 * unit }}>
      {rule && <Rule color={ink} length={60} thickness={3} at={at} />}
      <AnimatedText
        as="label"
        uppercase
        by="word"
        reveal="blur"
        at={at + 0.1}
        size={size}
        color={ink}
        width={room}
        maxLines={1}
      >
        {children}
      </AnimatedText>
    </div>
  );
}
