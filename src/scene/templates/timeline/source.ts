/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, Kicker, Stage, Text, TimelineRail, alpha, expoOut, mix, useBeats, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "rail" as "rail" | "focus",
  kicker: "Our story",
  kickerColor: "#7c8cff",
  headline: "Ten years of Brewline",
  headlineColor: "#f4f4f6",
  headlineSize: 92,
  items: [
    { when: "2016", what: "A cart on Elm Street" },
    { when: "2019", what: "The first roastery" },
    { when: "2022", what: "Four shops, one city" },
    { when: "2026", what: "Beans to your door" },
  ],
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  railColor: "#2a2d3a",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Head({ props, width, lines, scale = 1 }: { props: Props; width: number; lines: number; scale?: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.2} size={props.headlineSize * scale} color={props.headlineColor} width={width} maxLines={lines}>{props.headline}</AnimatedText>}
    </div>
  );
}

/** A line across, moments above and below it in turn; down the left side in a tall frame. */
function Rail(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const { starts, active } = useBeats(items.length, { from: 0.12, to: 0.72, longest: 1.3 });
  const head = (props.headline === "" ? 0 : props.headlineSize * (isWide ? 1.1 : isTall ? 2.3 : 1.2)) + (props.kicker === "" ? 0 : 60);
  const isLying = isWide && items.length <= 6;
  const length = isLying ? room.width : room.height - head - 70;
  const cell = length / items.length;
  const body = room.height - head - 50;
  const moment = (item: Props["items"][number], index: number, width: number, height: number) => (
    <Enter at={(starts[index] ?? 0) - 0.2} from={isLying ? (index % 2 === 0 ? "up" : "down") : "left"} distance={60} exit={index / items.length} style={{ display: "flex", flexDirection: "column", gap: 8 * unit }}>
      <Text as="number" size={Math.min(isLying ? 104 : 92, height * 0.44, width * 0.36)} width={width} color={index === active ? props.accent : mix(props.textColor, props.background, 0.12)}>{item.when}</Text>
      <Text size={Math.min(isLying ? 48 : 56, height * 0.26)} width={width} height={height * 0.5} maxLines={height > 190 ? 3 : 2} color={index === active ? props.textColor : props.mutedColor}>{item.what}</Text>
    </Enter>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.9, 0.1]} gap={50}>
      {head > 0 && <Head props={props} width={room.width} lines={isWide ? 1 : 2} />}
      {isLying ? (
        <div style={{ position: "relative", width: content.width, height: body * unit }}>
          <Camera push={0} drift={[-20, 0]}>
            <div style={{ position: "absolute", top: (body / 2 - 24) * unit }}><TimelineRail count={items.length} length={length} starts={starts} size={48} color={props.accent} trackColor={props.railColor} /></div>
            {items.map((item, index) => {
              const isAbove = index % 2 === 0;
              const place = (index + 0.5) * cell;
              const width = Math.min(cell * 1.7, room.width - place + 70, 640);
              return (
                <div key={index} style={{ position: "absolute", left: (place - 24) * unit, width: width * unit, ...(isAbove ? { bottom: (body / 2 + 46) * unit } : { top: (body / 2 + 46) * unit }) }}>
                  {moment(item, index, width, body / 2 - 60)}
                </div>
              );
            })}
          </Camera>
        </div>
      ) : (
        <div style={{ display: "flex", gap: 50 * unit }}>
          <TimelineRail vertical count={items.length} length={length} starts={starts} size={56} color={props.accent} trackColor={props.railColor} />
          <div>
            {items.map((item, index) => (
              <div key={index} style={{ height: cell * unit, display: "flex", alignItems: "center" }}>{moment(item, index, room.width - 110, cell)}</div>
            ))}
          </div>
        </div>
      )}
    </Stage>
  );
}

/** One moment at a time: the year as large as the frame, a line through all of them below. */
function Focus(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const { linear, exit } = useTiming();
  const room = { width: content.width / unit, height: content.height / unit };
  const { starts, active } = useBeats(items.length, { from: 0.03, to: 0.9, longest: 2.4 });
  const at = Math.max(0, active);
  const big = isTall ? 400 : isWide ? 430 : 320;
  const out = exit(0.6);
  const cell = room.width / items.length;
  return (
    <Stage color={props.background} accent={props.accent} variant="glow" light={[0.75, 0.45]} style={{ justifyContent: "space-between" }}>
      <Head props={props} width={room.width} lines={2} scale={0.62} />
      <div style={{ position: "relative", width: content.width, height: (isTall ? 900 : isWide ? 520 : 520) * unit }}>
        {items.map((item, index) => {
          const start = starts[index] ?? 0;
          const inn = expoOut(linear(start, 0.8));
          const gone = index < items.length - 1 ? expoOut(linear((starts[index + 1] ?? 0) - 0.1, 0.6)) : 0;
          if (inn <= 0 || gone >= 1) return null;
          return (
            <div key={index} style={{ position: "absolute", inset: 0, display: "flex", flexDirection: "column", justifyContent: "center", gap: 26 * unit, opacity: Math.min(1, inn * 2) * (1 - gone) * (1 - out) }}>
              <div style={{ transform: "translateY(" + ((1 - inn) * 160 - gone * 160 - out * 60) * unit + "px)" }}>
                <Text as="display" size={big} width={room.width} maxLines={1} color={props.accent}>{item.when}</Text>
              </div>
              <div style={{ transform: "translateY(" + ((1 - inn) * 80 - gone * 80) * unit + "px)" }}>
                <Text as="heading" size={isTall ? 84 : 76} width={isWide ? room.width * 0.72 : room.width} maxLines={isTall ? 4 : 2} color={props.textColor}>{item.what}</Text>
              </div>
            </div>
          );
        })}
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 18 * unit }}>
        <TimelineRail count={items.length} length={room.width} starts={starts} size={44} color={props.accent} trackColor={props.railColor} />
        <div style={{ display: "flex" }}>
          {items.map((item, index) => (
            <div key={index} style={{ width: cell * unit, display: "grid", placeItems: "center", opacity: 1 - out }}>
              <Text size={34} width={cell * 0.92} maxLines={1} align="center" color={index === at ? props.textColor : alpha(props.mutedColor, 0.85)}>{item.when}</Text>
            </div>
          ))}
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "focus" ? <Focus {...props} /> : <Rail {...props} />;
}
`;
