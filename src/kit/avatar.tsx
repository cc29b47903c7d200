import { random } from "remotion";
import { mix, readableOn } from "./color";
import { Face } from "./face";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Text } from "./text";

/** The initials of a name, at most two letters: «Anna Li» → «AL»; of a name in full-width letters the first one. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .split(/[\s-]+/u)
    .filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return (
    ends
      .map((word) => [...(word ?? "")][0] ?? "")
      .join("")
      .toLocaleUpperCase("en") || "·"
  );
}

export type AvatarProps = {
  name: string;
  /** Diameter in units; default 96. */
  size?: number;
  /** "initials" on a tint, or a drawn "face"; default "initials". */
  kind?: "initials" | "face";
  color?: string;
  textColor?: string;
  /** Chooses the tint and the face; default the name. */
  seed?: string;
  /** Width of a ring around it in units; default 0. */
  ring?: number;
  ringColor?: string;
};

/** A person: initials on a tint of the accent, or a drawn face, the same for the same name. Props: name, size (units), kind ("initials" | "face"), color, textColor, seed, ring, ringColor. `<Avatar name="Anna Li" size={120} />` */
export function Avatar({
  name,
  size = 96,
  kind = "initials",
  color,
  textColor,
  seed = name,
  ring = 0,
  ringColor,
}: AvatarProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const accent = color ?? palette.accent;
  const shade = (random(`avatar-${seed}`) - 0.5) * 0.5;
  const ground = shade > 0 ? mix(accent, "#ffffff", shade) : mix(accent, "#000000", -shade);
  const ink = textColor ?? readableOn(ground, palette.onAccent, palette.background);
  return (
    <div
      style={{
        width: size * unit,
        height: size * unit,
        flexShrink: 0,
        borderRadius: "50%",
        overflow: "hidden",
        display: "grid",
        placeItems: "center",
        background: `linear-gradient(150deg, ${mix(ground, "#ffffff", 0.22)}, ${ground} 60%, ${mix(ground, "#000000", 0.14)})`,
        ...(ring > 0 ? { boxShadow: `0 0 0 ${ring * unit}px ${ringColor ?? palette.background}` } : {}),
      }}
    >
      {kind === "face" ? (
        <Face seed={seed} size={size} ground={ground} />
      ) : (
        <Text as="heading" size={size * 0.4} width={size * 0.8} maxLines={1} align="center" color={ink}>
          {initialsOf(name)}
        </Text>
      )}
    </div>
  );
}
