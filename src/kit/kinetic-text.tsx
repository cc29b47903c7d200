import type { CSSProperties } from "react";
import { useBeats } from "./beats";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { lockup } from "./lockup";
import { useLook } from "./look";
import { marksOf } from "./marked-text";
import { useFittedText } from "./text";
import { useTiming } from "./timing";
import { isGlued, wordGroups, wordsIn } from "./word-groups";

type Hit = "scale" | "mask" | "slide";
export type KineticTextProps = {
  children: string;
  /** The box in units; default the safe area. */
  width?: number;
  height?: number;
  /** How a word arrives; default "mask". */
  hit?: Hit;
  /** Words that take the accent; empty for none. */
  emphasis?: string;
  color?: string;
  accent?: string;
  uppercase?: boolean;
  align?: "left" | "center";
  /** Shares of the scene in which the words hit; default [0.03, 0.5]. */
  between?: [number, number];
  leaves?: boolean;
};

/** A sentence as a poster that builds itself: lines as wide as the box, words that hit on the beat. Props: width, height (units), hit ("scale" | "mask" | "slide"), emphasis, color, accent, uppercase, align, between, leaves. `<KineticText emphasis="story">Ship the story, not the slides</KineticText>` */
export function KineticText({
  children,
  width,
  height,
  hit = "mask",
  emphasis = "",
  color,
  accent,
  uppercase = false,
  align = "left",
  between = [0.03, 0.5],
  leaves = true,
}: KineticTextProps) {
  const { palette } = useLook();
  const { unit, content } = useFrameSize();
  const { seconds, linear, exit } = useTiming();
  const { font } = useFittedText({ as: "display", text: children });
  const text = uppercase ? children.toLocaleUpperCase("en") : children;
  const box = {
    width: width === undefined ? content.width : width * unit,
    height: height === undefined ? content.height : height * unit,
    lineHeight: uppercase ? 0.9 : 1.02,
  };
  const lines = lockup(unitsOf(text, box.height > box.width), font, box);
  const rows = lines.map((line) => ({ ...line, words: wordsIn(line.text) }));
  const marks = marksOf(
    rows.flatMap((row) => row.words),
    emphasis,
  );
  const count = marks.length;
  const beats = useBeats(count, { from: between[0], to: between[1], longest: 0.34 });
  let nth = 0;
  return (
    <div role="img" aria-label={children} style={{ width: box.width }}>
      {rows.map((row, index) => {
        const out = leaves ? exit(rows.length > 1 ? index / (rows.length - 1) : 0.5) : 0;
        const side = index % 2 === 0 ? -1 : 1;
        const drift = side * Math.sin(seconds * 0.5 + index) * 0.05;
        return (
          <div key={index} style={lineStyle(row.size, box.lineHeight, align, hit, font)}>
            <div style={{ transform: `translate(${drift}em, ${-out * 125}%)`, opacity: out >= 1 ? 0 : 1 }}>
              {row.words.map((word, place) => {
                const isMarked = marks[nth] ?? false;
                const at = beats.starts[nth++] ?? 0;
                const inn = expoOut(linear(at, hit === "scale" ? 0.4 : 0.7));
                return (
                  <span
                    key={place}
                    style={{
                      ...hitStyle(hit, inn, side),
                      color: isMarked ? (accent ?? palette.accent) : (color ?? palette.text),
                      marginRight: spaceBehind(row.words, place),
                    }}
                  >
                    {word}
                  </span>
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** What stays on one line: a few words are taken singly, and in a tall box more of them are. */
function unitsOf(text: string, isTall: boolean): string[] {
  const groups = wordGroups(text);
  const words = wordsIn(text);
  return groups.length < 3 || (isTall && words.length <= 8) ? words : groups;
}

function spaceBehind(words: readonly string[], place: number): string | number {
  const next = words[place + 1];
  return next === undefined || isGlued(words[place] ?? "", next) ? 0 : "0.24em";
}

function lineStyle(
  size: number,
  lineHeight: number,
  align: "left" | "center",
  hit: Hit,
  font: { family: string; weight: number; letterSpacing: number },
): CSSProperties {
  return {
    fontFamily: font.family,
    fontWeight: font.weight,
    fontSize: size,
    lineHeight,
    letterSpacing: `${font.letterSpacing}em`,
    whiteSpace: "pre",
    textAlign: align,
    ...(hit === "scale"
      ? {}
      : { overflow: "clip", padding: "0.12em 0.1em 0.16em", margin: "-0.12em -0.1em -0.16em" }),
    ...(align === "left" ? { marginLeft: "-0.14em" } : {}),
  };
}

function hitStyle(hit: Hit, inn: number, side: number): CSSProperties {
  const base: CSSProperties = { display: "inline-block", opacity: inn <= 0 ? 0 : 1 };
  if (hit === "scale")
    return { ...base, opacity: Math.min(1, inn * 2.5), transform: `scale(${1 + (1 - inn) * 0.9})` };
  if (hit === "slide") return { ...base, transform: `translateX(${side * (1 - inn) * 130}%)` };
  return { ...base, transform: `translateY(${(1 - inn) * 125}%) rotate(${(1 - inn) * 4}deg)` };
}
