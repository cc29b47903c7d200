import * as React from "react";
import { AbsoluteFill, Sequence, spring, useCurrentFrame, useVideoConfig } from "remotion";

interface Metric { label: string; value: number; unit?: string }
const METRICS: Metric[] = [
  { label: "Active users", value: 12840 },
  { label: "Uptime", value: 99.98, unit: "%" },
  { label: "Median answer", value: 84, unit: "ms" },
];

function useEnter(delay = 0): number {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return spring({ frame: frame - delay, fps, config: { damping: 18 } });
}

const Panel = ({ children, delay }: React.PropsWithChildren<{ delay: number }>) => {
  const enter = useEnter(delay);
  return <section style={{ flex: 1, background: "#161b2e", border: "1px solid #2a3152", borderRadius: 32, padding: 56, opacity: enter, transform: `translateY(${(1 - enter) * 80}px)` }}>{children}</section>;
};

const Count = ({ to, unit }: { to: number; unit?: string | undefined }) => {
  const enter = useEnter(10);
  const text = (to * enter).toLocaleString("en-US", { maximumFractionDigits: to % 1 ? 2 : 0 });
  return <strong style={{ fontSize: 110, color: "#e2e8f0" }}>{text}{unit ?? ""}</strong>;
};

class Label extends React.Component<{ text: string }> {
  override render() {
    return <div style={{ fontSize: 40, color: "#94a3b8", marginBottom: 18 }}>{this.props.text}</div>;
  }
}

const Title = React.memo(({ text }: { text: string }) => <h1 style={{ color: "#fff", fontSize: 96, margin: "0 0 72px" }}>{text}</h1>);

export default function Dashboard() {
  return (
    <AbsoluteFill style={{ background: "#0b1020", padding: 120, fontFamily: "Inter, sans-serif" }}>
      <Title text="A quarter in three numbers" />
      <Sequence from={8} layout="none">
        <div style={{ display: "flex", gap: 40 }}>
          {METRICS.map(({ label, value, unit }, i) => (
            <Panel key={label} delay={i * 8}>
              <Label text={label} />
              <Count to={value} unit={unit} />
            </Panel>
          ))}
        </div>
      </Sequence>
    </AbsoluteFill>
  );
}
