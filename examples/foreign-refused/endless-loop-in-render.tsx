import { AbsoluteFill } from "remotion";

export default function Spin() {
  let i = 0;
  while (i >= 0) i = (i + 1) % 10;
  return <AbsoluteFill style={{ background: "red" }}>{i}</AbsoluteFill>;
}
