import { useFrameSize } from "../frame-size";
import { Icon } from "../icon";
import { LogoMark } from "../logo/logo-mark";
import { hashOf } from "../logo/marks";
import { useLook } from "../look";
import { useScreen } from "../screen";
import { Text } from "../text";
import { useTiming } from "../timing";
import { heroes, type MockUiKind } from "./heroes";
import { ActionButton, Header, Part, PictureCard, Row, StatTile, TabBar } from "./parts";
import { type PartProps, type UiItem, uiColors } from "./ui";

export type MockUiProps = {
  /** The main part: default "dashboard". */
  kind?: MockUiKind;
  /** Of the product; its mark is drawn from it. */
  name: string;
  title: string;
  /** A line on the main part. */
  note?: string;
  /** What its button says; empty for none. */
  action?: string;
  items: readonly UiItem[];
  /** In units; default the screen's around it. */
  width?: number;
  height?: number;
  color?: string;
  textColor?: string;
  accent?: string;
  onAccent?: string;
  at?: number;
};

/** How wide an interface is in its own points: a phone, a tablet, a desktop. */
function pointsOf(ratio: number): { width: number; form: "phone" | "tablet" | "desktop" } {
  if (ratio < 0.8) return { width: 390, form: "phone" };
  return ratio < 1.28 ? { width: 760, form: "tablet" } : { width: 1120, form: "desktop" };
}

/** A drawn interface of a product, for a phone, a window or a laptop: it takes the shape of its screen. Props: kind (dashboard, shop, menu, feed, article, map, player, tracker, wallet, booking, course, chat), name, title, note, action, items ({ title, text, value, picture }), width, height (units), color, textColor, accent, onAccent, at. `<PhoneFrame width={420}><MockUi kind="shop" name="Brewline" title="Beans" items={cells} /></PhoneFrame>` */
export function MockUi({
  kind = "dashboard",
  name,
  title,
  note = "",
  action = "",
  items,
  at = 0.5,
  ...props
}: MockUiProps) {
  const { unit, content: safe } = useFrameSize();
  const { palette } = useLook();
  const screen = useScreen();
  const width = props.width ?? screen?.width ?? safe.width / unit;
  const height = props.height ?? screen?.height ?? safe.height / unit;
  const points = pointsOf(width / height);
  const scale = width / points.width;
  const ui = uiColors(
    props.color ?? palette.surface,
    props.textColor ?? palette.text,
    props.accent ?? palette.accent,
    props.onAccent ?? palette.onAccent,
  );
  const part: PartProps = {
    ui,
    content: { name, title, note, action, items, seed: hashOf(name) },
    width: points.width,
    height: height / scale,
    at,
  };
  const top = (screen?.top ?? 0) / scale;
  const Form = points.form === "phone" ? PhoneForm : DesktopForm;
  return (
    <div
      style={{
        position: "relative",
        width: width * unit,
        height: height * unit,
        overflow: "hidden",
        background: ui.ground,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: 0,
          top: 0,
          width: part.width * unit,
          height: part.height * unit,
          transform: `scale(${scale})`,
          transformOrigin: "0 0",
        }}
      >
        <Form {...part} kind={kind} top={top} />
      </div>
    </div>
  );
}

type FormProps = PartProps & { kind: MockUiKind; top: number };

function PhoneForm({ kind, top, ...part }: FormProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const { ui, content, width, height, at } = part;
  const { Hero, items, tall } = heroes[kind];
  const room = width - 40;
  const hasAction = content.action !== "";
  const dock = hasAction ? 96 : 82;
  const body = height - top - 96 - dock;
  const hero = Math.min(body, Math.max(170, height * tall * 0.9));
  return (
    <>
      <div
        style={{
          position: "absolute",
          left: 20 * unit,
          top: (top + 6) * unit,
          display: "flex",
          flexDirection: "column",
          gap: 16 * unit,
          transform: `translateY(${items === "rows" ? -progress * 14 * unit : 0}px)`,
        }}
      >
        <Part at={at} nth={0}>
          <Header ui={ui} content={content} width={room} />
        </Part>
        <Part at={at} nth={1}>
          <Hero {...part} width={room} height={hero} at={at + 0.3} />
        </Part>
        <Items {...part} kind={kind} width={room} columns={2} height={body - hero} nth={2} />
      </div>
      <div style={{ position: "absolute", left: 0, bottom: 0, width: width * unit }}>
        {hasAction ? (
          <div
            style={{
              padding: `${22 * unit}px ${20 * unit}px ${22 * unit}px`,
              background: `linear-gradient(180deg, transparent, ${ui.ground} 34%)`,
            }}
          >
            <ActionButton ui={ui} label={content.action} width={room} height={54} />
          </div>
        ) : (
          <TabBar ui={ui} width={width} />
        )}
      </div>
    </>
  );
}

const rail = ["home", "chart", "users", "calendar", "message", "settings"];

