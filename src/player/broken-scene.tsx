import { AbsoluteFill, useVideoConfig } from "remotion";

/** What stands in place of a scene that cannot be drawn. */
export function BrokenScene({ name, message }: { name: string; message: string }) {
  const { width, height } = useVideoConfig();
  const unit = Math.min(width, height) / 100;
  return (
    <AbsoluteFill
      style={{
        background: "linear-gradient(160deg, #15171f, #0c0d12)",
        color: "#c9cdd8",
        fontFamily: "Inter Variable, system-ui, sans-serif",
        alignItems: "center",
        justifyContent: "center",
        padding: 8 * unit,
      }}
    >
      <div
        style={{
          maxWidth: 84 * unit,
          padding: `${4.5 * unit}px ${5 * unit}px`,
          borderRadius: 2.4 * unit,
          background: "rgba(255, 255, 255, 0.035)",
          border: `${0.14 * unit}px solid rgba(255, 255, 255, 0.09)`,
        }}
      >
        <div
          style={{
            display: "flex",
            alignItems: "center",
            gap: 1.6 * unit,
            fontSize: 2.3 * unit,
            color: "#8f95a6",
          }}
        >
          <span
            style={{ width: 1.3 * unit, height: 1.3 * unit, borderRadius: "50%", background: "#f0a35e" }}
          />
          {name}
        </div>
        <div
          style={{
            marginTop: 2 * unit,
            fontSize: 4.4 * unit,
            fontWeight: 600,
            color: "#f1f2f6",
            letterSpacing: "-0.02em",
          }}
        >
          This scene can’t be drawn right now
        </div>
        <div
          style={{
            marginTop: 2.2 * unit,
            fontSize: 2.2 * unit,
            lineHeight: 1.5,
            fontFamily: "ui-monospace, SFMono-Regular, Menlo, monospace",
            color: "#aab0c0",
            overflowWrap: "anywhere",
            display: "-webkit-box",
            WebkitLineClamp: 4,
            WebkitBoxOrient: "vertical",
            overflow: "hidden",
          }}
        >
          {message}
        </div>
      </div>
    </AbsoluteFill>
  );
}
