import { useFrameSize } from "../frame-size";
import { heroes, type MockUiKind } from "./heroes/heroes";
import { Part, PictureCard, Row, StatTile } from "./parts";
import type { PartProps } from "./ui";

/** What stands beside the main part, as much as there is room for. */
export function Items({
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
