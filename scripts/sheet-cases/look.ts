import { defaultLook, type Look, textures, typePairings } from "@/domain/look";
import { titleDesign } from "@/scene/templates/title/slots";
import { palettes } from "../sheet-palettes";
import { make, type SheetCase } from "./make";

const names = Object.keys(palettes) as (keyof typeof palettes)[];
const paletteAt = (index: number) => palettes[names[index % names.length] ?? "night"];

const page = `import { AnimatedText, Kicker, Stage, Text } from "scenewright/kit";
export const controls = { kicker: "Field notes", headline: "A quiet place to make things", body: "Everything in one look: type, colour and texture.", code: "npm run sheet", background: "#000000", accent: "#000000", textColor: "#000000", mutedColor: "#000000" };
export default function Scene(props: typeof controls) {
  return (
    <Stage color={props.background} accent={props.accent} gap={30}>
      <Kicker color={props.accent}>{props.kicker}</Kicker>
      <AnimatedText as="display" size={150} color={props.textColor}>{props.headline}</AnimatedText>
      <Text size={42} color={props.mutedColor}>{props.body}</Text>
      <Text as="mono" color={props.accent}>{props.code}</Text>
    </Stage>
  );
}
`;

function pageIn(
  name: string,
  look: Partial<Look>,
  palette: Look["palette"],
  texts: Record<string, string> = {},
): SheetCase {
  const { background, accent, text, muted } = palette;
  return {
    name,
    template: null,
    source: page,
    controls: { background, accent, textColor: text, mutedColor: muted, ...texts },
    seconds: 4,
    look: { ...defaultLook, ...look, palette },
  };
}

const scripts = {
  japanese: { kicker: "お知らせ", headline: "静かに作る場所", body: "色も文字も、ひとつの見た目で。✨" },
  korean: { kicker: "소식", headline: "조용히 만드는 곳", body: "글꼴과 색이 하나로 🎉" },
  chinese: { kicker: "公告", headline: "安静创作之地", body: "字体、颜色、质感，一气呵成。🚀" },
  arabic: { kicker: "أخبار", headline: "مكان هادئ للإبداع", body: "كل شيء في مظهر واحد" },
  cyrillic: {
    kicker: "Заметки",
    headline: "Тихое место для дела",
    body: "Шрифт, цвет и фактура — вместе → ✓",
  },
};

/** Every pairing, every texture in a dark and a light palette, and scripts beyond Latin. */
export const lookCases: Record<string, SheetCase> = {
  ...Object.fromEntries(
    typePairings.map((type, index) => [
      `type-${type}`,
      pageIn(type, { type }, paletteAt(index), { kicker: type }),
    ]),
  ),
  ...Object.fromEntries(
    textures.flatMap((texture) => [
      [`texture-${texture}`, pageIn(texture, { texture }, palettes.coffee, { kicker: texture })],
      [`texture-${texture}-light`, pageIn(texture, { texture }, palettes.paper, { kicker: texture })],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(scripts).map(([name, texts], index) => [
      `script-${name}`,
      pageIn(name, { type: typePairings[index] ?? "grotesque" }, paletteAt(index), texts),
    ]),
  ),
  lookTitle: make(
    "look title",
    titleDesign,
    palettes.neon,
    { type: "tech", texture: "scanlines" },
    { headline: "Nightdrive", kicker: "Side B", subline: "Music for the motorway." },
  ),
};
