import type { CSSProperties, ReactNode } from "react";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type TiltProps = {
  children?: ReactNode;
  /** Degrees that it leans back; default 8. */
  x?: number;
  /** Degrees that it turns to the side; default -16. */
  y?: number;
  /** Degrees in the plane; default 2. */
  z?: number;
  /** Seconds at which it swings in; default 0. */
  at?: number;
  /** Leaves at the scene's end: 0 first … 1 last; false stays. */
  exit?: number | false;
  style?: CSSProperties;
};

/** Swings its content in as a thing in space and keeps it turning slowly. Props: x, y, z (degrees at rest), at, exit. `<Tilt y={-18}><PhoneFrame width={420} /></Tilt>` */
export function Tilt({ children, x = 8, y = -16, z = 2, at = 0, exit = 0.5, style }: TiltProps) {
  const { unit } = useFrameSize();
  const { enter, linear, progress, exit: leaving } = useTiming();
  const inn = enter(at, 1.5);
  const out = exit === false ? 0 : leaving(exit);
  // Still turning when the entrance is over, so that it never stands.
  const drift = progress * 2 - 1;
  const turn = [
    `perspective(${2_600 * unit}px)`,
    `translateY(${((1 - inn) * 420 - out * 160) * unit}px)`,
    `rotateX(${x + (1 - inn) * 26 - drift * x * 0.16}deg)`,
    `rotateY(${y + (1 - inn) * y * 1.1 - drift * y * 0.22}deg)`,
    `rotateZ(${z + (1 - inn) * z * 2}deg)`,
    `scale(${0.97 + 0.03 * progress - 0.05 * out})`,
  ].join(" ");
  return (
    <div
      style={{ ...style, transform: turn, opacity: linear(at, 0.35) * (1 - out), transformOrigin: "50% 60%" }}
    >
      {children}
    </div>
  );
}
