import { mix } from "../color";
import { type Canvas, type Illustration, type Layer, ridge, ridgeHeight } from "./canvas";
import { Cloud, Glow, Pine } from "./shapes";

function skyLayers(canvas: Canvas, sun: { x: number; y: number; r: number }): Layer[] {
  const { width, height, tones, chance, seconds } = canvas;
  return [
    {
      depth: 0.12,
      drawing: (
        <>
          {tones.isNight &&
            Array.from({ length: 46 }, (_, index) => (
              <circle
                key={index}
                cx={chance(`sx${index}`) * width}
                cy={chance(`sy${index}`) * height * 0.6}
                r={0.8 + chance(`sr${index}`) * 2.2}
                fill={tones.paper}
                opacity={0.35 + 0.4 * Math.sin(seconds * 1.4 + index) ** 2}
              />
            ))}
          <Glow
            x={sun.x * width}
            y={sun.y * height}
            r={sun.r * 3.2}
            color={tones.light}
            strength={tones.isNight ? 0.4 : 0.55}
          />
          <circle
            cx={sun.x * width}
            cy={sun.y * height}
            r={sun.r}
            fill={tones.isNight ? tones.light : mix(tones.warm, "#ffffff", 0.25)}
          />
        </>
      ),
    },
    {
      depth: 0.2,
      drawing: [0, 1, 2].map((index) => (
        <Cloud
          key={index}
          x={((chance(`cx${index}`) * 0.9 + seconds * 0.006 * (index + 1)) % 1.1) * width}
          y={(0.12 + chance(`cy${index}`) * 0.26) * height}
          size={120 + chance(`cs${index}`) * 110}
          color={tones.haze}
          opacity={tones.isNight ? 0.35 : 0.85}
        />
      )),
    },
  ];
}

export const mountains: Illustration = (canvas) => {
  const { width, height, tones, chance } = canvas;
  const peaks = Array.from({ length: 4 }, (_, index) => ({
    x: (index / 3 + (chance(`px${index}`) - 0.5) * 0.18) * width,
    top: (0.27 + chance(`py${index}`) * 0.16) * height,
    half: 330 + chance(`pw${index}`) * 190,
  }));
  const hill = { base: 0.86, swing: 0.16, count: 5 };
  const snow = mix(tones.paper, tones.far, 0.12);
  const rock = tones.isNight ? mix(tones.far, tones.middle, 0.35) : tones.middle;
  return [
    ...skyLayers(canvas, { x: 0.7 + chance("sun") * 0.12, y: 0.26, r: 92 }),
    {
      depth: 0.3,
      drawing: (
        <path
          d={ridge(canvas, "back", { base: 0.66, swing: 0.34, count: 11, rough: true })}
          fill={mix(tones.far, tones.sky, 0.5)}
        />
      ),
    },
    {
      depth: 0.42,
      drawing: peaks.map(({ x, top, half }, index) => {
        const foot = height * 0.9;
        const slope = (foot - top) / (half * 1.6);
        const cap = 130;
        const at = (dy: number) => dy / slope;
        return (
          <g key={index}>
            <path d={`M${x - half * 1.6} ${foot}L${x} ${top}L${x + half * 1.6} ${foot}Z`} fill={rock} />
            <path
              d={`M${x} ${top}L${x + half * 1.6} ${foot}L${x + half * 0.25} ${foot}L${x - 26} ${top + cap * 1.9}Z`}
              fill={mix(rock, tones.ink, 0.24)}
            />
            <path
              d={`M${x} ${top}L${x + at(cap)} ${top + cap}l-34 -20l-26 34l-34 -44l-30 38l-26 -28L${x - at(cap)} ${top + cap}Z`}
              fill={snow}
            />
          </g>
        );
      }),
    },
    {
      depth: 0.5,
      drawing: (
        <Glow
          x={width / 2}
          y={height * 0.82}
          r={width * 0.7}
          squash={0.3}
          color={tones.haze}
          strength={0.75}
        />
      ),
    },
    { depth: 0.7, drawing: <path d={ridge(canvas, "hill", hill)} fill={tones.near} /> },
    {
      depth: 1,
      drawing: (
        <>
          {Array.from({ length: 22 }, (_, index) => {
            const share = (index + chance(`tx${index}`) * 0.8) / 22;
            return (
              <Pine
                key={index}
                x={share * width}
                y={ridgeHeight(canvas, "hill", hill, share) + 46}
                size={90 + chance(`ts${index}`) * 130}
                color={mix(tones.ink, tones.near, chance(`tc${index}`) * 0.5)}
              />
            );
          })}
          <path d={ridge(canvas, "front", { base: 1, swing: 0.09, count: 4 })} fill={tones.ink} />
        </>
      ),
    },
  ];
};

