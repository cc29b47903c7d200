/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Counter, DonutChart, Enter, Kicker, Shape, Stage, Text, highlightOf, readableOn, shareColors, smooth, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "ring" as "ring" | "stack" | "arc",
  kicker: "Survey",
  kickerColor: "#7c8cff",
  headline: "How people get to work",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  data: [
    { label: "Train", value: 46 },
    { label: "Bicycle", value: 31 },
    { label: "Car", value: 15 },
    { label: "On foot", value: 8 },
  ],
  suffix: "%",
  prefix: "",
  highlight: "",
  centerLabel: "",
  note: "",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

/** What is shown of a share: its number as it was given, which for percentages is the share itself. */
function useShares(props: Props) {
  const chosen = highlightOf(props.data, props.highlight);
  const total = props.data.reduce((sum, point) => sum + Math.max(0, point.value), 0) || 1;
  const colors = shareColors(props.data.length, chosen, props.accent, props.background);
  const best = props.data[chosen] ?? { label: "", value: 0 };
  return { chosen, total, colors, best };
}

function Title({ width, height, maxLines, ...props }: Props & { width: number; height: number; maxLines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ width: width * unit, display: "flex", flexDirection: "column", gap: 24 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} width={width} size={26}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={width} maxLines={maxLines} height={height}>
          {props.headline}
        </AnimatedText>
      )}
    </div>
  );
}

/** The shares by name, each with its colour and number. */
function Shares({ width, height, at, ...props }: Props & { width: number; height: number; at: number }) {
  const { unit } = useFrameSize();
  const { colors, chosen } = useShares(props);
  const row = Math.min(112, height / props.data.length);
  const size = Math.min(46, row * 0.46);
  return (
    <div style={{ width: width * unit, display: "flex", flexDirection: "column" }}>
      {props.data.map((point, index) => {
        const ink = index === chosen ? props.textColor : props.mutedColor;
        return (
          <Enter key={index} at={at + index * 0.14} from="left" exit={index / props.data.length} style={{ display: "flex", alignItems: "center", justifyContent: "space-between", height: row * unit, borderTop: index === 0 ? "none" : 1.5 * unit + "px solid " + props.textColor + "1f" }}>
            <div style={{ display: "flex", alignItems: "center", gap: 22 * unit }}>
              <span style={{ width: size * 0.52 * unit, height: size * 0.52 * unit, borderRadius: "50%", background: colors[index] }} />
              <Text size={size * 0.86} weight={index === chosen ? 600 : 400} width={width * 0.62 - size} maxLines={1} color={ink}>{point.label}</Text>
            </div>
            <Counter value={point.value} prefix={props.prefix} suffix={props.suffix} at={at + index * 0.14} size={size * (index === chosen ? 1.3 : 1.06)} width={width * 0.32} align="right" color={index === chosen ? props.accent : ink} />
          </Enter>
        );
      })}
    </div>
  );
}

function Center({ size, ...props }: Props & { size: number }) {
  const { unit } = useFrameSize();
  const { best } = useShares(props);
  return (
    <Enter at={0.7} from="grow" style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 6 * unit }}>
      <Counter value={best.value} prefix={props.prefix} suffix={props.suffix} at={0.7} size={size * 0.22} width={size * 0.54} align="center" color={props.textColor} />
      <Text size={Math.max(28, size * 0.052)} width={size * 0.5} maxLines={2} align="center" color={props.mutedColor}>{props.centerLabel === "" ? best.label : props.centerLabel}</Text>
    </Enter>
  );
}

/** Places at least \`least\` apart, each as near to its own as that allows, none beyond \`long\`. */
function spread(places: number[], least: number, long: number): number[] {
  const apart = Math.min(least, long / Math.max(1, places.length));
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, (down[down.length - 1] ?? apart * -0.5) + apart));
  const up: number[] = [];
  for (const place of [...down].reverse()) up.push(Math.min(place, (up[up.length - 1] ?? long + apart * 0.5) - apart));
  return up.reverse();
}

