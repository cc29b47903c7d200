import { AbsoluteFill, useCurrentFrame } from "remotion";

export default function Evaluated() {
  const frame = useCurrentFrame();
  const x = eval("frame * 2");
  return <AbsoluteFill style={{ background: "#222" }}>{x}</AbsoluteFill>;
}
