import type { ReactNode } from "react";
import { Enter } from "../enter";
import { useFrameSize } from "../frame-size";
import { Icon } from "../icon";
import { LogoMark } from "../logo/logo-mark";
import { Text } from "../text";
import { Artwork } from "./artwork";
import type { UiColors, UiContent, UiItem } from "./ui";

/** A surface in an interface. */
export function Panel({
  ui,
  width,
  height,
  children,
  padding = 18,
  color,
  radius = 20,
}: {
  ui: UiColors;
  width: number;
  height: number;
  children?: ReactNode;
  padding?: number;
  color?: string;
  radius?: number;
}) {
  const { unit } = useFrameSize();
  return (
    <div
      style={{
        position: "relative",
        boxSizing: "border-box",
        flexShrink: 0,
        width: width * unit,
        height: height * unit,
        padding: padding * unit,
        borderRadius: radius * unit,
        background: color ?? ui.card,
        boxShadow: `inset 0 0 0 ${unit}px ${ui.line}`,
        overflow: "hidden",
      }}
    >
      {children}
    </div>
  );
}

/** The app's mark and the screen's title, with a bell. */
export function Header({ ui, content, width }: { ui: UiColors; content: UiContent; width: number }) {
  const { unit } = useFrameSize();
  return (
    <div
      style={{ width: width * unit, display: "flex", flexDirection: "column", gap: 12 * unit, flexShrink: 0 }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 9 * unit }}>
        <LogoMark name={content.name} size={26} color={ui.accent} on={ui.ground} />
        <Text size={17} weight={600} color={ui.ink} width={width - 110} maxLines={1}>
          {content.name}
        </Text>
        <div style={{ flex: 1 }} />
        <Icon name="search" size={21} color={ui.soft} />
        <Icon name="bell" size={21} color={ui.soft} />
      </div>
      <Text as="heading" size={31} color={ui.ink} width={width} maxLines={1}>
        {content.title}
      </Text>
    </div>
  );
}

const tabs = ["home", "search", "layout", "heart", "users"];

export function TabBar({ ui, width }: { ui: UiColors; width: number }) {
  const { unit } = useFrameSize();
  return (
    <div
      style={{
        boxSizing: "border-box",
        width: width * unit,
        height: 82 * unit,
        padding: `0 ${18 * unit}px ${20 * unit}px`,
        display: "flex",
        alignItems: "center",
        justifyContent: "space-around",
        background: ui.card,
        boxShadow: `0 ${-unit}px 0 ${ui.line}`,
      }}
    >
      {tabs.map((name, index) => (
        <Icon
          key={name}
          name={name}
          size={25}
          color={index === 0 ? ui.accent : ui.soft}
          stroke={index === 0 ? 2.6 : 2}
        />
      ))}
    </div>
  );
}

/** The one thing to do here. */
export function ActionButton({
  ui,
  label,
  width,
  height = 56,
}: {
  ui: UiColors;
  label: string;
  width: number;
  height?: number;
}) {
  const { unit } = useFrameSize();
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        flexShrink: 0,
        display: "grid",
        placeItems: "center",
        borderRadius: height * 0.34 * unit,
        background: ui.accent,
      }}
    >
      <Text
        size={height * 0.32}
        weight={600}
        color={ui.onAccent}
        width={width - 24}
        maxLines={1}
        align="center"
      >
        {label}
      </Text>
    </div>
  );
}

/** A line of a list: drawing, two lines of words, a value. */
export function Row({
  ui,
  item,
  width,
  height = 72,
  seed,
}: {
  ui: UiColors;
  item: UiItem;
  width: number;
  height?: number;
  seed: number;
}) {
  const { unit } = useFrameSize();
  const tile = height - 20;
  const aside = (item.value ?? "") === "" ? 0 : width * 0.24;
  const column = width - tile - 14 - aside - (aside ? 10 : 0);
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        flexShrink: 0,
        display: "flex",
        alignItems: "center",
        gap: 14 * unit,
      }}
    >
      <Artwork
        kind={item.picture ?? ""}
        width={tile}
        height={tile}
        radius={tile * 0.27}
        accent={ui.accent}
        on={ui.ground}
        seed={seed}
      />
      <div style={{ width: column * unit, display: "flex", flexDirection: "column", gap: 2 * unit }}>
        <Text size={17} weight={600} color={ui.ink} width={column} maxLines={1}>
          {item.title}
        </Text>
        {(item.text ?? "") !== "" && (
          <Text size={14} color={ui.soft} width={column} maxLines={1}>
            {item.text ?? ""}
          </Text>
        )}
      </div>
      {aside > 0 && (
        <div style={{ flex: 1, display: "flex", justifyContent: "flex-end" }}>
          <Text size={16} weight={600} color={ui.ink} width={aside} maxLines={1}>
            {item.value ?? ""}
          </Text>
        </div>
      )}
    </div>
  );
}

/** A drawing with words below it: a product, a place, a post. */
export function PictureCard({
  ui,
  item,
  width,
  height,
  seed,
}: {
  ui: UiColors;
  item: UiItem;
  width: number;
  height: number;
  seed: number;
}) {
  const { unit } = useFrameSize();
  const foot = (item.text ?? "") === "" ? 42 : 62;
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        display: "flex",
        flexDirection: "column",
        gap: 8 * unit,
        flexShrink: 0,
      }}
    >
      <Artwork
        kind={item.picture ?? ""}
        width={width}
        height={height - foot}
        radius={18}
        accent={ui.accent}
        on={ui.ground}
        seed={seed}
      />
      <div style={{ display: "flex", justifyContent: "space-between", alignItems: "baseline" }}>
        <Text
          size={16}
          weight={600}
          color={ui.ink}
          width={width * ((item.value ?? "") === "" ? 1 : 0.66)}
          maxLines={1}
        >
          {item.title}
        </Text>
        {(item.value ?? "") !== "" && (
          <Text size={15} weight={600} color={ui.accent} width={width * 0.33} maxLines={1}>
            {item.value ?? ""}
          </Text>
        )}
      </div>
      {(item.text ?? "") !== "" && (
        <div style={{ marginTop: -6 * unit }}>
          <Text size={13.5} color={ui.soft} width={width} maxLines={1}>
            {item.text ?? ""}
          </Text>
        </div>
      )}
    </div>
  );
}

/** A number with its name. */
export function StatTile({
  ui,
  item,
  width,
  height,
}: {
  ui: UiColors;
  item: UiItem;
  width: number;
  height: number;
}) {
  const { unit } = useFrameSize();
  return (
    <Panel ui={ui} width={width} height={height} padding={16}>
      <div
        style={{ height: "100%", display: "flex", flexDirection: "column", justifyContent: "space-between" }}
      >
        <Text size={14} color={ui.soft} width={width - 32} maxLines={1}>
          {item.title}
        </Text>
        <div style={{ display: "flex", flexDirection: "column", gap: 2 * unit }}>
          <Text as="heading" size={28} color={ui.ink} width={width - 32} maxLines={1}>
            {item.value || item.text || item.title}
          </Text>
          {item.value && item.text ? (
            <Text size={13} weight={600} color={ui.accent} width={width - 32} maxLines={1}>
              {item.text}
            </Text>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}

/** Brings a part of an interface in after the ones before it. */
export function Part({ at, nth, children }: { at: number; nth: number; children: ReactNode }) {
  return (
    <Enter at={at + nth * 0.11} distance={46} length={0.8} exit={false}>
      {children}
    </Enter>
  );
}
