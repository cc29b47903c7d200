import { mix } from "../../color";
import { Face } from "./face";
import type { Pen } from "./pen";

const rose = "#e3a79c";

function Nose({ pen, y, size = 1 }: { pen: Pen; y: number; size?: number }) {
  return (
    <path
      transform={`translate(0 ${y}) scale(${size})`}
      d="M-10 -5Q0 -11 10 -5Q8 6 0 8Q-8 6 -10 -5Z"
      fill={pen.dye("#33292e")}
      stroke="none"
    />
  );
}

/** Fox and wolf: a broad mask that runs to a point. */
export function FoxHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M14 -46L52 -104Q68 -66 58 -26Z" fill={dye(skin)} />
          <path d="M32 -52L51 -84Q57 -62 53 -42Z" fill={dye(dark)} stroke="none" />
        </g>
      ))}
      <path
        d="M0 -58C44 -60,60 -34,64 -6Q86 12 90 24C60 30,40 54,0 58C-40 54,-60 30,-90 24Q-86 12 -64 -6C-60 -34,-44 -60,0 -58Z"
        fill={dye(skin)}
      />
      <path
        d="M0 56C-38 52,-58 30,-88 24Q-50 2 -28 12Q-10 18 0 2Q10 18 28 12Q50 2 88 24C58 30,38 52,0 56Z"
        fill={dye(pale)}
        stroke="none"
      />
      <g transform="translate(0 -6)">
        <Face pen={pen} spread={28} mouthY={40} cheeks={false} hasBrows={pen.feeling !== "happy"} />
      </g>
      <Nose pen={pen} y={22} />
    </>
  );
}

/** Bear and panda. */
export function BearHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark, kind } = pen.traits;
  const { dye } = pen;
  const isPanda = kind === "panda";
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side}>
          <circle cx={side * 44} cy={-46} r={22} fill={dye(isPanda ? dark : skin)} />
          {!isPanda && <circle cx={side * 44} cy={-44} r={11} fill={dye(pale)} stroke="none" />}
        </g>
      ))}
      <path
        d="M0 -60C44 -60,68 -28,66 4C64 38,36 58,0 58C-36 58,-64 38,-66 4C-68 -28,-44 -60,0 -60Z"
        fill={dye(skin)}
      />
      {isPanda && (
        <g fill={dye(dark)} stroke="none">
          <ellipse cx={-25} cy={-8} rx={15} ry={18} transform="rotate(24 -25 -8)" />
          <ellipse cx={25} cy={-8} rx={15} ry={18} transform="rotate(-24 25 -8)" />
          <circle cx={-23} cy={-8} r={9} fill={dye(pale)} />
          <circle cx={23} cy={-8} r={9} fill={dye(pale)} />
        </g>
      )}
      <ellipse cy={24} rx={31} ry={25} fill={dye(pale)} stroke="none" />
      <g transform="translate(0 -8)">
        <Face pen={pen} spread={24} mouthY={38} hasBrows={pen.feeling !== "happy" && !isPanda} />
      </g>
      <Nose pen={pen} y={14} size={1.1} />
    </>
  );
}

export function RabbitHead({ pen }: { pen: Pen }) {
  const { skin, pale } = pen.traits;
  const { dye, feeling } = pen;
  const fall = feeling === "sad" || feeling === "sleepy" || feeling === "afraid";
  return (
    <>
      {[-1, 1].map((side) => (
        <g
          key={side}
          transform={`scale(${side} 1) rotate(${fall ? (side > 0 ? 46 : 30) : side > 0 ? 12 : 5} 20 -44)`}
        >
          <path d="M6 -42C-6 -90,4 -148,22 -150C42 -148,50 -92,36 -40Z" fill={dye(skin)} />
          <path d="M15 -48C8 -88,14 -130,22 -132C32 -130,36 -88,28 -46Z" fill={dye(rose)} stroke="none" />
        </g>
      ))}
      <path
        d="M0 -56C40 -56,60 -28,60 4C60 38,34 54,0 54C-34 54,-60 38,-60 4C-60 -28,-40 -56,0 -56Z"
        fill={dye(skin)}
      />
      <path
        d="M0 12C24 10,34 26,26 40Q14 52 0 52Q-14 52 -26 40C-34 26,-24 10,0 12Z"
        fill={dye(pale)}
        stroke="none"
      />
      <g transform="translate(0 -4)">
        <Face pen={pen} spread={26} mouthY={28} hasBrows={feeling !== "happy"} />
      </g>
      <path d="M-7 14Q0 10 7 14Q4 22 0 23Q-4 22 -7 14Z" fill={dye("#b8686a")} stroke="none" />
      {feeling === "happy" && (
        <path
          d="M-6 35H6V45Q0 48 -6 45ZM0 35V46"
          fill={dye("#fffaf0")}
          stroke={dye("#d8cdbf")}
          strokeWidth={1.6}
        />
      )}
    </>
  );
}

