import { useCallback, useEffect, useRef, useState } from "react";
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from "remotion";

class Vec { constructor(public x = 0, public y = 0) {} add(o: Vec) { return new Vec(this.x + o.x, this.y + o.y); } scale(n: number) { return new Vec(this.x * n, this.y * n); } }
enum Mode { Burst = "burst", Drift = "drift" }

export default function Particles() {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const ref = useRef<HTMLDivElement>(null);
  const [seeds] = useState(() => Array.from({ length: 60 }, () => Math.random()));
  const mode = frame < 80 ? Mode.Burst : Mode.Drift;
  const at = useCallback((seed: number, i: number) => new Vec(width / 2, height / 2).add(new Vec(Math.cos(i), Math.sin(i)).scale(mode === Mode.Burst ? frame * 8 * seed : 640 * seed + frame)), [frame, mode, width, height]);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => { if (ref.current) setDrawn(true); }, [mode]);
  return (
    <AbsoluteFill ref={ref} style={{ background: drawn ? "black" : "#010101" }}>
      {seeds.map((seed, i) => { const { x, y } = at(seed, i); return <div key={i} style={{ position: "absolute", left: x, top: y, width: 18, height: 18, borderRadius: 9, background: `hsl(${200 + seed * 120}, 90%, 65%)` }} />; })}
    </AbsoluteFill>
  );
}
