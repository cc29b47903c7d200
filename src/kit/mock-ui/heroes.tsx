import { random } from "remotion";
import { ChatThread } from "../chat-thread";
import { alpha, mix } from "../color";
import { expoOut } from "../easing";
import { useFrameSize } from "../frame-size";
import { Icon } from "../icon";
import { Text } from "../text";
import { useTiming } from "../timing";
import { Artwork } from "./artwork";
import { Panel } from "./parts";
import type { PartProps } from "./ui";

/** A curve that rises with some hesitation, the same for the same seed; points in a box of 100 × 100. */
function curveOf(seed: number): string {
  const points = Array.from({ length: 9 }, (_, index) => {
    const rise = 78 - index * 6.6;
    return [index * 12.5, rise + (random(`curve-${seed}-${index}`) - 0.5) * 22] as const;
  });
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y.toFixed(1)}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1].toFixed(1)} ${middle} ${y.toFixed(1)} ${x} ${y.toFixed(1)}`;
    })
    .join("");
}

function Curve({
  ui,
  seed,
  width,
  height,
  at,
}: {
  ui: PartProps["ui"];
  seed: number;
  width: number;
  height: number;
  at: number;
}) {
  const { unit } = useFrameSize();
  const drawn = expoOut(useTiming().linear(at + 0.3, 1.6));
  const d = curveOf(seed);
  return (
    <svg
      role="presentation"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width={width * unit}
      height={height * unit}
      // Dashes are measured on the screen where strokes do not scale, so the line is uncovered instead.
      style={{ display: "block", clipPath: `inset(-10% ${(1 - drawn) * 100}% -10% 0)` }}
    >
      {[20, 50, 80].map((y) => (
        <path key={y} d={`M0 ${y}H100`} stroke={ui.line} strokeWidth={1} vectorEffect="non-scaling-stroke" />
      ))}
      <path d={`${d}V100H0Z`} fill={alpha(ui.accent, 0.2)} />
      <path
        d={d}
        fill="none"
        stroke={ui.accent}
        strokeWidth={3 * unit}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function Bars({
  ui,
  seed,
  width,
  height,
  at,
  count = 7,
}: {
  ui: PartProps["ui"];
  seed: number;
  width: number;
  height: number;
  at: number;
  count?: number;
}) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const strongest = Math.floor(count * 0.7);
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        display: "flex",
        alignItems: "flex-end",
        justifyContent: "space-between",
      }}
    >
      {Array.from({ length: count }, (_, index) => {
        const tall = index === strongest ? 1 : 0.3 + random(`bar-${seed}-${index}`) * 0.55;
        return (
          <div
            key={index}
            style={{
              width: (width / count) * 0.58 * unit,
              height: height * tall * Math.min(1.05, enter(at + 0.2 + index * 0.06, 0.9)) * unit,
              borderRadius: (width / count) * 0.2 * unit,
              background: index === strongest ? ui.accent : mix(ui.card, ui.accent, 0.34),
            }}
          />
        );
      })}
    </div>
  );
}

function Dashboard({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const first = content.items[0];
  const head = width > 500 ? 74 : 66;
  return (
    <Panel ui={ui} width={width} height={height}>
      <div style={{ height: head * unit, display: "flex", flexDirection: "column", gap: 2 * unit }}>
        <Text size={14} color={ui.soft} width={width - 36} maxLines={1}>
          {content.note}
        </Text>
        <Text as="heading" size={36} color={ui.ink} width={width - 36} maxLines={1}>
          {first?.value || first?.title || content.title}
        </Text>
      </div>
      <Curve ui={ui} seed={content.seed} width={width - 36} height={height - 36 - head} at={at} />
    </Panel>
  );
}

function Wallet({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const first = content.items[0];
  return (
    <div
      style={{
        position: "relative",
        boxSizing: "border-box",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        padding: 24 * unit,
        borderRadius: 26 * unit,
        overflow: "hidden",
        background: `linear-gradient(125deg, ${mix(ui.accent, "#ffffff", 0.16)}, ${ui.accent} 45%, ${mix(ui.accent, "#000000", 0.24)})`,
      }}
    >
      <div
        style={{
          position: "absolute",
          right: -height * 0.3 * unit,
          top: -height * 0.4 * unit,
          width: height * 1.2 * unit,
          height: height * 1.2 * unit,
          borderRadius: "50%",
          background: alpha("#ffffff", 0.12),
        }}
      />
      <Text size={15} color={alpha(ui.onAccent, 0.8)} width={width - 48} maxLines={1}>
        {content.note}
      </Text>
      <Text as="heading" size={44} color={ui.onAccent} width={width - 48} maxLines={1}>
        {first?.value || content.name}
      </Text>
      <div style={{ position: "absolute", left: 24 * unit, bottom: 22 * unit }}>
        <Curve
          ui={{ ...ui, accent: ui.onAccent, line: "transparent" }}
          seed={content.seed}
          width={width - 48}
          height={height * 0.38}
          at={at}
        />
      </div>
    </div>
  );
}

function Tracker({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { linear } = useTiming();
  const size = Math.min(height - 40, width * 0.44);
  const rings = [0.84, 0.66, 0.52];
  return (
    <Panel ui={ui} width={width} height={height} padding={20}>
      <div style={{ height: "100%", display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <svg
          role="presentation"
          viewBox="0 0 100 100"
          width={size * unit}
          height={size * unit}
          style={{ transform: "rotate(-90deg)", display: "block" }}
        >
          {rings.map((share, index) => {
            const radius = 44 - index * 13;
            const grown = expoOut(linear(at + 0.2 + index * 0.15, 1.6)) * share;
            const color = [ui.accent, mix(ui.accent, ui.ink, 0.4), mix(ui.accent, ui.ground, 0.45)][index];
            return (
              <g key={share} fill="none" strokeWidth={9.5}>
                <circle cx={50} cy={50} r={radius} stroke={ui.line} />
                <circle
                  cx={50}
                  cy={50}
                  r={radius}
                  stroke={color}
                  pathLength={1}
                  strokeDasharray={`${grown} 1`}
                  strokeLinecap="round"
                />
              </g>
            );
          })}
        </svg>
        <div style={{ display: "flex", flexDirection: "column", gap: 12 * unit }}>
          <Text size={14} color={ui.soft} width={width - size - 64} maxLines={1}>
            {content.note}
          </Text>
          <Bars ui={ui} seed={content.seed} width={width - size - 64} height={height * 0.5} at={at} />
        </div>
      </div>
    </Panel>
  );
}

function Player({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const foot = 156;
  const art = Math.max(80, height - foot);
  const first = content.items[0];
  const waves = 42;
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        flexShrink: 0,
        display: "flex",
        flexDirection: "column",
        gap: 14 * unit,
      }}
    >
      <Artwork
        kind={first?.picture ?? "vinyl"}
        width={width}
        height={art}
        radius={24}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <Text as="heading" size={24} color={ui.ink} width={width} maxLines={1}>
        {first?.title ?? content.title}
      </Text>
      <div
        style={{ height: 40 * unit, display: "flex", alignItems: "center", justifyContent: "space-between" }}
      >
        {Array.from({ length: waves }, (_, index) => {
          const played = index / waves < 0.28 + progress * 0.3;
          const tall = 0.2 + random(`wave-${content.seed}-${index}`) * 0.8;
          return (
            <div
              key={index}
              style={{
                width: (width / waves) * 0.5 * unit,
                height: `${tall * 100}%`,
                borderRadius: 3 * unit,
                background: played ? ui.accent : alpha(ui.ink, 0.2),
              }}
            />
          );
        })}
      </div>
      <div style={{ display: "flex", alignItems: "center", justifyContent: "center", gap: 34 * unit }}>
        <div style={{ transform: "scaleX(-1)" }}>
          <Icon name="play" size={26} color={ui.ink} />
        </div>
        <div
          style={{
            width: 52 * unit,
            height: 52 * unit,
            borderRadius: "50%",
            background: ui.accent,
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
            gap: 6 * unit,
            transform: `scale(${1 + Math.sin(progress * 40 + at) * 0.02})`,
          }}
        >
          {[0, 1].map((bar) => (
            <div
              key={bar}
              style={{ width: 6 * unit, height: 20 * unit, borderRadius: 2 * unit, background: ui.onAccent }}
            />
          ))}
        </div>
        <Icon name="play" size={26} color={ui.ink} />
      </div>
    </div>
  );
}

function MapView({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { linear, enter, seconds } = useTiming();
  const drawn = expoOut(linear(at + 0.2, 2));
  const land = mix(ui.ground, ui.ink, 0.06);
  const street = mix(ui.ground, ui.ink, 0.15);
  const route = "M18 84C22 66 40 70 44 54S66 44 64 30 74 20 82 16";
  const pins = [
    [18, 84],
    [44, 54],
    [82, 16],
  ] as const;
  return (
    <Panel ui={ui} width={width} height={height} padding={0} color={land}>
      <svg
        role="presentation"
        viewBox="0 0 100 100"
        preserveAspectRatio="xMidYMid slice"
        width="100%"
        height="100%"
        style={{ display: "block" }}
      >
        <path d="M-5 30C20 24 26 4 30 -5H-5Z" fill={mix(ui.ground, ui.accent, 0.24)} />
        <path d="M60 105c6-18 22-28 45-30v30Z" fill={mix(ui.ground, ui.accent, 0.14)} />
        <g stroke={street} fill="none" strokeWidth={2.2}>
          <path d="M-5 62L105 40M-5 92L60 78 105 84M22 -5L34 105M58 -5L70 105M-5 18L105 6M84 -5V105" />
        </g>
        <g stroke={street} fill="none" strokeWidth={0.9}>
          <path d="M-5 46L105 24M-5 76L105 60M10 -5L18 105M46 -5L52 105M72 -5L96 105" />
        </g>
        <path
          d={route}
          pathLength={1}
          fill="none"
          stroke={ui.accent}
          strokeWidth={2.8}
          strokeLinecap="round"
          strokeDasharray="1 1"
          strokeDashoffset={1 - drawn}
        />
        <circle
          cx={44}
          cy={54}
          r={5 + ((seconds * 0.8) % 1) * 7}
          fill={ui.accent}
          opacity={0.3 * (1 - ((seconds * 0.8) % 1))}
        />
        {pins.map(([x, y], index) => (
          <circle
            key={x}
            cx={x}
            cy={y}
            r={3.6 * Math.min(1.1, enter(at + 0.3 + index * 0.35, 0.7))}
            fill={ui.accent}
            stroke={ui.card}
            strokeWidth={1.6}
          />
        ))}
      </svg>
      <div
        style={{
          position: "absolute",
          left: 14 * unit,
          top: 14 * unit,
          height: 40 * unit,
          padding: `0 ${16 * unit}px`,
          borderRadius: 20 * unit,
          display: "flex",
          alignItems: "center",
          gap: 9 * unit,
          background: ui.card,
          boxShadow: `0 ${6 * unit}px ${18 * unit}px ${alpha("#000000", 0.18)}`,
        }}
      >
        <Icon name="map-pin" size={18} color={ui.accent} />
        <Text size={15} color={ui.ink} width={Math.min(width - 110, 320)} maxLines={1}>
          {content.note}
        </Text>
      </div>
    </Panel>
  );
}

function Booking({ ui, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const days = 7;
  const cell = (width - 36) / days;
  const rows = Math.max(2, Math.min(4, Math.floor((height - 118) / 62)));
  const slots = [
    "9:00",
    "9:30",
    "10:00",
    "11:30",
    "13:00",
    "14:30",
    "15:00",
    "16:30",
    "17:00",
    "17:30",
    "18:00",
    "18:30",
  ];
  const columns = width > 500 ? 4 : 3;
  const chosen = Math.min(4, rows * columns - 1);
  return (
    <Panel ui={ui} width={width} height={height}>
      <div style={{ display: "flex", height: 74 * unit }}>
        {Array.from({ length: days }, (_, index) => (
          <div key={index} style={{ width: cell * unit, display: "flex", justifyContent: "center" }}>
            <div
              style={{
                width: 40 * unit,
                height: 60 * unit,
                borderRadius: 16 * unit,
                display: "grid",
                placeItems: "center",
                background: index === 2 ? ui.accent : "transparent",
              }}
            >
              <Text
                size={18}
                weight={600}
                align="center"
                width={38}
                maxLines={1}
                color={index === 2 ? ui.onAccent : ui.ink}
              >
                {String(11 + index)}
              </Text>
            </div>
          </div>
        ))}
      </div>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 10 * unit }}>
        {slots.slice(0, rows * columns).map((slot, index) => {
          const isChosen = index === chosen;
          const mark = isChosen ? Math.min(1, enter(at + 1.1, 0.4)) : 0;
          return (
            <div
              key={slot}
              style={{
                width: ((width - 37 - (columns - 1) * 10) / columns) * unit,
                height: 50 * unit,
                borderRadius: 14 * unit,
                display: "grid",
                placeItems: "center",
                background: mix(ui.card, ui.accent, mark),
                boxShadow: `inset 0 0 0 ${1.3 * unit}px ${ui.line}`,
              }}
            >
              <Text
                size={16}
                weight={600}
                width={90}
                maxLines={1}
                align="center"
                color={mark > 0.5 ? ui.onAccent : ui.ink}
              >
                {slot}
              </Text>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function Course({ ui, content, width, height }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  return (
    <div
      style={{
        position: "relative",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        borderRadius: 22 * unit,
        overflow: "hidden",
      }}
    >
      <Artwork
        kind={content.items[0]?.picture ?? "book"}
        width={width}
        height={height}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <div
        style={{
          position: "absolute",
          left: "50%",
          top: "46%",
          width: 76 * unit,
          height: 76 * unit,
          margin: `${-38 * unit}px 0 0 ${-38 * unit}px`,
          borderRadius: "50%",
          display: "grid",
          placeItems: "center",
          background: ui.card,
        }}
      >
        <Icon name="play" size={32} color={ui.accent} stroke={2.6} />
      </div>
      <div
        style={{
          position: "absolute",
          left: 20 * unit,
          right: 20 * unit,
          bottom: 20 * unit,
          height: 7 * unit,
          borderRadius: 4 * unit,
          background: alpha("#ffffff", 0.4),
        }}
      >
        <div
          style={{
            width: `${22 + progress * 30}%`,
            height: "100%",
            borderRadius: 4 * unit,
            background: "#ffffff",
          }}
        />
      </div>
    </div>
  );
}

/** A large drawing with a line on it: shops, menus, posts, articles. */
function Cover({ ui, content, width, height }: PartProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const ink = "#ffffff";
  return (
    <div
      style={{
        position: "relative",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        borderRadius: 24 * unit,
        overflow: "hidden",
      }}
    >
      <div style={{ transform: `scale(${1.02 + progress * 0.07})` }}>
        <Artwork
          kind={content.items[0]?.picture ?? "waves"}
          width={width}
          height={height}
          accent={ui.accent}
          on={ui.ground}
          seed={content.seed}
        />
      </div>
      <div
        style={{
          position: "absolute",
          inset: 0,
          background: `linear-gradient(180deg, transparent 40%, ${alpha("#000000", 0.62)})`,
        }}
      />
      <div style={{ position: "absolute", left: 20 * unit, bottom: 18 * unit }}>
        <Text as="heading" size={Math.min(34, height * 0.14)} color={ink} width={width - 40} maxLines={2}>
          {content.note}
        </Text>
      </div>
    </div>
  );
}

function Post({ ui, content, width, height, at }: PartProps) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const liked = enter(at + 1.3, 0.7);
  const first = content.items[0];
  return (
    <div
      style={{
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        display: "flex",
        flexDirection: "column",
        gap: 12 * unit,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 11 * unit }}>
        <Artwork
          kind="portrait"
          width={40}
          height={40}
          radius={20}
          accent={ui.accent}
          on={ui.ground}
          seed={content.seed + 1}
        />
        <Text size={16} weight={600} color={ui.ink} width={width - 70} maxLines={1}>
          {content.name}
        </Text>
      </div>
      <Artwork
        kind={first?.picture ?? "waves"}
        width={width}
        height={height - 122}
        radius={22}
        accent={ui.accent}
        on={ui.ground}
        seed={content.seed}
      />
      <div style={{ display: "flex", alignItems: "center", gap: 14 * unit }}>
        <div style={{ transform: `scale(${liked > 0 ? 0.7 + 0.3 * liked : 1})` }}>
          <Icon name="heart" size={26} color={liked > 0 ? ui.accent : ui.ink} stroke={liked > 0 ? 3.4 : 2} />
        </div>
        <Icon name="message" size={25} color={ui.ink} />
        <Icon name="send" size={24} color={ui.ink} />
      </div>
      <Text size={15.5} color={ui.ink} width={width} maxLines={1}>
        {content.note}
      </Text>
    </div>
  );
}

function Chat({ ui, content, width, height, at }: PartProps) {
  const messages = content.items.slice(0, 5).map((item, index) => ({
    side: index % 2 ? ("right" as const) : ("left" as const),
    text: [item.title, item.text].filter(Boolean).join(". "),
  }));
  return (
    <ChatThread
      messages={messages}
      width={width}
      height={height}
      size={20}
      at={at}
      leftColor={ui.card}
      leftTextColor={ui.ink}
      rightColor={ui.accent}
      rightTextColor={ui.onAccent}
      nameColor={ui.soft}
    />
  );
}

/** The main part of an interface by its kind, and how the rest is set: rows, pictures or numbers. */
export const heroes = {
  dashboard: { Hero: Dashboard, items: "stats", tall: 0.4 },
  shop: { Hero: Cover, items: "pictures", tall: 0.28 },
  menu: { Hero: Cover, items: "rows", tall: 0.3 },
  feed: { Hero: Post, items: "pictures", tall: 0.56 },
  article: { Hero: Cover, items: "rows", tall: 0.42 },
  map: { Hero: MapView, items: "rows", tall: 0.5 },
  player: { Hero: Player, items: "rows", tall: 0.62 },
  tracker: { Hero: Tracker, items: "rows", tall: 0.32 },
  wallet: { Hero: Wallet, items: "rows", tall: 0.33 },
  booking: { Hero: Booking, items: "rows", tall: 0.42 },
  course: { Hero: Course, items: "rows", tall: 0.34 },
  chat: { Hero: Chat, items: "none", tall: 1 },
} as const;
export type MockUiKind = keyof typeof heroes;
