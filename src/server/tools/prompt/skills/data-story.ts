import type { Skill } from "./skill";

export const dataStory: Skill = {
  name: "data",
  words: [
    "chart",
    "graph",
    "data",
    "number",
    "stat",
    "percent",
    "growth",
    "revenue",
    "sales",
    "users",
    "trend",
    "compare",
    "survey",
    "metric",
    "kpi",
    "report",
    "%",
  ],
  advice:
    "Say the finding in the headline, not the topic; one chart; the value that proves the finding in the accent, all else quiet. Numbers count up with their unit. Only figures from the request.",
  example: `import { AnimatedText, Camera, ColumnChart, Counter, Enter, Kicker, Shape, Stage, Text, useFrameSize } from "scenewright/kit";

export const controls = {
  kicker: "Monthly orders",
  headline: "Orders doubled since spring",
  headlineColor: "#f5e9da",
  data: [
    { label: "Mar", value: 420 },
    { label: "Apr", value: 510 },
    { label: "May", value: 640 },
    { label: "Jun", value: 845 },
  ],
  total: 2415,
  totalLabel: "orders in four months",
  mutedColor: "#cbb49c",
  background: "#2b1a12",
  accent: "#d39a5b",
};

export default function Scene({ kicker, headline, headlineColor, data, total, totalLabel, mutedColor, background, accent }: typeof controls) {
  const { shape, unit, content } = useFrameSize();
  const isWide = shape === "wide";
  const room = content.width / unit;
  const backdrop = <Camera push={0.05}><Shape kind="ring" x={0.1} y={0.95} size={900} color={accent} opacity={0.2} at={0} /></Camera>;
  return (
    <Stage color={background} accent={accent} backdrop={backdrop}>
      <div style={{ display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "flex-end" : "stretch", gap: 50 * unit, width: "100%", height: "100%" }}>
        <div style={{ display: "flex", flexDirection: "column", gap: 28 * unit }}>
          <Kicker color={accent} at={0.15}>{kicker}</Kicker>
          <AnimatedText as="display" by="word" at={0.25} size={96} color={headlineColor} width={isWide ? room * 0.4 : room} maxLines={4}>{headline}</AnimatedText>
          <Enter at={1.1} from="up">
            <Counter value={total} size={isWide ? 150 : 120} color={accent} at={1.1} />
            <Text size={34} color={mutedColor}>{totalLabel}</Text>
          </Enter>
        </div>
        <ColumnChart data={data} width={isWide ? room * 0.52 : room} height={isWide ? 760 : shape === "tall" ? 820 : 420} accent={accent} color={mutedColor} textColor={headlineColor} mutedColor={mutedColor} at={0.5} />
      </div>
    </Stage>
  );
}
`,
};
