import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { IconTile } from "./icon-tile";
import { LogoMark } from "./logo/logo-mark";
import { useLook } from "./look";
import { Text } from "./text";

export type NotificationProps = {
  /** Who sends it: its mark is drawn from the name. */
  app: string;
  title: string;
  text?: string;
  /** «now», «2 min». */
  time?: string;
  /** An icon of `Icon` instead of the mark. */
  icon?: string;
  width: number;
  color?: string;
  textColor?: string;
  accent?: string;
  on?: string;
};

/** A message as phones show it: mark, title, text, time. Props: app, title, text, time, icon, width (units), color, textColor, accent, on. `<Notification app="Orbit" title="Deployed" text="Version 2 is live." width={640} />` */
export function Notification({
  app,
  title,
  text = "",
  time = "",
  icon = "",
  width,
  color,
  textColor,
  accent,
  on,
}: NotificationProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const ground = color ?? palette.surface;
  const ink = textColor ?? palette.text;
  const own = accent ?? palette.accent;
  const dark = isDark(ground);
  const tile = width * 0.125;
  const padding = width * 0.042;
  const aside = time === "" ? 0 : width * 0.15;
  const column = width - 2 * padding - tile - width * 0.036;
  return (
    <div
      style={{
        boxSizing: "border-box",
        width: width * unit,
        padding: padding * unit,
        display: "flex",
        alignItems: "center",
        gap: width * 0.036 * unit,
        borderRadius: width * 0.066 * unit,
        background: `linear-gradient(170deg, ${mix(ground, "#ffffff", dark ? 0.08 : 0.5)}, ${ground} 60%)`,
        boxShadow: `0 0 0 ${1.2 * unit}px ${dark ? alpha("#ffffff", 0.1) : alpha("#000000", 0.05)}, 0 ${width * 0.03 * unit}px ${width * 0.085 * unit}px ${alpha("#000000", isDark(on ?? palette.background) ? 0.42 : 0.16)}`,
      }}
    >
      {icon === "" ? (
        <div
          style={{
            width: tile * unit,
            height: tile * unit,
            flexShrink: 0,
            display: "grid",
            placeItems: "center",
            borderRadius: tile * 0.26 * unit,
            background: mix(ground, own, 0.16),
          }}
        >
          <LogoMark name={app} size={tile * 0.62} color={own} on={ground} />
        </div>
      ) : (
        <IconTile name={icon} size={tile} color={own} on={ground} solid />
      )}
      <div style={{ display: "flex", flexDirection: "column", gap: width * 0.008 * unit }}>
        <div
          style={{
            width: column * unit,
            display: "flex",
            justifyContent: "space-between",
            alignItems: "baseline",
          }}
        >
          <Text size={width * 0.046} width={column - aside} maxLines={1} weight={600} color={ink}>
            {title}
          </Text>
          {time !== "" && (
            <Text
              size={width * 0.034}
              width={aside}
              maxLines={1}
              align="right"
              color={mix(ground, ink, 0.55)}
            >
              {time}
            </Text>
          )}
        </div>
        {text !== "" && (
          <Text size={width * 0.041} width={column} maxLines={2} color={mix(ground, ink, 0.76)}>
            {text}
          </Text>
        )}
      </div>
    </div>
  );
}
