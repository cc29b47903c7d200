import { lengthOf, type Row, rowsOf } from "./code/rows";
import { colorOf, type SyntaxColors, syntaxColors } from "./code/syntax-colors";
import { tokenLines } from "./code/tokens";
import { alpha, mix } from "./color";
import { smooth } from "./easing";
import { columnsOf, fitMono, mono, monoStyle } from "./fonts/mono";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useScreen } from "./screen";
import { typedLetters, useTyping } from "./typing";

export type CodeBlockProps = {
  children: string;
  /** One of javascript, typescript, python, go, rust, java, swift, bash, json, html, css, sql; another stays plain. */
  language?: string;
  /** Largest size of the letters in units; default 34. */
  size?: number;
  /** In units; default the window's around it. */
  width?: number;
  height?: number;
  /** "letters" are typed, "lines" come one after the other, "none" stands. */
  typing?: "letters" | "lines" | "none";
  at?: number;
  /** Seconds that the typing takes; default by the length of the code. */
  length?: number;
  /** Lines (from 1) that stay bright once all is typed. */
  highlight?: readonly number[];
  numbers?: boolean;
  color?: string;
  textColor?: string;
  accent?: string;
};

/** Rather than set smaller than this, lines are broken. */
const smallestOf = (size: number) => Math.min(size, Math.max(22, size * 0.8));
const plain = { padding: 34, gutter: 64 };

/** How large code stands in a box (all in units), and the height that it needs with its margins: for a window around it. */
export function fitCode(
  code: string,
  {
    size = 34,
    width,
    height,
    numbers = true,
  }: { size?: number; width: number; height: number; numbers?: boolean },
): { size: number; height: number } {
  const lines = code.replace(/^\n+|\s+$/g, "").split("\n");
  const room = {
    width: width - 2 * plain.padding - (numbers ? plain.gutter : 0),
    height: height - 2 * plain.padding,
  };
  const letters = fitMono(lines, { ...room, size, smallest: smallestOf(size) });
  const columns = Math.floor(room.width / (letters * mono.advance));
  const rows = rowsOf(
    lines.map((text) => [{ text, scope: "" }]),
    columns,
  ).length;
  return { size: letters, height: Math.min(height, rows * letters * mono.lineHeight + 2 * plain.padding) };
}

/** Code with syntax colours that types itself and then lights up lines. Props: language, size, width, height (units), typing ("letters" | "lines" | "none"), at, length, highlight (line numbers), numbers, color, textColor, accent. `<Window title="app.ts" width={1100} height={600}><CodeBlock language="ts" highlight={[3]}>{code}</CodeBlock></Window>` */
export function CodeBlock({
  children,
  language = "",
  size = 34,
  typing = "letters",
  at = 0.5,
  numbers = true,
  highlight = [],
  ...props
}: CodeBlockProps) {
  const { unit, content } = useFrameSize();
  const { palette } = useLook();
  const screen = useScreen();
  const width = props.width ?? screen?.width ?? content.width / unit;
  const height = props.height ?? screen?.height ?? content.height / unit;
  const ground = props.color ?? palette.surface;
  const ink = props.textColor ?? palette.text;
  const accent = props.accent ?? palette.accent;
  const code = children.replace(/^\n+|\s+$/g, "");
  const gutter = numbers ? plain.gutter : 0;
  const room = { width: width - 2 * plain.padding - gutter, height: height - 2 * plain.padding };
  const letters = fitCode(code, { size, width, height, numbers }).size;
  const rows = rowsOf(tokenLines(code, language), Math.floor(room.width / (letters * mono.advance)));
  const wanted = props.length ?? Math.min(4.5, 0.9 + code.length * 0.018);
  const { share, after, caret } = useTyping(typing === "none" ? 0 : at, typing === "none" ? 0.01 : wanted);
  const typed = typing === "none" ? code.length : typedLetters(code, share);
  const lit = highlight.length > 0 ? smooth(Math.max(0, Math.min(1, (after - 0.15) / 0.5))) : 0;
  const colors = syntaxColors(ground, ink, accent);
  const step = letters * mono.lineHeight;
  const shown = shownRows(rows, typing === "lines" ? lineEnd(code, typed) : typed);
  const last = shown.length - 1;
  // What is typed stays in sight.
  const scroll = Math.max(0, (last + 1) * step - room.height);
  const columns = columnsOf(textOf(shown[last]));
  return (
    <div
      style={{
        position: "relative",
        boxSizing: "border-box",
        width: width * unit,
        height: height * unit,
        padding: plain.padding * unit,
        overflow: "hidden",
        ...monoStyle(code),
        fontSize: letters * unit,
        whiteSpace: "pre",
        color: ink,
      }}
    >
      <div style={{ transform: `translateY(${-scroll * unit}px)` }}>
        {shown.map((row, index) => (
          <CodeRow
            key={index}
            row={row}
            colors={colors}
            gutter={gutter}
            accent={accent}
            isLit={highlight.includes(row.line)}
            lit={lit}
            quiet={mix(ground, ink, 0.34)}
          />
        ))}
        {typing === "letters" && last >= 0 && (
          <div
            style={{
              position: "absolute",
              left: (gutter + (columns + (shown[last]?.indent ?? 0)) * letters * mono.advance + 2) * unit,
              top: (last * step + step * 0.14) * unit,
              width: letters * 0.09 * unit,
              height: step * 0.72 * unit,
              background: accent,
              opacity: caret ? 1 : 0,
            }}
          />
        )}
      </div>
    </div>
  );
}

