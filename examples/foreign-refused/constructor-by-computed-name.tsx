import { AbsoluteFill, useCurrentFrame } from "remotion";

const key = ["con", "structor"].join("");

export default function Escape() {
  const frame = useCurrentFrame();
  const make = (useCurrentFrame as unknown as Record<string, (code: string) => () => string>)[key];
  return <AbsoluteFill style={{ background: "#222" }}>{frame + make("return typeof process")()}</AbsoluteFill>;
}