function DesktopForm({ kind, ...part }: FormProps) {
  const { unit } = useFrameSize();
  const { ui, content, width, height, at } = part;
  const { Hero, items } = heroes[kind];
  const isTablet = width < 1000;
  const side = isTablet ? 0 : 84;
  const padding = isTablet ? 30 : 36;
  const room = width - side - 2 * padding;
  const body = height - 2 * padding - 84;
  // Numbers stand above a wide main part, everything else beside it.
  const isStacked = items === "stats" || items === "none" || isTablet;
  const left = isStacked ? room : room * (items === "pictures" ? 0.42 : 0.56);
  const statsHeight = 128;
  const stackedHero = items === "none" ? body : items === "stats" ? body - statsHeight - 20 : body * 0.52;
  return (
    <div style={{ display: "flex", height: "100%" }}>
      {side > 0 && (
        <div
          style={{
            boxSizing: "border-box",
            width: side * unit,
            height: "100%",
            padding: `${28 * unit}px 0`,
            display: "flex",
            flexDirection: "column",
            alignItems: "center",
            gap: 34 * unit,
            background: ui.card,
            boxShadow: `inset ${-unit}px 0 0 ${ui.line}`,
          }}
        >
          <LogoMark name={content.name} size={38} color={ui.accent} on={ui.card} />
          {rail.map((icon, index) => (
            <div
              key={icon}
              style={{
                width: 46 * unit,
                height: 46 * unit,
                margin: `${-10 * unit}px 0`,
                borderRadius: 14 * unit,
                display: "grid",
                placeItems: "center",
                background: index === 0 ? ui.tint : "transparent",
              }}
            >
              <Icon name={icon} size={23} color={index === 0 ? ui.accent : ui.soft} stroke={2.1} />
            </div>
          ))}
        </div>
      )}
      <div
        style={{
          boxSizing: "border-box",
          padding: padding * unit,
          display: "flex",
          flexDirection: "column",
          gap: 24 * unit,
        }}
      >
        <Part at={at} nth={0}>
          <div
            style={{
              width: room * unit,
              height: 60 * unit,
              display: "flex",
              alignItems: "center",
              gap: 16 * unit,
            }}
          >
            {side === 0 && <LogoMark name={content.name} size={40} color={ui.accent} on={ui.ground} />}
            <div style={{ flex: 1 }}>
              <Text size={15} color={ui.soft} width={room * 0.6} maxLines={1}>
                {content.name}
              </Text>
              <Text as="heading" size={34} color={ui.ink} width={room * 0.6} maxLines={1}>
                {content.title}
              </Text>
            </div>
            {content.action !== "" && (
              <ActionButton ui={ui} label={content.action} width={Math.min(220, room * 0.3)} height={52} />
            )}
            <Icon name="bell" size={24} color={ui.soft} />
          </div>
        </Part>
        <div
          style={{
            display: "flex",
            flexDirection: isStacked ? (items === "stats" ? "column-reverse" : "column") : "row",
            justifyContent: items === "stats" ? "flex-end" : "flex-start",
            gap: (isStacked ? 20 : 28) * unit,
          }}
        >
          <Part at={at} nth={2}>
            <Hero {...part} width={left} height={isStacked ? stackedHero : body} at={at + 0.3} />
          </Part>
          <Items
            {...part}
            kind={kind}
            width={isStacked ? room : room - left - 28}
            height={isStacked ? (items === "stats" ? statsHeight : body - stackedHero - 20) : body}
            columns={isTablet ? 3 : 2}
            nth={1}
          />
        </div>
      </div>
    </div>
  );
}

/** What stands beside the main part, as much as there is room for. */
function Items({
  kind,
  ui,
  content,
  width,
  height,
  at,
  columns,
  nth,
}: PartProps & { kind: MockUiKind; columns: number; nth: number }) {
  const { unit } = useFrameSize();
  const { items } = heroes[kind];
  if (items === "none") return null;
  const gap = 14;
  if (items === "stats") {
    const isWide = width > 500;
    const count = isWide
      ? Math.min(4, content.items.length)
      : Math.min(4, content.items.length - (content.items.length % 2));
    const across = isWide ? Math.max(1, count) : 2;
    const cell = (width - gap * (across - 1)) / across - 0.1;
    const tall = isWide ? height : 112;
    return (
      <div style={{ width: width * unit, display: "flex", flexWrap: "wrap", gap: gap * unit }}>
        {content.items.slice(0, count).map((item, index) => (
          <Part key={index} at={at} nth={nth + index}>
            <StatTile ui={ui} item={item} width={cell} height={tall} />
          </Part>
        ))}
      </div>
    );
  }
  if (items === "pictures") {
    const cell = (width - gap * (columns - 1)) / columns - 0.1;
    const rest = kind === "feed" ? content.items.slice(1) : content.items;
    const rows = Math.max(1, Math.min(Math.ceil(rest.length / columns), Math.floor(height / (cell * 0.8))));
    const tall = Math.min(cell * 1.35, Math.max(cell * 0.8, (height - gap * (rows - 1)) / rows));
    return (
      <div style={{ width: width * unit, display: "flex", flexWrap: "wrap", gap: gap * unit }}>
        {rest.slice(0, rows * columns).map((item, index) => (
          <Part key={index} at={at} nth={nth + index}>
            <PictureCard ui={ui} item={item} width={cell} height={tall} seed={index} />
          </Part>
        ))}
      </div>
    );
  }
  const tall = Math.max(64, Math.min(92, height / Math.max(3, content.items.length)));
  return (
    <div style={{ width: width * unit }}>
      {content.items.map((item, index) => (
        <Part key={index} at={at} nth={nth + index}>
          <div style={{ borderTop: index > 0 ? `${unit}px solid ${ui.line}` : "none" }}>
            <Row ui={ui} item={item} width={width} height={tall} seed={index} />
          </div>
        </Part>
      ))}
    </div>
  );
}
