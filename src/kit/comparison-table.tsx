import { alpha, isDark, mix, readableOn } from "./color";
import { Enter } from "./enter";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";
import { Text } from "./text";
import { useTiming } from "./timing";

export type ComparisonTableProps = {
  leftTitle: string;
  rightTitle: string;
  /** Side by side by their place in the list. */
  leftPoints: string[];
  rightPoints: string[];
  /** The side that stands out and has ticks, where the other has crosses; default "right". */
  better?: "left" | "right" | "none";
  /** In units. */
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  mutedColor?: string;
  accent?: string;
  onAccent?: string;
  /** What it lies on. */
  on?: string;
  at?: number;
};

/** Two columns, row by row, the better one raised in the accent with ticks. Props: leftTitle, rightTitle, leftPoints, rightPoints (string[]), better ("left" | "right" | "none"), width, height (units), colours, at. `<ComparisonTable leftTitle="Before" rightTitle="After" leftPoints={["Slow"]} rightPoints={["Fast"]} width={1400} height={700} />` */
export function ComparisonTable(props: ComparisonTableProps) {
  const { leftPoints, rightPoints, better = "right", width, height, at = 0.5 } = props;
  const { unit } = useFrameSize();
  const { palette, corner } = useLook();
  const { enter, exit } = useTiming();
  const accent = props.accent ?? palette.accent;
  const ground = props.on ?? palette.background;
  const plain = props.color ?? palette.surface;
  const rows = Math.max(leftPoints.length, rightPoints.length);
  const head = Math.min(150, height / (rows + 1) + 20);
  const row = Math.min(width < height ? 250 : 170, (height - head) / Math.max(1, rows));
  const gap = Math.min(28, width * 0.02);
  const column = (width - gap) / 2;
  const whole = head + row * rows;
  const radius = Math.max(corner, 0.006) * 1080 * 1.5;
  const raised = 16;
  const side = (which: "left" | "right") => {
    const isBetter = better === which;
    const paint = isBetter ? accent : plain;
    const ink = isBetter
      ? (props.onAccent ?? readableOn(accent, palette.onAccent))
      : (props.textColor ?? readableOn(plain, palette.text));
    const soft = isBetter
      ? ink
      : (props.mutedColor ?? readableOn(plain, palette.muted, mix(plain, ink, 0.72)));
    const points = which === "left" ? leftPoints : rightPoints;
    const start = which === "left" ? at - 0.3 : at - 0.1;
    const icon = better === "none" ? "check" : isBetter ? "check" : "x";
    const mark = Math.min(64, row * 0.5);
    const padding = Math.min(48, column * 0.07);
    const grown = isBetter ? raised * Math.min(1, enter(at + 0.5, 0.8)) : 0;
    return (
      <Enter
        key={which}
        at={start}
        distance={110}
        exit={which === "left" ? 0.2 : 0.7}
        style={{ position: "relative", width: column * unit, height: whole * unit, flexShrink: 0 }}
      >
        <div
          style={{
            position: "absolute",
            inset: `${-grown * unit}px ${-grown * 0.5 * unit}px`,
            borderRadius: radius * unit,
            background: `linear-gradient(168deg, ${mix(paint, "#ffffff", isDark(paint) ? 0.06 : 0.14)}, ${paint} 55%)`,
            boxShadow: isBetter
              ? `0 ${30 * unit}px ${100 * unit}px ${alpha(accent, isDark(ground) ? 0.36 : 0.3)}`
              : `inset 0 0 0 ${1.5 * unit}px ${alpha(readableOn(ground), 0.09)}`,
          }}
        />
        <div style={{ position: "absolute", inset: 0 }}>
          <div
            style={{
              height: head * unit,
              padding: `0 ${padding * unit}px`,
              display: "flex",
              alignItems: "center",
            }}
          >
            <Text
              as="heading"
              size={Math.min(72, head * 0.44)}
              width={column - 2 * padding}
              maxLines={1}
              color={ink}
            >
              {which === "left" ? props.leftTitle : props.rightTitle}
            </Text>
          </div>
          {points.map((point, index) => (
            <Enter
              key={index}
              at={at + 0.25 + index * Math.min(0.16, 0.9 / rows) + (which === "right" ? 0.1 : 0)}
              from="left"
              distance={40}
              exit={false}
              style={{
                height: row * unit,
                boxSizing: "border-box",
                padding: `0 ${padding * unit}px`,
                display: "flex",
                alignItems: "center",
                gap: mark * 0.42 * unit,
                borderTop: `${1.5 * unit}px solid ${alpha(ink, isBetter ? 0.22 : 0.12)}`,
              }}
            >
              <span
                style={{
                  width: mark * unit,
                  height: mark * unit,
                  flexShrink: 0,
                  display: "grid",
                  placeItems: "center",
                  borderRadius: "50%",
                  background: isBetter ? alpha(ink, 0.2) : alpha(ink, 0.09),
                }}
              >
                <Icon name={icon} size={mark * 0.56} color={soft} stroke={2.8} />
              </span>
              <Text
                size={Math.min(48, row * 0.32, column * 0.1)}
                weight={isBetter ? 600 : 400}
                width={column - 2 * padding - mark * 1.42}
                height={row * 0.86}
                maxLines={3}
                color={soft}
              >
                {point}
              </Text>
            </Enter>
          ))}
        </div>
      </Enter>
    );
  };
  return (
    <div
      style={{
        display: "flex",
        gap: gap * unit,
        width: width * unit,
        height: whole * unit,
        opacity: 1 - exit(1) * 0.2,
      }}
    >
      {side("left")}
      {side("right")}
    </div>
  );
}
