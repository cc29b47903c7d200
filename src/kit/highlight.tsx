import type { CSSProperties } from "react";
import { alpha, readableOn } from "./color";
import { smooth } from "./easing";
import { useLook } from "./look";
import { markRuns } from "./marked-text";
import { type TextProps, useFittedText } from "./text";
import { useTiming } from "./timing";

export type HighlightKind = "marker" | "underline" | "box" | "none";
export type HighlightProps = TextProps & {
  /** The words to mark, as they stand in the text. */
  mark?: string;
  /** "marker" a felt-tip, "underline" a drawn line, "box" a filled block; default "marker". */
  kind?: HighlightKind;
  markColor?: string;
  /** What the text lies on, so that boxed words stay readable; default the look's background. */
  on?: string;
  /** Seconds at which the text begins, and the mark; default 0.2 and 1.1. */
  at?: number;
  markAt?: number;
  leaves?: boolean;
};

/** Text that rises line by line, with some of its words marked by a pen that draws itself. Props: those of Text, mark, kind ("marker" | "underline" | "box"), markColor, at, markAt, leaves. `<Highlight as="display" mark="worth waking up for">Coffee worth waking up for</Highlight>` */
export function Highlight({
  children,
  mark = "",
  kind = "marker",
  markColor,
  at = 0.2,
  markAt,
  leaves = true,
  ...props
}: HighlightProps) {
  const { palette } = useLook();
  const { lines, style } = useFittedText({ ...props, text: String(children) });
  const { enter, linear, exit } = useTiming();
  const pen = markColor ?? palette.accent;
  const rows = markRuns(lines, mark);
  const begin = markAt ?? at + 0.9;
  let nth = 0;
  return (
    <div role="img" aria-label={String(children)} style={style}>
      {rows.map((runs, row) => {
        const start = at + Math.min(0.12, 0.6 / rows.length) * row;
        const inn = enter(start, 1);
        const out = leaves ? exit(rows.length > 1 ? row / (rows.length - 1) : 0.5) : 0;
        return (
          <div
            key={row}
            style={{
              position: "relative",
              opacity: linear(start, 0.35) * (1 - out),
              transform: `translateY(${((1 - inn) * 0.55 - out * 0.4).toFixed(4)}em)`,
            }}
          >
            {runs.map((run, place) => {
              const drawn = run.isMarked ? smooth(linear(begin + nth++ * 0.28, 0.55)) : 0;
              const ink =
                run.isMarked && kind === "box" && drawn > 0.5 ? readableOn(pen, palette.onAccent) : undefined;
              return (
                <span key={place}>
                  <span style={{ position: "relative", ...(ink ? { color: ink } : {}) }}>
                    {run.isMarked && <Mark kind={kind} color={pen} drawn={drawn} />}
                    <span style={{ position: "relative" }}>{run.text}</span>
                  </span>
                  {place < runs.length - 1 ? " " : ""}
                </span>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function Mark({ kind, color, drawn }: { kind: HighlightKind; color: string; drawn: number }) {
  if (kind === "none" || drawn <= 0) return null;
  const base: CSSProperties = { position: "absolute", left: "-0.08em", right: "-0.08em" };
  if (kind === "underline")
    return (
      <svg
        viewBox="0 0 200 20"
        preserveAspectRatio="none"
        role="presentation"
        style={{
          ...base,
          bottom: "-0.14em",
          width: "calc(100% + 0.16em)",
          height: "0.2em",
          overflow: "visible",
        }}
      >
        <path
          d="M2 13 C 42 3, 78 4, 112 9 S 172 14, 198 5"
          fill="none"
          stroke={color}
          strokeWidth={6}
          strokeLinecap="round"
          vectorEffect="none"
          pathLength={1}
          strokeDasharray={`${drawn} 2`}
        />
      </svg>
    );
  const isBox = kind === "box";
  return (
    <span
      style={{
        ...base,
        top: isBox ? "0.02em" : "0.56em",
        bottom: isBox ? "-0.02em" : "0.06em",
        background: isBox ? color : alpha(color, 0.5),
        borderRadius: isBox ? "0.1em" : "0.3em 0.06em 0.24em 0.1em",
        transform: `scaleX(${drawn}) rotate(${isBox ? 0 : -0.6}deg)`,
        transformOrigin: "0% 50%",
      }}
    />
  );
}
