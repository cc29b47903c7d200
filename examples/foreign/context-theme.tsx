import { createContext, useContext, type ReactNode } from "react";
import { AbsoluteFill, Sequence, spring, useCurrentFrame, useVideoConfig } from "remotion";

const Theme = createContext({ fg: "#fff", bg: "#000" });
const useTheme = () => useContext(Theme);

function Pop({ children, at }: { children: ReactNode; at: number }) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return <span style={{ display: "inline-block", transform: `scale(${spring({ frame: frame - at, fps, from: 0.4, to: 1 })})` }}>{children}</span>;
}

function Words({ text }: { text: string }) {
  const { fg, bg } = useTheme();
  return (
    <AbsoluteFill style={{ background: bg, color: fg, alignItems: "center", justifyContent: "center", fontSize: 150, fontWeight: 900 }}>
      <div>{text.split(" ").map((word, i) => <Pop key={word} at={i * 5}>{word}&nbsp;</Pop>)}</div>
    </AbsoluteFill>
  );
}

export default function Themed() {
  return (
    <>
      <Theme.Provider value={{ fg: "#fef08a", bg: "#422006" }}><Sequence durationInFrames={75}><Words text="Warm and loud" /></Sequence></Theme.Provider>
      <Theme.Provider value={{ fg: "#bae6fd", bg: "#082f49" }}><Sequence from={75}><Words text="Cool and calm" /></Sequence></Theme.Provider>
    </>
  );
}
