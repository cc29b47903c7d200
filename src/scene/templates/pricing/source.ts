/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, Kicker, PriceCard, Rule, Shape, Stage, Text, alpha, mix, useFrameSize, useGrid } from "scenewright/kit";

export const controls = {
  layout: "cards" as "cards" | "spotlight" | "board",
  kicker: "Pricing",
  kickerColor: "#7c8cff",
  headline: "Simple plans",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  items: [
    { title: "Starter", price: "$9", period: "/month", text: "For trying things out" },
    { title: "Team", price: "$29", period: "/month", text: "For people who ship together" },
    { title: "Enterprise", price: "Let's talk", period: "", text: "For large companies" },
  ],
  featured: "Team",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

const colorsOf = (props: Props) => ({ color: props.cardColor, textColor: props.textColor, mutedColor: props.mutedColor, accent: props.accent, onAccent: props.onAccent, on: props.background });
const headHeight = (props: Props, isWide: boolean) => (props.headline === "" ? 0 : Math.min(props.headlineSize, 140) * (isWide ? 1.15 : 1.9)) + (props.kicker === "" ? 0 : 62);

function Head({ props, width, lines }: { props: Props; width: number; lines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} maxLines={lines} width={width}>
          {props.headline}
        </AnimatedText>
      )}
    </div>
  );
}

/** Cards side by side; the featured one is raised. */
function Cards(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = content.width / unit;
  const headerHeight = headHeight(props, isWide);
  const gap = headerHeight > 0 ? 56 : 0;
  const bodyHeight = content.height / unit - headerHeight - gap - 24;
  const grid = useGrid(items.length, { height: bodyHeight, gap: 30, proportion: isTall ? 2.2 : 0.92, tallest: isTall ? 400 : items.some((item) => item.text !== "") ? 620 : 480, evenness: 0.9 });
  const backdrop = (
    <Camera push={0.08} drift={[-40, 20]}>
      <Shape kind="ring" x={0.95} y={0.04} size={760} color={props.accent} opacity={0.4} rise={-120} />
      <Shape kind="ring" x={0.95} y={0.04} size={1120} color={props.accent} opacity={0.16} rise={-120} at={0.1} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.92, 0.02]} backdrop={backdrop} gap={gap}>
      {headerHeight > 0 && <Head props={props} width={isWide ? room * 0.86 : room} lines={isWide ? 1 : 2} />}
      <Camera push={0.015} style={{ position: "relative", display: "flex", flexDirection: "row", flexWrap: "wrap", gap: grid.gap * unit, height: "auto", width: content.width, transformOrigin: "0% 50%" }}>
        {items.map((item, index) => {
          const featured = props.featured !== "" && item.title === props.featured;
          const lift = featured && grid.rows === 1 && items.length > 1 ? 26 : 0;
          const cell = grid.cells[index] ?? { width: room, height: 300 };
          return (
            <Enter key={index} at={0.5 + index * Math.min(0.13, 0.8 / items.length)} length={1.1} distance={150} exit={index / items.length} style={{ marginTop: -lift * unit }}>
              <PriceCard title={item.title} price={item.price} period={item.period} text={item.text} featured={featured} width={cell.width} height={cell.height + lift * 2} {...colorsOf(props)} />
            </Enter>
          );
        })}
      </Camera>
    </Stage>
  );
}

