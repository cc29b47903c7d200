import { mix } from "../../color";
import type { Pen } from "./pen";

const smiles: Record<string, string> = {
  happy: "M-14 0Q0 15 14 0",
  curious: "M-6 3Q4 8 11 0",
  sad: "M-12 8Q0 -4 12 8",
  proud: "M-15 0Q0 17 15 0",
  sleepy: "M-6 3Q0 7 6 3",
};

/** Brows as [inner height, outer height] over the eyes; null: none are needed. */
const brows: Record<string, [number, number]> = {
  happy: [-20, -17],
  curious: [-24, -20],
  sad: [-22, -13],
  afraid: [-25, -15],
  surprised: [-28, -26],
  proud: [-20, -20],
  sleepy: [-15, -12],
};

/** Eyes, brows and mouth that show a feeling, around (0, 0); `spread` is how far the eyes stand apart. */
export function Face({
  pen,
  spread = 21,
  mouthY = 24,
  size = 1,
  cheeks = true,
  hasBrows = true,
  hasMouth = true,
  ink = "#33262a",
}: {
  pen: Pen;
  spread?: number;
  mouthY?: number;
  size?: number;
  cheeks?: boolean;
  hasBrows?: boolean;
  hasMouth?: boolean;
  ink?: string;
}) {
  const { traits, feeling, isAsleep, dye } = pen;
  const line = { fill: "none", stroke: dye(ink), strokeLinecap: "round" } as const;
  const isClosed = isAsleep;
  const wide = feeling === "surprised" || feeling === "afraid";
  const brow = brows[feeling] ?? [-20, -17];
  const sides = [-1, 1] as const;
  return (
    <g transform={`scale(${size.toFixed(3)})`}>
      {cheeks && (
        <g
          fill={dye(traits.kind === "human" ? traits.pale : mix(traits.pale, "#e0746a", 0.4))}
          stroke="none"
          opacity={0.72}
        >
          <ellipse cx={-spread - 15} cy={17} rx={11} ry={8} />
          <ellipse cx={spread + 15} cy={17} rx={11} ry={8} />
        </g>
      )}
      {sides.map((side) => {
        if (isClosed)
          return (
            <path
              key={side}
              d={`M${side * spread - 8} 2Q${side * spread} 10 ${side * spread + 8} 2`}
              {...line}
              strokeWidth={3.6}
            />
          );
        if (feeling === "proud")
          return (
            <path
              key={side}
              d={`M${side * spread - 8} 4Q${side * spread} -8 ${side * spread + 8} 4`}
              {...line}
              strokeWidth={3.8}
            />
          );
        return (
          <g key={side} stroke="none">
            {wide && <circle cx={side * spread} r={11.5} fill={dye("#fdf9f0")} />}
            <ellipse cx={side * spread} rx={wide ? 5 : 5.6} ry={wide ? 5.6 : 7} fill={dye(traits.eyes)} />
            <circle cx={side * spread + 1.8} cy={-2.2} r={1.8} fill={dye("#fffaf0")} />
            {feeling === "sleepy" && (
              <>
                <path
                  d={`M${side * spread - 9} -9H${side * spread + 9}V-0.5H${side * spread - 9}Z`}
                  fill={dye(
                    traits.kind === "human" ? traits.skin : ink === "#33262a" ? traits.skin : traits.pale,
                  )}
                />
                <path d={`M${side * spread - 8} -0.5H${side * spread + 8}`} {...line} strokeWidth={3} />
              </>
            )}
          </g>
        );
      })}
      {hasBrows &&
        sides.map((side) => {
          const lift = feeling === "curious" && side > 0 ? -7 : 0;
          return (
            <path
              key={side}
              d={`M${side * (spread - 9)} ${brow[0] + lift}Q${side * spread} ${(brow[0] + brow[1]) / 2 - 4 + lift} ${side * (spread + 9)} ${brow[1] + lift}`}
              {...line}
              strokeWidth={3.2}
            />
          );
        })}
      {hasMouth && (
        <g transform={`translate(0 ${mouthY})`}>
          {isAsleep ? (
            <ellipse rx={4} ry={3} cy={4} fill={dye(ink)} stroke="none" />
          ) : feeling === "surprised" ? (
            <ellipse rx={7} ry={9.5} cy={5} fill={dye("#7a2f33")} stroke="none" />
          ) : feeling === "afraid" ? (
            <path d="M-11 5Q-6 -1 0 4T11 3" {...line} strokeWidth={3.4} />
          ) : feeling === "proud" ? (
            <path d="M-14 -2Q0 22 14 -2Q0 3 -14 -2Z" fill={dye("#7a2f33")} stroke="none" />
          ) : (
            <path d={smiles[feeling] ?? "M-14 0Q0 15 14 0"} {...line} strokeWidth={3.4} />
          )}
          {feeling === "sad" && !isAsleep && (
            <path d={`M${spread + 3} -14q-6 11 0 14q6 -3 0 -14Z`} fill={dye("#86b7d3")} stroke="none" />
          )}
        </g>
      )}
      {traits.hasGlasses && (
        <g fill="none" stroke={dye("#4a3b3f")} strokeWidth={3}>
          <circle cx={-spread} r={15} />
          <circle cx={spread} r={15} />
          <path d={`M${-spread + 15} -2Q0 -8 ${spread - 15} -2`} />
        </g>
      )}
    </g>
  );
}
