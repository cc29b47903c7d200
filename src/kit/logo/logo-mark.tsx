import type { CSSProperties } from "react";
import { isDark, mix, readableOn } from "../color";
import { expoOut } from "../easing";
import { fontOf } from "../fonts/families";
import { useFrameSize } from "../frame-size";
import { useLook } from "../look";
import { useTiming } from "../timing";
import { drawnMarks, hashOf, type MarkKind, markOf, type Piece } from "./marks";

export type LogoMarkProps = {
  name: string;
  /** Default: one that the name decides. */
  kind?: MarkKind | "auto";
  /** In units; default 120. */
  size?: number;
  color?: string;
  /** What it lies on. */
  on?: string;
  /** How it comes: "draw" by its outline, "gather" piece by piece, "none" stands. */
  reveal?: "draw" | "gather" | "none";
  at?: number;
  length?: number;
  style?: CSSProperties;
};

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const firsts = words.map((word) => [...letters.segment(word)][0]?.segment ?? "");
  return (firsts.length > 1 ? firsts.slice(0, 2) : firsts).join("").toLocaleUpperCase("en") || "•";
}

/** A mark made from a name: a monogram or one of thirteen drawn constructions, the same for the same name. Props: name, kind, size (units), color, on, reveal ("draw" | "gather" | "none"), at, length. `<LogoMark name="Orbit" size={160} reveal="draw" />` */
export function LogoMark({
  name,
  kind = "auto",
  size = 120,
  color,
  on,
  reveal = "none",
  at = 0.2,
  length = 1.3,
  style,
}: LogoMarkProps) {
  const { unit } = useFrameSize();
  const { palette, type } = useLook();
  const { linear } = useTiming();
  const own = color ?? palette.accent;
  const ground = on ?? palette.background;
  const construction = kind === "auto" ? markOf(name) : kind;
  const dark = isDark(ground);
  const shades = [own, mix(own, dark ? "#ffffff" : ground, 0.42), mix(own, dark ? ground : "#000000", 0.38)];
  const share = reveal === "none" ? 1 : linear(at, length);
  const box = { width: size * unit, height: size * unit, display: "block", overflow: "visible", ...style };
  if (construction === "monogram") {
    const text = initialsOf(name);
    const font = fontOf(type, "display");
    const shown = expoOut(share);
    return (
      <svg role="presentation" viewBox="0 0 100 100" style={box}>
        <rect
          x={3}
          y={3}
          width={94}
          height={94}
          rx={26}
          fill={own}
          style={{
            transform: `rotate(${(1 - shown) * -60}deg) scale(${shown})`,
            transformOrigin: "50px 50px",
          }}
        />
        <text
          x={50}
          y={50}
          dy="0.35em"
          textAnchor="middle"
          fontFamily={font.family}
          fontWeight={700}
          fontSize={text.length > 1 ? 42 : 58}
          letterSpacing={-1}
          fill={readableOn(own, palette.onAccent, ground)}
          opacity={Math.max(0, share * 2 - 1)}
        >
          {text}
        </text>
      </svg>
    );
  }
  const turn = hashOf(`${name}:turn`);
  const pieces = drawnMarks[construction](turn);
  return (
    <svg role="presentation" viewBox="0 0 100 100" style={box}>
      {pieces.map((piece, index) => (
        <MarkPiece
          key={index}
          piece={piece}
          color={shades[piece.shade] ?? own}
          reveal={reveal}
          // Pieces overlap in time: each takes 60 % of the whole.
          share={Math.max(0, Math.min(1, (share - (0.4 * index) / Math.max(1, pieces.length - 1)) / 0.6))}
          way={(360 / pieces.length) * index + turn}
        />
      ))}
    </svg>
  );
}

function MarkPiece({
  piece,
  color,
  reveal,
  share,
  way,
}: {
  piece: Piece;
  color: string;
  reveal: "draw" | "gather" | "none";
  share: number;
  way: number;
}) {
  const isLine = piece.stroke !== undefined;
  const round = { strokeLinecap: "round", strokeLinejoin: "round" } as const;
  if (share >= 1 || reveal === "none")
    return (
      <path
        d={piece.d}
        fill={isLine ? "none" : color}
        {...(isLine ? { stroke: color, strokeWidth: piece.stroke, ...round } : {})}
      />
    );
  const eased = expoOut(share);
  if (reveal === "draw")
    return (
      <path
        d={piece.d}
        pathLength={1}
        fill={isLine ? "none" : color}
        fillOpacity={Math.max(0, share * 2.2 - 1.2)}
        stroke={color}
        strokeWidth={isLine ? piece.stroke : 1.6}
        strokeDasharray="1 1"
        strokeDashoffset={1 - eased}
        strokeOpacity={share > 0 ? 1 : 0}
        {...round}
      />
    );
  const [x, y] = [Math.cos((way * Math.PI) / 180) * 130, Math.sin((way * Math.PI) / 180) * 130];
  return (
    <path
      d={piece.d}
      fill={isLine ? "none" : color}
      {...(isLine ? { stroke: color, strokeWidth: piece.stroke, ...round } : {})}
      opacity={Math.min(1, share * 4)}
      style={{
        transform: `translate(${(1 - eased) * x}px, ${(1 - eased) * y}px) rotate(${(1 - eased) * 150}deg) scale(${0.3 + 0.7 * eased})`,
        transformOrigin: "50px 50px",
      }}
    />
  );
}
