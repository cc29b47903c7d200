import type { ReactNode } from "react";
import { alpha, readableOn } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Text } from "./text";
import { useTiming } from "./timing";

type RailProps = {
  /** How many points; they stand in the middle of equal cells. */
  count: number;
  /** In units. */
  length: number;
  vertical?: boolean;
  /** When each point is reached, in the seconds of `enter`: what `useBeats` gives. */
  starts: readonly number[];
  color?: string;
  trackColor?: string;
};

function Rail({
  count,
  length,
  vertical = false,
  starts,
  ink,
  track,
  across,
  line,
  head = false,
  point,
}: Omit<RailProps, "color" | "trackColor"> & {
  ink: string;
  track: string;
  across: number;
  line: number;
  head?: boolean;
  point(index: number, reached: number): ReactNode;
}) {
  const { unit } = useFrameSize();
  const { linear, exit } = useTiming();
  const places = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  const reached = starts.map((start) => smooth(linear(start - 0.4, 0.5)));
  const run = places.reduce(
    (sum, place, index) => sum + (place - (places[index - 1] ?? 0)) * (reached[index] ?? 0),
    0,
  );
  const out = exit(0.4);
  const bar = (color: string, share: number) => (
    <div
      style={{
        position: "absolute",
        background: color,
        borderRadius: line * unit,
        ...(vertical
          ? { left: ((across - line) / 2) * unit, top: 0, width: line * unit, height: length * unit }
          : { top: ((across - line) / 2) * unit, left: 0, height: line * unit, width: length * unit }),
        transform: vertical ? `scaleY(${share})` : `scaleX(${share})`,
        transformOrigin: "0% 0%",
      }}
    />
  );
  const at = (share: number) => ({
    position: "absolute" as const,
    width: across * unit,
    height: across * unit,
    display: "grid",
    placeItems: "center",
    ...(vertical
      ? { left: 0, top: (share * length - across / 2) * unit }
      : { top: 0, left: (share * length - across / 2) * unit }),
  });
  return (
    <div
      style={{
        position: "relative",
        flexShrink: 0,
        width: (vertical ? across : length) * unit,
        height: (vertical ? length : across) * unit,
        opacity: 1 - out,
      }}
    >
      {bar(track, smooth(linear(0.1, 1.1)))}
      {bar(ink, run)}
      {places.map((place, index) => (
        <div key={index} style={at(place)}>
          {point(index, reached[index] ?? 0)}
        </div>
      ))}
      {head && run > 0 && (
        <div style={at(run)}>
          <span
            style={{
              width: across * 0.5 * unit,
              height: across * 0.5 * unit,
              borderRadius: "50%",
              background: ink,
              boxShadow: `0 0 0 ${across * 0.2 * unit}px ${alpha(ink, 0.25)}`,
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Numbered points joined by a line that runs on as they are reached; the content stands beside it in cells of equal size. Props: count, length (units), vertical, starts (of useBeats), size (units), color, trackColor, numberColor. `<StepRail count={3} length={1600} starts={starts} />` */
export function StepRail({
  size = 92,
  color,
  trackColor,
  numberColor,
  ...props
}: RailProps & { size?: number; numberColor?: string }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter } = useTiming();
  const ink = color ?? palette.accent;
  const track = trackColor ?? palette.surface;
  return (
    <Rail
      {...props}
      ink={ink}
      track={track}
      across={size}
      line={size * 0.07}
      point={(index, reached) => (
        <div
          style={{
            width: size * unit,
            height: size * unit,
            display: "grid",
            placeItems: "center",
            borderRadius: "50%",
            background: reached > 0.5 ? ink : track,
            boxShadow: `0 0 0 ${size * 0.14 * unit * reached}px ${alpha(ink, 0.18)}`,
            transform: `scale(${enter(0.2 + index * 0.1, 0.7) * (0.86 + 0.14 * reached)})`,
          }}
        >
          <Text
            as="number"
            size={size * 0.46}
            width={size * 0.8}
            align="center"
            color={reached > 0.5 ? readableOn(ink, palette.onAccent) : (numberColor ?? palette.muted)}
          >
            {index + 1}
          </Text>
        </div>
      )}
    />
  );
}

/** A line through time with dots, along which a light runs. Props: count, length (units), vertical, starts (of useBeats), size (units), color, trackColor. `<TimelineRail count={4} length={1680} starts={starts} />` */
export function TimelineRail({ size = 44, color, trackColor, ...props }: RailProps & { size?: number }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter } = useTiming();
  const ink = color ?? palette.accent;
  const track = trackColor ?? palette.surface;
  return (
    <Rail
      {...props}
      ink={ink}
      track={track}
      across={size}
      line={size * 0.12}
      head
      point={(index, reached) => (
        <span
          style={{
            width: size * 0.5 * unit,
            height: size * 0.5 * unit,
            boxSizing: "border-box",
            borderRadius: "50%",
            border: `${size * 0.1 * unit}px solid ${reached > 0.5 ? ink : track}`,
            background: reached > 0.5 ? ink : palette.background,
            transform: `scale(${enter(0.3 + index * 0.1, 0.6) * (1 + 0.25 * reached)})`,
          }}
        />
      )}
    />
  );
}
