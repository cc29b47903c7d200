import { alpha } from "./color";
import { Enter } from "./enter";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";
import { Text } from "./text";

export type ListEntry = string | { title: string; text?: string; icon?: string };
export type ListProps = {
  items: ListEntry[];
  size?: number;
  width?: number;
  at?: number;
  gap?: number;
  color?: string;
  mutedColor?: string;
  accent?: string;
};

/** Lines with ticks or icons that come in one after the other. Props: items, size (units), width, at, gap, color, mutedColor, accent. `<List items={["Fast", "Simple"]} />` */
export function List({ items, size = 42, width, at = 0.4, gap = 28, color, mutedColor, accent }: ListProps) {
  const { unit, content } = useFrameSize();
  const { palette } = useLook();
  const mark = accent ?? palette.accent;
  const room = (width ?? content.width / unit) - size * 2.1;
  const pause = Math.min(0.12, 0.8 / Math.max(1, items.length));
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: gap * unit }}>
      {items.map((item, index) => {
        const { title, text = "", icon = "check" } = typeof item === "string" ? { title: item } : item;
        return (
          <Enter
            key={index}
            at={at + index * pause}
            from="left"
            exit={index / Math.max(1, items.length)}
            style={{
              display: "flex",
              gap: size * 0.6 * unit,
              alignItems: text === "" ? "center" : "flex-start",
            }}
          >
            <span
              style={{
                width: size * 1.4 * unit,
                height: size * 1.4 * unit,
                flexShrink: 0,
                display: "grid",
                placeItems: "center",
                borderRadius: size * 0.42 * unit,
                background: alpha(mark, 0.16),
              }}
            >
              <Icon name={icon} size={size * 0.8} color={mark} stroke={2.4} />
            </span>
            <span>
              <Text as="heading" size={size} width={room} maxLines={2} {...(color ? { color } : {})}>
                {title}
              </Text>
              {text !== "" && (
                <Text size={size * 0.68} width={room} maxLines={2} color={mutedColor ?? palette.muted}>
                  {text}
                </Text>
              )}
            </span>
          </Enter>
        );
      })}
    </div>
  );
}
