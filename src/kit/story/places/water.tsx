import { over, spread } from "../forms";
import type { StoryScene } from "../scene";

/** Water from `top` down to `low`, with strokes of light on it. */
export function Water({
  scene,
  top,
  low,
  color = "#5f9aa8",
  depth = 0.6,
  name = "water",
}: {
  scene: StoryScene;
  top: number;
  low: number;
  color?: string;
  depth?: number;
  name?: string;
}) {
  const { width, k, paint, light } = scene;
  const id = `${scene.id}-${name}`;
  return (
    <>
      <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor={paint(color, depth * 0.45)} />
        <stop offset="1" stopColor={paint(color, depth + 0.3)} />
      </linearGradient>
      <path d={`M${-over} ${top}H${width + over}V${low}H${-over}Z`} fill={`url(#${id})`} />
      <g stroke={paint(light.isNight ? "#8fa6d0" : "#e8f1ea", depth)} strokeLinecap="round" opacity={0.6}>
        {spread(scene, { name: `${name}-line`, count: 26, jitter: 3 }, (x, chance, index) => {
          const at = scene.chance(`${name}-y-${index}`);
          const y = top + 8 + (low - top - 16) * at ** 1.3;
          return (
            <path
              key={index}
              d={`M${x} ${y}h${(16 + chance * 60) * (0.4 + at) * k}`}
              strokeWidth={(1.6 + at * 2.4) * k}
            />
          );
        })}
      </g>
    </>
  );
}

/** A scalloped wave over the whole width, filled down to `low`. */
export function wavePath(scene: StoryScene, y: number, size: number, low: number, shift = 0): string {
  const count = Math.ceil((scene.width + 2 * over) / (size * 2)) + 2;
  const waves = Array.from(
    { length: count },
    () => `q${size * 0.5} ${-size * 0.34} ${size} 0t${size} 0`,
  ).join("");
  return `M${-over - size + shift} ${y}${waves}V${low}H${-over - size}Z`;
}

/** A small boat with a sail, about 120 high. */
export function LittleBoat({
  scene,
  x,
  y,
  size,
  depth,
}: {
  scene: StoryScene;
  x: number;
  y: number;
  size: number;
  depth: number;
}) {
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})`}>
      <path d="M-3 -16V-118H2V-16Z" fill={scene.paint("#6b4f42", depth)} />
      <path d="M6 -114Q58 -66 62 -24H6Z" fill={scene.paint("#f3ead6", depth)} />
      <path d="M-7 -100Q-40 -58 -46 -24H-7Z" fill={scene.paint("#d26a50", depth)} />
      <path d="M-60 -16H66L46 10H-40Z" fill={scene.paint("#8d4f41", depth)} />
    </g>
  );
}
