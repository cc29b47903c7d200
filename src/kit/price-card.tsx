import { Badge } from "./badge";
import { Card } from "./card";
import { alpha, isDark, mix, readableOn } from "./color";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";
import { pointsOf } from "./points-of";
import { Text, useFittedText } from "./text";

export type PriceCardProps = {
  title: string;
  price: string;
  period?: string;
  text?: string;
  featured?: boolean;
  badge?: string;
  /** In units. A wide, low card sets its price beside its name. */
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  mutedColor?: string;
  accent?: string;
  onAccent?: string;
  on?: string;
};

/** A plan with its price; the featured one takes the accent, a text that lists points shows them ticked. Props: title, price, period, text, featured, badge, width, height, colours. `<PriceCard title="Team" price="$29" period="/month" width={480} height={560} />` */
export function PriceCard({
  title,
  price,
  period = "",
  text = "",
  featured = false,
  badge = "",
  width,
  height,
  ...colors
}: PriceCardProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const accent = colors.accent ?? palette.accent;
  const ground = featured ? accent : (colors.color ?? palette.surface);
  const ink = featured
    ? (colors.onAccent ?? readableOn(accent, palette.onAccent))
    : (colors.textColor ?? readableOn(ground, palette.text));
  const soft = featured
    ? alpha(ink, 0.78)
    : (colors.mutedColor ?? readableOn(ground, palette.muted, mix(ground, ink, 0.72)));
  const isRow = width / height > 1.5 && width >= 620;
  const isLow = height < 340;
  const padding = Math.min(56, Math.max(24, Math.min(width, height) * (isRow ? 0.115 : isLow ? 0.09 : 0.1)));
  const inside = width - 2 * padding;
  const column = isRow ? inside * 0.5 - 20 : inside;
  const name = (
    <Text
      as="heading"
      size={
        isRow
          ? Math.min(64, height * 0.22, width * 0.085)
          : Math.min(54, width * 0.14, height * (isLow ? 0.17 : 0.2))
      }
      width={column}
      height={height * 0.4}
      maxLines={2}
      color={ink}
    >
      {title}
    </Text>
  );
  const points = isRow ? [] : pointsOf(text).slice(0, height < 420 ? 2 : 5);
  const pointRoom = Math.min(
    isRow ? 30 : 34,
    (height * (isLow ? 0.285 : 0.36)) / Math.max(1, points.length) / 1.5,
  );
  // All points as large as the longest one allows.
  const longest = points.reduce((most, point) => (point.length > most.length ? point : most), "");
  const fitted = useFittedText({
    text: longest,
    size: pointRoom,
    width: inside - pointRoom * 1.5,
    maxLines: 1,
  });
  const pointSize = Math.min(pointRoom, fitted.size / unit / fitted.font.scale);
  const detail =
    points.length > 0 ? (
      <div style={{ display: "flex", flexDirection: "column", gap: pointSize * 0.42 * unit }}>
        {points.map((point, index) => (
          <div key={index} style={{ display: "flex", alignItems: "center", gap: pointSize * 0.5 * unit }}>
            <Icon name="check" size={pointSize} color={featured ? ink : accent} stroke={3} />
            <Text
              size={pointSize}
              width={inside - pointRoom * 1.4}
              maxLines={1}
              color={featured ? ink : soft}
            >
              {point.charAt(0).toLocaleUpperCase("en") + point.slice(1)}
            </Text>
          </div>
        ))}
      </div>
    ) : text === "" ? null : (
      <Text
        size={Math.min(isRow ? 38 : 34, height * (isRow ? 0.145 : 0.12))}
        width={column}
        height={height * (isRow ? 0.46 : isLow ? 0.2 : 0.3)}
        maxLines={isLow ? 2 : 3}
        color={soft}
      >
        {text}
      </Text>
    );
  const isWord = !/\d/u.test(price);
  const priceSize = isRow
    ? Math.min(isWord ? 84 : 132, height * 0.4, width * 0.2)
    : Math.min(isWord ? 84 : 150, height * (isLow ? 0.25 : 0.3), width * 0.36);
  const amount =
    price === "" ? null : (
      <div
        style={{
          display: "flex",
          alignItems: "baseline",
          gap: 10 * unit,
          justifyContent: isRow ? "flex-end" : "flex-start",
        }}
      >
        <Text
          as="number"
          size={priceSize}
          width={column - (period === "" ? 0 : period.length * 17 + 10)}
          color={ink}
        >
          {price}
        </Text>
        {period !== "" && (
          <Text size={28} width={220} maxLines={1} color={soft}>
            {period}
          </Text>
        )}
      </div>
    );
  const line = (
    <div
      style={{ height: 1.5 * unit, background: alpha(ink, featured ? 0.28 : isDark(ground) ? 0.14 : 0.12) }}
    />
  );
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
          justifyContent: "space-between",
          alignItems: isRow ? "center" : "stretch",
        }}
      >
        <div style={{ display: "flex", flexDirection: "column", gap: (isRow ? 10 : 18) * unit }}>
          <div
            style={{
              display: "flex",
              justifyContent: "space-between",
              alignItems: "flex-start",
              gap: 16 * unit,
            }}
          >
            {name}
          </div>
          {isRow && detail}
        </div>
        {isRow ? (
          amount
        ) : (
          <div
            style={{
              display: "flex",
              flexDirection: "column",
              gap: (isLow ? 4 : Math.min(26, height * 0.045)) * unit,
            }}
          >
            {amount}
            {detail && !isLow && line}
            {detail}
          </div>
        )}
      </div>
      {featured && badge !== "" && (
        <div style={{ position: "absolute", top: 0, right: padding * unit, transform: "translateY(-52%)" }}>
          <Badge color={ink} textColor={ground}>
            {badge}
          </Badge>
        </div>
      )}
    </Card>
  );
}
