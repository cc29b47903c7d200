import { alpha, mix } from "../color";
import { type Illustration, ridge } from "./canvas";
import { Cloud, Glow, Leaf, Pine } from "./shapes";

export const home: Illustration = (canvas) => {
  const { width, height, tones, chance } = canvas;
  const centre = width * 0.5;
  const ground = height * 0.8;
  const wall = tones.paper;
  const lit = tones.isNight ? tones.light : mix(tones.light, tones.warm, 0.5);
  return [
    {
      depth: 0.15,
      drawing: (
        <>
          <Glow x={width * 0.76} y={height * 0.24} r={380} color={tones.light} strength={0.5} />
          <circle
            cx={width * 0.76}
            cy={height * 0.24}
            r={86}
            fill={tones.isNight ? tones.light : mix(tones.warm, "#ffffff", 0.25)}
          />
          {[0, 1].map((index) => (
            <Cloud
              key={index}
              x={(0.16 + index * 0.4 + chance(`c${index}`) * 0.1) * width}
              y={(0.16 + index * 0.09) * height}
              size={150}
              color={tones.haze}
              opacity={tones.isNight ? 0.35 : 0.9}
            />
          ))}
        </>
      ),
    },
    {
      depth: 0.35,
      drawing: <path d={ridge(canvas, "a", { base: 0.78, swing: 0.2, count: 4 })} fill={tones.far} />,
    },
    {
      depth: 0.5,
      drawing: (
        <>
          {Array.from({ length: 7 }, (_, index) => (
            <Pine
              key={index}
              x={(index / 6) * width * 1.04}
              y={ground + 10}
              size={190 + chance(`p${index}`) * 150}
              color={tones.middle}
            />
          ))}
        </>
      ),
    },
    {
      depth: 0.75,
      drawing: (
        <>
          <path d={ridge(canvas, "b", { base: 0.86, swing: 0.06, count: 3 })} fill={tones.near} />
          <rect
            x={centre + 120}
            y={ground - 440}
            width={64}
            height={170}
            fill={mix(tones.ink, tones.warm, 0.3)}
          />
          <rect x={centre - 260} y={ground - 300} width={520} height={330} fill={wall} />
          <rect
            x={centre + 60}
            y={ground - 300}
            width={200}
            height={330}
            fill={mix(wall, tones.middle, 0.2)}
          />
          <path
            d={`M${centre - 320} ${ground - 284} L${centre} ${ground - 520} L${centre + 320} ${ground - 284} Z`}
            fill={tones.accent}
          />
          <path
            d={`M${centre} ${ground - 520} L${centre + 320} ${ground - 284} H${centre + 120} Z`}
            fill={mix(tones.accent, tones.ink, 0.22)}
          />
          <path d={`M${centre - 60} ${ground + 30} v-190 a60 60 0 0 1 120 0 v190 Z`} fill={tones.ink} />
          <circle cx={centre + 34} cy={ground - 60} r={8} fill={lit} />
          {[-190, 120].map((x) => (
            <g key={x}>
              <rect x={centre + x} y={ground - 220} width={90} height={110} rx={6} fill={lit} />
              <path
                d={`M${centre + x + 45} ${ground - 220} v110 M${centre + x} ${ground - 165} h90`}
                stroke={tones.ink}
                strokeWidth={7}
              />
            </g>
          ))}
        </>
      ),
    },
    {
      depth: 1,
      drawing: <path d={ridge(canvas, "c", { base: 1, swing: 0.1, count: 4 })} fill={tones.ink} />,
    },
  ];
};

