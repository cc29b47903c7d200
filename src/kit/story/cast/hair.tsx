import { mix } from "../../color";
import type { Pen } from "./pen";

const curls = (count: number, r: number, from: number, to: number, size: number) =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    return { cx: Math.cos(angle) * r, cy: Math.sin(angle) * r, r: size * (index % 2 === 0 ? 1 : 0.88) };
  });

/** Curls as one mass: ink, where there is any, lies only around it. */
function Curls({ list, fill }: { list: { cx: number; cy: number; r: number }[]; fill: string }) {
  return (
    <g fill={fill}>
      {list.map((curl, index) => (
        <circle key={index} {...curl} />
      ))}
      {list.map((curl, index) => (
        <circle key={`on-${index}`} {...curl} r={curl.r - 1} stroke="none" />
      ))}
    </g>
  );
}

/** What hangs behind a head of radius 60. */
export function BackHair({ pen }: { pen: Pen }) {
  const { hair } = pen.traits;
  if (!hair || hair.isBald) return null;
  const fill = pen.dye(mix(hair.color, "#2a2030", 0.14));
  switch (hair.style) {
    case "long":
      return (
        <path
          d="M-64 -8C-72 -84,72 -84,64 -8C70 40,78 84,62 108Q30 122 0 112Q-30 122 -62 108C-78 84,-70 40,-64 -8Z"
          fill={fill}
        />
      );
    case "bob":
      return (
        <path
          d="M-66 -6C-72 -84,72 -84,66 -6C72 24,74 44,62 52Q0 66 -62 52C-74 44,-72 24,-66 -6Z"
          fill={fill}
        />
      );
    case "curly":
      return <Curls list={curls(11, 56, 150, 390, 24)} fill={fill} />;
    case "afro":
      return <Curls list={curls(13, 58, 140, 400, 34)} fill={fill} />;
    case "bun":
      return <circle cy={-76} r={25} fill={fill} />;
    case "ponytail":
      return <path d="M34 -46C96 -70,118 -10,96 52Q88 68 80 50C84 10,74 -14,36 -18Z" fill={fill} />;
    case "braids":
      return (
        <g fill={fill}>
          {[-1, 1].map((side) => (
            <g key={side} transform={`scale(${side} 1)`}>
              {[0, 1, 2].map((knot) => (
                <ellipse key={knot} cx={64 + knot * 5} cy={24 + knot * 23} rx={14 - knot} ry={15} />
              ))}
              <path d="M70 84L84 84L82 104Q76 110 72 104Z" />
              <path d="M66 80h18v8h-18Z" fill={pen.dye("#c9483c")} />
            </g>
          ))}
        </g>
      );
    default:
      return null;
  }
}

/** What lies over the brow of a head of radius 60. */
export function FrontHair({ pen }: { pen: Pen }) {
  const { hair } = pen.traits;
  if (!hair) return null;
  const fill = pen.dye(hair.color);
  const beard = hair.hasBeard && (
    <path
      d="M-59 6C-56 74,-24 84,0 84C24 84,56 74,59 6C50 26,34 30,16 27Q0 22 -16 27C-34 30,-50 26,-59 6Z"
      fill={fill}
    />
  );
  if (hair.isBald)
    return (
      <>
        {beard}
        <path
          d="M-61 14C-72 -2,-66 -26,-56 -28Q-58 -8 -54 12ZM61 14C72 -2,66 -26,56 -28Q58 -8 54 12Z"
          fill={fill}
        />
      </>
    );
  const front = {
    short:
      "M-62 2C-72 -50,-42 -74,0 -72C46 -74,72 -48,62 2C56 -12,54 -24,48 -34C24 -26,-18 -26,-42 -40C-50 -26,-56 -14,-62 2Z",
    messy:
      "M-62 6C-74 -30,-66 -48,-56 -54L-52 -76L-32 -66L-16 -86L0 -70L24 -86L30 -66L54 -72L54 -50C68 -40,70 -18,62 6C58 -10,54 -18,48 -26L34 -16L22 -34L4 -20L-10 -38L-30 -20L-42 -34C-50 -22,-58 -10,-62 6Z",
    long: "M-64 20C-76 -50,-40 -76,0 -74C46 -76,76 -48,64 20C58 -8,44 -36,6 -50C-30 -42,-54 -18,-64 20Z",
    bob: "M-65 24C-76 -50,-42 -76,0 -74C44 -76,76 -48,65 24L54 24C58 4,54 -12,50 -22Q0 -30 -50 -22C-54 -12,-58 4,-54 24Z",
    bun: "M-62 4C-70 -48,-40 -74,0 -72C42 -74,70 -46,62 4C54 -26,36 -44,0 -46C-36 -44,-54 -26,-62 4Z",
    braids: "M-63 10C-74 -50,-40 -76,0 -74C44 -76,74 -48,63 10C58 -14,42 -40,0 -52C-42 -40,-58 -14,-63 10Z",
    ponytail: "M-62 4C-72 -50,-40 -74,0 -72C44 -74,70 -46,62 4C56 -18,46 -34,28 -42C-4 -26,-40 -24,-62 4Z",
    curly: "",
    afro: "",
  }[hair.style];
  return (
    <>
      {beard}
      {front ? (
        <path d={front} fill={fill} />
      ) : (
        <Curls list={curls(8, 54, 192, 348, hair.style === "afro" ? 25 : 20)} fill={fill} />
      )}
    </>
  );
}
