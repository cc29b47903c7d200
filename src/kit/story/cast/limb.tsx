import type { Pen } from "./pen";

/** A round-ended line; with ink around it where the style has ink. */
export function Stroke({ pen, d, width, color }: { pen: Pen; d: string; width: number; color: string }) {
  const shared = { d, fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;
  return (
    <>
      {pen.ink && <path {...shared} stroke={pen.ink} strokeWidth={width + 5} />}
      <path {...shared} stroke={color} strokeWidth={width} />
    </>
  );
}