export const music: Illustration = ({ width, height, tones, seconds }) => {
  const centre = { x: width * 0.5, y: height * 0.52 };
  const r = 330;
  return [
    {
      depth: 0.15,
      drawing: (
        <>
          <Glow x={centre.x} y={centre.y} r={720} color={tones.accent} strength={0.5} />
          {[460, 560, 680].map((ring) => (
            <circle
              key={ring}
              cx={centre.x}
              cy={centre.y}
              r={ring + Math.sin(seconds * 2.4) * 10}
              fill="none"
              stroke={alpha(tones.accent, 0.32)}
              strokeWidth={5}
            />
          ))}
        </>
      ),
    },
    {
      depth: 0.4,
      drawing: (
        <g transform={`rotate(-8 ${centre.x} ${centre.y})`}>
          <rect x={centre.x - 480} y={centre.y - 330} width={660} height={660} rx={14} fill={tones.accent} />
          <path
            d={`M${centre.x - 480} ${centre.y + 140} C ${centre.x - 300} ${centre.y - 60}, ${centre.x - 160} ${centre.y + 260}, ${centre.x + 180} ${centre.y} V${centre.y + 330} H${centre.x - 480} Z`}
            fill={tones.warm}
          />
          <circle cx={centre.x - 260} cy={centre.y - 120} r={110} fill={tones.paper} />
        </g>
      ),
    },
    {
      depth: 0.7,
      drawing: (
        <g transform={`translate(${centre.x + 130} ${centre.y}) rotate(${seconds * 70})`}>
          <circle r={r} fill={mix(tones.ink, "#000000", 0.5)} />
          {[290, 250, 212, 176].map((ring) => (
            <circle key={ring} r={ring} fill="none" stroke="#ffffff" strokeOpacity={0.1} strokeWidth={3} />
          ))}
          <path d="M0 0 L-120 -300 A324 324 0 0 1 30 -322 Z" fill="#ffffff" opacity={0.09} />
          <path d="M0 0 L120 300 A324 324 0 0 1 -30 322 Z" fill="#ffffff" opacity={0.09} />
          <circle r={122} fill={tones.cool} />
          <path d="M-122 0 A122 122 0 0 1 122 0 Z" fill={tones.paper} />
          <circle r={16} fill={tones.ink} />
        </g>
      ),
    },
    {
      depth: 0.9,
      drawing: (
        <g
          transform={`translate(${centre.x + 420} ${centre.y - 330}) rotate(${20 + Math.sin(seconds) * 1.2})`}
        >
          <circle r={50} fill={tones.paper} />
          <path
            d="M0 0 V330 L-40 400"
            fill="none"
            stroke={tones.paper}
            strokeWidth={22}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <rect
            x={-66}
            y={388}
            width={48}
            height={76}
            rx={8}
            fill={tones.warm}
            transform="rotate(28 -40 420)"
          />
        </g>
      ),
    },
  ];
};

export const wellness: Illustration = (canvas) => {
  const { width, height, tones, seconds } = canvas;
  const centre = width * 0.5;
  const water = height * 0.74;
  const stones: [number, number, number, string][] = [
    [0, 190, 62, tones.near],
    [14, 150, 54, tones.middle],
    [-12, 116, 46, tones.accent],
    [6, 78, 36, mix(tones.paper, tones.far, 0.4)],
  ];
  let y = water + 10;
  return [
    {
      depth: 0.15,
      drawing: (
        <>
          <Glow x={centre} y={height * 0.36} r={560} color={tones.light} strength={0.6} />
          <circle
            cx={centre}
            cy={height * 0.36}
            r={210}
            fill={tones.isNight ? tones.light : mix(tones.warm, "#ffffff", 0.35)}
          />
        </>
      ),
    },
    {
      depth: 0.3,
      drawing: (
        <path
          d={ridge(canvas, "a", { base: 0.76, swing: 0.16, count: 4 })}
          fill={mix(tones.far, tones.haze, 0.35)}
        />
      ),
    },
    {
      depth: 0.45,
      drawing: (
        <>
          <rect x={-300} y={water} width={width + 600} height={height} fill={tones.far} />
          {Array.from({ length: 5 }, (_, index) => {
            const wave = (seconds * 0.16 + index / 5) % 1;
            return (
              <ellipse
                key={index}
                cx={centre}
                cy={water + 60}
                rx={200 + wave * 620}
                ry={26 + wave * 74}
                fill="none"
                stroke={alpha(tones.paper, 0.6 * (1 - wave))}
                strokeWidth={5}
              />
            );
          })}
        </>
      ),
    },
    {
      depth: 0.75,
      drawing: stones.map(([x, rx, ry, color], index) => {
        y -= index === 0 ? 0 : ry + (stones[index - 1]?.[2] ?? 0) - 14;
        return (
          <g key={index}>
            <ellipse cx={centre + x} cy={y} rx={rx} ry={ry} fill={color} />
            <ellipse
              cx={centre + x - rx * 0.2}
              cy={y - ry * 0.3}
              rx={rx * 0.56}
              ry={ry * 0.4}
              fill="#ffffff"
              opacity={0.14}
            />
          </g>
        );
      }),
    },
    {
      depth: 1,
      drawing: (
        <>
          {[-40, 10, 56].map((turn, index) => (
            <Leaf
              key={turn}
              x={60 + index * 30}
              y={height + 40}
              turn={turn * 0.6 + 20 + Math.sin(seconds + index) * 2}
              size={330 + index * 40}
              color={index === 1 ? tones.ink : tones.near}
            />
          ))}
          <Leaf
            x={width - 30}
            y={height + 40}
            turn={-30 + Math.sin(seconds) * 2}
            size={380}
            color={tones.ink}
          />
        </>
      ),
    },
  ];
};