/** A ring to the right, its shares listed below the words. */
function RingShares(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const isWide = shape === "wide";
  const isStacked = shape === "tall" || (shape === "square" && room.height > room.width * 1.15);
  const size = { wide: 790, square: isStacked ? 560 : 500, tall: 800 }[shape];
  const column = isWide ? room.width - size - 130 : room.width;
  const note = props.note === "" ? 0 : 60;
  const head = isStacked ? 250 : 190;
  const foot = room.height - head - size - 60 - note;
  const ring = (
    <DonutChart data={props.data} size={size} highlight={props.highlight} accent={props.accent} on={props.background} at={0.3}>
      <Center {...props} size={size} />
    </DonutChart>
  );
  const source = props.note !== "" && <Enter at={1.6}><Text size={27} color={props.mutedColor} width={column} maxLines={2}>{props.note}</Text></Enter>;
  const backdrop = (
    <Camera push={0.05} drift={[-20, 0]}>
      <Shape kind="ring" x={isWide ? 0.79 : 0.5} y={isWide ? 0.5 : 0.42} size={size * 1.3} color={props.accent} opacity={0.2} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={isWide ? [0.79, 0.5] : [0.5, 0.42]} backdrop={backdrop}>
      {isWide ? (
        <div style={{ width: "100%", display: "flex", justifyContent: "space-between", alignItems: "center" }}>
          <div style={{ display: "flex", flexDirection: "column", gap: 46 * unit }}>
            <Title {...props} width={column} height={290} maxLines={3} />
            <Shares {...props} at={0.9} width={column} height={room.height - 420 - note} />
            {source}
          </div>
          {ring}
        </div>
      ) : (
        <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
          <Title {...props} width={room.width} height={head - 60} maxLines={2} />
          {!isStacked ? (
            <div style={{ flexGrow: 1, display: "flex", justifyContent: "space-between", alignItems: "center" }}>
              {ring}
              <Shares {...props} at={0.9} width={room.width - size - 44} height={room.height - head - 60 - note} />
            </div>
          ) : (
            <>
              <div style={{ alignSelf: "center" }}>{ring}</div>
              <Shares {...props} at={0.9} width={room.width} height={Math.max(240, foot)} />
            </>
          )}
          {source}
        </div>
      )}
    </Stage>
  );
}

/** One thick bar that parts into its shares: lying in wide frames, standing in tall ones. */
function StackShares(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const { linear, exit, enter } = useTiming();
  const { total, colors, chosen } = useShares(props);
  const room = { width: content.width / unit, height: content.height / unit };
  const isStanding = shape !== "wide";
  const title = isStanding ? 250 : 270;
  const note = props.note === "" ? 0 : 66;
  const long = isStanding ? room.height - title - note - 60 : room.width;
  const thick = isStanding ? room.width * 0.4 : Math.min(360, room.height - title - note - 250);
  const drawn = smooth(linear(0.4, 1.6));
  const gap = 10;
  const free = long - gap * (props.data.length - 1);
  const parts = props.data.map((point) => Math.max(3, (Math.max(0, point.value) / total) * free));
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part + gap, 0));
  // Names of thin shares move apart instead of lying over each other.
  const least = isStanding ? 84 : 168;
  const names = spread(parts.map((part, index) => (starts[index] ?? 0) + (isStanding ? part / 2 : 84)), least, long);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.2, 0.9]} variant="mesh">
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        <Title {...props} width={isStanding ? room.width : room.width * 0.7} height={200} maxLines={2} />
        <div style={{ position: "relative", width: "100%", height: (isStanding ? long : thick + 190) * unit }}>
          {props.data.map((point, index) => {
            const part = parts[index] ?? 3;
            const start = starts[index] ?? 0;
            const place = names[index] ?? 0;
            const grown = Math.max(0, Math.min(1, (drawn * long - start) / part)) * (1 - exit(index / props.data.length));
            const isChosen = index === chosen;
            const color = colors[index] ?? props.accent;
            const lift = isChosen ? 18 * Math.min(1, enter(1.7, 0.7)) : 0;
            const seen = linear(0.6 + 1.3 * (start / long), 0.4) * (1 - exit(0.3));
            const ink = isChosen ? props.textColor : props.mutedColor;
            return (
              <div key={index}>
                <div style={{ position: "absolute", ...(isStanding ? { left: 0, top: start * unit, width: (thick + lift) * unit, height: part * grown * unit } : { left: start * unit, top: (20 - lift) * unit, width: part * grown * unit, height: (thick + lift * 2) * unit }), borderRadius: 14 * unit, background: color }} />
                {!isStanding && part > 150 && (
                  <div style={{ position: "absolute", left: (start + 26) * unit, top: (thick - 100) * unit, opacity: seen }}>
                    <Counter value={point.value} prefix={props.prefix} suffix={props.suffix} at={0.6 + 1.3 * (start / long)} size={Math.min(isChosen ? 110 : 84, part * 0.3)} width={part - 44} color={readableOn(color)} />
                  </div>
                )}
                <div style={{ position: "absolute", opacity: seen, ...(isStanding ? { left: (thick + 44) * unit, top: (place - 60) * unit, height: 120 * unit, display: "flex", alignItems: "center", gap: 22 * unit } : { left: (place - 80) * unit, top: (thick + 58) * unit }) }}>
                  <div style={{ width: (isStanding ? 10 : 44) * unit, height: (isStanding ? 44 : 8) * unit, marginBottom: (isStanding ? 0 : 12) * unit, borderRadius: 8 * unit, flexShrink: 0, background: color }} />
                  {(isStanding || part <= 150) && <Counter value={point.value} prefix={props.prefix} suffix={props.suffix} at={0.6 + 1.3 * (start / long)} size={isStanding ? Math.min(isChosen ? 104 : 66, least * 0.9) : 44} width={isStanding ? 200 : 150} color={isChosen ? props.accent : ink} />}
                  <Text size={isStanding ? (isChosen ? 40 : 36) : 32} weight={isChosen ? 600 : 400} width={isStanding ? room.width - thick - 310 : Math.max(part, 168) - 18} maxLines={2} color={ink}>{point.label}</Text>
                </div>
              </div>
            );
          })}
        </div>
        {props.note !== "" && <Enter at={1.6}><Text size={27} color={props.mutedColor} width={room.width} maxLines={1}>{props.note}</Text></Enter>}
      </div>
    </Stage>
  );
}

