import { alpha, mix } from "../color";

/** Light or mist: rings that fade, so that no gradient needs a name of its own. */
export function Glow({
  x,
  y,
  r,
  color,
  strength,
  squash = 1,
}: {
  x: number;
  y: number;
  r: number;
  color: string;
  strength: number;
  squash?: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(1 ${squash})`}>
      {Array.from({ length: 24 }, (_, index) => (
        <circle key={index} r={r * (1 - index * 0.04)} fill={alpha(color, strength * 0.055)} />
      ))}
    </g>
  );
}

export function Cloud({
  x,
  y,
  size,
  color,
  opacity,
}: {
  x: number;
  y: number;
  size: number;
  color: string;
  opacity: number;
}) {
  return (
    <path
      transform={`translate(${x} ${y}) scale(${size / 100})`}
      opacity={opacity}
      fill={color}
      d="M-100 26 C -124 26, -126 -8, -96 -10 C -92 -40, -52 -46, -38 -24 C -22 -58, 34 -56, 42 -18 C 66 -32, 98 -18, 92 4 C 116 6, 114 26, 96 26 Z"
    />
  );
}

/** A fir, standing at (x, y). */
export function Pine({ x, y, size, color }: { x: number; y: number; size: number; color: string }) {
  return (
    <path
      transform={`translate(${x} ${y}) scale(${size / 100})`}
      fill={color}
      d="M0 -100 L16 -66 L9 -66 L25 -38 L15 -38 L34 -6 L5 -6 L5 6 L-5 6 L-5 -6 L-34 -6 L-15 -38 L-25 -38 L-9 -66 L-16 -66 Z"
    />
  );
}

/** A leaf from (0, 0) upwards, for plants and sprigs. */
export function Leaf({
  x,
  y,
  turn,
  size,
  color,
}: {
  x: number;
  y: number;
  turn: number;
  size: number;
  color: string;
}) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${size / 100})`}>
      <path d="M0 0 C -34 -24, -34 -74, 0 -104 C 34 -74, 34 -24, 0 0 Z" fill={color} />
      <path d="M0 -4 L0 -88" stroke={mix(color, "#000000", 0.2)} strokeWidth={3} />
    </g>
  );
}

/** Three wisps of steam that rise and sway. */
export function Steam({
  x,
  y,
  size,
  color,
  seconds,
}: {
  x: number;
  y: number;
  size: number;
  color: string;
  seconds: number;
}) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 100})`}
      fill="none"
      stroke={color}
      strokeWidth={11}
      strokeLinecap="round"
    >
      {[-36, 0, 36].map((offset, index) => {
        const sway = Math.sin(seconds * 1.6 + index * 1.4) * 12;
        const rise = (seconds * 0.35 + index * 0.33) % 1;
        return (
          <path
            key={offset}
            d={`M${offset} 0 C ${offset + 22 + sway} -34, ${offset - 24 + sway} -66, ${offset + sway} -104`}
            opacity={0.55 * Math.sin(Math.PI * rise) ** 0.6}
            transform={`translate(0 ${-rise * 30})`}
          />
        );
      })}
    </g>
  );
}

/** A plant in a pot, standing at (x, y). */
export function Plant({
  x,
  y,
  size,
  pot,
  leaf,
  sway,
}: {
  x: number;
  y: number;
  size: number;
  pot: string;
  leaf: string;
  sway: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 100})`}>
      {[-52, -26, 0, 28, 54].map((turn, index) => (
        <Leaf
          key={turn}
          x={turn * 0.2}
          y={-84}
          turn={turn + Math.sin(sway + index) * 2.5}
          size={index % 2 === 0 ? 128 : 104}
          color={index % 2 === 0 ? leaf : mix(leaf, "#000000", 0.16)}
        />
      ))}
      <path d="M-50 -90 L50 -90 L38 0 L-38 0 Z" fill={pot} />
      <path d="M-58 -104 h116 v24 h-116 Z" fill={mix(pot, "#ffffff", 0.14)} />
    </g>
  );
}
