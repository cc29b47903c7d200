import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

const star = "M12 1.8 L15.1 8.4 L22.3 9.3 L17 14.3 L18.4 21.5 L12 18 L5.6 21.5 L7 14.3 L1.7 9.3 L8.9 8.4 Z";

/** A rating in stars that fill one after the other, halves too. Props: value (of `of`), of (5), size (units), color, emptyColor, at. `<Stars value={4.5} />` */
export function Stars({
  value,
  of = 5,
  size = 52,
  color,
  emptyColor,
  at = 0.5,
}: {
  value: number;
  of?: number;
  size?: number;
  color?: string;
  emptyColor?: string;
  at?: number;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, linear, exit } = useTiming();
  const ink = color ?? palette.accent;
  const out = exit(0.3);
  return (
    <div
      role="img"
      aria-label={`${value} of ${of} stars`}
      style={{ display: "flex", gap: size * 0.16 * unit, opacity: 1 - out }}
    >
      {Array.from({ length: of }, (_, index) => {
        const start = at + index * 0.09;
        const inn = enter(start, 0.7);
        const full = Math.max(0, Math.min(1, value - index));
        return (
          <svg
            key={index}
            viewBox="0 0 24 24"
            role="presentation"
            width={size * unit}
            height={size * unit}
            style={{
              opacity: linear(start, 0.2),
              transform: `scale(${0.3 + 0.7 * inn}) rotate(${(1 - inn) * -40}deg)`,
              display: "block",
            }}
          >
            <path d={star} fill={emptyColor ?? alpha(ink, 0.22)} strokeLinejoin="round" />
            {full > 0 && (
              <path d={star} fill={ink} style={{ clipPath: `inset(0 ${(1 - full) * 100}% 0 0)` }} />
            )}
          </svg>
        );
      })}
    </div>
  );
}
