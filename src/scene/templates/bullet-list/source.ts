/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Avatar, Camera, Divider, Enter, Icon, Kicker, Rule, Shape, Stage, Text, Tick, Wipe, alpha, isDark, mix, readableOn, useBeats, useFrameSize, useGrid, useTiming } from "scenewright/kit";

export const controls = {
  layout: "rows" as "rows" | "focus" | "checklist" | "sign" | "people",
  kicker: "Before you go",
  kickerColor: "#7c8cff",
  headline: "Five things to pack",
  headlineColor: "#f4f4f6",
  headlineSize: 112,
  items: [
    { title: "Passport", text: "Valid for six months", icon: "" },
    { title: "Good shoes", text: "", icon: "" },
    { title: "A book you'll finish", text: "", icon: "" },
    { title: "Sunscreen", text: "", icon: "" },
    { title: "Room for souvenirs", text: "", icon: "" },
  ],
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Head({ props, width, lines, height, color, kickerColor }: { props: Props; width: number; lines: number; height: number; color: string; kickerColor: string }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 26 * unit }}>
      {props.kicker !== "" && <Kicker color={kickerColor} at={0.1} size={26} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={color} width={width} height={height} maxLines={lines}>
          {props.headline}
        </AnimatedText>
      )}
    </div>
  );
}

/** The room that a list has below or beside its headline, and the height of a row. */
function useRows(count: number, props: Props, tallest: number) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const side = isWide ? 620 : room.width;
  const head = isWide ? 0 : (props.headline === "" ? 0 : Math.min(props.headlineSize, isTall ? 300 : 130) * (isTall ? 2.3 : 1.25)) + (props.kicker === "" ? 0 : 70);
  const width = isWide ? room.width - side - 120 : room.width;
  const height = isWide ? room.height - 20 : room.height - head - 50;
  return { room, side, width, head, height, row: Math.min(tallest, height / count) };
}

/** The headline to the left, numbered rows to the right; a light goes from one to the next. */
function Rows(props: Props) {
  const { items } = props;
  const { unit, isWide, isTall } = useFrameSize();
  const { side, width, row } = useRows(items.length, props, isTall ? 300 : 236);
  const { enter } = useTiming();
  const { active, starts } = useBeats(items.length, { from: 0.24, to: 0.9, longest: 2 });
  const backdrop = (
    <Camera push={0.08} drift={[30, 0]}>
      <Shape kind="ring" x={isWide ? 0.02 : 0.96} y={isWide ? 0.98 : 0.02} size={820} color={props.accent} opacity={0.35} />
      <Shape kind="ring" x={isWide ? 0.02 : 0.96} y={isWide ? 0.98 : 0.02} size={1180} color={props.accent} opacity={0.14} at={0.1} />
    </Camera>
  );
  const lit = enter(starts[Math.max(0, active)] ?? 0, 0.5);
  const place = active < 1 ? 0 : active - 1 + lit;
  return (
    <Stage color={props.background} accent={props.accent} light={isWide ? [0.12, 0.8] : [0.85, 0.08]} backdrop={backdrop}>
      <div style={{ width: "100%", display: "flex", flexDirection: isWide ? "row" : "column", alignItems: isWide ? "center" : "stretch", justifyContent: "space-between", gap: (isWide ? 120 : 50) * unit }}>
        <Head props={props} width={side} lines={isWide ? 5 : isTall ? 3 : 1} height={isWide ? 640 : isTall ? 420 : 150} color={props.headlineColor} kickerColor={props.kickerColor} />
        <div style={{ position: "relative", width: width * unit }}>
          <Enter at={0.9} from="none" exit={0.1} style={{ position: "absolute", left: -28 * unit, right: -28 * unit, top: place * row * unit + 5 * unit, height: (row - 10) * unit, borderRadius: 22 * unit, background: mix(props.cardColor, props.accent, 0.08), boxShadow: "0 " + 20 * unit + "px " + 60 * unit + "px " + alpha("#000000", isDark(props.background) ? 0.28 : 0.07) }} />
          {items.map((item, index) => {
            const at = 0.4 + index * Math.min(0.13, 0.9 / items.length);
            const isActive = index === active;
            return (
              <div key={index} style={{ position: "relative", height: row * unit, display: "flex", alignItems: "center" }}>
                {index > 0 && <div style={{ position: "absolute", top: 0, left: 0, opacity: index === active || index === active + 1 ? 0 : 1 }}><Rule color={alpha(props.textColor, 0.14)} thickness={2} length={width} at={at} /></div>}
                <Enter at={at} from="left" distance={110} exit={index / items.length} style={{ display: "flex", alignItems: "center", gap: 34 * unit }}>
                  <div style={{ width: 84 * unit, flexShrink: 0, display: "grid", placeItems: "start" }}>
                    {item.icon === "" ? (
                      <Text as="number" size={Math.min(60, row * 0.3)} width={84} color={isActive ? props.accent : props.mutedColor}>{String(index + 1).padStart(2, "0")}</Text>
                    ) : (
                      <Icon name={item.icon} size={Math.min(72, row * 0.38)} color={isActive ? props.accent : props.mutedColor} stroke={2} />
                    )}
                  </div>
                  <div style={{ display: "flex", flexDirection: "column", gap: 4 * unit }}>
                    <Text as="heading" size={Math.min(78, row * 0.37)} width={width - 120} height={row * (item.text === "" ? 0.8 : 0.46)} maxLines={item.text === "" ? 2 : 1} color={props.textColor}>{item.title}</Text>
                    {item.text !== "" && <Text size={Math.min(44, Math.max(28, row * 0.22))} width={width - 120} height={row * 0.36} maxLines={row > 150 ? 2 : 1} color={props.mutedColor}>{item.text}</Text>}
                  </div>
                </Enter>
              </div>
            );
          })}
        </div>
      </div>
    </Stage>
  );
}

