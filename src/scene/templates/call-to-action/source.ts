/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Cursor, Enter, Icon, Pill, Ripples, Stage, Text, useFrameSize, usePress } from "scenewright/kit";

export const controls = {
  headline: "Start today",
  headlineColor: "#f4f4f6",
  headlineSize: 168,
  subline: "It takes a minute.",
  sublineColor: "#a6abba",
  button: "Get started",
  buttonColor: "#7c8cff",
  buttonTextColor: "#0b0c11",
  url: "example.com",
  urlColor: "#f4f4f6",
  background: "#0f1016",
  accent: "#7c8cff",
  leavesAtEnd: false,
};

const pressAt = 2;

export default function Scene(props: typeof controls) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const scale = isTall ? 1.2 : 1;
  const leaves = props.leavesAtEnd;
  const press = usePress(pressAt);
  const hasButton = props.button !== "";
  const backdrop = (
    <Camera push={0.06}>
      <Ripples x={0.5} y={hasButton ? 0.64 : 0.5} color={props.accent} on={props.background} {...(hasButton ? { at: pressAt } : {})} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, hasButton ? 0.72 : 0.5]} backdrop={backdrop} justify="center" gap={isWide ? 40 : 46}>
      <AnimatedText as="display" by="word" at={0.15} leaves={leaves} size={props.headlineSize * scale} color={props.headlineColor} width={isWide ? room * 0.84 : room} height={isWide ? 470 : 700} maxLines={4} align="center">
        {props.headline}
      </AnimatedText>
      {props.subline !== "" && (
        <AnimatedText by="line" reveal="blur" at={0.6} leaves={leaves} size={42 * scale} color={props.sublineColor} width={isWide ? room * 0.6 : room * 0.94} maxLines={3} align="center">
          {props.subline}
        </AnimatedText>
      )}
      {hasButton && (
        <Enter at={0.85} from="grow" exit={leaves ? 0.7 : false} style={{ position: "relative", marginTop: 20 * unit }}>
          <div style={{ transform: "scale(" + (1 - 0.06 * press) + ")" }}>
            <Pill color={props.buttonColor} textColor={props.buttonTextColor} size={46 * scale} icon={<Icon name="arrow-right" size={46 * scale} color={props.buttonTextColor} stroke={2.4} />}>{props.button}</Pill>
          </div>
          <Cursor at={pressAt} ripple={props.buttonTextColor} />
        </Enter>
      )}
      {props.url !== "" && (
        <Enter at={1.15} exit={leaves ? 1 : false} style={{ marginTop: 16 * unit }}>
          <Text as="heading" size={(hasButton ? 38 : 56) * scale} color={props.urlColor} align="center" maxLines={1}>{props.url}</Text>
        </Enter>
      )}
    </Stage>
  );
}
`;
