import { mix } from "../../color";
import { Face } from "./face";
import type { Pen } from "./pen";

const rose = "#e3a79c";
const nose = "#33292e";

/** Cat, tiger and lion: pointed or round ears, whiskers, stripes or a mane. */
export function CatHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark, kind } = pen.traits;
  const { dye } = pen;
  const isLion = kind === "lion";
  const mane = Array.from({ length: 14 }, (_, index) => ((index * 360) / 14 + 6) * (Math.PI / 180));
  return (
    <>
      {isLion && (
        <g fill={dye(dark)}>
          {mane.map((angle) => (
            <circle
              key={angle}
              cx={(Math.cos(angle) * 66).toFixed(1)}
              cy={(Math.sin(angle) * 64).toFixed(1)}
              r={27}
            />
          ))}
        </g>
      )}
      {[-1, 1].map((side) =>
        kind === "cat" ? (
          <g key={side} transform={`scale(${side} 1)`}>
            <path d="M12 -44L50 -92Q64 -58 58 -20Z" fill={dye(skin)} />
            <path d="M28 -48L48 -76Q54 -56 51 -36Z" fill={dye(rose)} stroke="none" />
          </g>
        ) : (
          <g key={side}>
            <circle cx={side * 44} cy={-46} r={19} fill={dye(skin)} />
            <circle cx={side * 44} cy={-45} r={9} fill={dye(isLion ? dark : pale)} stroke="none" />
          </g>
        ),
      )}
      <path
        d="M0 -56C46 -58,70 -28,68 6C66 38,36 56,0 56C-36 56,-66 38,-68 6C-70 -28,-46 -58,0 -56Z"
        fill={dye(skin)}
      />
      {!isLion && (
        <path
          d="M-7 -54L-5 -30L5 -30L7 -54ZM-30 -50L-20 -32L-14 -34L-18 -53ZM30 -50L20 -32L14 -34L18 -53ZM-67 6L-46 10L-46 16L-66 18ZM67 6L46 10L46 16L66 18Z"
          fill={dye(mix(skin, dark, kind === "cat" ? 0.5 : 1))}
          stroke="none"
        />
      )}
      <path
        d="M0 12C26 8,38 26,30 40Q16 52 0 52Q-16 52 -30 40C-38 26,-26 8,0 12Z"
        fill={dye(pale)}
        stroke="none"
      />
      <g transform="translate(0 -4)">
        <Face pen={pen} spread={28} mouthY={30} hasBrows={pen.feeling !== "happy"} />
      </g>
      <path d="M-8 14H8Q5 23 0 24Q-5 23 -8 14Z" fill={dye(isLion ? nose : "#b8686a")} stroke="none" />
      <g stroke={dye(mix(skin, "#2a2440", 0.5))} strokeWidth={2} strokeLinecap="round">
        <path d="M-34 30L-80 22M-34 36L-78 42M34 30L80 22M34 36L78 42" />
      </g>
    </>
  );
}

export function DogHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      <path
        d="M0 -58C40 -58,60 -30,60 2C60 38,32 58,0 58C-32 58,-60 38,-60 2C-60 -30,-40 -58,0 -58Z"
        fill={dye(skin)}
      />
      <path
        d="M26 -34C42 -34,50 -12,40 6C32 18,14 14,12 -4C10 -20,14 -34,26 -34Z"
        fill={dye(dark)}
        stroke="none"
        opacity={0.55}
      />
      {[-1, 1].map((side) => (
        <path
          key={side}
          transform={`scale(${side} 1)`}
          d="M34 -52C62 -62,88 -34,84 8C82 30,62 34,56 16C52 -8,48 -26,34 -52Z"
          fill={dye(dark)}
        />
      ))}
      <ellipse cy={26} rx={32} ry={26} fill={dye(pale)} stroke="none" />
      <g transform="translate(0 -8)">
        <Face pen={pen} spread={24} mouthY={40} cheeks={false} hasBrows={pen.feeling !== "happy"} />
      </g>
      <path d="M-13 10Q0 2 13 10Q10 24 0 26Q-10 24 -13 10Z" fill={dye(nose)} stroke="none" />
      {pen.feeling === "happy" && !pen.isAsleep && (
        <path d="M-1 42H13Q15 58 7 60Q-1 58 -1 42Z" fill={dye("#d9716f")} stroke="none" />
      )}
    </>
  );
}

export function PigHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <path
          key={side}
          transform={`scale(${side} 1)`}
          d="M20 -46L54 -78Q70 -48 54 -22Z"
          fill={dye(mix(skin, dark, 0.3))}
        />
      ))}
      <circle r={60} fill={dye(skin)} />
      <Face pen={pen} spread={27} mouthY={38} hasBrows={pen.feeling !== "happy"} />
      <ellipse cy={17} rx={23} ry={17} fill={dye(mix(pale, dark, 0.22))} />
      <ellipse cx={-8} cy={17} rx={4} ry={6} fill={dye(dark)} stroke="none" />
      <ellipse cx={8} cy={17} rx={4} ry={6} fill={dye(dark)} stroke="none" />
    </>
  );
}

export function MonkeyHead({ pen }: { pen: Pen }) {
  const { skin, pale, dark } = pen.traits;
  const { dye } = pen;
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side}>
          <circle cx={side * 62} cy={-4} r={23} fill={dye(skin)} />
          <circle cx={side * 62} cy={-4} r={13} fill={dye(pale)} stroke="none" />
        </g>
      ))}
      <circle r={60} fill={dye(skin)} />
      <path
        d="M0 -24C14 -42,46 -36,46 -8C46 2,42 8,48 22C46 46,22 56,0 56C-22 56,-46 46,-48 22C-42 8,-46 2,-46 -8C-46 -36,-14 -42,0 -24Z"
        fill={dye(pale)}
        stroke="none"
      />
      <Face pen={pen} spread={21} mouthY={32} hasBrows={pen.feeling !== "happy"} />
      <path
        d="M-6 18Q-3 22 0 18Q3 22 6 18"
        fill="none"
        stroke={dye(dark)}
        strokeWidth={3}
        strokeLinecap="round"
      />
    </>
  );
}
