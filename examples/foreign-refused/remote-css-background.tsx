import { AbsoluteFill } from "remotion";

export default function Background() {
  return <AbsoluteFill style={{ backgroundImage: "url(https://example.com/track.gif)" }}>Hello</AbsoluteFill>;
}
