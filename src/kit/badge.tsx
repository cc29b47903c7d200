import { fontOf } from "./fonts/families";
import { fontForText } from "./fonts/scripts";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";

/** A small marker on a card: «Most popular». Props: color, textColor, size (units). `<Badge>New</Badge>` */
export function Badge({
  children,
  color,
  textColor,
  size = 20,
}: {
  children: string;
  color?: string;
  textColor?: string;
  size?: number;
}) {
  const { unit } = useFrameSize();
  const { palette, type } = useLook();
  const font = fontForText(fontOf(type, "label"), children);
  return (
    <span
      style={{
        display: "inline-block",
        padding: `${size * 0.42 * unit}px ${size * 0.8 * unit}px`,
        borderRadius: 999,
        background: color ?? palette.accent,
        color: textColor ?? palette.onAccent,
        fontFamily: font.family,
        fontWeight: 600,
        fontSize: size * unit,
        lineHeight: 1.1,
        letterSpacing: "0.01em",
        whiteSpace: "nowrap",
      }}
    >
      {children}
    </span>
  );
}
