import { converter, formatHex, parse } from "culori";
import { mix } from "../../color";
import { Glow } from "../forms";
import type { StoryScene } from "../scene";
import type { PlacedThing } from "./place-things";

/** What shines in the dark. */
const lamps = [
  "red-paper-lantern",
  "candle",
  "fire",
  "flashlight",
  "star",
  "glowing-star",
  "shooting-star",
  "crescent-moon",
  "full-moon",
  "jack-o-lantern",
  "crystal-ball",
  "magic-wand",
];

const toOklch = converter("oklch");

/** Paint of a picture book instead of a screen's colours; a colour that words gave keeps light and dark. */
function bookColor(color: string, wanted: string | null): string {
  const own = toOklch(parse(color) ?? { mode: "rgb", r: 0.5, g: 0.5, b: 0.5 });
  if (wanted !== null && own.c > 0.08) {
    const given = toOklch(parse(wanted) ?? own);
    return formatHex({ mode: "oklch", l: given.l + (own.l - 0.66) * 0.5, c: given.c, h: given.h ?? 0 });
  }
  return mix(formatHex({ ...own, c: Math.min(0.135, own.c * 0.72), l: own.l * 0.96 }), "#e8c89a", 0.1);
}

/** A thing on its place, with its shadow on the ground. */
export function ThingDrawing({ scene, thing: placed }: { scene: StoryScene; thing: PlacedThing }) {
  const { thing, x, y, height } = placed;
  // The drawings have two parts of air in 32 around them.
  const scale = height / 28;
  const onGround =
    thing.zone !== "sky" && scene.place !== "sky" && scene.place !== "space" && scene.place !== "underwater";
  const shines = scene.light.glow > 0.4 && lamps.includes(thing.name);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {shines && (
        <Glow
          scene={scene}
          name={`thing-${thing.name}`}
          x={0}
          y={-height * 0.5}
          r={height * 1.6}
          color="#ffd987"
          strength={0.7}
        />
      )}
      {onGround && (
        <ellipse
          rx={height * 0.44}
          ry={Math.min(14, height * 0.07)}
          fill="#1d1830"
          opacity={0.2}
          stroke="none"
        />
      )}
      <g
        transform={`translate(${(-16 * scale).toFixed(2)} ${(-30 * scale).toFixed(2)}) scale(${scale.toFixed(4)})`}
        strokeWidth={(2.6 / scale).toFixed(3)}
      >
        {thing.shapes.map(([color, path, opacity], index) => (
          <path
            key={index}
            d={String(path)}
            fill={scene.dye(bookColor(String(color), thing.color))}
            opacity={Number(opacity ?? 1)}
          />
        ))}
      </g>
    </g>
  );
}