/** Half a ring that rises from the frame's foot, with its largest share in the middle. */
function ArcShares(props: Props) {
  const { content, width, height, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const isWide = shape === "wide";
  const size = isWide ? 1180 : room.width + (shape === "tall" ? 60 : -60);
  const center = { wide: 0.98, square: 0.66, tall: 0.6 }[shape] * height;
  const rest = isWide ? (room.width - size) / 2 : 0;
  const backdrop = (
    <Camera push={0.03}>
      <div style={{ position: "absolute", left: width / 2 - (size / 2) * unit, top: center - (size / 2) * unit }}>
        <DonutChart data={props.data} size={size} sweep={180} thickness={0.3} highlight={props.highlight} accent={props.accent} on={props.background} at={0.3} />
      </div>
      <div style={{ position: "absolute", left: width / 2 - (size / 2) * unit, width: size * unit, top: center - size * 0.31 * unit, display: "flex", justifyContent: "center" }}>
        <Center {...props} size={size * 0.86} />
      </div>
    </Camera>
  );
  const half = Math.ceil(props.data.length / 2);
  const columns = [props.data.slice(0, half), props.data.slice(half)];
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 1]} align="top" backdrop={backdrop}>
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
          <Title {...props} width={isWide ? room.width * 0.6 : room.width} height={isWide ? 200 : 190} maxLines={2} />
          {props.note !== "" && isWide && <Enter at={1.6}><Text size={27} color={props.mutedColor} width={room.width * 0.5} maxLines={1}>{props.note}</Text></Enter>}
        </div>
        {isWide ? (
          <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-end" }}>
            {columns.map((part, index) => (
              <ArcColumn key={index} {...props} part={part} width={rest + 120} align={index === 0 ? "left" : "right"} at={0.8 + index * 0.5} />
            ))}
          </div>
        ) : (
          <Shares {...props} at={0.9} width={room.width} height={shape === "tall" ? 520 : 250} />
        )}
        {props.note !== "" && !isWide && <Enter at={1.6}><Text size={27} color={props.mutedColor} width={room.width} maxLines={1}>{props.note}</Text></Enter>}
      </div>
    </Stage>
  );
}

function ArcColumn({ part, width, align, at, ...props }: Props & { part: Props["data"]; width: number; align: "left" | "right"; at: number }) {
  const { unit } = useFrameSize();
  const { colors, chosen } = useShares(props);
  return (
    <div style={{ width: width * unit, display: "flex", flexDirection: "column", gap: 34 * unit, alignItems: align === "left" ? "flex-start" : "flex-end" }}>
      {part.map((point, index) => {
        const place = props.data.indexOf(point);
        return (
          <Enter key={index} at={at + index * 0.14} style={{ display: "flex", flexDirection: "column", alignItems: align === "left" ? "flex-start" : "flex-end", gap: 2 * unit }}>
            <Counter value={point.value} prefix={props.prefix} suffix={props.suffix} at={at + index * 0.14} size={place === chosen ? 84 : 64} width={width} align={align} color={place === chosen ? props.accent : props.textColor} />
            <div style={{ display: "flex", alignItems: "center", gap: 14 * unit }}>
              <span style={{ width: 18 * unit, height: 18 * unit, borderRadius: "50%", background: colors[place] }} />
              <Text size={30} width={width - 40} maxLines={1} color={props.mutedColor}>{point.label}</Text>
            </div>
          </Enter>
        );
      })}
    </div>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "stack") return <StackShares {...props} />;
  return props.layout === "arc" ? <ArcShares {...props} /> : <RingShares {...props} />;
}
`;
