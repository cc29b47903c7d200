import { useFrameSize } from "../frame-size";
import { Icon } from "../icon";
import { LogoMark } from "../logo/logo-mark";
import { Text } from "../text";
import type { FormProps } from "./form-props";
import { heroes } from "./heroes/heroes";
import { Items } from "./items";
import { ActionButton, Part } from "./parts";

const rail = ["home", "chart", "users", "calendar", "message", "settings"];

/** An interface on a desktop or a tablet: a rail of signs, a header, the main part and a list. */
export function DesktopForm({ kind, ...part }: FormProps) {
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
