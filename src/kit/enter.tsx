import { Children, type CSSProperties, type ReactNode } from "react";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

type Direction = "up" | "down" | "left" | "right" | "grow" | "none";
export type EnterProps = {
  children?: ReactNode;
  /** Seconds at which it begins; default 0. */
  at?: number;
  /** Seconds that it takes; default 0.9. */
  length?: number;
  /** Where it moves to; "grow" swells from small. Default "up". */
  from?: Direction;
  /** How far, in units; default 60. */
  distance?: number;
  /** Also leaves at the scene's end, 0 first … 1 last; false stays. Default 0.5. */
  exit?: number | false;
  style?: CSSProperties;
};

const directions: Record<Direction, [number, number]> = {
  up: [0, 1],
  down: [0, -1],
  left: [1, 0],
  right: [-1, 0],
  grow: [0, 0],
  none: [0, 0],
};

/** Brings its content in with real easing and takes it out at the end. Props: at, length, from, distance, exit. `<Enter at={0.4} from="up"><Card>…</Card></Enter>` */
export function Enter({
  children,
  at = 0,
  length = 0.9,
  from = "up",
  distance = 60,
  exit = 0.5,
  style,
}: EnterProps) {
  const { unit } = useFrameSize();
  const timing = useTiming();
  const inn = timing.enter(at, length);
  const out = exit === false ? 0 : timing.exit(exit);
  const [x, y] = directions[from];
  const move = (1 - inn) * distance * unit;
  const scale = from === "grow" ? 0.7 + 0.3 * inn - 0.08 * out : 1 - 0.03 * out;
  const opacity = timing.linear(at, length * 0.4) * (1 - out);
  const transform = `translate(${x * move}px, ${y * move - out * 40 * unit}px) scale(${scale})`;
  return <div style={{ ...style, transform, opacity }}>{children}</div>;
}

/** Takes its content out at the scene's end. Props: order (0 first … 1 last), to ("up" | "down"). `<Exit><Text>Brewline</Text></Exit>` */
export function Exit({
  children,
  order = 0.5,
  to = "up",
  style,
}: {
  children?: ReactNode;
  order?: number;
  to?: "up" | "down";
  style?: CSSProperties;
}) {
  const { unit } = useFrameSize();
  const out = useTiming().exit(order);
  const shift = (to === "up" ? -1 : 1) * out * 60 * unit;
  return <div style={{ ...style, transform: `translateY(${shift}px)`, opacity: 1 - out }}>{children}</div>;
}

export type StaggerProps = Omit<EnterProps, "exit" | "style"> & {
  /** Seconds between two children; default 0.1. */
  every?: number;
  /** Of each child's box. */
  itemStyle?: CSSProperties;
};

/** Brings its children in one after the other. Props: those of Enter, every, itemStyle. `<Stagger at={0.3} every={0.12}>{cards}</Stagger>` */
export function Stagger({ children, every = 0.1, at = 0, itemStyle, ...props }: StaggerProps) {
  const items = Children.toArray(children);
  const pause = Math.min(every, 0.9 / Math.max(1, items.length));
  return items.map((item, index) => (
    <Enter
      key={index}
      {...props}
      at={at + index * pause}
      exit={items.length > 1 ? index / (items.length - 1) : 0.5}
      {...(itemStyle ? { style: itemStyle } : {})}
    >
      {item}
    </Enter>
  ));
}