/** Names in large type; the one whose turn it is lights up and steps forward. */
function Focus(props: Props) {
  const { items } = props;
  const { content, unit, isWide, isTall } = useFrameSize();
  const { enter, linear, progress } = useTiming();
  const room = { width: content.width / unit, height: content.height / unit };
  const head = (props.headline === "" ? 0 : 84) + (props.kicker === "" ? 0 : 46);
  const row = Math.min(isTall ? 210 : 168, (room.height - head - 60) / items.length);
  const { starts, active } = useBeats(items.length, { from: 0.16, to: 0.84, longest: 2 });
  const all = linear(0, 0.01) * Math.max(0, Math.min(1, (progress - 0.86) / 0.05));
  const width = isWide ? room.width * 0.78 : room.width - 50;
  const turn = Math.min(1, enter(starts[Math.max(0, active)] ?? 0, 0.6));
  const figure = isWide && (
    <Enter at={0.2} from="none" exit={0} style={{ position: "absolute", right: 110 * unit, bottom: -60 * unit }}>
      <div style={{ opacity: 0.55 * turn, transform: "translateY(" + (1 - turn) * 90 * unit + "px)" }}>
        <Text as="number" size={860} width={room.width * 0.6} align="right" color={mix(props.background, props.accent, 0.42)}>{Math.max(0, active) + 1}</Text>
      </div>
    </Enter>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.95, 0.5]} gap={52} backdrop={figure}>
      <div style={{ display: "flex", flexDirection: "column", gap: 18 * unit }}>
        {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.05} size={24}>{props.kicker}</Kicker>}
        {props.headline !== "" && <AnimatedText as="heading" at={0.15} size={Math.min(54, props.headlineSize * 0.5)} color={props.headlineColor} maxLines={1}>{props.headline}</AnimatedText>}
      </div>
      <div>
        {items.map((item, index) => {
          const start = starts[index] ?? 0;
          const next = starts[index + 1] ?? start + 99;
          const on = index === active ? Math.min(1, enter(start, 0.45)) : index < active ? 1 - Math.min(1, enter(next, 0.45)) : 0;
          return (
            <Enter key={index} at={0.25 + index * Math.min(0.1, 0.6 / items.length)} from="up" distance={row * 0.7} exit={index / items.length} style={{ height: row * unit, display: "flex", alignItems: "center" }}>
              <div style={{ display: "flex", alignItems: "center", transform: "translateX(" + (on * 64 - (1 - on) * 0) * unit + "px)" }}>
                <div style={{ position: "absolute", left: -64 * unit, width: 40 * unit, height: 10 * unit, borderRadius: 10 * unit, background: props.accent, transform: "scaleX(" + on + ")", transformOrigin: "0% 50%" }} />
                <div style={{ opacity: 0.3 + 0.7 * Math.max(on, all), display: "flex", flexDirection: "column", gap: 10 * unit }}>
                  <Text as="display" size={row * 0.74} width={isWide && item.text !== "" ? width * 0.66 : width} height={row * (isWide || item.text === "" ? 0.98 : 0.66)} maxLines={row > 150 ? 2 : 1} color={props.textColor}>{item.title}</Text>
                  {item.text !== "" && !isWide && <Text size={Math.min(40, row * 0.2)} width={width} maxLines={1} color={props.mutedColor}>{item.text}</Text>}
                </div>
                {item.text !== "" && isWide && (
                  <div style={{ marginLeft: 40 * unit, opacity: on }}>
                    <Text size={32} width={width * 0.34} maxLines={2} color={props.mutedColor}>{item.text}</Text>
                  </div>
                )}
              </div>
            </Enter>
          );
        })}
      </div>
    </Stage>
  );
}