export const celebration: Illustration = ({ width, height, tones, chance, seconds }) => {
  const inks = [tones.accent, tones.warm, tones.cool, tones.paper];
  const balloon = (index: number) => {
    const x = (0.1 + (index / 6) * 0.8 + (chance(`x${index}`) - 0.5) * 0.08) * width;
    const y = (0.3 + chance(`y${index}`) * 0.3) * height + Math.sin(seconds * 0.8 + index * 1.7) * 18;
    const size = 0.8 + chance(`s${index}`) * 0.5;
    const ink = inks[index % 3] ?? tones.accent;
    return (
      <g
        key={index}
        transform={`translate(${x} ${y}) scale(${size}) rotate(${Math.sin(seconds * 0.6 + index) * 3})`}
      >
        <path
          d="M0 150 C 30 260, -30 340, 6 560"
          fill="none"
          stroke={alpha(tones.paper, 0.6)}
          strokeWidth={4}
        />
        <path
          d="M0 -150 C 96 -150, 124 -64, 112 2 C 98 76, 44 122, 0 134 C -44 122, -98 76, -112 2 C -124 -64, -96 -150, 0 -150 Z M0 130 l18 24 h-36 Z"
          fill={ink}
        />
        <path
          d="M40 -136 C 100 -116, 120 -54, 112 2 C 98 76, 44 122, 0 134 C 60 60, 78 -40, 40 -136 Z"
          fill={mix(ink, tones.ink, 0.18)}
        />
        <ellipse
          cx={-46}
          cy={-70}
          rx={18}
          ry={36}
          transform="rotate(24 -46 -70)"
          fill="#ffffff"
          opacity={0.4}
        />
      </g>
    );
  };
  return [
    {
      depth: 0.15,
      drawing: <Glow x={width / 2} y={height * 0.5} r={820} color={tones.light} strength={0.5} />,
    },
    { depth: 0.45, drawing: [1, 3, 5].map(balloon) },
    { depth: 0.8, drawing: [0, 2, 4, 6].map(balloon) },
    {
      depth: 1,
      drawing: Array.from({ length: 46 }, (_, index) => {
        const fall = (chance(`cy${index}`) + seconds * (0.04 + chance(`cv${index}`) * 0.05)) % 1;
        return (
          <rect
            key={index}
            x={-9}
            y={-6}
            width={18 + chance(`cw${index}`) * 12}
            height={12}
            rx={3}
            fill={inks[index % 4]}
            transform={`translate(${chance(`cx${index}`) * width} ${fall * (height + 100) - 50}) rotate(${seconds * 90 * (chance(`cr${index}`) - 0.5) + index * 50})`}
          />
        );
      }),
    },
  ];
};

/** Discs, halves and quarters on a grid, as a poster of the twenties. */
export const abstract: Illustration = ({ width, height, tones, chance, seconds }) => {
  const cell = 250;
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const inks = [tones.accent, tones.middle, tones.warm, tones.cool, tones.near, tones.paper];
  const sheet = (part: number) =>
    Array.from({ length: columns * rows }, (_, index) => {
      if (Math.floor(chance(`p${index}`) * 2) !== part) return null;
      const x = ((index % columns) - 0.75) * cell;
      const y = (Math.floor(index / columns) - 0.75) * cell;
      const ink = inks[Math.floor(chance(`i${index}`) * inks.length)];
      const kind = Math.floor(chance(`k${index}`) * 5);
      const turn =
        Math.floor(chance(`t${index}`) * 4) * 90 + Math.sin(seconds * 0.5 + index) * (kind === 0 ? 0 : 4);
      return (
        <g key={index} transform={`translate(${x + cell / 2} ${y + cell / 2}) rotate(${turn})`} fill={ink}>
          {kind === 0 && <circle r={cell * 0.5} />}
          {kind === 1 && (
            <path d={`M${-cell / 2} ${-cell / 2} h${cell} a${cell} ${cell} 0 0 1 ${-cell} ${cell} Z`} />
          )}
          {kind === 2 && <path d={`M${-cell / 2} 0 a${cell / 2} ${cell / 2} 0 0 1 ${cell} 0 Z`} />}
          {kind === 3 &&
            [0, 1, 2].map((row) => (
              <rect
                key={row}
                x={-cell / 2}
                y={-cell / 2 + row * cell * 0.36}
                width={cell}
                height={cell * 0.18}
              />
            ))}
          {kind === 4 && (
            <>
              <circle r={cell * 0.5} />
              <circle r={cell * 0.24} fill={tones.sky} />
            </>
          )}
        </g>
      );
    });
  return [
    { depth: 0.3, drawing: sheet(0) },
    { depth: 0.7, drawing: sheet(1) },
  ];
};
