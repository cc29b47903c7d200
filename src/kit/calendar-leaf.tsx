import { alpha, isDark, mix, readableOn } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { RollingNumber } from "./rolling-number";
import { Text } from "./text";
import { useTiming } from "./timing";

export type CalendarLeafProps = {
  /** As they are written: "24", "December", "Thursday". */
  day: string;
  month: string;
  weekday?: string;
  /** Width in units; it is a little taller than wide. */
  size: number;
  color?: string;
  textColor?: string;
  accent?: string;
  onAccent?: string;
  at?: number;
};

/** A leaf of a calendar that swings in, its day rolling into place. Props: day, month, weekday (texts), size (units), color, textColor, accent, onAccent, at. `<CalendarLeaf day="24" month="December" size={640} />` */
export function CalendarLeaf({ day, month, weekday = "", size, at = 0.3, ...colors }: CalendarLeafProps) {
  const { unit } = useFrameSize();
  const { palette, corner } = useLook();
  const { enter, linear, exit, seconds } = useTiming();
  const accent = colors.accent ?? palette.accent;
  const ground = colors.color ?? palette.surface;
  const ink = colors.textColor ?? readableOn(ground, palette.text);
  const tall = size * 1.12;
  const head = tall * 0.24;
  const inn = enter(at, 1.1);
  const out = exit(0.6);
  const ring = (left: number) => (
    <div
      key={left}
      style={{
        position: "absolute",
        left: `${left}%`,
        top: -size * 0.055 * unit,
        width: size * 0.045 * unit,
        height: size * 0.13 * unit,
        borderRadius: size * unit,
        background: mix(ink, ground, 0.25),
      }}
    />
  );
  return (
    <div
      style={{
        position: "relative",
        width: size * unit,
        height: tall * unit,
        flexShrink: 0,
        opacity: linear(at, 0.35) * (1 - out),
        transform: `translateY(${((1 - inn) * 180 + out * 60) * unit}px) rotate(${-3 + (1 - inn) * -14 + Math.sin(seconds * 0.9) * 0.6}deg)`,
      }}
    >
      <div
        style={{
          position: "absolute",
          inset: 0,
          overflow: "hidden",
          borderRadius: Math.max(0.012, corner) * 1080 * 1.6 * unit,
          background: ground,
          boxShadow: `0 ${50 * unit}px ${120 * unit}px ${alpha("#000000", isDark(palette.background) ? 0.45 : 0.16)}`,
        }}
      >
        <div
          style={{
            height: head * unit,
            background: accent,
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
          }}
        >
          <Text
            as="heading"
            size={head * 0.42}
            width={size * 0.84}
            maxLines={1}
            align="center"
            color={colors.onAccent ?? readableOn(accent, palette.onAccent)}
          >
            {month}
          </Text>
        </div>
        <div
          style={{
            height: (tall - head) * unit,
            display: "flex",
            flexDirection: "column",
            alignItems: "center",
            justifyContent: "center",
            gap: size * 0.03 * unit,
          }}
        >
          <RollingNumber
            value={day}
            at={at + 0.25}
            size={size * 0.56}
            width={size * 0.86}
            align="center"
            color={ink}
          />
          {weekday !== "" && (
            <Text size={size * 0.068} width={size * 0.84} maxLines={1} align="center" color={alpha(ink, 0.7)}>
              {weekday}
            </Text>
          )}
        </div>
      </div>
      {[24, 71].map(ring)}
    </div>
  );
}
