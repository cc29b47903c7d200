import type { Skill } from "./skill";

export const kineticType: Skill = {
  name: "kinetic type",
  words: [
    "kinetic",
    "typograph",
    "words",
    "lyrics",
    "slogan",
    "manifesto",
    "statement",
    "punchy",
    "hype",
    "announce",
    "launch",
    "teaser",
    "trailer",
    "big text",
  ],
  advice:
    "Few words at a time, as large as the frame allows, each group on a beat (useBeats); contrast of scale, a full-frame change of colour at the turn of the sentence, one word in the accent.",
  example: `import { AbsoluteFill } from "remotion";
import { Camera, Flood, Stage, WordHit, readableOn, useBeats, useFrameSize, wordGroups } from "scenewright/kit";

export const controls = {
  text: "We slept on it. Then we rebuilt everything from zero",
  textColor: "#f4f4f6",
  background: "#101018",
  accent: "#ff5c39",
};

export default function Scene({ text, textColor, background, accent }: typeof controls) {
  const { unit, content } = useFrameSize();
  const groups = wordGroups(text);
  const { starts, active } = useBeats(groups.length, { from: 0.03, to: 0.82 });
  const turn = Math.floor(groups.length / 2);
  const isFlooded = active >= turn;
  const shown = Math.max(0, active);
  const backdrop = <Flood x={0.1} y={1} color={accent} at={starts[turn] ?? 1} />;
  return (
    <Stage color={background} accent={accent} variant="plain" backdrop={backdrop}>
      <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}>
        <Camera push={0.06} style={{ position: "relative", width: content.width, height: content.height, display: "grid", placeItems: "center" }}>
          <WordHit at={starts[shown] ?? 0} width={content.width / unit} height={content.height / unit} color={isFlooded ? readableOn(accent, background, textColor) : textColor} uppercase from={shown % 2 === 0 ? "scale" : "up"}>
            {groups[shown] ?? ""}
          </WordHit>
        </Camera>
      </AbsoluteFill>
    </Stage>
  );
}
`,
};
