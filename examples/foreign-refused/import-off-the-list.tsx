import axios from "axios";
import { AbsoluteFill } from "remotion";

export default function Remote() {
  void axios.get("/data.json");
  return <AbsoluteFill style={{ background: "#222" }}>Hello</AbsoluteFill>;
}
