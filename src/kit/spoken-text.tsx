import { useBeats } from "./beats";
import { expoOut } from "./easing";
import { type TextProps, useFittedText } from "./text";
import { useTiming } from "./timing";

/** Words that stand dimmed and light up one after the other, as they are spoken. Props: those of Text, dim (opacity before), between (shares of the scene; [0.08, 0.6]), leaves. `<SpokenText as="heading" size={96}>Still I rise.</SpokenText>` */
export function SpokenText({
  children,
  between = [0.08, 0.6],
  dim = 0.16,
  leaves = true,
  ...props
}: TextProps & { between?: [number, number]; dim?: number; leaves?: boolean }) {
  const { lines, style } = useFittedText({ ...props, text: String(children) });
  const { linear, exit, enter } = useTiming();
  const rows = lines.map((line) => line.split(/(?<=\s)/u));
  const { starts, every } = useBeats(
    rows.reduce((sum, words) => sum + words.length, 0),
    { from: between[0], to: between[1], longest: 0.4 },
  );
  const arrived = enter(0, 1);
  let nth = 0;
  return (
    <div role="img" aria-label={String(children)} style={style}>
      {rows.map((words, row) => {
        const out = leaves ? exit(rows.length > 1 ? row / (rows.length - 1) : 0.5) : 0;
        return (
          <div
            key={row}
            style={{
              opacity: Math.min(1, arrived) * (1 - out),
              transform: `translateY(${((1 - arrived) * 0.3 - out * 0.4).toFixed(4)}em)`,
            }}
          >
            {words.map((word, place) => {
              const lit = expoOut(linear(starts[nth++] ?? 0, Math.max(0.3, every * 1.6)));
              return (
                <span key={place} style={{ opacity: dim + (1 - dim) * lit }}>
                  {word}
                </span>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