/** A field of colour with the headline, and a list whose boxes get ticked. */
function Checklist(props: Props) {
  const { items } = props;
  const { width: frameWidth, height: frameHeight, content, unit, safe, isWide, isTall } = useFrameSize();
  const { starts } = useBeats(items.length, { from: 0.2, to: 0.74, longest: 1 });
  const share = isWide ? 0.4 : isTall ? 0.34 : 0.33;
  const panel = isWide ? { width: frameWidth * share, height: frameHeight } : { width: frameWidth, height: frameHeight * share };
  const ink = readableOn(props.accent, props.background, props.textColor);
  const width = (isWide ? frameWidth - panel.width - safe.x - 90 * unit : content.width) / unit;
  const height = (isWide ? content.height : frameHeight - panel.height - safe.y - 60 * unit) / unit;
  const row = Math.min(isTall ? 250 : 200, height / items.length);
  const box = Math.min(72, row * 0.46);
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={
      <Wipe to={isWide ? "up" : "down"} at={0} length={0.9} style={{ position: "absolute", left: 0, top: 0, width: panel.width, height: panel.height }}>
        <div style={{ width: "100%", height: "100%", background: "linear-gradient(160deg, " + mix(props.accent, "#ffffff", 0.12) + ", " + props.accent + " 55%, " + mix(props.accent, "#000000", 0.12) + ")" }} />
        <Camera push={0.06}>
          <div style={{ position: "absolute", right: -180 * unit, bottom: -180 * unit, width: 460 * unit, height: 460 * unit, borderRadius: "50%", border: 3 * unit + "px solid " + alpha(ink, 0.22) }} />
          <div style={{ position: "absolute", right: -300 * unit, bottom: -300 * unit, width: 700 * unit, height: 700 * unit, borderRadius: "50%", border: 3 * unit + "px solid " + alpha(ink, 0.12) }} />
        </Camera>
      </Wipe>
    }>
      <div style={{ position: "absolute", left: isWide ? safe.x * 0.75 : safe.x, top: isWide ? 0 : isTall ? safe.y * 0.55 : safe.y * 0.4, height: isWide ? "100%" : panel.height - (isTall ? safe.y * 0.55 : safe.y * 0.4), display: "flex", alignItems: "center" }}>
        <Head props={props} width={isWide ? panel.width / unit - (safe.x * 0.75) / unit - 60 : width} lines={isWide ? 5 : 3} height={isWide ? 620 : panel.height / unit - 190} color={ink} kickerColor={alpha(ink, 0.8)} />
      </div>
      <div style={{ position: "absolute", left: isWide ? panel.width + 90 * unit : safe.x, top: isWide ? (frameHeight - row * items.length * unit) / 2 : panel.height + (frameHeight - panel.height - safe.y * 0.4 - row * items.length * unit) / 2 }}>
        {items.map((item, index) => (
          <Enter key={index} at={0.5 + index * Math.min(0.12, 0.8 / items.length)} from="up" distance={70} exit={index / items.length} style={{ height: row * unit, display: "flex", alignItems: "center", gap: 36 * unit }}>
            <Tick at={(starts[index] ?? 0) + 0.35} size={box} color={props.accent} />
            <div style={{ display: "flex", flexDirection: "column", gap: 2 * unit }}>
              <Text as="heading" size={Math.min(78, row * 0.36)} width={width - box - 40} height={row * (item.text === "" ? 0.84 : 0.48)} maxLines={item.text === "" ? 2 : 1} color={props.textColor}>{item.title}</Text>
              {item.text !== "" && <Text size={Math.min(42, row * 0.22)} width={width - box - 40} height={row * 0.3} maxLines={row > 150 ? 2 : 1} color={props.mutedColor}>{item.text}</Text>}
            </div>
          </Enter>
        ))}
      </div>
    </Stage>
  );
}