export const forest: Illustration = (canvas) => {
  const { width, height, tones, chance } = canvas;
  const row = (
    name: string,
    count: number,
    base: number,
    size: number,
    color: string,
    depth: number,
  ): Layer => ({
    depth,
    drawing: (
      <>
        {Array.from({ length: count }, (_, index) => (
          <Pine
            key={index}
            x={((index + chance(`${name}x${index}`)) / count) * (width + 200) - 100}
            y={base * height + chance(`${name}y${index}`) * 40}
            size={size * (0.75 + chance(`${name}s${index}`) * 0.6)}
            color={mix(color, tones.ink, chance(`${name}c${index}`) * 0.18)}
          />
        ))}
        <path d={ridge(canvas, `${name}g`, { base: base + 0.05, swing: 0.05, count: 5 })} fill={color} />
      </>
    ),
  });
  return [
    ...skyLayers(canvas, { x: 0.34 + chance("sun") * 0.3, y: 0.34, r: 120 }),
    row("a", 18, 0.66, 330, mix(tones.far, tones.haze, 0.45), 0.3),
    {
      depth: 0.36,
      drawing: (
        <Glow
          x={width / 2}
          y={height * 0.66}
          r={width * 0.7}
          squash={0.28}
          color={tones.haze}
          strength={0.8}
        />
      ),
    },
    row("b", 13, 0.78, 430, tones.middle, 0.5),
    {
      depth: 0.56,
      drawing: (
        <Glow
          x={width * 0.4}
          y={height * 0.8}
          r={width * 0.6}
          squash={0.22}
          color={tones.haze}
          strength={0.5}
        />
      ),
    },
    row("c", 10, 0.9, 520, tones.near, 0.75),
    row("d", 5, 1.06, 700, tones.ink, 1),
  ];
};

export const sea: Illustration = (canvas) => {
  const { width, height, tones, chance, seconds } = canvas;
  const horizon = height * 0.52;
  const sun = { x: 0.4 + chance("sun") * 0.3, y: 0.46, r: 130 };
  const wave = (y: number, amplitude: number, length: number, shift: number) => {
    const start = -400 + ((shift % length) - length);
    const steps = Math.ceil((width + 1200) / length) + 1;
    return `M${start} ${y}${Array.from({ length: steps }, () => `q${length / 4} ${-amplitude} ${length / 2} 0t${length / 2} 0`).join("")}V${height + 200}H${start}Z`;
  };
  return [
    ...skyLayers(canvas, sun),
    {
      depth: 0.3,
      drawing: (
        <>
          <rect x={-300} y={horizon} width={width + 600} height={height} fill={tones.far} />
          {Array.from({ length: 9 }, (_, index) => {
            const half = (170 - index * 12) * (0.7 + 0.3 * Math.sin(seconds * 1.3 + index * 1.7));
            return (
              <rect
                key={index}
                x={sun.x * width - half}
                y={horizon + 12 + index * 24}
                width={half * 2}
                height={7}
                rx={3.5}
                fill={tones.light}
                opacity={0.75 - index * 0.06}
              />
            );
          })}
        </>
      ),
    },
    {
      depth: 0.5,
      drawing: (
        <>
          <g
            transform={`translate(${width * (0.2 + 0.5 * chance("boat")) + seconds * 9} ${horizon + 92 + Math.sin(seconds * 1.4) * 5}) rotate(${Math.sin(seconds * 1.1) * 2})`}
          >
            <path d="M0 -190 L0 -22 L118 -22 Z" fill={tones.paper} />
            <path d="M-12 -168 L-12 -22 L-82 -22 Z" fill={tones.warm} />
            <path d="M-104 -10 L134 -10 L100 34 L-74 34 Z" fill={tones.ink} />
          </g>
          <path d={wave(horizon + 116, 22, 300, seconds * 26)} fill={mix(tones.far, tones.middle, 0.55)} />
        </>
      ),
    },
    { depth: 0.7, drawing: <path d={wave(height * 0.72, 30, 380, -seconds * 34)} fill={tones.middle} /> },
    { depth: 0.85, drawing: <path d={wave(height * 0.83, 36, 460, seconds * 44)} fill={tones.near} /> },
    { depth: 1, drawing: <path d={wave(height * 0.94, 42, 560, -seconds * 56)} fill={tones.ink} /> },
  ];
};

