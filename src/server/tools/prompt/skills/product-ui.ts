import type { Skill } from "./skill";

export const productUi: Skill = {
  name: "product interface",
  words: [
    "app",
    "dashboard",
    "screen",
    "phone",
    "mobile",
    "browser",
    "website",
    "saas",
    "interface",
    "ui",
    "login",
    "inbox",
    "notification",
    "click",
    "cursor",
    "laptop",
  ],
  advice:
    "Show the product, not a description of it: a device or window at an angle, its interface built of cards with real words and numbers, one thing in it moving or being pressed (Cursor), one line of type beside it. In a tall frame type above, device below, bleeding off the edge.",
  example: `import { AnimatedText, BrowserFrame, Callout, Camera, Cursor, Kicker, MockUi, Stage, Tilt, useFrameSize } from "scenewright/kit";

export const controls = {
  kicker: "Orbit 2.0",
  headline: "Every deploy, in one place",
  headlineColor: "#f4f4f6",
  url: "orbit.dev/deploys",
  note: "Live in 4 s",
  rows: [
    { title: "api-gateway", text: "Deployed by Ana", value: "4 s" },
    { title: "billing", text: "Waiting for review", value: "2" },
    { title: "web", text: "All checks passed", value: "98%" },
  ],
  background: "#0f1016",
  surface: "#1a1c25",
  accent: "#7c8cff",
};

export default function Scene({ kicker, headline, headlineColor, url, note, rows, background, surface, accent }: typeof controls) {
  const { shape, unit, content } = useFrameSize();
  const isWide = shape === "wide";
  const room = content.width / unit;
  const width = isWide ? room * 0.56 : room;
  const height = width * (isWide ? 0.66 : 0.74);
  return (
    <Stage color={background} accent={accent} light={[0.8, 0.3]}>
      <div style={{ display: "flex", flexDirection: isWide ? "row" : "column", alignItems: isWide ? "center" : "flex-start", justifyContent: "space-between", gap: 60 * unit, width: "100%", height: "100%" }}>
        <div style={{ display: "flex", flexDirection: "column", gap: 30 * unit }}>
          <Kicker color={accent} at={0.2}>{kicker}</Kicker>
          <AnimatedText as="display" by="word" at={0.3} size={104} color={headlineColor} width={isWide ? room * 0.36 : room} maxLines={4}>{headline}</AnimatedText>
        </div>
        <Tilt y={isWide ? -14 : -6} at={0.5}>
          <Camera push={0.04} style={{ position: "relative", width: width * unit, height: height * unit }}>
            <BrowserFrame url={url} width={width} height={height} color={surface} on={background}>
              <MockUi kind="dashboard" name={kicker} title="Deploys" items={rows} accent={accent} at={0.9} />
            </BrowserFrame>
            <Callout x={width * 0.62} y={height * 0.3} dx={90} dy={-70} at={1.9} accent={accent} color={surface} textColor={headlineColor}>{note}</Callout>
            <Cursor at={1.7} x={0.62} y={0.34} />
          </Camera>
        </Tilt>
      </div>
    </Stage>
  );
}
`,
};
