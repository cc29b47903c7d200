import { defaultLook, type Palette } from "@/domain/look";

/** Palettes to look at templates in: dark and light, quiet and loud. */
export const palettes = {
  coffee: {
    background: "#2b1a12",
    surface: "#412a1d",
    text: "#f5e9da",
    muted: "#c9b199",
    accent: "#d39a5b",
    onAccent: "#2b1a12",
  },
  night: defaultLook.palette,
  paper: {
    background: "#f6f1e7",
    surface: "#ffffff",
    text: "#1d1a16",
    muted: "#6d655a",
    accent: "#d8502b",
    onAccent: "#ffffff",
  },
  mint: {
    background: "#e9f7f0",
    surface: "#ffffff",
    text: "#0d2b20",
    muted: "#4c6b5e",
    accent: "#0f8a5f",
    onAccent: "#ffffff",
  },
  neon: {
    background: "#0a0014",
    surface: "#1c0833",
    text: "#fdf7ff",
    muted: "#b79fd0",
    accent: "#ff2fb3",
    onAccent: "#1a0010",
  },
  red: {
    background: "#c8102e",
    surface: "#a90c25",
    text: "#ffffff",
    muted: "#ffd2d8",
    accent: "#ffd400",
    onAccent: "#2a1500",
  },
  mono: {
    background: "#ffffff",
    surface: "#f0f0f0",
    text: "#000000",
    muted: "#555555",
    accent: "#000000",
    onAccent: "#ffffff",
  },
} satisfies Record<string, Palette>;
