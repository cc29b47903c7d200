/** Pieces of drawn marks in a box of 100 × 100. */
export type Piece = {
  d: string;
  /** 0 the colour itself, 1 lighter, 2 deeper. */
  shade: 0 | 1 | 2;
  /** Drawn as a line of this width instead of an area. */
  stroke?: number;
};

const polar = (angle: number, radius: number, x = 50, y = 50): [number, number] => [
  x + Math.cos((angle * Math.PI) / 180) * radius,
  y + Math.sin((angle * Math.PI) / 180) * radius,
];
const at = ([x, y]: readonly [number, number]) => `${x.toFixed(2)} ${y.toFixed(2)}`;
const disc = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const shadeOf = (index: number) => ([0, 1, 2] as const)[index % 3] ?? 0;

/** Leaves around a middle; `count` of them. */
function petals(turn: number): Piece[] {
  const count = 4 + (turn % 3) * 2;
  const wide = count === 4 ? 25 : count === 6 ? 18 : 13;
  return Array.from({ length: count }, (_, index) => {
    const angle = (360 / count) * index + (count === 4 ? 45 : 0);
    const tip = polar(angle, 48);
    const left = polar(angle - 90, wide, ...polar(angle, 27));
    const right = polar(angle + 90, wide, ...polar(angle, 27));
    const near = polar(angle, 5);
    return { d: `M${at(near)}Q${at(left)} ${at(tip)}Q${at(right)} ${at(near)}Z`, shade: index % 2 ? 1 : 0 };
  });
}

/** Four quarter circles in a square, each turned its own way. */
function quarters(turn: number): Piece[] {
  const turns = [
    [0, 2, 2, 0],
    [1, 0, 2, 3],
    [0, 1, 3, 2],
    [2, 3, 1, 0],
  ][turn % 4] ?? [0, 1, 3, 2];
  return turns.map((corner, index) => {
    const x = index % 2 ? 51.5 : 4;
    const y = index < 2 ? 4 : 51.5;
    const size = 44.5;
    const paths = [
      `M${x} ${y}h${size}a${size} ${size} 0 0 1 ${-size} ${size}Z`,
      `M${x + size} ${y}v${size}a${size} ${size} 0 0 1 ${-size} ${-size}Z`,
      `M${x + size} ${y + size}h${-size}a${size} ${size} 0 0 1 ${size} ${-size}Z`,
      `M${x} ${y + size}v${-size}a${size} ${size} 0 0 1 ${size} ${size}Z`,
    ];
    return { d: paths[corner] ?? "", shade: shadeOf(index + turn) };
  });
}

/** Sheets that lie over each other. */
function layers(): Piece[] {
  return [0, 1, 2].map((index) => {
    const y = 66 - index * 18;
    return {
      d: `M50 ${y - 26}L94 ${y - 2}L50 ${y + 22}L6 ${y - 2}Z`,
      shade: ([2, 0, 1] as const)[index] ?? 0,
    };
  });
}

/** Blades of a shutter around an opening. */
function aperture(turn: number): Piece[] {
  const count = 5 + (turn % 2);
  const step = 360 / count;
  return Array.from({ length: count }, (_, index) => {
    const angle = step * index - 90;
    const inner = polar(angle + step * 0.9, 17);
    const next = polar(angle + step * 1.9, 17);
    const outer = polar(angle, 47);
    const far = polar(angle + step * 0.94, 47);
    return { d: `M${at(outer)}A47 47 0 0 1 ${at(far)}L${at(next)}L${at(inner)}Z`, shade: shadeOf(index) };
  });
}

/** Rings that hang in each other, or one with a body on its way. */
function orbit(turn: number): Piece[] {
  if (turn % 2)
    return [
      { d: disc(36, 50, 29), shade: 0, stroke: 11 },
      { d: disc(64, 50, 29), shade: 1, stroke: 11 },
    ];
  return [
    { d: disc(50, 50, 40), shade: 0, stroke: 11 },
    { d: disc(50, 50, 15), shade: 2 },
    { d: disc(...polar(-42, 40), 13), shade: 1 },
  ];
}

/** Bars that rise like sound or growth. */
function bars(turn: number): Piece[] {
  const heights = [
    [34, 58, 90, 58],
    [40, 62, 80, 96],
    [90, 50, 70, 34],
  ][turn % 3] ?? [40, 62, 80, 96];
  return heights.map((tall, index) => {
    const x = 6 + index * 23.5;
    const y = turn % 3 === 1 ? 98 - tall : 50 - tall / 2;
    const r = 8.75;
    return {
      d: `M${x} ${y + r}a${r} ${r} 0 0 1 ${2 * r} 0v${tall - 2 * r}a${r} ${r} 0 0 1 ${-2 * r} 0Z`,
      shade: shadeOf(index),
    };
  });
}