/** One plan large on the accent, the others small beside or below it. */
function Spotlight(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const star = items.find((item) => item.title === props.featured) ?? items[0] ?? { title: "", price: "", period: "", text: "" };
  const others = items.filter((item) => item !== star);
  const headerHeight = headHeight(props, isWide);
  const body = room.height - headerHeight - (headerHeight > 0 ? 52 : 0) - 10;
  const gap = 26;
  const isSide = !isTall && others.length > 0;
  const main = { width: isSide ? room.width * 0.47 : room.width, height: isSide || others.length === 0 ? body : Math.max(body * 0.42, Math.min(620, body - others.length * 230)) };
  const rest = { width: isSide ? room.width - main.width - gap : room.width, height: isSide ? body : body - main.height - gap };
  const columns = others.length > (isSide ? 4 : 5) ? 2 : 1;
  const rows = Math.ceil(others.length / columns);
  const cell = { width: (rest.width - gap * (columns - 1)) / columns, height: (rest.height - gap * (rows - 1)) / Math.max(1, rows) };
  return (
    <Stage color={props.background} accent={props.accent} variant="beam" light={[0.2, 0.8]} gap={headerHeight > 0 ? 52 : 0}>
      {headerHeight > 0 && <Head props={props} width={room.width} lines={isWide ? 1 : 2} />}
      <div style={{ display: "flex", flexDirection: isSide ? "row" : "column", gap: gap * unit }}>
        <Enter at={0.4} from="grow" length={1.1} exit={0.6}>
          <Camera push={0.012} style={{ position: "relative", height: "auto", width: "auto" }}>
            <PriceCard title={star.title} price={star.price} period={star.period} text={star.text} featured width={main.width} height={main.height} {...colorsOf(props)} />
          </Camera>
        </Enter>
        <div style={{ display: "flex", flexWrap: "wrap", gap: gap * unit, width: rest.width * unit, alignContent: "flex-start" }}>
          {others.map((item, index) => (
            <Enter key={index} at={0.75 + index * 0.14} from={isSide ? "left" : "up"} distance={140} length={1} exit={index / items.length}>
              <PriceCard title={item.title} price={item.price} period={item.period} text={item.text} width={cell.width - 0.01} height={cell.height} {...colorsOf(props)} />
            </Enter>
          ))}
        </div>
      </div>
    </Stage>
  );
}

/** A price list: names to the left, prices to the right, a line between. */
function Board(props: Props) {
  const { items } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const side = isWide ? 560 : room.width;
  const width = isWide ? room.width - side - 120 : room.width;
  const height = isWide ? room.height - 40 : room.height - headHeight(props, false) - 70;
  const row = Math.min(isTall ? 290 : 220, height / items.length);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.1, 0.95]} variant="glow">
      <div style={{ width: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "center" : "stretch", gap: 60 * unit }}>
        <Head props={props} width={side} lines={isWide ? 4 : 2} />
        <div style={{ width: width * unit }}>
          {items.map((item, index) => {
            const featured = item.title === props.featured;
            const at = 0.45 + index * Math.min(0.14, 0.9 / items.length);
            const ink = featured ? props.accent : props.textColor;
            return (
              <div key={index} style={{ position: "relative", height: row * unit, display: "flex", alignItems: "center" }}>
                {props.featured !== "" && featured && (
                  <Enter at={at} from="none" exit={0.2} style={{ position: "absolute", inset: 0, left: -26 * unit, right: -26 * unit, borderRadius: 20 * unit, background: alpha(mix(props.cardColor, props.accent, 0.12), 0.92) }} />
                )}
                <Enter at={at} from="up" distance={row * 0.5} exit={index / items.length} style={{ position: "relative", width: "100%", display: "flex", alignItems: "center", justifyContent: "space-between", gap: 30 * unit }}>
                  <div style={{ display: "flex", flexDirection: "column", gap: 4 * unit }}>
                    <Text as="heading" size={Math.min(84, row * 0.36)} width={width * 0.58} height={row * 0.5} maxLines={item.text === "" ? 2 : 1} color={ink}>{item.title}</Text>
                    {item.text !== "" && <Text size={Math.min(44, row * 0.21)} width={width * 0.58} height={row * 0.32} maxLines={row > 150 ? 2 : 1} color={props.mutedColor}>{item.text}</Text>}
                  </div>
                  <div style={{ display: "flex", alignItems: "baseline", gap: 8 * unit }}>
                    <Text as="number" size={Math.min(108, row * 0.46)} width={width * (item.period === "" ? 0.38 : 0.27)} align="right" color={ink}>{item.price}</Text>
                    {item.period !== "" && <Text size={Math.min(28, row * 0.18)} width={width * 0.12} maxLines={1} color={props.mutedColor}>{item.period}</Text>}
                  </div>
                </Enter>
                {index < items.length - 1 && !featured && items[index + 1]?.title !== props.featured && (
                  <div style={{ position: "absolute", bottom: 0, left: 0 }}><Rule color={alpha(props.textColor, 0.16)} thickness={2} length={width} at={at} /></div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "spotlight") return <Spotlight {...props} />;
  return props.layout === "board" ? <Board {...props} /> : <Cards {...props} />;
}
`;
