import { Card } from "./card";
import { alpha, isDark, mix, readableOn } from "./color";
import { Counter } from "./counter";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";
import { Text } from "./text";

export type StatCardProps = {
  /** As it is written: "12k", "98%", "24/7". */
  value: string;
  label?: string;
  /** A name of `Icon`'s; none by default. */
  icon?: string;
  featured?: boolean;
  /** In units. */
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  mutedColor?: string;
  accent?: string;
  onAccent?: string;
  on?: string;
  at?: number;
};

/** A number that counts up, large, over what it counts. Props: value ("12k"), label, icon, featured, width, height (units), colours, at. `<StatCard value="98%" label="satisfaction" width={420} height={420} />` */
export function StatCard({
  value,
  label = "",
  icon = "",
  featured = false,
  width,
  height,
  at = 0.4,
  ...colors
}: StatCardProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const accent = colors.accent ?? palette.accent;
  const ground = featured ? accent : (colors.color ?? palette.surface);
  const ink = featured
    ? (colors.onAccent ?? readableOn(accent, palette.onAccent))
    : (colors.textColor ?? readableOn(ground, palette.text));
  const soft = featured
    ? alpha(ink, 0.82)
    : (colors.mutedColor ?? readableOn(ground, palette.muted, mix(ground, ink, 0.72)));
  const isRow = width / height > 2.1;
  const padding = Math.min(56, Math.min(width, height) * 0.13);
  const inner = { width: width - 2 * padding, height: height - 2 * padding };
  const tile = icon === "" ? 0 : Math.min(96, inner.height * (isRow ? 0.8 : 0.24));
  const mark = featured ? ink : readableOn(mix(ground, accent, 0.2), accent, mix(accent, ink, 0.5));
  const numberWidth = isRow ? (inner.width - tile) * 0.56 : inner.width;
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
          justifyContent: icon === "" && !isRow ? "flex-end" : "space-between",
          gap: 24 * unit,
        }}
      >
        {icon !== "" && (
          <div
            style={{
              width: tile * unit,
              height: tile * unit,
              flexShrink: 0,
              display: "grid",
              placeItems: "center",
              borderRadius: tile * 0.28 * unit,
              background: featured ? alpha(ink, 0.16) : alpha(accent, isDark(ground) ? 0.18 : 0.13),
            }}
          >
            <Icon name={icon} size={tile * 0.5} color={mark} stroke={2.1} />
          </div>
        )}
        <div
          style={{
            width: "100%",
            display: "flex",
            flexDirection: isRow ? "row" : "column",
            alignItems: isRow ? "center" : "flex-start",
            justifyContent: "space-between",
            gap: inner.height * 0.05 * unit,
          }}
        >
          <Counter
            value={value}
            at={at}
            size={Math.min(230, inner.height * (isRow ? 0.86 : 0.42), inner.width * 0.5)}
            width={numberWidth}
            color={featured ? ink : readableOn(ground, accent, ink)}
          />
          {label !== "" && (
            <Text
              size={Math.min(50, inner.height * (isRow ? 0.36 : 0.17), width * 0.12)}
              width={isRow ? (inner.width - tile) * 0.4 : inner.width}
              maxLines={isRow ? 2 : 3}
              align={isRow ? "right" : "left"}
              color={soft}
            >
              {label}
            </Text>
          )}
        </div>
      </div>
    </Card>
  );
}
