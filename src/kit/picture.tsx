import type { CSSProperties } from "react";
import { Img, random } from "remotion";
import { assetAddress } from "./asset-address";
import { mix } from "./color";
import { useFrameSize } from "./frame-size";
import { tonesOf } from "./illustrations/canvas";
import { city, field, forest, mountains, sea } from "./illustrations/landscapes";
import { bakery, coffee, food, office, plants, product } from "./illustrations/still-lifes";
import { abstract, celebration, home, music, wellness } from "./illustrations/things";
import { useLook } from "./look";
import { useTiming } from "./timing";

const illustrations = {
  abstract,
  bakery,
  celebration,
  city,
  coffee,
  field,
  food,
  forest,
  home,
  mountains,
  music,
  office,
  plants,
  product,
  sea,
  wellness,
};
/** What `Picture` draws where it is given no file. */
export type PictureSubject = keyof typeof illustrations;

export type PictureProps = {
  /** One of the project's pictures, as `asset:<id>`; empty for a drawn illustration. */
  src?: string;
  /** How a file fills the box: `cover` (default) cuts what is over, `contain` shows all of it. */
  fit?: "cover" | "contain";
  subject?: PictureSubject;
  seed?: string | number;
  /** The box in units; default the frame. */
  width?: number;
  height?: number;
  /** How much nearer it comes over the scene; default 0.1, negative draws back. */
  zoom?: number;
  /** How far it drifts over the scene, in units; near things most. Default [-40, 0]. */
  pan?: [number, number];
  /** Corner radius in units; default 0. */
  radius?: number;
  /** Colours of the illustration; default the look's. */
  background?: string;
  accent?: string;
  style?: CSSProperties;
};

/** A picture with a slow pan and zoom: a file, or an illustration drawn in the palette (subject: abstract, bakery, celebration, city, coffee, field, food, forest, home, mountains, music, office, plants, product, sea, wellness). Props: src (`asset:<id>`), fit (cover | contain), subject, seed, width, height, radius (units), zoom, pan, background, accent. `<Picture subject="coffee" width={800} height={600} radius={30} />` */
export function Picture({
  src = "",
  fit = "cover",
  subject = "abstract",
  seed = 1,
  width,
  height,
  zoom = 0.1,
  pan = [-40, 0],
  radius = 0,
  background,
  accent,
  style,
}: PictureProps) {
  const frame = useFrameSize();
  const { palette } = useLook();
  const { progress, seconds } = useTiming();
  const box = {
    width: width === undefined ? frame.width : width * frame.unit,
    height: height === undefined ? frame.height : height * frame.unit,
  };
  const moved = 1 - (1 - progress) ** 1.5;
  const scaleAt = (depth: number) => 1.07 + Math.abs(Math.min(0, zoom)) + zoom * moved * (0.4 + 0.6 * depth);
  const shift = (depth: number, part: 0 | 1) =>
    pan[part] * frame.unit * (moved - 0.5) * (0.25 + 0.75 * depth);
  const moveOf = (depth: number) =>
    `translate(${shift(depth, 0).toFixed(2)}px, ${shift(depth, 1).toFixed(2)}px) scale(${scaleAt(depth).toFixed(5)})`;
  const root: CSSProperties = {
    position: "relative",
    ...box,
    overflow: "hidden",
    borderRadius: radius * frame.unit,
    ...style,
  };
  if (src !== "")
    return (
      <div style={root}>
        <Img
          src={assetAddress(src)}
          style={{
            position: "absolute",
            inset: 0,
            width: "100%",
            height: "100%",
            objectFit: fit,
            transform: moveOf(0.6),
          }}
        />
      </div>
    );
  const tones = tonesOf(background ?? palette.background, accent ?? palette.accent);
  const unit = Math.min(box.width, box.height) / 1000;
  const canvas = {
    width: box.width / unit,
    height: box.height / unit,
    tones,
    seconds,
    chance: (name: string) => random(`picture-${subject}-${seed}-${name}`),
  };
  const draw = Object.hasOwn(illustrations, subject) ? illustrations[subject] : abstract;
  const ground = `linear-gradient(180deg, ${tones.sky}, ${mix(tones.sky, tones.haze, 0.75)} 62%, ${mix(tones.haze, tones.warm, 0.3)})`;
  return (
    <div role="img" aria-label={subject} style={{ ...root, background: ground }}>
      {draw(canvas).map(({ depth, drawing }, index) => (
        <svg
          key={index}
          viewBox={`0 0 ${canvas.width} ${canvas.height}`}
          role="presentation"
          width={box.width}
          height={box.height}
          style={{ position: "absolute", inset: 0, overflow: "visible", transform: moveOf(depth) }}
        >
          {drawing}
        </svg>
      ))}
    </div>
  );
}
