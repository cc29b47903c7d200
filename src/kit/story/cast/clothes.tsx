import { mix } from "../../color";
import { Stroke } from "./limb";
import type { Pen } from "./pen";
import { limbPath } from "./pose";

type Lengths = { hip: number; top: number };

const f = (value: number) => value.toFixed(1);

/** A trunk from the shoulders down to `low`, as wide there as `wide`. */
export function trunkPath(shoulders: number, wide: number, top: number, low: number): string {
  const r = Math.min(34, shoulders * 0.7);
  return `M${f(-shoulders)} ${f(top + r)}Q${f(-shoulders)} ${f(top)} ${f(-shoulders + r)} ${f(top)}H${f(shoulders - r)}Q${f(shoulders)} ${f(top)} ${f(shoulders)} ${f(top + r)}Q${f(shoulders + (wide - shoulders) * 0.3)} ${f((top + low) / 2)} ${f(wide)} ${f(low)}Q0 ${f(low + 10)} ${f(-wide)} ${f(low)}Q${f(-shoulders - (wide - shoulders) * 0.3)} ${f((top + low) / 2)} ${f(-shoulders)} ${f(top + r)}Z`;
}

/** How far down a garment falls. */
export function hemOf(pen: Pen, { hip }: Lengths): { low: number; wide: number } {
  const { body, clothes } = pen.traits;
  const seated = pen.posture.drop > 0;
  switch (clothes.top.kind) {
    case "dress":
      return { low: hip + (seated ? 6 : body.legs * 0.42), wide: body.hem * 1.42 };
    case "coat":
      return { low: hip + (seated ? 4 : body.legs * 0.26), wide: body.hem * 1.2 };
    default:
      return { low: hip + 4, wide: body.hem };
  }
}

function Pattern({ pen, top, low, wide }: { pen: Pen; top: number; low: number; wide: number }) {
  const { pattern, top: garment } = pen.traits.clothes;
  if (pattern === "plain") return null;
  const light = pen.dye(mix(garment.color, "#fff8ea", 0.72));
  const height = low - top;
  if (pattern === "stripes")
    return (
      <g fill={light} stroke="none">
        {[0.18, 0.4, 0.62, 0.84].map((at) => (
          <path
            key={at}
            d={`M${-wide * 1.5} ${f(top + height * at)}H${wide * 1.5}v${f(height * 0.1)}H${-wide * 1.5}Z`}
          />
        ))}
      </g>
    );
  return (
    <g fill={light} stroke="none">
      {Array.from({ length: 24 }, (_, index) => {
        const row = Math.floor(index / 5);
        const x = ((index % 5) - 2 + (row % 2) * 0.5) * wide * 0.46;
        return (
          <circle
            key={index}
            cx={f(x)}
            cy={f(top + 14 + row * height * 0.2)}
            r={pattern === "dots" ? 5 : 4}
          />
        );
      })}
    </g>
  );
}

/** The trunk with what it wears. */
export function Trunk({ pen, hip, top }: { pen: Pen } & Lengths) {
  const { body, clothes, skin } = pen.traits;
  const { kind, color } = clothes.top;
  const { dye } = pen;
  const bare = kind === "none";
  const { low, wide } = hemOf(pen, { hip, top });
  const d = trunkPath(body.shoulders, wide, top, low);
  const isBib = kind === "dungarees";
  const shirt = isBib ? mix(color, "#f8ecd2", 0.94) : color;
  const deep = dye(mix(color, "#2a2440", 0.22));
  const clip = `${pen.id}-trunk`;
  return (
    <>
      <clipPath id={clip}>
        <path d={d} />
      </clipPath>
      <path d={d} fill={dye(bare ? skin : shirt)} />
      <g clipPath={`url(#${clip})`}>
        {!bare && <Pattern pen={pen} top={top} low={low} wide={wide} />}
        {(kind === "sweater" || kind === "pyjamas") && (
          <path
            d={`M${-wide * 1.5} ${low - 13}H${wide * 1.5}V${low + 14}H${-wide * 1.5}Z`}
            fill={deep}
            stroke="none"
          />
        )}
        {isBib && (
          <>
            <path
              d={`M${-wide * 1.4} ${f(top + (low - top) * 0.62)}H${wide * 1.4}V${low + 14}H${-wide * 1.4}Z`}
              fill={dye(color)}
            />
            <rect
              x={-body.shoulders * 0.62}
              y={f(top + (low - top) * 0.3)}
              width={body.shoulders * 1.24}
              height={body.torso}
              rx={5}
              fill={dye(color)}
              stroke="none"
            />
            <path
              d={`M${f(-body.shoulders * 0.5)} ${f(top + (low - top) * 0.36)}L${f(-body.shoulders * 0.62)} ${top}M${f(body.shoulders * 0.5)} ${f(top + (low - top) * 0.36)}L${f(body.shoulders * 0.62)} ${top}`}
              stroke={dye(color)}
              strokeWidth={12}
            />
            <circle
              cx={-body.shoulders * 0.48}
              cy={f(top + (low - top) * 0.38)}
              r={4}
              fill={dye("#f3d37a")}
              stroke="none"
            />
            <circle
              cx={body.shoulders * 0.48}
              cy={f(top + (low - top) * 0.38)}
              r={4}
              fill={dye("#f3d37a")}
              stroke="none"
            />
          </>
        )}
        {kind === "coat" && (
          <>
            <path d={`M0 ${top}V${low + 12}`} stroke={deep} strokeWidth={3} />
            {[0.28, 0.5, 0.72].map((at) => (
              <circle key={at} cx={8} cy={f(top + (low - top) * at)} r={4.2} fill={deep} stroke="none" />
            ))}
            <path
              d={`M${f(-wide * 0.72)} ${f(low - (low - top) * 0.26)}h${f(wide * 0.4)}M${f(wide * 0.34)} ${f(low - (low - top) * 0.26)}h${f(wide * 0.4)}`}
              stroke={deep}
              strokeWidth={4}
              strokeLinecap="round"
            />
          </>
        )}
        {kind === "shirt" && (
          <path d={`M-13 ${top - 2}L0 ${top + 18}L13 ${top - 2}Z`} fill={deep} stroke="none" />
        )}
      </g>
    </>
  );
}

