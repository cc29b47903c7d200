import { alpha, mix, readableOn } from "./color";
import { expoIn, expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Text } from "./text";
import { useTiming } from "./timing";

export type Countdown = {
  /** The number that stands now; 0 once all are counted. */
  number: number;
  /** How much of its time is over, 0..1. */
  share: number;
  /** Seconds at which the counting ends. */
  end: number;
};

/**
 * Counts from a number to one in equal beats, spread over the scene but for `rest` (a share, at its end) for what comes
 * after. `const { number, share } = useCountdown(3)`
 */
export function useCountdown(
  from: number,
  { at = 0, rest = 0.2 }: { at?: number; rest?: number } = {},
): Countdown {
  const { seconds, duration } = useTiming();
  const count = Math.max(1, Math.round(from));
  const end = Math.max(at + 0.01, duration * (1 - rest));
  const beats = ((seconds - at) / (end - at)) * count;
  if (beats >= count) return { number: 0, share: 1, end };
  const beat = Math.max(0, Math.floor(beats));
  return { number: count - beat, share: Math.max(0, Math.min(1, beats - beat)), end };
}

export type CountdownDigitsProps = {
  /** What stands now, and how much of its time is over (0..1): of `useCountdown`. */
  number: number;
  share: number;
  /** In units. */
  size: number;
  width: number;
  color?: string;
  /** "punch" swells from large, "drop" falls through; default "punch". */
  move?: "punch" | "drop";
};

/** The number of a countdown, which strikes at each beat and makes way for the next. Props: number, share (of `useCountdown`), size, width (units), color, move ("punch" | "drop"). `<CountdownDigits {...useCountdown(3)} size={600} width={900} />` */
export function CountdownDigits({ number, share, size, width, color, move = "punch" }: CountdownDigitsProps) {
  const { palette } = useLook();
  const { unit } = useFrameSize();
  const inn = expoOut(Math.min(1, share / 0.32));
  const out = expoIn(Math.max(0, Math.min(1, (share - 0.8) / 0.2)));
  const transform =
    move === "punch"
      ? `scale(${1.6 - 0.6 * inn - 0.08 * share - 0.3 * out})`
      : `translateY(${((inn - 1) * 0.6 + out * 0.6) * size * unit}px)`;
  return (
    <div style={{ transform, opacity: Math.min(1, share / 0.08) * (1 - out) }}>
      <Text as="number" size={size} width={width} align="center" color={color ?? palette.text}>
        {String(number)}
      </Text>
    </div>
  );
}

export type CountdownRingProps = Omit<CountdownDigitsProps, "width" | "move"> & {
  accent?: string;
  on?: string;
};

/** A ring that runs empty at each beat around the number, with ticks like a clock's. Props: number, share (of `useCountdown`), size (diameter, units), color, accent, on. `<CountdownRing {...useCountdown(5)} size={760} />` */
export function CountdownRing({ number, share, size, color, accent, on }: CountdownRingProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const paint = accent ?? palette.accent;
  const ground = on ?? palette.background;
  const thickness = size * 0.05;
  const radius = (size - thickness) / 2 - size * 0.06;
  const around = 2 * Math.PI * radius;
  const left = 1 - share;
  const turn = left * 2 * Math.PI;
  const middle = size / 2;
  return (
    <div style={{ position: "relative", width: size * unit, height: size * unit, flexShrink: 0 }}>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${size} ${size}`}
        style={{ position: "absolute", inset: 0, overflow: "visible" }}
        role="presentation"
      >
        {Array.from({ length: 60 }, (_, index) => {
          const isLong = index % 5 === 0;
          const isLeft = index / 60 < left;
          return (
            <line
              key={index}
              x1={middle}
              x2={middle}
              y1={0}
              y2={size * (isLong ? 0.034 : 0.02)}
              stroke={isLeft ? alpha(paint, isLong ? 0.9 : 0.5) : mix(ground, readableOn(ground), 0.16)}
              strokeWidth={size * (isLong ? 0.006 : 0.004)}
              strokeLinecap="round"
              transform={`rotate(${index * 6} ${middle} ${middle})`}
            />
          );
        })}
        <g fill="none" transform={`rotate(-90 ${middle} ${middle})`} strokeWidth={thickness}>
          <circle cx={middle} cy={middle} r={radius} stroke={mix(ground, readableOn(ground), 0.09)} />
          {left > 0.002 && (
            <circle
              cx={middle}
              cy={middle}
              r={radius}
              stroke={paint}
              strokeLinecap="round"
              strokeDasharray={`${around * left} ${around}`}
            />
          )}
        </g>
        <circle
          cx={middle + Math.sin(turn) * radius}
          cy={middle - Math.cos(turn) * radius}
          r={thickness * 0.8}
          fill={mix(paint, "#ffffff", 0.3)}
        />
      </svg>
      <div
        style={{
          position: "absolute",
          inset: 0,
          display: "flex",
          alignItems: "center",
          justifyContent: "center",
        }}
      >
        <CountdownDigits
          number={number}
          share={share}
          size={size * 0.5}
          width={size * 0.66}
          {...(color ? { color } : {})}
        />
      </div>
    </div>
  );
}
