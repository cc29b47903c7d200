import { AbsoluteFill, Img } from "remotion";
import { assetAddress } from "./asset-address";
import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Picture } from "./picture";
import { useTiming } from "./timing";

export type PicturePlace =
  | "top left"
  | "top"
  | "top right"
  | "left"
  | "center"
  | "right"
  | "bottom left"
  | "bottom"
  | "bottom right";

export type PlacedPictureProps = {
  /** One of the project's pictures, as `asset:<id>`. */
  src: string;
  /** Where in the safe area; default "top right". */
  place?: PicturePlace;
  /** The longest that it gets, in units; default 180 by 120. */
  width?: number;
  height?: number;
  /** Corner radius in units; default 0. */
  radius?: number;
  /** Seconds at which it comes in; default 0.2. */
  at?: number;
};

/** A picture laid over a scene, whole and in its own proportions: a logo, a badge. Props: src (`asset:<id>`), place (top left | top | top right | left | center | right | bottom left | bottom | bottom right), width, height, radius (units), at. `<PlacedPicture src="asset:<id>" place="top right" />` */
export function PlacedPicture({
  src,
  place = "top right",
  width = 180,
  height = 120,
  radius = 0,
  at = 0.2,
}: PlacedPictureProps) {
  const { unit, safe } = useFrameSize();
  const timing = useTiming();
  const come = timing.enter(at, 0.7);
  const side = place.includes("left") ? "flex-start" : place.includes("right") ? "flex-end" : "center";
  const level = place.startsWith("top") ? "flex-start" : place.startsWith("bottom") ? "flex-end" : "center";
  // Half of the safe area's edge: over what stands in it, not in its way.
  const edge = `${safe.y * 0.5}px ${safe.x * 0.5}px`;
  return (
    <AbsoluteFill
      style={{
        boxSizing: "border-box",
        padding: edge,
        display: "flex",
        flexDirection: "row",
        justifyContent: side,
        alignItems: level,
      }}
    >
      <Img
        src={assetAddress(src)}
        style={{
          maxWidth: width * unit,
          maxHeight: height * unit,
          objectFit: "contain",
          borderRadius: radius * unit,
          opacity: come,
          transform: `translateY(${(1 - come) * -24 * unit}px)`,
        }}
      />
    </AbsoluteFill>
  );
}

export type BackgroundPictureProps = {
  /** One of the project's pictures, as `asset:<id>`. */
  src: string;
  /** The colour that is laid over it so that words stay readable; default the look's background. */
  color?: string;
  /** How much of that colour, 0..1; default 0.6. */
  veil?: number;
  /** How much nearer the picture comes over the scene; default 0.08. */
  zoom?: number;
  /** Stands under everything of an isolated parent, also under what has no place of its own. */
  under?: boolean;
};

/** A picture behind everything, filling the frame under a veil that keeps words readable. As a Stage's backdrop. Props: src (`asset:<id>`), color, veil (0..1), zoom, under. `<Stage backdrop={<BackgroundPicture src="asset:<id>" />}>…</Stage>` */
export function BackgroundPicture({
  src,
  color,
  veil = 0.6,
  zoom = 0.08,
  under = false,
}: BackgroundPictureProps) {
  const { palette } = useLook();
  return (
    <AbsoluteFill style={under ? { zIndex: -1 } : {}}>
      <Picture src={src} zoom={zoom} pan={[0, 0]} />
      <AbsoluteFill style={{ backgroundColor: alpha(color ?? palette.background, veil) }} />
    </AbsoluteFill>
  );
}
