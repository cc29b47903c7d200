import type { DrawnStyle, StorySeason, StoryTime, StoryWeather } from "@/domain/story";
import { mix } from "../color";

/** What the hour and the weather do to a picture's colours. */
export type Light = {
  isNight: boolean;
  /** From the top of the sky to the horizon. */
  sky: readonly [string, string, string];
  /** What things fade to with distance. */
  haze: string;
  hazeShare: number;
  /** What falls on everything, and how much of it. */
  tint: string;
  tintShare: number;
  /** Sun or moon. */
  lamp: string;
  /** How bright windows and lanterns are, 0..1. */
  glow: number;
  stars: number;
};

const times: Record<StoryTime, Light> = {
  dawn: {
    isNight: false,
    sky: ["#93b1c6", "#e9cdbd", "#f8dcb4"],
    haze: "#f3d5bd",
    hazeShare: 0.58,
    tint: "#e9a287",
    tintShare: 0.13,
    lamp: "#fff0c9",
    glow: 0.35,
    stars: 0.12,
  },
  day: {
    isNight: false,
    sky: ["#8dbfce", "#bcdcd8", "#eeeeda"],
    haze: "#e3ebdd",
    hazeShare: 0.5,
    tint: "#fff2d0",
    tintShare: 0.05,
    lamp: "#fbd977",
    glow: 0,
    stars: 0,
  },
  dusk: {
    isNight: false,
    sky: ["#4f5d8a", "#b97f8e", "#f3b27c"],
    haze: "#d79a8b",
    hazeShare: 0.55,
    tint: "#6d4f80",
    tintShare: 0.24,
    lamp: "#ffd08a",
    glow: 0.85,
    stars: 0.3,
  },
  night: {
    isNight: true,
    sky: ["#141d3d", "#233560", "#40598a"],
    haze: "#3c5585",
    hazeShare: 0.55,
    tint: "#1d2d5c",
    tintShare: 0.5,
    lamp: "#f8efcf",
    glow: 1,
    stars: 1,
  },
};

const greys: Record<StoryWeather, number> = {
  clear: 0,
  cloudy: 0.4,
  rain: 0.62,
  snow: 0.5,
  wind: 0.16,
  fog: 0.6,
};
const gleams: Record<StoryTime, string> = {
  dawn: "#8f7fc0",
  day: "#4a86bd",
  dusk: "#a4609c",
  night: "#3f63a8",
};
const overcast: Record<StoryTime, string> = {
  dawn: "#c5bdb8",
  day: "#b3bdc0",
  dusk: "#77718a",
  night: "#26304d",
};

export function lightOf(
  time: StoryTime,
  weather: StoryWeather,
  season: StorySeason,
  style: DrawnStyle,
): Light {
  const hour = style === "night" ? "night" : time;
  const base = times[hour] ?? times.day;
  const grey = greys[weather] ?? 0;
  const veil = overcast[hour] ?? overcast.day;
  const air = season === "winter" ? "#dfe6ee" : season === "autumn" ? "#f0d3a5" : "#ffffff";
  const airShare = season === "winter" || season === "autumn" ? (base.isNight ? 0.04 : 0.16) : 0;
  const sky = (color: string) => {
    const mixed = mix(mix(color, air, airShare), veil, grey);
    return style === "night" ? mix(mixed, "#101f5c", 0.4) : mixed;
  };
  // In the style of night the hour is left as a gleam over the land.
  const gleam = style === "night" ? (gleams[time] ?? gleams.night) : base.sky[2];
  return {
    ...base,
    sky: [sky(base.sky[0]), sky(base.sky[1]), sky(gleam)],
    haze: sky(base.haze),
    hazeShare: Math.min(0.86, base.hazeShare + (weather === "fog" ? 0.26 : grey * 0.12)),
    tint: mix(base.tint, veil, grey * 0.5),
    tintShare: base.tintShare + grey * 0.08,
    glow: Math.min(1, base.glow + (style === "night" ? 0.5 : 0) + grey * 0.2),
    stars: weather === "clear" || weather === "wind" ? base.stars : 0,
  };
}

/** The light of a room: a lamp warms it when it is dark. */
export function indoors(light: Light): Light {
  if (light.glow < 0.5) return light;
  return {
    ...light,
    tint: mix(light.tint, "#7a4a3c", 0.62),
    tintShare: light.tintShare * 0.74,
    glow: Math.max(light.glow, 0.9),
  };
}
