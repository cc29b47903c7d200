const { AbsoluteFill, useCurrentFrame } = window.Remotion;
const { useMemo, createElement: h } = window.React;

const Dot = ({ i, frame }) => h("div", { style: { width: 60, height: 60, borderRadius: 30, background: "#34d399", transform: `translateY(${Math.sin(frame / 8 + i) * 120}px)` } });

export default function Dots() {
  const frame = useCurrentFrame();
  const ids = useMemo(() => Array.from({ length: 14 }, (_, i) => i), []);
  return h(
    AbsoluteFill,
    { style: { background: "#022c22", flexDirection: "row", justifyContent: "space-evenly", alignItems: "center" } },
    ...ids.map((i) => h(Dot, { key: i, i, frame })),
  );
}
