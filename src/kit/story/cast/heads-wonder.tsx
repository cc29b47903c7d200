import { mix } from "../../color";
import { Face } from "./face";
import { Stroke } from "./limb";
import type { Pen } from "./pen";

export function ElephantHead({ pen }: { pen: Pen }) {
  const { skin, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M34 -40C64 -76,126 -58,122 2C118 46,74 56,44 32Z" fill={dye(skin)} />
          <path
            d="M50 -28C70 -50,106 -38,104 0C102 30,72 36,52 20Z"
            fill={dye("#d9a7a4")}
            stroke="none"
            opacity={0.75}
          />
        </g>
      ))}
      <path
        d="M0 -60C38 -60,58 -32,58 0C58 36,34 56,0 56C-34 56,-58 36,-58 0C-58 -32,-38 -60,0 -60Z"
        fill={dye(skin)}
      />
      <g transform="translate(0 -12)">
        <Face pen={pen} spread={27} mouthY={30} hasMouth={false} hasBrows={pen.feeling !== "happy"} />
      </g>
      <Stroke
        pen={pen}
        d="M0 14C2 52,-2 84,26 96Q44 100 50 84"
        width={25}
        color={dye(mix(skin, dark, 0.18))}
      />
      <g stroke={dye(dark)} strokeWidth={2.6} strokeLinecap="round">
        <path d="M-9 36Q1 40 11 36M-9 52Q1 56 11 52M-7 68Q3 72 13 66" fill="none" />
      </g>
      <path
        d={
          pen.feeling === "sad" || pen.feeling === "afraid"
            ? "M-40 40Q-32 30 -20 38"
            : "M-42 32Q-34 46 -20 44"
        }
        fill="none"
        stroke={dye("#33262a")}
        strokeWidth={3.4}
        strokeLinecap="round"
      />
    </>
  );
}

export function DragonHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M24 -48Q30 -84 56 -96Q54 -66 44 -38Z" fill={dye("#f0dfb4")} />
          <path d="M52 -20Q86 -30 98 -14Q80 -6 60 4Z" fill={dye(mix(skin, dark, 0.4))} />
        </g>
      ))}
      <path d="M-12 -58L0 -84L12 -58Z" fill={dye(dark)} />
      <path
        d="M0 -60C40 -60,58 -34,58 -8C58 2,62 14,62 26C62 50,32 60,0 60C-32 60,-62 50,-62 26C-62 14,-58 2,-58 -8C-58 -34,-40 -60,0 -60Z"
        fill={dye(skin)}
      />
      <path
        d="M0 12C34 8,56 18,54 32C50 52,26 56,0 56C-26 56,-50 52,-54 32C-56 18,-34 8,0 12Z"
        fill={dye(mix(skin, pale, 0.55))}
        stroke="none"
      />
      <g transform="translate(0 -12)">
        <Face pen={pen} spread={27} mouthY={50} hasBrows={pen.feeling !== "happy"} />
      </g>
      <ellipse cx={-15} cy={23} rx={4.5} ry={3.4} fill={dye(dark)} stroke="none" />
      <ellipse cx={15} cy={23} rx={4.5} ry={3.4} fill={dye(dark)} stroke="none" />
    </>
  );
}

export function RobotHead({ pen }: { pen: Pen }) {
  const { skin, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      <path d="M-3 -56V-88H3V-56Z" fill={dye(dark)} />
      <circle cy={-94} r={11} fill={dye("#dd6b4d")} />
      <rect x={-78} y={-14} width={20} height={36} rx={6} fill={dye(dark)} />
      <rect x={58} y={-14} width={20} height={36} rx={6} fill={dye(dark)} />
      <rect x={-64} y={-58} width={128} height={114} rx={26} fill={dye(skin)} />
      <rect x={-49} y={-40} width={98} height={78} rx={18} fill={dye("#f1f0e2")} stroke="none" />
      <g transform="translate(0 -8)">
        <Face pen={pen} spread={22} mouthY={24} hasBrows={pen.feeling !== "happy"} ink="#33292f" />
      </g>
    </>
  );
}

export function PenguinHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      <circle r={60} fill={dye(skin)} />
      <path
        d="M0 -22C12 -46,48 -42,50 -6C52 30,28 54,0 56C-28 54,-52 30,-50 -6C-48 -42,-12 -46,0 -22Z"
        fill={dye(pale)}
        stroke="none"
      />
      <Face
        pen={pen}
        spread={22}
        mouthY={30}
        hasMouth={false}
        hasBrows={pen.feeling !== "happy"}
        ink="#33292e"
      />
      <path d="M-13 12Q0 5 13 12L0 30Z" fill={dye(dark)} stroke="none" />
      {(pen.feeling === "happy" || pen.feeling === "surprised") && (
        <path d="M-8 26L0 38L8 26L0 31Z" fill={dye(mix(dark, "#7a2f33", 0.4))} stroke="none" />
      )}
    </>
  );
}

export function UnicornHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark, kind } = pen.traits;
  const { dye } = pen;
  const isHorse = kind === "horse";
  const mane = isHorse ? [dark, mix(dark, skin, 0.2), dark] : ["#d9a3c0", "#b6a0d4", "#9cc0d6"];
  return (
    <>
      <g fill={dye("#c79bc4")}>
        <path
          d="M-20 -60C-84 -62,-92 10,-74 56Q-66 74 -54 60C-62 20,-50 -14,-20 -34Z"
          fill={dye(mane[1] ?? skin)}
        />
        <path
          d="M-10 -62C-62 -66,-74 -18,-64 26Q-56 40 -48 26C-52 -4,-40 -28,-10 -40Z"
          fill={dye(mane[0] ?? skin)}
        />
      </g>
      {[-1, 1].map((side) => (
        <path
          key={side}
          transform={`scale(${side} 1)`}
          d="M22 -46Q30 -84 48 -90Q58 -62 46 -36Z"
          fill={dye(skin)}
        />
      ))}
      {!isHorse && (
        <>
          <path d="M-10 -52L2 -124L14 -52Z" fill={dye("#e8c063")} />
          <path d="M-6 -74L10 -80M-8 -62L12 -68M-3 -92L7 -97" stroke={dye("#c79a3e")} strokeWidth={3} />
        </>
      )}
      <path
        d="M0 -58C38 -58,54 -32,54 -6C54 6,48 14,48 28C48 54,24 64,0 64C-24 64,-48 54,-48 28C-48 14,-54 6,-54 -6C-54 -32,-38 -58,0 -58Z"
        fill={dye(skin)}
      />
      <path
        d="M0 20C30 18,44 30,42 40C38 58,20 60,0 60C-20 60,-38 58,-42 40C-44 30,-30 18,0 20Z"
        fill={dye(mix(pale, "#e0a3a3", 0.34))}
        stroke="none"
      />
      <path
        d="M-24 -60C-10 -78,26 -74,30 -50C14 -56,2 -44,-8 -30C-12 -44,-20 -48,-24 -60Z"
        fill={dye(mane[2] ?? "#9cc0d6")}
      />
      <g transform="translate(0 -6)">
        <Face pen={pen} spread={28} mouthY={50} hasBrows={pen.feeling !== "happy"} />
      </g>
      <ellipse cx={-14} cy={32} rx={4} ry={3} fill={dye(dark)} stroke="none" />
      <ellipse cx={14} cy={32} rx={4} ry={3} fill={dye(dark)} stroke="none" />
    </>
  );
}
