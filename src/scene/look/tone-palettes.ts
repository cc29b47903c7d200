import type { Tone } from "./tone";

/** Ground, accent and text (null: what is readable). */
export type Triad = readonly [background: string, accent: string, text: string | null];
type Choices = readonly [Triad, ...Triad[]];

const neutral: Choices = [
  ["#0f1016", "#7c8cff", null],
  ["#101713", "#57d38c", null],
  ["#17120f", "#f2914b", null],
  ["#f6f4ef", "#3a4ae0", "#15161c"],
  ["#0e1420", "#5cc8ff", null],
  ["#161018", "#f07ab0", null],
  ["#f3f1ec", "#d8502b", "#1b1815"],
  ["#101a1c", "#f0c05a", null],
];

const byTone: Record<Tone, Choices> = {
  punchy: [
    ["#0c0d10", "#ff5a36", null],
    ["#12091f", "#ffd23f", null],
    ["#ffdd33", "#111111", "#111111"],
    ["#ffb224", "#1a0c0a", "#1a0c0a"],
    ["#0b1d3a", "#c6ff3d", null],
    ["#f2f0ea", "#ff3d2e", "#141210"],
  ],
  calm: [
    ["#eef1ec", "#5b7f6b", "#26332c"],
    ["#1b2530", "#9ec5d8", null],
    ["#f3efe9", "#9a7b62", "#3a2f28"],
    ["#e8eef3", "#4f7391", "#213140"],
    ["#202722", "#b5c9a8", "#eef2e8"],
    ["#efe9f1", "#7d6796", "#33283f"],
  ],
  playful: [
    ["#fff4e3", "#ff5d73", "#2a1b3d"],
    ["#2a1650", "#ffc83d", null],
    ["#e6f7ff", "#ff7a1a", "#12324a"],
    ["#ffe066", "#5b3df5", "#24144f"],
    ["#dff7e3", "#e6447a", "#173a2b"],
    ["#4527d6", "#ffd84d", "#ffffff"],
    ["#ffd9e3", "#d9245c", "#3b1030"],
  ],
  elegant: [
    ["#14110f", "#c8a76a", "#f3ece0"],
    ["#f5f1ea", "#8a6a3b", "#1d1a17"],
    ["#10171a", "#bfa98a", "#f1eee8"],
    ["#eee8e1", "#6b4c4a", "#231b1a"],
    ["#1a1418", "#d3a6a0", "#f5ebe8"],
    ["#16201b", "#c4b183", "#f0eee2"],
  ],
  luxury: [
    ["#0b0a09", "#d4af6a", "#f6efe0"],
    ["#0f1a17", "#c9a85c", "#f3eedf"],
    ["#1a0d14", "#d9b382", "#f7ebe0"],
    ["#0c1220", "#cdb27a", "#f2efe6"],
    ["#f4efe6", "#85652c", "#17130d"],
  ],
  corporate: [
    ["#f5f7fa", "#1d4ed8", "#0f1b33"],
    ["#0e1a30", "#5aa2ff", null],
    ["#ffffff", "#0b6b5d", "#12211f"],
    ["#f4f5f7", "#23395d", "#111c2e"],
    ["#10222e", "#4fb7c5", null],
    ["#fbfaf8", "#8a1c2c", "#1e1a1a"],
  ],
  techy: [
    ["#07090f", "#3df0c3", null],
    ["#0b0820", "#8f6bff", null],
    ["#05080c", "#29b6ff", null],
    ["#0b0f0c", "#9dff57", null],
    ["#f3f5f7", "#3b36e0", "#0c0f1d"],
    ["#0d1117", "#ff7b54", null],
  ],
  neon: [
    ["#07030f", "#ff2fb3", "#fdf4ff"],
    ["#04070d", "#1ff0ff", "#effdff"],
    ["#060807", "#b6ff1a", "#f7ffe8"],
    ["#0b0417", "#a24bff", "#f8f0ff"],
    ["#0a0508", "#ff4d3d", "#fff3f0"],
  ],
  cyberpunk: [
    ["#0a0616", "#00e5ff", "#f4ecff"],
    ["#120514", "#ff2a6d", "#ffeef4"],
    ["#0b0b05", "#f9f002", "#fbfbe8"],
    ["#03101a", "#05d9e8", "#e8fbff"],
  ],
  pastel: [
    ["#fdeef2", "#b4476f", "#43283a"],
    ["#eaf4fb", "#3f74a8", "#24384d"],
    ["#eef7ec", "#4a8055", "#253c2c"],
    ["#f4effb", "#7757b3", "#35284f"],
    ["#fff6e5", "#b8682a", "#47321f"],
    ["#e8f6f3", "#25807c", "#1d3c3c"],
  ],
  kids: [
    ["#fff3cf", "#f0483e", "#2b2150"],
    ["#d8f1ff", "#ff6b35", "#163a5f"],
    ["#3d2bd1", "#ffd43b", "#ffffff"],
    ["#e2f8d5", "#7a3ff2", "#21452b"],
    ["#ffdfeb", "#1f7ae0", "#3a1f4d"],
  ],
  warm: [
    ["#2b1a12", "#e0975a", "#f6e9d8"],
    ["#fbf1e4", "#b8552f", "#3a2016"],
    ["#33211b", "#f0b36a", null],
    ["#f7e6d3", "#a33f22", "#3b1f17"],
    ["#3a1a1a", "#f2a479", "#fbe9dd"],
    ["#f9efe6", "#8a5a2b", "#35261a"],
  ],
  earthy: [
    ["#2a261e", "#c2a36b", "#f0e9da"],
    ["#efe7d8", "#6b6a2c", "#2d2a1c"],
    ["#2c352a", "#d0b277", "#f1eddd"],
    ["#e9dfd0", "#9c4a2c", "#33251c"],
    ["#3b2a20", "#d99a6c", "#f4e8da"],
    ["#dfe0d0", "#4d5b37", "#242b1c"],
  ],
  bold: [
    ["#d42823", "#ffffff", "#ffffff"],
    ["#0a0a0a", "#ffe600", null],
    ["#1f2bff", "#ffe14d", "#ffffff"],
    ["#ff5c00", "#140a05", "#140a05"],
    ["#0a0a0a", "#ff3b30", null],
    ["#00a878", "#06140f", "#06140f"],
  ],
  minimal: [
    ["#fafafa", "#111111", "#111111"],
    ["#0e0e0f", "#f4f4f5", null],
    ["#f4f2ee", "#2f2a25", "#1b1815"],
    ["#ffffff", "#e0402f", "#141414"],
    ["#f2f3f4", "#1f5eff", "#101318"],
    ["#161616", "#cfd2d6", null],
  ],
  retro: [
    ["#f3e3c3", "#c8452b", "#2c2a3a"],
    ["#1f2a44", "#f2b134", "#f7ecd5"],
    ["#2b1d2e", "#ff7f50", "#ffe9c7"],
    ["#e9d8a6", "#0a6c74", "#25302c"],
    ["#3b2a1a", "#e8a33d", "#f8e7c6"],
    ["#f6dfc0", "#a6332b", "#33221c"],
  ],
  eighties: [
    ["#1a0b3b", "#ff4fa3", "#ffeefb"],
    ["#12104a", "#3de8ff", "#f1f4ff"],
    ["#2a0a3f", "#ffb13d", "#fff0e0"],
    ["#0d1b3e", "#ff5fd2", "#eef3ff"],
    ["#ffe3f1", "#6a2bd9", "#2b1150"],
  ],
  newspaper: [
    ["#f4f0e6", "#8f1d1d", "#161412"],
    ["#f7f5ef", "#1a1a1a", "#141414"],
    ["#eee8da", "#2e4057", "#191714"],
    ["#f9f3e4", "#a3441f", "#1c1712"],
  ],
};

/** The palettes that suit a tone; never empty. */
export function palettesByTone(tone: Tone | null): Choices {
  return tone ? byTone[tone] : neutral;
}
