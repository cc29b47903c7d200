import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";
import type { ReactNode } from "react";

type StaggerProps<T> = {
  items: readonly T[];
  gap?: number;
  children: (item: T, index: number) => ReactNode;
};

function Stagger<T,>({ items, gap = 10, children }: StaggerProps<T>) {
  const frame = useCurrentFrame();
  return (
    <>
      {items.map((item, index) => {
        const start = index * gap;
        const opacity = interpolate(frame, [start, start + 15], [0, 1], {
          extrapolateLeft: "clamp",
          extrapolateRight: "clamp",
        });
        return (
          <div key={index} style={{ opacity }}>
            {children(item, index)}
          </div>
        );
      })}
    </>
  );
}

const steps = ["Choose a pot", "Fill it with soil", "Plant the seed", "Water and wait"] as const;

export default function HowTo() {
  return (
    <AbsoluteFill style={{ backgroundColor: "#f0fdf4", padding: 140 }}>
      <h1 style={{ fontSize: 96, color: "#14532d", marginTop: 0, marginBottom: 60 }}>Grow your own basil</h1>
      <Stagger items={steps}>
        {(step, index) => (
          <div style={{ display: "flex", alignItems: "center", gap: 28, marginBottom: 30 }}>
            <div style={{ width: 72, height: 72, borderRadius: 36, background: "#22c55e", color: "white", fontSize: 34, display: "flex", alignItems: "center", justifyContent: "center" }}>
              {index + 1}
            </div>
            <span style={{ fontSize: 46, color: "#166534" }}>{step}</span>
          </div>
        )}
      </Stagger>
    </AbsoluteFill>
  );
}
