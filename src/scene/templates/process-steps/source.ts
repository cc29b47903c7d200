/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Card, Enter, Kicker, Stage, StepRail, Text, alpha, isDark, mix, readableOn, useBeats, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "rail" as "rail" | "stairs",
  kicker: "In three steps",
  kickerColor: "#7c8cff",
  headline: "How it works",
  headlineColor: "#f4f4f6",
  headlineSize: 104,
  items: [
    { title: "Say it", text: "Describe the video in a sentence." },
    { title: "See it", text: "The first cut plays at once." },
    { title: "Ship it", text: "Export for every format." },
  ],
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Head({ props, width, lines }: { props: Props; width: number; lines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={width} maxLines={lines}>{props.headline}</AnimatedText>}
    </div>
  );
}

/** Numbers on a line that runs on from one to the next, the words below (beside, in a tall frame). */
function Rail(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const { starts, active } = useBeats(items.length, { from: 0.14, to: 0.7, longest: 1.3 });
  const head = (props.headline === "" ? 0 : props.headlineSize * (isWide ? 1.1 : isTall ? 2.2 : 1.2)) + (props.kicker === "" ? 0 : 60);
  const isLying = isWide && items.length <= 5;
  const length = isLying ? room.width : Math.min(room.height - head - 70, items.length * (isTall ? 390 : 240));
  const cell = length / items.length;
  const size = isLying ? 132 : Math.min(128, cell * 0.5);
  const words = (item: Props["items"][number], index: number, width: number, height: number) => (
    <Enter at={(starts[index] ?? 0) - 0.15} from={isLying ? "up" : "left"} distance={70} exit={index / items.length} style={{ display: "flex", flexDirection: "column", gap: 10 * unit, alignItems: isLying ? "center" : "flex-start" }}>
      <Text as="heading" size={isLying ? 72 : Math.min(80, cell * 0.3)} width={width} height={height * 0.5} maxLines={item.text === "" ? 3 : 2} align={isLying ? "center" : "left"} color={index <= active ? props.textColor : props.mutedColor}>{item.title}</Text>
      {item.text !== "" && <Text size={isLying ? 42 : Math.min(48, cell * 0.19)} width={width} height={height * 0.5} maxLines={3} align={isLying ? "center" : "left"} color={props.mutedColor}>{item.text}</Text>}
    </Enter>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.1, 0.1]} gap={isLying ? 110 : 60}>
      {head > 0 && <Head props={props} width={room.width} lines={isWide ? 1 : 2} />}
      {isLying ? (
        <div style={{ display: "flex", flexDirection: "column", gap: 46 * unit }}>
          <StepRail count={items.length} length={length} starts={starts} size={size} color={props.accent} trackColor={props.cardColor} numberColor={props.mutedColor} />
          <div style={{ display: "flex" }}>
            {items.map((item, index) => (
              <div key={index} style={{ width: cell * unit, display: "grid", justifyItems: "center" }}>{words(item, index, cell - 50, room.height - head - 400)}</div>
            ))}
          </div>
        </div>
      ) : (
        <div style={{ display: "flex", gap: 50 * unit }}>
          <StepRail vertical count={items.length} length={length} starts={starts} size={size} color={props.accent} trackColor={props.cardColor} numberColor={props.mutedColor} />
          <div>
            {items.map((item, index) => (
              <div key={index} style={{ height: cell * unit, display: "flex", alignItems: "center" }}>{words(item, index, room.width - size - 54, cell * 0.9)}</div>
            ))}
          </div>
        </div>
      )}
    </Stage>
  );
}

/** Cards that climb like stairs, each with its number large; the one whose turn it is takes the accent. */
function Stairs(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const { starts, active } = useBeats(items.length, { from: 0.1, to: 0.8, longest: 1.6 });
  const isAcross = isWide && items.length <= 5;
  const gap = 28;
  const head = isAcross ? 0 : (props.headline === "" ? 0 : props.headlineSize * (isTall ? 2.3 : 1.2)) + (props.kicker === "" ? 0 : 60) + 50;
  const rise = isAcross ? Math.min(110, 330 / items.length) : 0;
  const cell = isAcross
    ? { width: (room.width - gap * (items.length - 1)) / items.length, height: Math.min(480, room.height - rise * (items.length - 1) - 30) }
    : { width: room.width, height: Math.min(420, (room.height - head - gap * (items.length - 1)) / items.length) };
  return (
    <Stage color={props.background} accent={props.accent} light={[0.85, 0.2]} variant="glow" align={isAcross ? "bottom" : "center"} gap={50}>
      {isAcross ? (
        <div style={{ position: "absolute", left: 120 * unit, top: 90 * unit }}><Head props={props} width={room.width * 0.52} lines={2} /></div>
      ) : (
        head > 0 && <Head props={props} width={room.width} lines={2} />
      )}
      <div style={{ display: "flex", flexDirection: isAcross ? "row" : "column", alignItems: isAcross ? "flex-end" : "stretch", gap: gap * unit }}>
        {items.map((item, index) => {
          const isActive = index === active;
          const ground = isActive ? props.accent : props.cardColor;
          const ink = readableOn(ground, props.textColor, props.background);
          const soft = isActive ? alpha(ink, 0.8) : readableOn(ground, props.mutedColor, mix(ground, ink, 0.72));
          const isLow = !isAcross;
          const inside = cell.width - 88 - (isLow ? Math.min(190, cell.height * 0.8) : 0);
          return (
            <Enter key={index} at={0.35 + index * 0.14} from="up" distance={220} length={1.1} exit={index / items.length} style={{ marginBottom: rise * index * unit }}>
              <Card color={ground} on={props.background} width={cell.width - 0.01} height={cell.height} padding={44} {...(isActive ? { glow: props.accent } : {})}>
                <div style={{ height: "100%", display: "flex", flexDirection: isLow ? "row" : "column", alignItems: isLow ? "center" : "flex-start", justifyContent: isLow ? "flex-start" : "space-between", gap: 30 * unit }}>
                  <Text as="number" size={isLow ? Math.min(150, cell.height * 0.6) : 150} width={isLow ? Math.min(170, cell.height * 0.7) : cell.width - 88} color={isActive ? ink : isDark(ground) ? props.accent : mix(props.accent, ground, 0.1)}>{index + 1}</Text>
                  <div style={{ display: "flex", flexDirection: "column", gap: 10 * unit }}>
                    <Text as="heading" size={isLow ? Math.min(72, cell.height * 0.25) : 60} width={inside} height={cell.height * 0.34} maxLines={2} color={ink}>{item.title}</Text>
                    {item.text !== "" && <Text size={isLow ? Math.min(46, cell.height * 0.16) : 38} width={inside} height={cell.height * 0.3} maxLines={3} color={soft}>{item.text}</Text>}
                  </div>
                </div>
              </Card>
            </Enter>
          );
        })}
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "stairs" ? <Stairs {...props} /> : <Rail {...props} />;
}
`;
