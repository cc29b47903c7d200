/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Card, Enter, FeatureCard, Icon, IconTile, Kicker, Rule, Shape, Stage, Text, mix, useFrameSize, useGrid } from "scenewright/kit";

export const controls = {
  layout: "bento" as "bento" | "grid" | "rows",
  kicker: "Features",
  kickerColor: "#7c8cff",
  headline: "Why teams switch",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  items: [
    { title: "Fast", text: "Ready before you are", icon: "zap" },
    { title: "Simple", text: "Nothing to learn first", icon: "sparkles" },
    { title: "Secure", text: "Yours alone, always", icon: "shield" },
  ],
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

function useHead(props: Props) {
  const { isWide } = useFrameSize();
  const headline = props.headline === "" ? 0 : Math.min(props.headlineSize, 140) * (isWide ? 1.15 : 1.95);
  const height = headline + (props.kicker === "" ? 0 : 60);
  return { height, gap: height > 0 ? 52 : 0 };
}

function Head(props: Props & { width: number; height?: number; lines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={props.width}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} maxLines={props.lines} width={props.width} {...(props.height ? { height: props.height } : {})}>{props.headline}</AnimatedText>
      )}
    </div>
  );
}

type Box = { x: number; y: number; width: number; height: number };

/** Boxes of a bento: the first one is large, the rest fill up around it. */
function bentoOf(count: number, width: number, height: number, gap: number, isWide: boolean): Box[] {
  if (count < 2) return [{ x: 0, y: 0, width, height }];
  if (isWide) {
    const big = (width - gap) * (count === 2 ? 0.55 : 0.42);
    const rest = count - 1;
    const left = width - gap - big;
    const columns = rest > 3 ? 2 : 1;
    const rows = Math.ceil(rest / columns);
    const tall = (height - gap * (rows - 1)) / rows;
    const boxes = Array.from({ length: rest }, (_, index) => {
      // A last one alone in its row takes the whole row.
      const alone = columns === 2 && index === rest - 1 && rest % 2 === 1;
      const wide = alone || columns === 1 ? left : (left - gap) / 2;
      return { x: big + gap + (alone ? 0 : (index % columns) * (wide + gap)), y: Math.floor(index / columns) * (tall + gap), width: wide, height: tall };
    });
    return [{ x: 0, y: 0, width: big, height }, ...boxes];
  }
  const rest = count - 1;
  const columns = rest === 1 || rest === 3 && height / width > 1.2 ? 1 : 2;
  const rows = Math.ceil(rest / columns);
  const big = height * (rows === 1 ? 0.54 : rows === 2 ? (height / width > 0.9 ? 0.4 : 0.34) : 0.3);
  const tall = (height - big - gap * rows) / rows;
  const boxes = Array.from({ length: rest }, (_, index) => {
    const alone = columns === 2 && index === rest - 1 && rest % 2 === 1;
    const wide = alone || columns === 1 ? width : (width - gap) / 2;
    return { x: alone ? 0 : (index % columns) * (wide + gap), y: big + gap + Math.floor(index / columns) * (tall + gap), width: wide, height: tall };
  });
  return [{ x: 0, y: 0, width, height: big }, ...boxes];
}

/** The first feature, large on its colour with its icon cut off by the edge. */
function Hero(props: Props & { item: Props["items"][number]; width: number; height: number }) {
  const { unit } = useFrameSize();
  const { item, width, height, accent } = props;
  const ink = props.onAccent;
  const padding = Math.min(56, Math.min(width, height) * 0.12);
  const isFlat = width / height > 1.7;
  return (
    <Card color={accent} on={props.background} glow={accent} width={width} height={height} padding={padding} style={{ overflow: "hidden" }}>
      <Camera push={0.12} roll={-6} style={{ left: "auto", bottom: "auto", width: "auto", height: "auto", position: "absolute", right: -height * 0.05 * unit, top: (isFlat ? 0.03 : -0.04) * height * unit, opacity: 0.18 }}>
        <Icon name={item.icon} size={isFlat ? height * 0.95 : Math.min(width, height) * 0.66} color={ink} stroke={1.3} />
      </Camera>
      <div style={{ position: "relative", height: "100%", display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        {height < 230 ? <div /> : <IconTile name={item.icon} size={Math.min(120, height * 0.22)} color={ink} on={accent} style={{ background: mix(accent, ink, 0.14) }} />}
        <div style={{ display: "flex", flexDirection: "column", gap: 14 * unit }}>
          <Text as="heading" size={Math.min(92, width * 0.12)} width={(width - 2 * padding) * (isFlat ? 0.66 : 1)} height={height * 0.34} maxLines={2} color={ink}>{item.title}</Text>
          {item.text !== "" && <Text size={Math.min(40, width * 0.06)} width={(width - 2 * padding) * (isFlat ? 0.66 : 0.94)} height={height * 0.2} maxLines={3} color={mix(accent, ink, 0.82)}>{item.text}</Text>}
        </div>
      </div>
    </Card>
  );
}

const cardColors = (props: Props) => ({ color: props.cardColor, textColor: props.textColor, mutedColor: props.mutedColor, accent: props.accent, on: props.background });

function BentoLayout(props: Props) {
  const { content, unit, isWide } = useFrameSize();
  const head = useHead(props);
  const room = content.width / unit;
  const height = Math.min(content.height / unit - head.height - head.gap - 20, isWide ? 760 : 1240);
  const boxes = bentoOf(props.items.length, room, height, 26, isWide);
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.1, 0.1]} gap={head.gap}>
      {head.height > 0 && <Head {...props} width={isWide ? room * 0.86 : room} lines={isWide ? 1 : 2} />}
      <div style={{ position: "relative", width: content.width, height: height * unit }}>
        {props.items.map((item, index) => {
          const box = boxes[index] ?? { x: 0, y: 0, width: room, height: 200 };
          return (
            <Enter key={index} at={0.4 + index * 0.13} length={1.1} distance={index === 0 ? 120 : 170} from={index === 0 ? "grow" : "up"} exit={index / props.items.length} style={{ position: "absolute", left: box.x * unit, top: box.y * unit }}>
              {index === 0 ? <Hero {...props} item={item} width={box.width} height={box.height} /> : <FeatureCard {...item} width={box.width} height={box.height} {...cardColors(props)} />}
            </Enter>
          );
        })}
      </div>
    </Stage>
  );
}

function GridLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const head = useHead(props);
  const room = content.width / unit;
  const count = props.items.length;
  const grid = useGrid(count, { height: content.height / unit - head.height - head.gap - 20, gap: 28, proportion: isTall ? 2.2 : count > 4 ? (isWide ? 1.7 : 2.4) : 1, tallest: isTall ? 380 : 520, evenness: 0.5 });
  return (
    <Stage color={props.background} accent={props.accent} light={[0.92, 0.04]} gap={head.gap}
      backdrop={<Camera push={0.08} drift={[-40, 20]}><Shape kind="ring" x={0.95} y={0.04} size={760} color={props.accent} opacity={0.4} rise={-120} /><Shape kind="ring" x={0.95} y={0.04} size={1120} color={props.accent} opacity={0.16} rise={-120} at={0.1} /></Camera>}>
      {head.height > 0 && <Head {...props} width={isWide ? room * 0.86 : room} lines={isWide ? 1 : 2} />}
      <div style={{ width: content.width, display: "flex", flexWrap: "wrap", gap: grid.gap * unit }}>
        {props.items.map((item, index) => {
          const cell = grid.cells[index] ?? { width: room, height: 300 };
          return (
            <Enter key={index} at={0.5 + index * 0.12} length={1.1} distance={150} exit={index / count}>
              <FeatureCard {...item} width={cell.width} height={cell.height} {...cardColors(props)} />
            </Enter>
          );
        })}
      </div>
    </Stage>
  );
}

/** A statement to the left, features on hairlines to the right (below it, in other frames). */
function RowsLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const beside = isWide && (props.headline !== "" || props.kicker !== "");
  const column = beside ? room * 0.52 : room;
  const head = useHead(props);
  const count = props.items.length;
  const height = content.height / unit - (beside ? 0 : head.height + head.gap + 20);
  const row = Math.min(isTall ? 300 : isWide ? 230 : 240, height / count);
  const size = Math.min(isTall ? 70 : 58, row * 0.28);
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" gap={beside ? 0 : head.gap} style={beside ? { flexDirection: "row", justifyContent: "space-between", alignItems: "center" } : {}}
      backdrop={<Camera push={0.1} drift={[20, -20]}><Shape kind="disc" x={0.04} y={1} size={beside ? 900 : 620} color={props.accent} opacity={0.16} /></Camera>}>
      {(beside || head.height > 0) && <Head {...props} headlineSize={props.headlineSize * (beside ? 1.2 : 1)} width={beside ? room * 0.4 : room} lines={beside ? 5 : 2} height={beside ? 640 : 240} />}
      <div style={{ width: column * unit }}>
        {props.items.map((item, index) => (
          <div key={index} style={{ height: row * unit, display: "flex", flexDirection: "column" }}>
            <Rule color={mix(props.background, props.textColor, 0.22)} length={column} thickness={2} at={0.35 + index * 0.14} />
            <Enter at={0.5 + index * 0.14} from="left" distance={90} exit={index / count} style={{ flex: 1, display: "flex", alignItems: "center", gap: 40 * unit }}>
              <IconTile name={item.icon} size={Math.min(112, row * 0.52)} color={props.accent} on={props.background} />
              <div style={{ display: "flex", flexDirection: "column", gap: 6 * unit }}>
                <Text as="heading" size={size} width={column - 170} height={row * 0.44} maxLines={1} color={props.textColor}>{item.title}</Text>
                {item.text !== "" && <Text size={size * 0.66} width={column - 170} height={row * 0.4} maxLines={2} color={props.mutedColor}>{item.text}</Text>}
              </div>
            </Enter>
          </div>
        ))}
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "rows") return <RowsLayout {...props} />;
  return props.layout === "grid" ? <GridLayout {...props} /> : <BentoLayout {...props} />;
}
`;
