import type { CSSProperties } from "react";
import { canBeSpelled } from "./fonts/scripts";
import { type TextProps, useFittedText } from "./text";
import { useTiming } from "./timing";

export type AnimatedTextProps = TextProps & {
  /** What moves on its own; default "word". */
  by?: "letter" | "word" | "line";
  /** "rise" out of a mask, "blur" into focus, "drop" from above; default "rise". */
  reveal?: "rise" | "blur" | "drop";
  /** Seconds at which it begins; default 0.2. */
  at?: number;
  /** Seconds between one part and the next; default by `by`. */
  every?: number;
  /** Leaves at the scene's end; default true. */
  leaves?: boolean;
};

const pauses = { letter: 0.028, word: 0.07, line: 0.12 } as const;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function partsOf(line: string, by: "letter" | "word" | "line"): string[] {
  if (by === "line") return [line];
  if (by === "letter") return [...graphemes.segment(line)].map(({ segment }) => segment);
  return line.split(/(?<=\s)/u);
}

/** Text that reveals itself by letter, word or line and leaves the same way. Props: those of Text, by, reveal, at, every, leaves. `<AnimatedText as="display" by="letter" at={0.3}>Brewline</AnimatedText>` */
export function AnimatedText({
  children,
  by = "word",
  reveal = "rise",
  at = 0.2,
  every,
  leaves = true,
  ...props
}: AnimatedTextProps) {
  const { lines, style } = useFittedText({ ...props, text: String(children) });
  const { enter, linear, exit } = useTiming();
  // Letters that join their neighbours move by the word.
  const whole = by === "letter" && !canBeSpelled(String(children)) ? "word" : by;
  const rows = lines.map((line) => partsOf(line, whole));
  const total = rows.reduce((sum, parts) => sum + parts.length, 0);
  // A long text takes no longer than a second to unfold.
  const pause = Math.min(every ?? pauses[whole], 1 / Math.max(1, total));
  const isMasked = reveal === "rise";
  let index = 0;
  return (
    // Read out as one text, not letter by letter.
    <div role="img" aria-label={String(children)} style={style}>
      {rows.map((parts, row) => (
        <div key={row} style={isMasked ? maskStyle(props.align) : undefined}>
          {parts.map((part, place) => {
            const nth = index++;
            const start = at + nth * pause;
            const inn = enter(start, 1.05);
            const out = leaves ? exit(total > 1 ? nth / (total - 1) : 0.5) : 0;
            return (
              <span key={place} style={partStyle(reveal, inn, linear(start, 0.4), out)}>
                {part}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** A mask that cuts at the line but leaves room for accents, descenders and overhanging letters. */
function maskStyle(align: TextProps["align"]): CSSProperties {
  return {
    overflow: "clip",
    padding: "0.14em 0.12em 0.22em",
    margin: "-0.14em -0.12em -0.22em",
    ...(align ? { textAlign: align } : {}),
  };
}

function partStyle(reveal: "rise" | "blur" | "drop", inn: number, seen: number, out: number): CSSProperties {
  const base: CSSProperties = { display: "inline-block", whiteSpace: "pre", willChange: "transform" };
  if (reveal === "rise") {
    const shift = (1 - inn) * 128 - out * 128;
    return {
      ...base,
      transform: `translateY(${shift}%) rotate(${(1 - inn) * 5}deg)`,
      transformOrigin: "0% 100%",
      opacity: inn <= 0 || out >= 1 ? 0 : 1,
    };
  }
  if (reveal === "drop") {
    return {
      ...base,
      transform: `translateY(${(inn - 1) * 60 + out * 60}%) scale(${0.9 + 0.1 * inn})`,
      opacity: seen * (1 - out),
    };
  }
  const blur = (1 - Math.min(1, inn)) * 0.28 + out * 0.2;
  return {
    ...base,
    transform: `translateY(${(1 - inn) * 22 - out * 18}%)`,
    filter: `blur(${blur}em)`,
    opacity: seen * (1 - out),
  };
}
