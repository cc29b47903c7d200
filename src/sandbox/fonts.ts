import bricolageExt from "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2";
import bricolage from "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2";
import frauncesExt from "@fontsource-variable/fraunces/files/fraunces-latin-ext-wght-normal.woff2";
import frauncesItalic from "@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2";
import fraunces from "@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2";
import interExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2";
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
import monoExt from "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-ext-wght-normal.woff2";
import mono from "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2";

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExt =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

type Face = { family: string; url: string; weight: string; range: string; style?: "italic" };
const faces: Face[] = [
  { family: "Inter Variable", url: inter, weight: "100 900", range: latin },
  { family: "Inter Variable", url: interExt, weight: "100 900", range: latinExt },
  { family: "Bricolage Grotesque Variable", url: bricolage, weight: "200 800", range: latin },
  { family: "Bricolage Grotesque Variable", url: bricolageExt, weight: "200 800", range: latinExt },
  { family: "Fraunces Variable", url: fraunces, weight: "100 900", range: latin },
  { family: "Fraunces Variable", url: frauncesItalic, weight: "100 900", range: latin, style: "italic" },
  { family: "Fraunces Variable", url: frauncesExt, weight: "100 900", range: latinExt },
  { family: "JetBrains Mono Variable", url: mono, weight: "100 800", range: latin },
  { family: "JetBrains Mono Variable", url: monoExt, weight: "100 800", range: latinExt },
];

/** Declares the kit's fonts from data inside the bundle, so that the frame asks nobody; starts to decode them at once. */
export function installFonts(): void {
  for (const { family, url, weight, range, style } of faces) {
    const face = new FontFace(family, `url(${url}) format("woff2")`, {
      weight,
      unicodeRange: range,
      style: style ?? "normal",
      display: "block",
    });
    document.fonts.add(face);
    // The latin sets are used by nearly every scene; the others are decoded when a letter needs them.
    if (range === latin) void face.load();
  }
}
