/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, FeatureCard, Kicker, PriceCard, Shape, Stage, useFrameSize, useGrid } from "scenewright/kit";

export const controls = {
  style: "plans" as "plans" | "features",
  kicker: "Pricing",
  kickerColor: "#7c8cff",
  headline: "Simple plans",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  items: [
    { title: "Starter", price: "$9", period: "/month", text: "For trying things out", icon: "" },
    { title: "Team", price: "$29", period: "/month", text: "For people who ship together", icon: "" },
    { title: "Enterprise", price: "Let's talk", period: "", text: "For large companies", icon: "" },
  ],
  featured: "Team",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

export default function Scene(props: typeof controls) {
  const { items, headline, kicker, accent, background } = props;
  const { content, unit, isTall, isWide } = useFrameSize();
  const room = content.width / unit;
  const isPlans = props.style === "plans";
  const headerHeight = (headline === "" ? 0 : Math.min(props.headlineSize, 140) * (isWide ? 1.15 : 1.9)) + (kicker === "" ? 0 : 62);
  const gap = headerHeight > 0 ? 56 : 0;
  const bodyHeight = content.height / unit - headerHeight - gap - 24;
  const grid = useGrid(items.length, { height: bodyHeight, gap: 30, proportion: isTall ? 2.2 : isPlans ? 0.92 : items.length > 4 ? (isWide ? 2 : 2.8) : 1.1, tallest: isTall ? 400 : isPlans && items.some((item) => item.text !== "") ? 620 : 480, evenness: isPlans ? 0.9 : 0.15 });
  const colors = { color: props.cardColor, textColor: props.textColor, mutedColor: props.mutedColor, accent, onAccent: props.onAccent, on: background };
  const backdrop = (
    <Camera push={0.08} drift={[-40, 20]}>
      <Shape kind="ring" x={0.95} y={0.04} size={760} color={accent} opacity={0.4} rise={-120} />
      <Shape kind="ring" x={0.95} y={0.04} size={1120} color={accent} opacity={0.16} rise={-120} at={0.1} />
    </Camera>
  );
  return (
    <Stage color={background} accent={accent} variant="mesh" light={[0.92, 0.02]} backdrop={backdrop} gap={gap}>
      {headerHeight > 0 && (
        <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
          <Kicker color={props.kickerColor} at={0.1} size={26}>{kicker}</Kicker>
          {headline !== "" && (
            <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} maxLines={isWide ? 1 : 2} width={isWide ? room * 0.86 : room}>
              {headline}
            </AnimatedText>
          )}
        </div>
      )}
      <Camera push={0.015} style={{ position: "relative", display: "flex", flexDirection: "row", flexWrap: "wrap", gap: grid.gap * unit, height: "auto", width: content.width, transformOrigin: "0% 50%" }}>
        {items.map((item, index) => {
          const featured = props.featured !== "" && item.title === props.featured;
          const lift = featured && grid.rows === 1 && items.length > 1 ? 26 : 0;
          const cell = grid.cells[index] ?? { width: room, height: 300 };
          return (
            <Enter key={index} at={0.5 + index * Math.min(0.13, 0.8 / items.length)} length={1.1} distance={150} exit={index / items.length} style={{ marginTop: -lift * unit }}>
              {isPlans ? (
                <PriceCard title={item.title} price={item.price} period={item.period} text={item.text} featured={featured} width={cell.width} height={cell.height + lift * 2} {...colors} />
              ) : (
                <FeatureCard title={item.title} text={item.text} icon={item.icon} featured={featured} width={cell.width} height={cell.height} {...colors} />
              )}
            </Enter>
          );
        })}
      </Camera>
    </Stage>
  );
}
`;
