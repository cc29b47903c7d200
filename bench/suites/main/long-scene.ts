/** A sound scene of `lines` lines, as people and models write them; `salt` makes its text another one. */
export function longScene(lines: number, salt: number): string {
  const head = [
    `import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";`,
    ``,
    `// ${salt}`,
    `type RowProps = { index: number; label: string; value: number };`,
    ``,
  ];
  const component = (index: number) => [
    `function Row${index}({ index, label, value }: RowProps) {`,
    `  const frame = useCurrentFrame();`,
    `  const { fps } = useVideoConfig();`,
    `  const enter = spring({ frame: frame - index * 3, fps, config: { damping: 200 } });`,
    `  const width = interpolate(enter, [0, 1], [0, value * 12], { easing: Easing.out(Easing.cubic) });`,
    `  return (`,
    `    <div style={{ display: "flex", gap: 24, opacity: enter, transform: \`translateY(\${(1 - enter) * 40}px)\` }}>`,
    `      <span style={{ width: 320, color: "#f4f4f6", fontSize: 28 }}>{label ?? "Row ${index}"}</span>`,
    `      <div style={{ width, height: 24, borderRadius: 12, background: index % 2 === 0 ? "#7c8cff" : "#46d19a" }} />`,
    `    </div>`,
    `  );`,
    `}`,
    ``,
  ];
  const foot = (count: number) => [
    `export default function Scene() {`,
    `  return (`,
    `    <AbsoluteFill style={{ background: "#0f1016", padding: 80, gap: 8 }}>`,
    ...Array.from(
      { length: count },
      (_, index) =>
        `      <Row${index} index={${index}} label="Row ${index}" value={${(index * 7) % 100}} />`,
    ),
    `    </AbsoluteFill>`,
    `  );`,
    `}`,
  ];
  // Every component costs its own lines and one where it is used.
  const count = Math.max(1, Math.floor((lines - head.length - 7) / 14));
  const text = [
    ...head,
    ...Array.from({ length: count }, (_, index) => component(index)).flat(),
    ...foot(count),
  ];
  while (text.length < lines) text.push("");
  return text.join("\n");
}
