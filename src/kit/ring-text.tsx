import { measure } from "./fonts/measure";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useFittedText } from "./text";
import { useTiming } from "./timing";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Words set in a circle that turns slowly, repeated until it is full; several texts take turns, each in its colour. Props: size (diameter in units), letters (size in units), color (or one for each text), sign (between repeats), speed (degrees a second), at. `<RingText size={620}>Fresh every morning</RingText>` */
export function RingText({
  children,
  size = 620,
  letters = 34,
  color,
  sign = "•",
  speed = 8,
  at = 0.3,
}: {
  children: string | readonly string[];
  size?: number;
  letters?: number;
  color?: string | readonly string[];
  sign?: string;
  speed?: number;
  at?: number;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { seconds, enter, linear, exit } = useTiming();
  const texts = typeof children === "string" ? [children] : children;
  const { font } = useFittedText({ as: "label", text: texts.join(" ") });
  const colors = typeof color === "string" ? [color] : (color ?? []);
  const pieces = texts.map((text) => `${text.toLocaleUpperCase("en")} ${sign} `);
  const piece = pieces.join("");
  const around = (Math.PI * size) / letters;
  const times = Math.max(1, Math.round(around / Math.max(1, measure(piece, font))));
  const once = pieces.flatMap((text, index) =>
    [...graphemes.segment(text)].map(({ segment }) => ({
      letter: segment,
      ink: colors[index] ?? colors[0] ?? palette.text,
    })),
  );
  const all = Array.from({ length: times }, () => once)
    .flat()
    .slice(0, 160);
  const widths = all.map(({ letter }) => measure(letter, font));
  const total = widths.reduce((sum, width) => sum + width, 0);
  // A text that is longer than the circle is set smaller, not over itself.
  const scale = Math.min(1, around / total);
  const turn = seconds * speed - (1 - enter(at, 1.4)) * 90;
  let run = 0;
  return (
    <div
      role="img"
      aria-label={texts.join(` ${sign} `)}
      style={{
        position: "relative",
        width: size * unit,
        height: size * unit,
        transform: `rotate(${turn}deg)`,
        opacity: linear(at, 0.5) * (1 - exit(0.5)),
        fontFamily: font.family,
        fontWeight: font.weight,
        fontSize: letters * scale * unit,
        lineHeight: 1,
      }}
    >
      {all.map(({ letter, ink }, index) => {
        const width = widths[index] ?? 0;
        const angle = ((run + width / 2) / total) * 360;
        run += width;
        return (
          <span
            key={index}
            style={{
              position: "absolute",
              left: "50%",
              top: 0,
              width: "2em",
              marginLeft: "-1em",
              textAlign: "center",
              color: ink,
              whiteSpace: "pre",
              transformOrigin: `50% ${(size / 2) * unit}px`,
              transform: `rotate(${angle}deg)`,
            }}
          >
            {letter}
          </span>
        );
      })}
    </div>
  );
}
