import type { Skill } from "./skill";

export const cardGrid: Skill = {
  name: "cards",
  words: [
    "list",
    "features",
    "benefits",
    "plans",
    "pricing",
    "team",
    "services",
    "products",
    "menu",
    "options",
    "reasons",
    "tips",
    "ingredients",
    "faq",
    "testimonials",
    "reviews",
    "cards",
    "grid",
  ],
  advice:
    "Cells of one size from useGrid, which fits any number of them in any format; icon, title, at most eight words; one cell may be featured in the accent. They come in one after the other in reading order.",
  example: `import { AnimatedText, FeatureCard, Kicker, Stage, Stagger, useFrameSize, useGrid } from "scenewright/kit";

export const controls = {
  kicker: "Why bakers switch",
  headline: "The oven that thinks ahead",
  headlineColor: "#f4f4f6",
  items: [
    { title: "Even heat", text: "Within one degree, on each rack", icon: "thermometer" },
    { title: "Half the power", text: "It keeps what others lose", icon: "leaf" },
    { title: "Learns your dough", text: "It remembers every batch", icon: "brain" },
  ],
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  background: "#14110f",
  surface: "#221d19",
  accent: "#ffb454",
};

export default function Scene({ kicker, headline, headlineColor, items, textColor, mutedColor, background, surface, accent }: typeof controls) {
  const { unit, content } = useFrameSize();
  const room = content.width / unit;
  const head = 300;
  const { cells, gap } = useGrid(items.length, { height: content.height / unit - head });
  return (
    <Stage color={background} accent={accent} gap={48}>
      <div style={{ display: "flex", flexDirection: "column", gap: 20 * unit }}>
        <Kicker color={accent} at={0.1}>{kicker}</Kicker>
        <AnimatedText as="display" by="word" at={0.2} size={92} color={headlineColor} width={room} maxLines={2}>{headline}</AnimatedText>
      </div>
      <div style={{ display: "flex", flexWrap: "wrap", gap: gap * unit, width: "100%" }}>
        <Stagger at={0.6} every={0.12}>
          {items.map((item, index) => (
            <FeatureCard key={item.title} title={item.title} text={item.text} icon={item.icon} featured={index === 0} width={cells[index]?.width ?? 400} height={cells[index]?.height ?? 360} color={surface} textColor={textColor} mutedColor={mutedColor} accent={accent} />
          ))}
        </Stagger>
      </div>
    </Stage>
  );
}
`,
};
