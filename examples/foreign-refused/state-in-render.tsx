import { useState } from "react";
import { AbsoluteFill } from "remotion";

export default function Restless() {
  const [count, setCount] = useState(0);
  setCount(count + 1);
  return <AbsoluteFill style={{ background: "#222" }}>{count}</AbsoluteFill>;
}
