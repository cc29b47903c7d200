import { AbsoluteFill } from "remotion";

export default function Bomb() {
  const all: string[][] = [];
  for (;;) all.push(new Array(10_000).fill(`${all.length}`));
  return <AbsoluteFill style={{ background: "#222" }}>{all.length}</AbsoluteFill>;
}
