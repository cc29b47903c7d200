import type { CSSProperties } from "react";
import { alpha, isDark, mix, readableOn } from "./color";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";

/** An icon on a rounded tile of its colour. Props: name, size (units, of the tile), color, on (what it lies on), solid. `<IconTile name="zap" size={96} />` */
export function IconTile({
  name,
  size = 96,
  color,
  on,
  solid = false,
  style,
}: {
  name: string;
  size?: number;
  color?: string;
  on?: string;
  solid?: boolean;
  style?: CSSProperties;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const accent = color ?? palette.accent;
  const ground = on ?? palette.surface;
  const ink = mix(ground, isDark(ground) ? "#ffffff" : "#000000", 0.9);
  const mark = solid
    ? readableOn(accent, "#ffffff", ground)
    : readableOn(mix(ground, accent, 0.2), accent, mix(accent, ink, 0.5));
  return (
    <div
      style={{
        width: size * unit,
        height: size * unit,
        flexShrink: 0,
        display: "grid",
        placeItems: "center",
        borderRadius: size * 0.28 * unit,
        background: solid
          ? `linear-gradient(160deg, ${mix(accent, "#ffffff", 0.22)}, ${accent} 70%)`
          : alpha(accent, isDark(ground) ? 0.18 : 0.13),
        ...style,
      }}
    >
      <Icon name={name} size={size * 0.5} color={mark} stroke={2.1} />
    </div>
  );
}
