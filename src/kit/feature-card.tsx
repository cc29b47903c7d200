import { Card } from "./card";
import { alpha, mix, readableOn } from "./color";
import { useFrameSize } from "./frame-size";
import { IconTile } from "./icon-tile";
import { useLook } from "./look";
import { Text } from "./text";

export type FeatureCardProps = {
  title: string;
  text?: string;
  /** A name of `Icon`'s; default the tick. */
  icon?: string;
  featured?: boolean;
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  mutedColor?: string;
  accent?: string;
  onAccent?: string;
  on?: string;
};

/** A feature with its icon; low cards set the icon beside the words. Props: title, text, icon, featured, width, height (units), colours. `<FeatureCard title="Fast" icon="zap" width={400} height={360} />` */
export function FeatureCard({
  title,
  text = "",
  icon = "",
  featured = false,
  width,
  height,
  ...colors
}: FeatureCardProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const accent = colors.accent ?? palette.accent;
  const ground = featured ? accent : (colors.color ?? palette.surface);
  const ink = featured
    ? (colors.onAccent ?? readableOn(accent, palette.onAccent))
    : (colors.textColor ?? readableOn(ground, palette.text));
  const soft = featured
    ? alpha(ink, 0.8)
    : (colors.mutedColor ?? readableOn(ground, palette.muted, mix(ground, ink, 0.72)));
  const isRow = width / height > 1.9 || (width / height > 1.5 && width > 420);
  const padding = Math.min(52, Math.max(22, Math.min(width, height) * (isRow ? 0.13 : 0.12)));
  const tile = Math.min(
    isRow ? 128 : 112,
    isRow ? height - 2 * padding : height * 0.22,
    width * (isRow ? 0.16 : 0.3),
  );
  const column = width - 2 * padding - (isRow ? tile + 34 : 0);
  const inside = height - 2 * padding;
  const room = isRow ? inside : inside - tile - 12;
  return (
    <Card
      color={ground}
      {...(colors.on ? { on: colors.on } : {})}
      width={width}
      height={height}
      padding={padding}
      {...(featured ? { glow: accent } : {})}
    >
      <div
        style={{
          height: "100%",
          display: "flex",
          flexDirection: isRow ? "row" : "column",
          alignItems: isRow ? "center" : "flex-start",
          justifyContent: isRow ? "flex-start" : "space-between",
          gap: (isRow ? 34 : 12) * unit,
        }}
      >
        {featured ? (
          <IconTile
            name={icon}
            size={tile}
            color={ink}
            on={ground}
            style={{ background: alpha(ink, 0.16) }}
          />
        ) : (
          <IconTile name={icon} size={tile} color={accent} on={ground} />
        )}
        <div style={{ display: "flex", flexDirection: "column", gap: Math.min(14, height * 0.05) * unit }}>
          <Text
            as="heading"
            size={
              isRow ? Math.min(72, height * 0.25, width * 0.09) : Math.min(60, height * 0.13, width * 0.115)
            }
            width={column}
            height={text === "" ? room : room * (isRow ? 0.48 : 0.54)}
            maxLines={2}
            color={ink}
          >
            {title}
          </Text>
          {text !== "" && (
            <Text
              size={
                isRow ? Math.min(42, Math.max(28, height * 0.16)) : Math.min(40, Math.max(28, height * 0.105))
              }
              width={column}
              height={room * (isRow ? 0.5 : 0.46)}
              maxLines={3}
              color={soft}
            >
              {text}
            </Text>
          )}
        </div>
      </div>
    </Card>
  );
}