function CodeRow({
  row,
  colors,
  gutter,
  accent,
  isLit,
  lit,
  quiet,
}: {
  row: Row;
  colors: SyntaxColors;
  gutter: number;
  accent: string;
  isLit: boolean;
  lit: number;
  quiet: string;
}) {
  const { unit } = useFrameSize();
  return (
    <div
      style={{ position: "relative", height: `${mono.lineHeight}em`, opacity: isLit ? 1 : 1 - 0.42 * lit }}
    >
      {isLit && (
        <div
          style={{
            position: "absolute",
            left: -plain.padding * unit,
            right: -plain.padding * unit,
            top: 0,
            bottom: 0,
            background: alpha(accent, 0.16),
            borderLeft: `${5 * unit}px solid ${accent}`,
            transform: `scaleX(${lit})`,
            transformOrigin: "0% 50%",
          }}
        />
      )}
      {gutter > 0 && (
        <span
          aria-hidden
          style={{
            position: "absolute",
            left: 0,
            width: (gutter - 26) * unit,
            textAlign: "right",
            color: quiet,
            fontSize: "0.8em",
            lineHeight: mono.lineHeight / 0.8,
          }}
        >
          {row.isFirst ? row.line : ""}
        </span>
      )}
      <span style={{ position: "absolute", left: gutter * unit }}>
        {" ".repeat(row.indent)}
        {row.tokens.map((token, index) => (
          <span
            key={index}
            style={{
              color: colorOf(token.scope, colors),
              fontStyle: token.scope === "comment" ? "italic" : "normal",
            }}
          >
            {token.text}
          </span>
        ))}
      </span>
    </div>
  );
}

const textOf = (row: Row | undefined) => row?.tokens.map((token) => token.text).join("") ?? "";

/** The end of the line that a place lies in. */
function lineEnd(code: string, typed: number): number {
  const end = code.indexOf("\n", typed);
  return end === -1 ? code.length : end;
}

/** The rows, cut at the letter that is typed last. */
function shownRows(rows: readonly Row[], typed: number): Row[] {
  const shown: Row[] = [];
  let left = typed;
  for (const row of rows) {
    // A line's end counts as a letter.
    if (!row.isFirst || shown.length === 0) {
      if (shown.length > 0 && left <= 0) break;
    } else {
      left -= 1;
      if (left < 0) break;
    }
    const length = lengthOf(row);
    shown.push(length <= left ? row : { ...row, tokens: cut(row.tokens, Math.max(0, left)) });
    left -= length;
    if (left < 0) break;
  }
  return shown;
}

function cut(tokens: Row["tokens"], letters: number): Row["tokens"] {
  const kept: Row["tokens"] = [];
  let left = letters;
  for (const token of tokens) {
    if (left <= 0) break;
    kept.push({ ...token, text: token.text.slice(0, left) });
    left -= token.text.length;
  }
  return kept;
}
