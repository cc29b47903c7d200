import type { ReactNode } from "react";
import { mix } from "../color";
import type { StoryScene } from "./scene";

/** How far drawings reach over the frame, so that the camera never shows an end. */
export const over = 180;

const f = (value: number) => value.toFixed(1);

type Ridge = { base: number; swing: number; count: number; rough?: boolean };

function ridgePoints({ width, chance }: StoryScene, name: string, { base, swing, count, rough }: Ridge) {
  return Array.from({ length: count + 1 }, (_, index) => {
    const up = chance(`${name}-${index}`);
    const level = rough ? (index % 2 === 1 ? 0.55 + up * 0.45 : up * 0.32) : up;
    return { x: -over + ((width + 2 * over) * index) / count, y: base - level * swing };
  });
}

/** A hill line from edge to edge (base and swing in the picture's units), filled to the bottom; `rough` makes peaks. */
export function ridge(scene: StoryScene, name: string, options: Ridge): string {
  const points = ridgePoints(scene, name, options);
  const line = points.map((point, index) => {
    const before = points[index - 1];
    if (!before) return `M${f(point.x)} ${f(point.y)}`;
    if (options.rough) return `L${f(point.x)} ${f(point.y)}`;
    const half = f((before.x + point.x) / 2);
    return `C${half} ${f(before.y)} ${half} ${f(point.y)} ${f(point.x)} ${f(point.y)}`;
  });
  return `${line.join("")}L${scene.width + over} ${scene.height + over}L${-over} ${scene.height + over}Z`;
}

/** The height of such a line at x. */
export function ridgeAt(scene: StoryScene, name: string, options: Ridge, x: number): number {
  const points = ridgePoints(scene, name, options);
  const at = Math.max(
    0,
    Math.min(options.count - 0.001, ((x + over) / (scene.width + 2 * over)) * options.count),
  );
  const left = points[Math.floor(at)]?.y ?? options.base;
  const right = points[Math.floor(at) + 1]?.y ?? left;
  const part = at % 1;
  return left + (right - left) * (options.rough ? part : part * part * (3 - 2 * part));
}

/** The land that the cast stands on: a calm sheet from `ground` down, its edge a little above the feet. */
export function Land({
  scene,
  color,
  lift = 46,
  swing = 26,
  name = "land",
}: {
  scene: StoryScene;
  color: string;
  lift?: number;
  swing?: number;
  name?: string;
}) {
  const base = scene.ground - (lift - swing * 0.5) * scene.k;
  return (
    <path
      d={ridge(scene, name, { base, swing: swing * scene.k, count: 5 })}
      fill={scene.paint(color, 0.95)}
    />
  );
}

/** Light around a point that fades. */
export function Glow({
  scene,
  name,
  x,
  y,
  r,
  color,
  strength = 0.6,
}: {
  scene: StoryScene;
  name: string;
  x: number;
  y: number;
  r: number;
  color: string;
  strength?: number;
}) {
  if (strength <= 0 || scene.style === "line") return null;
  const id = `${scene.id}-${name}`;
  return (
    <>
      <radialGradient id={id}>
        <stop offset="0" stopColor={color} stopOpacity={strength} />
        <stop offset="0.35" stopColor={color} stopOpacity={strength * 0.42} />
        <stop offset="1" stopColor={color} stopOpacity={0} />
      </radialGradient>
      <circle cx={x} cy={y} r={r} fill={`url(#${id})`} stroke="none" />
    </>
  );
}

type Spread = { name: string; count: number; from?: number; to?: number; jitter?: number };

/** Places evenly along the frame with a chance's jitter: [x, chance, index]. */
export function spread<T>(
  scene: StoryScene,
  { name, count, from = -80, to = scene.width + 80, jitter = 0.7 }: Spread,
  draw: (x: number, chance: number, index: number) => T,
): T[] {
  return Array.from({ length: count }, (_, index) => {
    const off = (scene.chance(`${name}-x-${index}`) - 0.5) * jitter;
    const x = from + ((to - from) * (index + 0.5 + off)) / count;
    return draw(x, scene.chance(`${name}-s-${index}`), index);
  });
}

/** Blades and flowers strewn on the land between two heights. */
export function Tufts({
  scene,
  name,
  count,
  from,
  to,
  color,
  flowers = 0,
}: {
  scene: StoryScene;
  name: string;
  count: number;
  from: number;
  to: number;
  color: string;
  flowers?: number;
}) {
  const bloom = scene.season === "spring" || scene.season === "summer" ? flowers : 0;
  const petals = ["#f3e9d2", "#e8b04a", "#d8776b", "#c9a3c4"];
  return (
    <g>
      {spread(scene, { name, count, jitter: 1.6 }, (x, chance, index) => {
        const y = from + scene.chance(`${name}-y-${index}`) * (to - from);
        const size = (10 + chance * 12) * scene.k;
        const petal = petals[Math.floor(chance * petals.length * 0.999)] ?? "#f3e9d2";
        const isBloom = !scene.isWhite && scene.chance(`${name}-b-${index}`) < bloom;
        return (
          <g key={index} transform={`translate(${f(x)} ${f(y)})`}>
            <path
              d={`M${f(-size * 0.5)} ${f(-size * 0.7)}Q${f(-size * 0.2)} ${f(-size * 0.3)} 0 0Q${f(size * 0.05)} ${f(-size * 0.6)} 0 ${f(-size)}M0 0Q${f(size * 0.3)} ${f(-size * 0.4)} ${f(size * 0.6)} ${f(-size * 0.6)}`}
              fill="none"
              stroke={scene.paint(color)}
              strokeWidth={2.6 * scene.k}
              strokeLinecap="round"
            />
            {isBloom && <circle cy={-size} r={size * 0.3} fill={scene.paint(petal)} stroke="none" />}
          </g>
        );
      })}
    </g>
  );
}

/** Snow that lies along the top of something: a lighter copy of its colour. */
export function snowOn(scene: StoryScene, depth: number): string {
  return scene.paint("#f3f5f6", depth);
}

/** A darker or lighter neighbour of a colour. */
export const shade = (color: string, share: number): string =>
  share < 0 ? mix(color, "#fff6e6", -share) : mix(color, "#2a2440", share);

/** Draws its children at a point, larger or smaller. */
export function At({
  x,
  y,
  size = 1,
  children,
}: {
  x: number;
  y: number;
  size?: number;
  children: ReactNode;
}) {
  return <g transform={`translate(${f(x)} ${f(y)}) scale(${size.toFixed(4)})`}>{children}</g>;
}