/** Half circles over a horizon. */
function sunrise(): Piece[] {
  const half = (radius: number) => `M${50 - radius} 58A${radius} ${radius} 0 0 1 ${50 + radius} 58Z`;
  return [
    { d: half(20), shade: 1 },
    { d: `M17 58A33 33 0 0 1 83 58`, shade: 0, stroke: 9 },
    { d: `M3.5 58A46.5 46.5 0 0 1 96.5 58`, shade: 2, stroke: 7 },
    { d: "M6 70h88M22 82h56M38 94h24", shade: 0, stroke: 6 },
  ];
}

/** A band that folds into an arrow. */
function fold(turn: number): Piece[] {
  if (turn % 2)
    return [
      { d: "M8 12h34l50 38H58Z", shade: 0 },
      { d: "M92 50H58L8 88h34Z", shade: 2 },
    ];
  return [
    { d: "M50 4L94 48H66L50 32L34 48H6Z", shade: 1 },
    { d: "M50 44L94 88H66L50 72L34 88H6Z", shade: 0 },
  ];
}

/** Two mountains, one before the other, with a sun or snow. */
function peaks(turn: number): Piece[] {
  const near = "M2 90L36 30Q40 24 44 30L78 90Z";
  const far = "M46 90L70 46Q74 40 78 46L98 82Q99 90 94 90Z";
  return turn % 2
    ? [
        { d: far, shade: 2 },
        { d: near, shade: 0 },
        { d: disc(72, 20, 13), shade: 1 },
      ]
    : [
        { d: far, shade: 1 },
        { d: near, shade: 0 },
        { d: "M30 41L36 30Q40 24 44 30L50 41L44 47L40 41L35 48Z", shade: 1 },
      ];
}

/** Waves one over the other, flat or in a disc. */
function waves(turn: number): Piece[] {
  const wave = (y: number) => `M6 ${y}c11 -15 22 -15 33 0s22 15 33 0 15 -11 22 -4`;
  return [24, 50, 76].map((y, index) => ({
    d: turn % 2 ? wave(y) : `M6 ${y}q22 -26 44 0t44 0`,
    shade: ([1, 0, 2] as const)[index] ?? 0,
    stroke: 13,
  }));
}

/** A star of four points with a smaller one beside it. */
function spark(turn: number): Piece[] {
  const star = (x: number, y: number, r: number) =>
    `M${x} ${y - r}Q${x + r * 0.14} ${y - r * 0.14} ${x + r} ${y}Q${x + r * 0.14} ${y + r * 0.14} ${x} ${y + r}Q${x - r * 0.14} ${y + r * 0.14} ${x - r} ${y}Q${x - r * 0.14} ${y - r * 0.14} ${x} ${y - r}Z`;
  return turn % 2
    ? [
        { d: star(42, 56, 42), shade: 0 },
        { d: star(82, 19, 17), shade: 1 },
      ]
    : [
        { d: disc(50, 50, 42), shade: 2, stroke: 9 },
        { d: star(50, 50, 36), shade: 0 },
      ];
}

/** A cube seen from its corner. */
function cube(): Piece[] {
  return [
    { d: "M50 4L90 27L50 50L10 27Z", shade: 1 },
    { d: "M10 33L47 54.5V98L10 76.5Z", shade: 0 },
    { d: "M90 33L53 54.5V98L90 76.5Z", shade: 2 },
  ];
}

/** A leaf, or two that part from one stem. */
function leaves(turn: number): Piece[] {
  return turn % 2
    ? [
        { d: "M50 92C20 76 12 40 50 6C88 40 80 76 50 92Z", shade: 0 },
        { d: "M50 92V40M50 68L66 52M50 58L36 44", shade: 2, stroke: 5 },
      ]
    : [
        { d: "M47 62C10 62 4 34 6 12C34 10 48 30 47 62Z", shade: 0 },
        { d: "M53 78C53 46 68 32 94 34C96 60 84 80 53 78Z", shade: 1 },
        { d: "M50 97V70", shade: 2, stroke: 7 },
      ];
}

/** Drawn marks by name; the letters of a monogram are set in type instead. */
export const drawnMarks = {
  petals,
  quarters,
  layers,
  aperture,
  orbit,
  bars,
  sunrise,
  fold,
  peaks,
  waves,
  spark,
  cube,
  leaves,
} as const;
export type DrawnMark = keyof typeof drawnMarks;
export type MarkKind = DrawnMark | "monogram";

const kinds: readonly MarkKind[] = [
  "petals",
  "quarters",
  "layers",
  "aperture",
  "orbit",
  "bars",
  "sunrise",
  "fold",
  "peaks",
  "waves",
  "spark",
  "cube",
  "leaves",
  "monogram",
];

export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash >>> 0) % 1_000_003;
}

/** The kind that a name gets where none is asked for: always the same. */
export function markOf(name: string): MarkKind {
  return kinds[hashOf(`${name}:mark`) % kinds.length] ?? "monogram";
}
