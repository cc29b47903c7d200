import { AbsoluteFill } from "remotion";

const Branch = ({ depth }: { depth: number }) => (
  <div style={{ padding: 1, border: "1px solid" }}>
    <Branch depth={depth + 1} />
  </div>
);

export default function Tree() {
  return <AbsoluteFill style={{ background: "#222" }}><Branch depth={0} /></AbsoluteFill>;
}
