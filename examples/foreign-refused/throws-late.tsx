import { AbsoluteFill, useCurrentFrame } from "remotion";

const words = ["one", "two", "three"];

export default function Late() {
  const frame = useCurrentFrame();
  const word = words[Math.floor(frame / 40)] as string;
  return <AbsoluteFill style={{ background: "#222", color: "white" }}>{word.toUpperCase()}</AbsoluteFill>;
}
