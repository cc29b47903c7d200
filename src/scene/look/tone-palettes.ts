import type { Tone } from "./tone";

/** Ground, accent and text (null: what is readable). */
export type Triad = readonly [background: string, accent: string, text: string | null];
type Choices = readonly [Triad, ...Triad[]];

const neutral: Choices = [
  ["#0f1016", "#7c8cff", null],
  ["#101713", "#57d38c", null],
  ["#17120f", "#f2914b", null],
  ["#f6f4ef", "#3a4ae0", "#15161c"],
];

const byTone: Record<Tone, Choices> = {
  punchy: [
    ["#0c0d10", "#ff5a36", null],
    ["#12091f", "#ffd23f", null],
    ["#ffdd33", "#111111", "#111111"],
  ],
  calm: [
    ["#eef1ec", "#5b7f6b", "#26332c"],
    ["#1b2530", "#9ec5d8", null],
    ["#f3efe9", "#9a7b62", "#3a2f28"],
  ],
  playful: [
    ["#fff4e3", "#ff5d73", "#2a1b3d"],
    ["#2a1650", "#ffc83d", null],
    ["#e6f7ff", "#ff7a1a", "#12324a"],
  ],
  elegant: [
    ["#14110f", "#c8a76a", "#f3ece0"],
    ["#f5f1ea", "#8a6a3b", "#1d1a17"],
    ["#10171a", "#bfa98a", "#f1eee8"],
  ],
  corporate: [
    ["#f5f7fa", "#1d4ed8", "#0f1b33"],
    ["#0e1a30", "#5aa2ff", null],
    ["#ffffff", "#0b6b5d", "#12211f"],
  ],
  techy: [
    ["#07090f", "#3df0c3", null],
    ["#0b0820", "#8f6bff", null],
    ["#05080c", "#29b6ff", null],
  ],
  warm: [
    ["#2b1a12", "#e0975a", "#f6e9d8"],
    ["#fbf1e4", "#b8552f", "#3a2016"],
    ["#33211b", "#f0b36a", null],
  ],
  bold: [
    ["#e5322d", "#ffffff", "#ffffff"],
    ["#0a0a0a", "#ffe600", null],
    ["#1f2bff", "#ffe14d", "#ffffff"],
  ],
  minimal: [
    ["#fafafa", "#111111", "#111111"],
    ["#0e0e0f", "#f4f4f5", null],
    ["#f4f2ee", "#2f2a25", "#1b1815"],
  ],
  retro: [
    ["#f3e3c3", "#c8452b", "#2c2a3a"],
    ["#1f2a44", "#f2b134", "#f7ecd5"],
    ["#2b1d2e", "#ff7f50", "#ffe9c7"],
  ],
};

/** The palettes that suit a tone; never empty. */
export function palettesByTone(tone: Tone | null): Choices {
  return tone ? byTone[tone] : neutral;
}