/** A sign on the door: names to the left, times to the right, dots between. */
function Sign(props: Props) {
  const { items } = props;
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const width = isWide ? Math.min(1320, room.width) : room.width;
  const inside = width - (isTall ? 120 : 200);
  const head = (props.headline === "" ? 0 : isTall ? 230 : 130) + (props.kicker === "" ? 0 : 60);
  const row = Math.min(isTall ? 200 : 118, (room.height - head - 230) / items.length);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 0.1]} justify="center">
      <Enter at={0} from="grow" length={1.1} exit={0.8} style={{ position: "relative" }}>
        <Camera push={0.02} style={{ position: "relative", height: "auto", width: "auto" }}>
          <div style={{ boxSizing: "border-box", width: width * unit, padding: 60 * unit, borderRadius: 34 * unit, background: props.cardColor, boxShadow: "0 " + 40 * unit + "px " + 110 * unit + "px " + alpha("#000000", isDark(props.background) ? 0.4 : 0.12), display: "flex", flexDirection: "column", alignItems: "center", gap: 26 * unit }}>
            <div style={{ position: "absolute", inset: 20 * unit, borderRadius: 22 * unit, border: 2.5 * unit + "px solid " + alpha(props.accent, 0.6) }} />
            {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.3} size={24} rule={false} width={inside}>{props.kicker}</Kicker>}
            {props.headline !== "" && <AnimatedText as="display" at={0.35} size={Math.min(props.headlineSize, isTall ? 128 : 104)} color={props.headlineColor} width={inside} align="center" maxLines={isTall ? 2 : 1}>{props.headline}</AnimatedText>}
            <Divider color={props.accent} width={inside * 0.5} at={0.5} />
            <div style={{ width: inside * unit }}>
              {items.map((item, index) => (
                <Enter key={index} at={0.65 + index * Math.min(0.12, 0.8 / items.length)} from="up" distance={40} exit={false} style={{ height: row * unit, display: "flex", alignItems: "center", justifyContent: item.text === "" ? "center" : "space-between", gap: 20 * unit }}>
                  <Text as="heading" size={Math.min(64, row * 0.46)} width={item.text === "" ? inside : inside * 0.54} maxLines={row > 100 && item.title.length > 22 ? 2 : 1} height={row * 0.9} align={item.text === "" ? "center" : "left"} color={props.textColor}>{item.title}</Text>
                  {item.text !== "" && <span style={{ flex: 1, height: 4 * unit, minWidth: 30 * unit, backgroundImage: "radial-gradient(circle, " + alpha(props.mutedColor, 0.6) + " " + 2 * unit + "px, transparent " + 2.4 * unit + "px)", backgroundSize: 14 * unit + "px " + 4 * unit + "px", marginTop: row * 0.16 * unit }} />}
                  {item.text !== "" && <Text as="heading" size={Math.min(58, row * 0.42)} width={inside * 0.42} maxLines={row > 100 ? 2 : 1} height={row * 0.9} align="right" color={readableOn(props.cardColor, props.accent, props.textColor)}>{item.text}</Text>}
                </Enter>
              ))}
            </div>
          </div>
        </Camera>
      </Enter>
    </Stage>
  );
}

/** People with their initials and what they do, side by side. */
function People(props: Props) {
  const { items } = props;
  const { content, unit, isWide, isTall } = useFrameSize();
  const { seconds } = useTiming();
  const room = { width: content.width / unit, height: content.height / unit };
  const head = (props.headline === "" ? 0 : Math.min(props.headlineSize, 120) * (isWide ? 1.1 : isTall ? 2.2 : 1.2)) + (props.kicker === "" ? 0 : 60);
  const height = room.height - head - 80;
  const grid = useGrid(items.length, { height, gap: 30, proportion: isTall ? 1 : 0.82, tallest: isTall ? 520 : 560, evenness: 0.6 });
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.1, 0.05]} gap={60}>
      <Head props={{ ...props, headlineSize: Math.min(props.headlineSize, 120) }} width={room.width} lines={isWide ? 1 : 2} height={Math.max(140, head)} color={props.headlineColor} kickerColor={props.kickerColor} />
      <div style={{ display: "flex", flexWrap: "wrap", justifyContent: "center", gap: grid.gap * unit, width: content.width }}>
        {items.map((item, index) => {
          const cell = grid.cells[index] ?? { width: room.width, height: 300 };
          const size = Math.min(cell.width * 0.74, cell.height * 0.58, 380);
          const at = 0.4 + index * Math.min(0.13, 0.8 / items.length);
          const float = Math.sin(seconds * 0.9 + index * 1.3) * 7;
          return (
            <div key={index} style={{ width: cell.width * unit, height: cell.height * unit, display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", gap: cell.height * 0.07 * unit }}>
              <Enter at={at} from="grow" exit={index / items.length}>
                <div style={{ transform: "translateY(" + float * unit + "px)" }}>
                  <Avatar name={item.title} size={size} color={props.accent} ring={size * 0.05} ringColor={props.cardColor} />
                </div>
              </Enter>
              <Enter at={at + 0.2} exit={index / items.length} style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 4 * unit }}>
                <Text as="heading" size={Math.min(60, cell.width * 0.15, cell.height * 0.14)} width={cell.width * 0.94} maxLines={1} align="center" color={props.textColor}>{item.title}</Text>
                {item.text !== "" && <Text size={Math.min(42, cell.width * 0.11, cell.height * 0.1)} width={cell.width * 0.94} maxLines={1} align="center" color={props.mutedColor}>{item.text}</Text>}
              </Enter>
            </div>
          );
        })}
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "people") return <People {...props} />;
  if (props.layout === "focus") return <Focus {...props} />;
  if (props.layout === "checklist") return <Checklist {...props} />;
  return props.layout === "sign" ? <Sign {...props} /> : <Rows {...props} />;
}
`;
