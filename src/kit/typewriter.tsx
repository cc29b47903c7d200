import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { type TextProps, useFittedText } from "./text";
import { typedLetters, useTyping } from "./typing";

export type TypewriterProps = TextProps & {
  /** Seconds at which it begins; default 0.3. */
  at?: number;
  /** Seconds that it takes; default by the text's length. */
  length?: number;
  caret?: boolean;
  caretColor?: string;
};

/** Text that is typed letter by letter, with a caret; its lines stand where they will end. Props: those of Text, at, length, caret, caretColor. `<Typewriter as="display" at={0.3}>Hello world</Typewriter>` */
export function Typewriter({
  children,
  at = 0.3,
  length,
  caret: hasCaret = true,
  caretColor,
  ...props
}: TypewriterProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { lines, style, size } = useFittedText({ ...props, text: String(children) });
  const text = lines.join("\n");
  const { share, caret } = useTyping(at, length ?? Math.min(3, 0.4 + text.length * 0.055));
  let left = typedLetters(text, share);
  const shown = lines.map((line) => {
    const part = line.slice(0, Math.max(0, left));
    const isLast = left >= 0 && left <= line.length;
    left -= line.length + 1;
    return { line, part, isLast };
  });
  return (
    <div role="img" aria-label={String(children)} style={style}>
      {shown.map(({ line, part, isLast }, index) => (
        <div key={index}>
          <span>{part}</span>
          {hasCaret && isLast && (
            <span
              style={{
                display: "inline-block",
                width: Math.max(3 * unit, size * 0.06),
                height: "0.86em",
                marginLeft: "0.05em",
                // It takes no room, or the line would move at its end.
                marginRight: `calc(-0.05em - ${Math.max(3 * unit, size * 0.06)}px)`,
                verticalAlign: "-0.1em",
                background: caretColor ?? palette.accent,
                opacity: caret ? 1 : 0,
              }}
            />
          )}
          <span style={{ visibility: "hidden" }}>{line.slice(part.length)}</span>
        </div>
      ))}
    </div>
  );
}
