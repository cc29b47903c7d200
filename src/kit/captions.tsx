import { useBeats } from "./beats";
import { alpha, readableOn } from "./color";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useFittedText } from "./text";
import { useTiming } from "./timing";
import { isGlued, wordsIn } from "./word-groups";

export type CaptionsProps = {
  children: string;
  size?: number;
  width?: number;
  color?: string;
  /** Ground of the word that is spoken. */
  accent?: string;
  /** Words that stand at once; default 5. */
  together?: number;
  /** Shares of the scene in which the text is spoken; default [0.04, 0.94]. */
  between?: [number, number];
  uppercase?: boolean;
};

/** Words as they are spoken: a few at a time, the spoken one on the accent. Props: size, width (units), color, accent, together, between (shares), uppercase. `<Captions together={4}>We bake before you wake</Captions>` */
export function Captions({
  children,
  size = 72,
  width,
  color,
  accent,
  together = 5,
  between = [0.04, 0.94],
  uppercase = false,
}: CaptionsProps) {
  const { palette } = useLook();
  const { unit, content } = useFrameSize();
  const { linear } = useTiming();
  const words = wordsIn(uppercase ? children.toLocaleUpperCase("en") : children);
  const { starts, active } = useBeats(words.length, { from: between[0], to: between[1], longest: 0.5 });
  const first = Math.floor(Math.max(0, active) / together) * together;
  const shown = words.slice(first, first + together);
  const room = width ?? content.width / unit;
  const {
    font,
    size: fitted,
    style,
  } = useFittedText({ as: "heading", text: shown.join(" "), size, width: room - 40, maxLines: 2 });
  const ground = accent ?? palette.accent;
  if (active < 0) return null;
  return (
    <div
      role="img"
      aria-label={children}
      style={{
        ...style,
        width: room * unit,
        whiteSpace: "normal",
        display: "flex",
        flexWrap: "wrap",
        justifyContent: "center",
        rowGap: "0.16em",
        fontWeight: font.weight,
        fontSize: fitted,
      }}
    >
      {shown.map((word, place) => {
        const isSpoken = first + place === active;
        const inn = expoOut(linear(starts[first + place] ?? 0, 0.22));
        const glued = isGlued(word, shown[place + 1] ?? "");
        return (
          <span
            key={first + place}
            style={{
              padding: "0.02em 0.14em 0.06em",
              marginRight: glued ? "-0.26em" : 0,
              borderRadius: "0.18em",
              background: isSpoken ? ground : "transparent",
              color: isSpoken
                ? readableOn(ground, palette.onAccent)
                : alpha(color ?? palette.text, first + place < active ? 1 : 0.42),
              transform: isSpoken ? `scale(${1.1 - 0.1 * inn})` : "none",
            }}
          >
            {word}
          </span>
        );
      })}
    </div>
  );
}
