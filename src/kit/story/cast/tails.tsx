import { mix } from "../../color";
import { Stroke } from "./limb";
import type { Pen } from "./pen";

/** Tails, wings and spines: what is seen behind a trunk whose hips are at `hip`. */
export function Behind({ pen, hip, top }: { pen: Pen; hip: number; top: number }) {
  const { kind, skin, pale, dark, body } = pen.traits;
  const { dye } = pen;
  const low = hip - 14;
  const wide = body.hem;
  switch (kind) {
    case "fox":
    case "wolf":
      return (
        <g transform={`translate(${wide * 0.5} ${low})`}>
          <path
            d="M0 0C40 18,70 4,84 -30C96 -62,122 -70,132 -104C150 -60,142 10,92 34C58 48,18 34,0 12Z"
            fill={dye(skin)}
          />
          <path
            d="M132 -104C148 -66,144 -34,130 -6C124 -26,112 -30,104 -52C114 -66,126 -82,132 -104Z"
            fill={dye(pale)}
            stroke="none"
          />
        </g>
      );
    case "cat":
    case "tiger":
    case "monkey":
    case "lion":
      return (
        <>
          <Stroke
            pen={pen}
            d={`M${wide * 0.5} ${low}C${wide + 60} ${low + 20} ${wide + 66} ${low - 50} ${wide + 30} ${low - 92}`}
            width={kind === "monkey" ? 13 : 17}
            color={dye(skin)}
          />
          {kind === "lion" && <circle cx={wide + 30} cy={low - 98} r={18} fill={dye(dark)} />}
        </>
      );
    case "mouse":
      return (
        <Stroke
          pen={pen}
          d={`M${wide * 0.5} ${low + 10}C${wide + 40} ${low + 34} ${wide + 34} ${low - 26} ${wide + 74} ${low - 18}`}
          width={7}
          color={dye(dark)}
        />
      );
    case "dog":
      return (
        <Stroke
          pen={pen}
          d={`M${wide * 0.6} ${low}Q${wide + 40} ${low - 12} ${wide + 40} ${low - 58}`}
          width={19}
          color={dye(skin)}
        />
      );
    case "rabbit":
      return <circle cx={wide + 8} cy={low - 4} r={20} fill={dye(pale)} />;
    case "bear":
    case "panda":
      return <circle cx={wide + 2} cy={low} r={17} fill={dye(kind === "panda" ? dark : skin)} />;
    case "pig":
      return (
        <path
          d={`M${wide - 4} ${low - 14}q22 -4 20 10t-10 4q0 -14 22 -12`}
          fill="none"
          stroke={dye(dark)}
          strokeWidth={6}
          strokeLinecap="round"
        />
      );
    case "elephant":
      return (
        <Stroke
          pen={pen}
          d={`M${wide * 0.8} ${low - 20}Q${wide + 34} ${low - 10} ${wide + 32} ${low + 24}`}
          width={8}
          color={dye(dark)}
        />
      );
    case "horse":
    case "unicorn":
      return (
        <g transform={`translate(${wide * 0.6} ${low})`}>
          <path
            d="M0 -20C50 -50,84 -10,70 40Q64 66 48 54C54 20,34 2,0 6Z"
            fill={dye(kind === "horse" ? dark : "#b6a0d4")}
          />
          <path
            d="M0 -16C40 -34,62 -4,52 30Q46 44 36 36C40 14,24 0,0 4Z"
            fill={dye(kind === "horse" ? mix(dark, skin, 0.2) : "#d9a3c0")}
            stroke="none"
          />
        </g>
      );
    case "hedgehog": {
      const spikes = Array.from({ length: 23 }, (_, index) => {
        const angle = ((200 - (220 * index) / 22) * Math.PI) / 180;
        const r = index % 2 === 0 ? 1.06 : 1.4;
        return `${(Math.cos(angle) * wide * r).toFixed(1)} ${(hip - body.torso * 0.42 - Math.sin(angle) * body.torso * 0.56 * r).toFixed(1)}`;
      });
      return <path d={`M${spikes.join("L")}Z`} fill={dye(dark)} strokeLinejoin="round" />;
    }
    case "dragon":
      return (
        <>
          {[-1, 1].map((side) => (
            <path
              key={side}
              transform={`translate(${side * body.shoulders * 0.6} ${top + 40}) scale(${side} 1)`}
              d="M0 0Q34 -84 112 -92Q96 -70 104 -46Q84 -42 82 -16Q60 -22 52 6Q30 0 0 34Z"
              fill={dye(mix(pale, "#dd8a4e", 0.55))}
            />
          ))}
          <path
            d={`M${wide * 0.3} ${low + 20}C${wide + 70} ${low + 34} ${wide + 96} ${low - 10} ${wide + 84} ${low - 52}L${wide + 104} ${low - 44}L${wide + 92} ${low - 82}L${wide + 60} ${low - 54}L${wide + 74} ${low - 52}C${wide + 72} ${low - 14} ${wide + 40} ${low - 8} ${wide * 0.5} ${low - 30}Z`}
            fill={dye(skin)}
          />
        </>
      );
    default:
      return null;
  }
}

/** The paler front of a trunk that wears nothing, or a robot's panel. */
export function Belly({ pen, hip, top }: { pen: Pen; hip: number; top: number }) {
  const { kind, pale, body, clothes, skin, dark } = pen.traits;
  if (kind === "human" || clothes.top.kind !== "none") return null;
  const { dye } = pen;
  const middle = (hip + top) / 2 + body.torso * 0.1;
  if (kind === "robot")
    return (
      <>
        <rect
          x={-body.shoulders * 0.62}
          y={top + body.torso * 0.3}
          width={body.shoulders * 1.24}
          height={body.torso * 0.44}
          rx={8}
          fill={dye(pale)}
          stroke="none"
        />
        <circle cx={-14} cy={top + body.torso * 0.52} r={7} fill={dye("#dd6b4d")} stroke="none" />
        <circle cx={8} cy={top + body.torso * 0.52} r={7} fill={dye("#e6b84c")} stroke="none" />
        <path
          d={`M-18 ${top + body.torso * 0.66}H18`}
          stroke={dye(dark)}
          strokeWidth={4}
          strokeLinecap="round"
        />
      </>
    );
  const isWide = kind === "penguin" || kind === "owl";
  return (
    <>
      <ellipse
        cy={middle}
        rx={body.hem * (isWide ? 0.8 : 0.6)}
        ry={body.torso * (isWide ? 0.5 : 0.4)}
        fill={dye(kind === "elephant" ? mix(skin, pale, 0.6) : pale)}
        stroke="none"
      />
      {kind === "owl" &&
        [0, 1, 2].map((row) => (
          <path
            key={row}
            d={`M-24 ${middle - 18 + row * 20}q8 10 16 0q8 10 16 0q8 10 16 0`}
            fill="none"
            stroke={dye(mix(skin, pale, 0.4))}
            strokeWidth={3}
            strokeLinecap="round"
          />
        ))}
      {kind === "dragon" &&
        [0, 1, 2, 3].map((row) => (
          <path
            key={row}
            d={`M${-body.hem * 0.5} ${middle - 34 + row * 24}Q0 ${middle - 26 + row * 24} ${body.hem * 0.5} ${middle - 34 + row * 24}`}
            fill="none"
            stroke={dye(mix(pale, dark, 0.3))}
            strokeWidth={3}
          />
        ))}
    </>
  );
}
