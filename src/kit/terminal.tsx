import { mix, readableOn } from "./color";
import { columnsOf, fitMono, mono, monoStyle } from "./fonts/mono";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useScreen } from "./screen";
import { useTiming } from "./timing";
import { typedLetters, useSteps } from "./typing";

export type TerminalProps = {
  /** Lines that begin with «$ » are typed as commands; the others are what comes back. */
  lines: readonly string[];
  /** Stands before commands; default "❯". */
  prompt?: string;
  /** Largest size of the letters in units; default 36. */
  size?: number;
  width?: number;
  height?: number;
  at?: number;
  color?: string;
  textColor?: string;
  accent?: string;
};

const padding = 40;

/** A terminal's text: commands type themselves, answers follow. Props: lines («$ » marks commands), prompt, size, width, height (units), at, color, textColor, accent. `<Window title="zsh" width={1000} height={520}><Terminal lines={["$ npm install orbit", "added 12 packages"]} /></Window>` */
export function Terminal({ lines, prompt = "❯", size = 36, at = 0.6, ...props }: TerminalProps) {
  const { unit, content } = useFrameSize();
  const { palette } = useLook();
  const screen = useScreen();
  const { seconds } = useTiming();
  const width = props.width ?? screen?.width ?? content.width / unit;
  const height = props.height ?? screen?.height ?? content.height / unit;
  const ground = props.color ?? palette.surface;
  const ink = props.textColor ?? palette.text;
  const accent = props.accent ?? palette.accent;
  const entries = lines.map((line) => {
    const isCommand = /^\$ ?/.test(line);
    return { isCommand, text: isCommand ? line.replace(/^\$ ?/, "") : line };
  });
  const steps = useSteps(
    at,
    entries.map(({ isCommand, text }) => (isCommand ? 0.5 + text.length * 0.05 : 0.24)),
  );
  const room = { width: width - 2 * padding, height: height - 2 * padding };
  const full = entries.map(({ isCommand, text }) => (isCommand ? `${prompt} ${text}` : text));
  const letters = fitMono([...full, prompt], {
    ...room,
    size,
    smallest: Math.min(size, Math.max(22, size * 0.7)),
  });
  const columns = Math.floor(room.width / (letters * mono.advance));
  const running = steps.findIndex(({ share }) => share < 1);
  const begun = entries.filter((_, index) => (steps[index]?.past ?? -1) > 0);
  const rowsIn = (text: string) => Math.max(1, Math.ceil(columnsOf(text) / columns));
  const rows =
    begun.reduce((sum, { isCommand, text }) => sum + rowsIn(isCommand ? `${prompt} ${text}` : text), 0) + 1;
  const scroll = Math.max(0, rows * letters * mono.lineHeight - room.height);
  const caret = (isTyping: boolean) => (
    <span
      style={{
        display: "inline-block",
        width: "0.58em",
        height: "1.15em",
        verticalAlign: "-0.22em",
        background: accent,
        opacity: isTyping || seconds % 1 < 0.55 ? 1 : 0,
      }}
    />
  );
  const sign = <span style={{ color: accent, fontWeight: 700 }}>{prompt} </span>;
  return (
    <div
      style={{
        boxSizing: "border-box",
        width: width * unit,
        height: height * unit,
        padding: padding * unit,
        overflow: "hidden",
        ...monoStyle(lines.join("")),
        fontSize: letters * unit,
        whiteSpace: "pre-wrap",
        overflowWrap: "anywhere",
        color: ink,
      }}
    >
      <div style={{ transform: `translateY(${-scroll * unit}px)` }}>
        {entries.map(({ isCommand, text }, index) => {
          const step = steps[index];
          if (!step || step.past <= 0) return null;
          if (!isCommand)
            return (
              <div key={index} style={{ color: outputColor(text, ground, ink, accent) }}>
                {text === "" ? " " : text}
              </div>
            );
          // The last fifth is the pause before return is pressed.
          const typed = text.slice(0, typedLetters(text, Math.min(1, step.share / 0.8)));
          return (
            <div key={index} style={{ fontWeight: 500 }}>
              {sign}
              {typed}
              {index === running && caret(true)}
            </div>
          );
        })}
        {(running === -1 || begun.length === 0) && (
          <div>
            {sign}
            {caret(false)}
          </div>
        )}
      </div>
    </div>
  );
}

/** Ticks and arrows shine, complaints are red, the rest stands back. */
function outputColor(text: string, ground: string, ink: string, accent: string): string {
  if (/^\s*(?:✓|✔|√|→|➜|▸)/.test(text)) return readableOn(ground, accent, mix(accent, ink, 0.5));
  if (/^\s*(?:✗|✖|error|fail)/i.test(text)) return readableOn(ground, "#ff6b6b", "#c62828");
  return mix(ground, ink, 0.68);
}
