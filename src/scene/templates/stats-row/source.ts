/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Counter, Enter, Kicker, Rule, Shape, Stage, StatCard, Text, useFrameSize, useGrid } from "scenewright/kit";

export const controls = {
  layout: "columns" as "columns" | "cards" | "ledger",
  kicker: "2026",
  kickerColor: "#7c8cff",
  headline: "The year in numbers",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  stats: [
    { value: "12k", label: "users" },
    { value: "98%", label: "satisfaction" },
    { value: "24/7", label: "support" },
  ],
  valueColor: "#7c8cff",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  surface: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

function Title({ width, height, ...props }: Props & { width: number; height: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ width: width * unit, display: "flex", flexDirection: "column", gap: 24 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} width={width} size={28}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={width} maxLines={3} height={height}>{props.headline}</AnimatedText>}
    </div>
  );
}

/** Bare numbers side by side on one line, a rule drawn over each. */
function Columns(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const count = props.stats.length;
  const inRow = shape === "wide" ? (count > 4 ? Math.ceil(count / 2) : count) : count > 3 || shape === "square" ? 2 : 1;
  const rows = Math.ceil(count / inRow);
  const gap = 72;
  // An odd one has a row of its own, so that no hole stays.
  const isOdd = inRow === 2 && count % 2 === 1;
  const widthOf = (index: number) => (isOdd && index === 0 ? room.width : (room.width - gap * (inRow - 1)) / inRow);
  const head = shape === "tall" ? 320 : 270;
  const tall = Math.min(430, (room.height - head) / rows - 30);
  const labelSize = Math.min(shape === "tall" ? 60 : 48, tall * 0.14);
  // All labels are as tall as the tallest, so that the rules stand on one line.
  const lines = props.stats.some((stat, index) => stat.label.length * labelSize * 0.5 > widthOf(index)) ? 2 : 1;
  const sizeOf = (index: number) => Math.min(270, widthOf(index) * 0.46, tall * 0.56);
  const backdrop = <Camera push={0.05} drift={[30, 0]}><Shape kind="ring" x={0.92} y={0.04} size={860} color={props.accent} opacity={0.24} /></Camera>;
  return (
    <Stage color={props.background} accent={props.accent} light={[0.9, 0.1]} backdrop={backdrop}>
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        <Title {...props} width={shape === "wide" ? room.width * 0.72 : room.width} height={head - 70} />
        <div style={{ display: "flex", flexWrap: "wrap", columnGap: gap * unit, rowGap: 30 * unit }}>
          {props.stats.map((stat, index) => {
            const width = widthOf(index);
            return (
            <div key={index} style={{ width: (width - 0.1) * unit, height: tall * unit, display: "flex", flexDirection: "column", justifyContent: "flex-end", gap: tall * 0.05 * unit }}>
              <Enter at={0.5 + index * 0.18} distance={90} exit={index / count}>
                <Counter value={stat.value} at={0.5 + index * 0.18} size={sizeOf(index)} width={width} color={props.valueColor} />
              </Enter>
              <Rule color={props.textColor} length={width} thickness={3} at={0.6 + index * 0.18} />
              <Enter at={0.8 + index * 0.18} exit={index / count}>
                <div style={{ height: labelSize * 1.42 * lines * unit }}><Text size={labelSize} color={props.textColor} width={width} maxLines={lines}>{stat.label}</Text></div>
              </Enter>
            </div>
            );
          })}
        </div>
      </div>
    </Stage>
  );
}

/** Cards, the first in the accent. */
function Cards(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const head = (props.headline === "" ? 0 : shape === "wide" ? 150 : 220) + (props.kicker === "" ? 0 : 54);
  const grid = useGrid(props.stats.length, { height: room.height - head - 50, proportion: shape === "tall" ? 2.2 : 0.95, tallest: 560 });
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" gap={50}>
      {head > 0 && <Title {...props} width={room.width} height={head - (props.kicker === "" ? 0 : 54)} />}
      <div style={{ width: "100%", display: "flex", flexWrap: "wrap", gap: grid.gap * unit }}>
        {props.stats.map((stat, index) => {
          const cell = grid.cells[index] ?? { width: 400, height: 400 };
          return (
            <Enter key={index} at={0.35 + index * 0.14} distance={120} exit={index / props.stats.length}>
              <StatCard value={stat.value} label={stat.label} featured={index === 0} {...cell} color={props.surface} textColor={props.textColor} mutedColor={props.mutedColor} accent={props.accent} onAccent={props.onAccent} on={props.background} at={0.5 + index * 0.14} />
            </Enter>
          );
        })}
      </div>
    </Stage>
  );
}

/** A ledger: what is counted to the left, the numbers in one column to the right. */
function Ledger(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const isWide = shape === "wide";
  const side = isWide ? room.width * 0.34 : room.width;
  const list = isWide ? room.width - side - 110 : room.width;
  const head = isWide ? 0 : shape === "tall" ? 330 : 240;
  const row = Math.min(isWide ? 270 : 400, (room.height - head) / props.stats.length);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.1, 0.1]} pattern="dots">
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "center" : "stretch" }}>
        <Title {...props} width={side} height={isWide ? 560 : head - 80} />
        <div style={{ width: list * unit, display: "flex", flexDirection: "column" }}>
          {props.stats.map((stat, index) => (
            <div key={index} style={{ height: row * unit, display: "flex", flexDirection: "column" }}>
              <Rule color={index === 0 ? props.accent : props.mutedColor} length={list} thickness={index === 0 ? 5 : 2} at={0.3 + index * 0.16} />
              <Enter at={0.45 + index * 0.16} exit={index / props.stats.length} style={{ flexGrow: 1, display: "flex", alignItems: "center", justifyContent: "space-between" }}>
                <Text size={Math.min(64, row * 0.24)} color={props.textColor} width={list * 0.42} height={row * 0.8} maxLines={3}>{stat.label}</Text>
                <Counter value={stat.value} at={0.45 + index * 0.16} size={Math.min(210, row * 0.74)} width={list * 0.54} align="right" color={props.valueColor} />
              </Enter>
            </div>
          ))}
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "cards") return <Cards {...props} />;
  return props.layout === "ledger" ? <Ledger {...props} /> : <Columns {...props} />;
}
`;
