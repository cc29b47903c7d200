import { mix } from "../../color";
import type { Pen } from "./pen";

/** What lies around the neck, before the trunk. */
export function Neckwear({ pen, top }: { pen: Pen; top: number }) {
  const { body, clothes } = pen.traits;
  const { dye } = pen;
  const wide = body.shoulders;
  return (
    <>
      {clothes.scarf && (
        <g>
          <path
            d={`M${wide * 0.18} ${top + 10}L${wide * 0.72} ${top + 70}L${wide * 0.36} ${top + 78}L${wide * 0.02} ${top + 16}Z`}
            fill={dye(mix(clothes.scarf, "#2a2440", 0.12))}
          />
          <path
            d={`M${-wide * 0.9} ${top + 2}Q0 ${top + 26} ${wide * 0.9} ${top + 2}L${wide * 0.86} ${top + 20}Q0 ${top + 44} ${-wide * 0.86} ${top + 20}Z`}
            fill={dye(clothes.scarf)}
          />
        </g>
      )}
      {clothes.bow && (
        <path
          d={`M0 ${top + 16}L-22 ${top + 4}V${top + 30}ZM0 ${top + 16}L22 ${top + 4}V${top + 30}Z`}
          fill={dye(clothes.bow)}
        />
      )}
    </>
  );
}

/** A cape behind everything. */
export function Cape({ pen, top, low }: { pen: Pen; top: number; low: number }) {
  const { body, clothes } = pen.traits;
  if (!clothes.cape) return null;
  const wide = body.hem * 1.5;
  return (
    <path
      d={`M${-body.shoulders * 0.8} ${top + 6}H${body.shoulders * 0.8}Q${wide} ${(top + low) / 2} ${wide * 1.06} ${low}Q0 ${low + 18} ${-wide * 1.06} ${low}Q${-wide} ${(top + low) / 2} ${-body.shoulders * 0.8} ${top + 6}Z`}
      fill={pen.dye(mix(clothes.cape, "#2a2440", 0.1))}
    />
  );
}

/** A hat on a head of radius 60. */
export function Hat({ pen }: { pen: Pen }) {
  const { hat } = pen.traits.clothes;
  if (!hat) return null;
  const fill = pen.dye(hat.color);
  const deep = pen.dye(mix(hat.color, "#2a2440", 0.2));
  switch (hat.kind) {
    case "beanie":
      return (
        <>
          <circle cy={-86} r={15} fill={pen.dye("#f6ead2")} />
          <path d="M-60 -24C-62 -96,62 -96,60 -24Z" fill={fill} />
          <path d="M-66 -36H66V-16H-66Z" fill={deep} />
        </>
      );
    case "cap":
      return (
        <>
          <path d="M-61 -22C-60 -92,60 -92,61 -22Z" fill={fill} />
          <path d="M4 -30Q60 -40 98 -16Q60 -14 4 -18Z" fill={deep} />
        </>
      );
    case "crown":
      return <path d="M-38 -50L-46 -96L-22 -74L0 -102L22 -74L46 -96L38 -50Q0 -40 -38 -50Z" fill={fill} />;
    case "wizard":
      return (
        <>
          <path d="M-50 -38L8 -152Q18 -140 12 -124L52 -38Z" fill={fill} />
          <ellipse cy={-36} rx={86} ry={15} fill={deep} />
        </>
      );
    case "helmet":
      return (
        <>
          <circle r={76} fill={pen.dye("#dff0f4")} opacity={0.34} />
          <circle r={76} fill="none" stroke={fill} strokeWidth={9} />
        </>
      );
    case "hood":
      return (
        <path d="M-68 20C-80 -90,80 -90,68 20C58 -30,30 -46,0 -46C-30 -46,-58 -30,-68 20Z" fill={fill} />
      );
    default:
      return (
        <>
          <path d="M-44 -36C-44 -96,44 -96,44 -36Z" fill={fill} />
          <path d="M-44 -52H44V-38H-44Z" fill={deep} />
          <ellipse cy={-34} rx={92} ry={15} fill={fill} />
        </>
      );
  }
}