/** An arm in its sleeve, with its hand. */
export function Arm({ pen, side }: { pen: Pen; side: 0 | 1 }) {
  const { traits, posture, dye } = pen;
  const limb = posture.arms[side];
  const { kind, color } = traits.clothes.top;
  const isBare = kind === "none";
  const width = isBare
    ? Math.max(17, traits.body.shoulders * 0.42)
    : Math.max(19, traits.body.shoulders * 0.46);
  const sleeve = isBare ? traits.skin : kind === "dungarees" ? mix(color, "#f8ecd2", 0.94) : color;
  const shaded = dye(isBare ? mix(sleeve, traits.dark, 0.1) : mix(sleeve, "#2a2440", 0.1));
  const [x, y] = limb.to;
  return (
    <g>
      {!isBare && <circle cx={x} cy={y} r={width * 0.5} fill={dye(traits.skin)} />}
      {isBare ? (
        <Stroke pen={pen} d={limbPath(limb)} width={width} color={shaded} />
      ) : (
        <Stroke
          pen={pen}
          d={limbPath({
            ...limb,
            to: [limb.from[0] + (x - limb.from[0]) * 0.88, limb.from[1] + (y - limb.from[1]) * 0.88],
          })}
          width={width}
          color={shaded}
        />
      )}
    </g>
  );
}

/** Legs in trousers or bare, and shoes. */
export function Legs({ pen }: { pen: Pen }) {
  const { traits, posture, dye } = pen;
  const { legs, shoes } = traits.clothes;
  const isHuman = traits.kind === "human";
  const width = isHuman ? (legs && !legs.isSkirt ? 25 : 15) : Math.max(22, traits.body.hem * 0.46);
  const cloth = legs && !legs.isSkirt ? legs.color : traits.skin;
  return (
    <>
      {posture.legs.map((limb, index) => {
        const [x, y] = limb.to;
        const side = index === 0 ? -1 : 1;
        const foot = shoes ? shoes.color : traits.dark;
        return (
          <g key={index}>
            {legs?.isShort && <Stroke pen={pen} d={limbPath(limb)} width={15} color={dye(traits.skin)} />}
            <Stroke
              pen={pen}
              d={limbPath({
                ...limb,
                to: [x, legs?.isShort ? limb.from[1] + (y - limb.from[1]) * 0.42 : y - 10],
              })}
              width={width}
              color={dye(cloth)}
            />
            {shoes?.isBoots && <path d={`M${f(x - 14)} ${f(y - 38)}h28v34h-28Z`} fill={dye(foot)} />}
            <path
              d={`M${f(x - 15)} ${f(y)}C${f(x - 19)} ${f(y - 22)} ${f(x + 19)} ${f(y - 22)} ${f(x + 15)} ${f(y)}Z`}
              transform={`translate(${side * 4} 0)`}
              fill={dye(foot)}
            />
          </g>
        );
      })}
    </>
  );
}

/** A skirt over the legs. */
export function Skirt({ pen, hip }: { pen: Pen; hip: number }) {
  const { body, clothes } = pen.traits;
  if (!clothes.legs?.isSkirt) return null;
  const low = hip + body.legs * 0.42;
  return (
    <path
      d={`M${-body.hem * 0.92} ${hip - 12}H${body.hem * 0.92}L${body.hem * 1.4} ${low}Q0 ${low + 12} ${-body.hem * 1.4} ${low}Z`}
      fill={pen.dye(clothes.legs.color)}
    />
  );
}