export const city: Illustration = (canvas) => {
  const { width, height, tones, chance, seconds } = canvas;
  const row = (
    name: string,
    count: number,
    low: number,
    high: number,
    color: string,
    lit: string,
    depth: number,
  ): Layer => {
    const each = (width + 320) / count;
    return {
      depth,
      drawing: Array.from({ length: count }, (_, index) => {
        const of = (what: string) => chance(`${name}${what}${index}`);
        const wide = each * (0.78 + of("w") * 0.3);
        const tall = height * (low + of("h") * (high - low));
        const x = -160 + index * each;
        const y = height - tall;
        const columns = Math.max(2, Math.floor(wide / 46));
        const rows = Math.min(16, Math.floor(tall / 62));
        const roof = of("r");
        return (
          <g key={index}>
            <rect x={x} y={y} width={wide} height={tall + 200} fill={color} />
            {roof < 0.25 && (
              <path d={`M${x} ${y}L${x + wide / 2} ${y - 60}L${x + wide} ${y}Z`} fill={color} />
            )}
            {roof > 0.78 && <rect x={x + wide / 2 - 3} y={y - 90} width={6} height={92} fill={color} />}
            {depth > 0.4 &&
              Array.from({ length: rows * columns }, (_, cell) => {
                if (of(`l${cell}`) > 0.46) return null;
                const flicker = of(`l${cell}`) < 0.03 ? 0.4 + 0.6 * Math.sin(seconds + cell) ** 2 : 1;
                return (
                  <rect
                    key={cell}
                    x={x + ((cell % columns) + 0.3) * (wide / columns)}
                    y={y + 30 + Math.floor(cell / columns) * 62}
                    width={(wide / columns) * 0.4}
                    height={28}
                    rx={2}
                    fill={lit}
                    opacity={0.9 * flicker}
                  />
                );
              })}
          </g>
        );
      }),
    };
  };
  return [
    ...skyLayers(canvas, { x: 0.68 + chance("sun") * 0.14, y: 0.24, r: 104 }),
    row("a", Math.ceil(width / 110), 0.34, 0.66, mix(tones.far, tones.sky, 0.4), tones.light, 0.25),
    row("b", Math.ceil(width / 160), 0.26, 0.54, tones.middle, mix(tones.light, tones.middle, 0.2), 0.55),
    row("c", Math.ceil(width / 230), 0.12, 0.36, tones.near, tones.isNight ? tones.light : tones.warm, 0.85),
    {
      depth: 1,
      drawing: <rect x={-300} y={height * 0.965} width={width + 600} height={400} fill={tones.ink} />,
    },
  ];
};

export const field: Illustration = (canvas) => {
  const { width, height, tones, chance, seconds } = canvas;
  const balloons = Array.from({ length: 3 }, (_, index) => ({
    x: (0.2 + index * 0.28 + chance(`bx${index}`) * 0.1) * width,
    y: (0.24 + chance(`by${index}`) * 0.2) * height + Math.sin(seconds * 0.7 + index * 2) * 14,
    size: index === 1 ? 1 : 0.55 + chance(`bs${index}`) * 0.2,
  }));
  return [
    ...skyLayers(canvas, { x: 0.82, y: 0.3, r: 84 }),
    {
      depth: 0.3,
      drawing: (
        <path
          d={ridge(canvas, "a", { base: 0.76, swing: 0.16, count: 4 })}
          fill={mix(tones.far, tones.haze, 0.3)}
        />
      ),
    },
    {
      depth: 0.45,
      drawing: balloons.map(({ x, y, size }, index) => {
        const silk = [tones.accent, tones.warm, tones.cool][index % 3] ?? tones.accent;
        return (
          <g key={index} transform={`translate(${x} ${y}) scale(${size})`}>
            <path d="M-22 182 L-60 92 M22 182 L60 92" stroke={tones.ink} strokeWidth={4} />
            <path
              d="M0 -140 C 96 -140, 132 -62, 128 -8 C 122 56, 60 104, 26 124 L -26 124 C -60 104, -122 56, -128 -8 C -132 -62, -96 -140, 0 -140 Z"
              fill={silk}
            />
            <path
              d="M0 -140 C 44 -140, 60 -62, 58 -8 C 54 56, 26 104, 12 124 L -12 124 C -26 104, -54 56, -58 -8 C -60 -62, -44 -140, 0 -140 Z"
              fill={mix(silk, tones.paper, 0.55)}
            />
            <path d="M-30 176 h60 l-8 46 h-44 Z" fill={tones.ink} />
          </g>
        );
      }),
    },
    {
      depth: 0.6,
      drawing: <path d={ridge(canvas, "b", { base: 0.84, swing: 0.14, count: 4 })} fill={tones.middle} />,
    },
    {
      depth: 0.8,
      drawing: <path d={ridge(canvas, "c", { base: 0.93, swing: 0.13, count: 3 })} fill={tones.near} />,
    },
    {
      depth: 1,
      drawing: <path d={ridge(canvas, "d", { base: 1.02, swing: 0.09, count: 4 })} fill={tones.ink} />,
    },
  ];
};