export function MouseHead({ pen }: { pen: Pen }) {
  const { skin, pale } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side}>
          <circle cx={side * 56} cy={-48} r={40} fill={dye(skin)} />
          <circle cx={side * 56} cy={-46} r={27} fill={dye(rose)} stroke="none" />
        </g>
      ))}
      <path
        d="M0 -56C42 -56,62 -26,58 6C54 36,24 60,0 62C-24 60,-54 36,-58 6C-62 -26,-42 -56,0 -56Z"
        fill={dye(skin)}
      />
      <ellipse cy={34} rx={26} ry={22} fill={dye(pale)} stroke="none" />
      <g transform="translate(0 -4)">
        <Face pen={pen} spread={24} mouthY={42} hasBrows={pen.feeling !== "happy"} />
      </g>
      <circle cy={26} r={9} fill={dye("#c0686c")} stroke="none" />
      <g stroke={dye(mix(skin, "#2a2440", 0.4))} strokeWidth={2} strokeLinecap="round">
        <path d="M-24 34L-66 26M-24 40L-62 46M24 34L66 26M24 40L62 46" />
      </g>
    </>
  );
}

export function HedgehogHead({ pen }: { pen: Pen }) {
  const { skin, dark } = pen.traits;
  const { dye } = pen;
  const spikes = Array.from({ length: 27 }, (_, index) => {
    const angle = ((150 + (240 * index) / 26) * Math.PI) / 180;
    const r = index % 2 === 0 ? 62 : 88;
    return `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
  });
  return (
    <>
      <path d={`M${spikes.join("L")}Z`} fill={dye(dark)} strokeLinejoin="round" />
      <circle cx={-46} cy={-34} r={14} fill={dye(mix(skin, dark, 0.24))} />
      <circle cx={46} cy={-34} r={14} fill={dye(mix(skin, dark, 0.24))} />
      <path
        d="M0 -36C22 -60,58 -30,56 8C54 38,30 56,0 58C-30 56,-54 38,-56 8C-58 -30,-22 -60,0 -36Z"
        fill={dye(skin)}
      />
      <Face pen={pen} spread={23} mouthY={36} hasBrows={pen.feeling !== "happy"} />
      <circle cy={20} r={10} fill={dye("#33292e")} stroke="none" />
    </>
  );
}

export function OwlHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      <path
        d="M-66 -72Q-44 -60 -30 -58Q0 -66 30 -58Q44 -60 66 -72Q72 -36 66 6C60 44,34 58,0 58C-34 58,-60 44,-66 6Q-72 -36 -66 -72Z"
        fill={dye(skin)}
      />
      <circle cx={-27} cy={-6} r={30} fill={dye(pale)} stroke="none" />
      <circle cx={27} cy={-6} r={30} fill={dye(pale)} stroke="none" />
      <g transform="translate(0 -6)">
        <Face
          pen={pen}
          spread={24}
          mouthY={30}
          size={1.18}
          cheeks={false}
          hasBrows={pen.feeling !== "happy"}
          hasMouth={false}
          ink="#3a2c28"
        />
      </g>
      <path d="M-11 8Q0 2 11 8L0 32Z" fill={dye(dark)} stroke="none" />
    </>
  );
}
